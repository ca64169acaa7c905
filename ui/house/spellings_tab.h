// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/variants.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace fieldframe::ui {

/// Spellings that may be one agency or one person, and what they become. A person decides which.
class SpellingsTab final : public QWidget {
    Q_OBJECT
public:
    SpellingsTab(Session& session, EditHistory& history, QWidget* parent = nullptr);

    void load();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QListWidget& groups() const { return *m_groups; }
    /// The spellings of the chosen group, each with a tick.
    [[nodiscard]] QListWidget& names() const { return *m_names; }
    [[nodiscard]] QComboBox& into() const { return *m_into; }
    [[nodiscard]] QPushButton& mergeButton() const { return *m_merge; }

private:
    using Groups = std::vector<credit::VariantGroup>;
    void take(Result<Groups> groups);
    void showGroup();
    void merge();
    void enableButtons();
    [[nodiscard]] std::vector<std::string> ticked() const;

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    Groups m_found;
    QLabel* m_hint;
    QListWidget* m_groups;
    QLabel* m_why;
    QListWidget* m_names;
    QComboBox* m_into;
    QPushButton* m_merge;
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
