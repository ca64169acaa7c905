// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace fieldframe::ui {

/// All actions with their keys: to find one, give it a key, take keys away, or go back to the usual ones. A
/// key that does something else already says what, and is taken from there only when asked. Holds at once.
class KeymapEditor final : public QDialog {
    Q_OBJECT
public:
    explicit KeymapEditor(Settings& settings, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void filter();
    void look();
    void addKey();
    void change(const std::function<void(Keymap&)>& how);
    [[nodiscard]] const ActionRow* current() const;
    /// What is typed as the new key: one chord.
    [[nodiscard]] QKeySequence typed() const;

    Settings& m_settings;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QLabel* m_conflict;
};

} // namespace fieldframe::ui
