// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/bridge/generation.h"
#include "ui/house/credit_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

/// What credit lines say for empty fields, to be accepted one by one or for all of a form. Nothing is filled
/// unasked, nothing overwritten.
class SuggestionsTab final : public QWidget {
    Q_OBJECT
public:
    SuggestionsTab(Session& session, EditHistory& history, QWidget* parent = nullptr);
    ~SuggestionsTab() override;

    /// Reads those of @p assets; nothing: of all.
    void load(std::optional<std::vector<AssetId>> assets);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] CreditModel& model() { return m_model; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }
    [[nodiscard]] QComboBox& forms() const { return *m_forms; }
    [[nodiscard]] QPushButton& acceptButton() const { return *m_accept; }
    [[nodiscard]] QPushButton& acceptAllButton() const { return *m_acceptAll; }

private:
    void read();
    void take(Result<std::vector<house::CreditSuggestion>> suggestions);
    void accept(std::vector<house::CreditSuggestion> suggestions);
    void enableButtons();

    Session& m_session;
    EditHistory& m_history;
    Generation m_generation;
    CreditModel m_model;
    std::optional<std::vector<AssetId>> m_assets;
    QLabel* m_hint;
    QComboBox* m_forms;
    QTreeView* m_list;
    QPushButton* m_accept;
    QPushButton* m_acceptAll;
    bool m_isLoading = false;
};

} // namespace fieldframe::ui
