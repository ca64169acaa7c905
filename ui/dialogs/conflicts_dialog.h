// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/file_state.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/session.h"

#include <QDialog>

#include <array>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace fieldframe::ui {

/// Fields that were changed here and in their files: what the file said before, what the catalog says, what
/// the file says now and where in it. The user chooses for each, by key or button; several at a time where
/// several are selected.
class ConflictsDialog final : public QDialog {
    Q_OBJECT
public:
    ConflictsDialog(Session& session, EditHistory& history, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    /// All that there is has been read.
    [[nodiscard]] bool isSettled() const { return m_asked == 0; }

private:
    enum Side { Base, Mine, Theirs };
    void build();
    void load();
    void fill(std::vector<catalog::FileConflict> conflicts);
    void showCurrent();
    void settle(catalog::Settlement settlement);
    void settled(const EditHistory::Receipt& done);

    Session& m_session;
    EditHistory& m_history;
    std::vector<catalog::FileConflict> m_conflicts;
    QTreeWidget* m_list;
    QLabel* m_message;
    QWidget* m_sides;
    std::array<QLabel*, 3> m_heads{};
    std::array<QPlainTextEdit*, 3> m_texts{};
    QPushButton* m_mine;
    QPushButton* m_theirs;
    int m_asked = 0;
};

} // namespace fieldframe::ui
