// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/credit_dialog.h"

#include "ui/dialogs/dialog_size.h"
#include "ui/house/agencies_tab.h"
#include "ui/house/spellings_tab.h"
#include "ui/house/style_tab.h"
#include "ui/house/suggestions_tab.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

CreditDialog::CreditDialog(Session& session, EditHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_suggestions(new SuggestionsTab(session, history))
    , m_style(new StyleTab(session, history))
    , m_spellings(new SpellingsTab(session, history))
    , m_agencies(new AgenciesTab(session)) {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_suggestions, tr("Suggestions"));
    m_tabs->addTab(m_style, tr("House style"));
    m_tabs->addTab(m_spellings, tr("Spellings"));
    m_tabs->addTab(m_agencies, tr("Agencies"));
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CreditDialog::loadShown);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(close);
    setUsualSize(*this, {780, 560});
}

void CreditDialog::load(const std::vector<AssetId>& assets) {
    m_assets = assets;
    setWindowTitle(assets.empty() ? tr("Credits of the catalog")
                                  : tr("Credits: %1").arg(itemsText(static_cast<qint64>(assets.size()))));
    loadShown();
}

void CreditDialog::loadShown() {
    const QWidget* const shown = m_tabs->currentWidget();
    if (shown == m_suggestions) {
        m_suggestions->load(m_assets.empty() ? std::nullopt : std::optional(m_assets));
    } else if (shown == m_style) {
        m_style->load(m_assets);
    } else if (shown == m_spellings) {
        m_spellings->load();
    } else {
        m_agencies->load();
    }
}

bool CreditDialog::isLoading() const {
    return m_suggestions->isLoading() || m_style->isLoading() || m_spellings->isLoading() ||
           m_agencies->isLoading();
}

} // namespace fieldframe::ui
