// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/batch_folder.h"
#include "ui/bridge/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fieldframe::ui {

/// The catalog's code replacements: its tab-separated files, to be edited and brought in, and the mark around
/// codes.
class CodesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit CodesDialog(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& files() { return *m_files; }
    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] QLineEdit& delimiter() { return *m_delimiter; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }
    [[nodiscard]] bool isQuiet() const { return m_underWay == 0; }
    void importFile(const QString& file);

signals:
    /// The catalog has other codes now.
    void codesChanged();

private:
    using Store = batch::CodeStore;
    void list(const QString& chosen);
    void load(const QString& file);
    void save();
    void remove();
    void chooseImport();
    void change(const QString& chosen, std::function<Status(const Store&)> verb);

    Session& m_session;
    QComboBox* m_files;
    QPlainTextEdit* m_text;
    QLineEdit* m_delimiter;
    QPushButton* m_save;
    QLabel* m_status;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
