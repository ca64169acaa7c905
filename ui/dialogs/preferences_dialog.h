// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace fieldframe::ui {

/// The few things the user chooses, each with a line that says what it does. What is chosen holds at once.
class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(Settings& settings, QWidget* parent = nullptr);

    void done(int result) override;
    /// Whether there is a catalog open, whose publisher can be told.
    void setHasCatalog(bool hasCatalog);

signals:
    void keysWanted();
    void publisherWanted();

private:
    void fillChoices();
    void addRows();
    void arrange();
    void addRow(const QString& name, QWidget& control, const QString& hint);
    void fill();
    void take();
    [[nodiscard]] static QComboBox* choice(QWidget* parent);

    Settings& m_settings;
    QGridLayout* m_rows;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_keymap;
    QCheckBox* m_advance;
    QCheckBox* m_spelling;
    QComboBox* m_previews;
    QComboBox* m_write;
    QComboBox* m_iim;
    QLineEdit* m_person;
    QPushButton* m_publisher;
};

} // namespace fieldframe::ui
