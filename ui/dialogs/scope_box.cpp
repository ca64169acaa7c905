// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scope_box.h"

#include "ui/shell/counts.h"

namespace fieldframe::ui {

ScopeBox::ScopeBox(BatchScope scope, QWidget* parent)
    : QComboBox(parent)
    , m_scope(std::move(scope)) {
    setAccessibleName(tr("In which pictures"));
    const auto add = [this](const QString& text, What what) { addItem(text, static_cast<int>(what)); };
    if (!m_scope.selected.empty()) {
        add(tr("What is selected (%1)").arg(itemsText(static_cast<qint64>(m_scope.selected.size()))),
            What::Selected);
    }
    if (!m_scope.shown.empty()) {
        add(tr("All that is shown (%1)").arg(itemsText(static_cast<qint64>(m_scope.shown.size()))),
            What::Shown);
    }
    add(tr("All of the catalog"), What::All);
}

ScopeBox::Assets ScopeBox::assets() const {
    switch (what()) {
    case What::Selected:
        return [ids = m_scope.selected](const Engine&, const std::stop_token&) { return ids; };
    case What::Shown:
        return [ids = m_scope.shown](const Engine&, const std::stop_token&) { return ids; };
    case What::All:
        break;
    }
    return
        [](const Engine& engine, const std::stop_token& stop) { return engine.searcher().search({}, stop); };
}

} // namespace fieldframe::ui
