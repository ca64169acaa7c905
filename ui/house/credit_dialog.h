// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"

#include <QDialog>

class QTabWidget;

namespace fieldframe::ui {

class AgenciesTab;
class SpellingsTab;
class StyleTab;
class SuggestionsTab;

/// Everything about credits beyond one field: suggestions, spellings, the house style, the agencies.
class CreditDialog final : public QDialog {
    Q_OBJECT
public:
    CreditDialog(Session& session, EditHistory& history, QWidget* parent = nullptr);

    /// @p assets are what suggestions and the house style are about; nothing: suggestions of all.
    void load(const std::vector<AssetId>& assets);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }
    [[nodiscard]] SuggestionsTab& suggestions() const { return *m_suggestions; }
    [[nodiscard]] SpellingsTab& spellings() const { return *m_spellings; }
    [[nodiscard]] StyleTab& style() const { return *m_style; }
    [[nodiscard]] AgenciesTab& agencies() const { return *m_agencies; }

private:
    void loadShown();

    QTabWidget* m_tabs;
    SuggestionsTab* m_suggestions;
    StyleTab* m_style;
    SpellingsTab* m_spellings;
    AgenciesTab* m_agencies;
    std::vector<AssetId> m_assets;
};

} // namespace fieldframe::ui
