// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/suggestions_tab.h"

#include "core/catalog/value_uses.h"
#include "core/house/agencies.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

SuggestionsTab::SuggestionsTab(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_hint(new QLabel(this))
    , m_forms(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_accept(new QPushButton(tr("Accept selected"), this))
    , m_acceptAll(new QPushButton(tr("Accept all shown"), this)) {
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_forms->setAccessibleName(tr("Forms of credit lines"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("What credit lines say for empty fields"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnWidth(CreditModel::LineColumn, 220);
    m_list->setColumnWidth(CreditModel::CreatorColumn, 150);
    setThemedSheet(
        *m_list,
        QStringLiteral(
            "QTreeView { border: 1px solid %line%; border-radius: 4px; }"
            "QTreeView::item { min-height: 24px; }"
            "QHeaderView::section { background: %panel%; border: none; padding: 4px; color: %muted%; }"));
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_hint);
    column->addWidget(m_forms);
    column->addWidget(m_list, 1);
    auto* const row = new QHBoxLayout;
    for (QPushButton* const button : {m_accept, m_acceptAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_forms, &QComboBox::activated, this, [this] {
        m_model.setForm(m_forms->currentData().toString());
        enableButtons();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionsTab::enableButtons);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        std::vector<house::CreditSuggestion> chosen;
        for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) {
            chosen.push_back(m_model.suggestion(index.row()));
        }
        accept(std::move(chosen));
    });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { accept(m_model.shown()); });
    connect(&history, &EditHistory::reverted, this, &SuggestionsTab::read);
    enableButtons();
}

SuggestionsTab::~SuggestionsTab() {
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_list;
}

void SuggestionsTab::load(std::optional<std::vector<AssetId>> assets) {
    m_assets = std::move(assets);
    read();
}

void SuggestionsTab::read() {
    m_isLoading = true;
    m_hint->setText(tr("Reading credit lines…"));
    enableButtons();
    m_session.run(
        Session::Lane::Jobs, this,
        [assets = m_assets](const Engine& engine) -> Result<std::vector<house::CreditSuggestion>> {
            const auto table = house::Agencies(engine.catalog().folder()).table();
            if (!table) {
                return tl::unexpected<Error>(table.error());
            }
            const auto ids = assets ? Result<std::vector<AssetId>>(*assets)
                                    : catalog::assetsWithCreditLine(engine.catalog());
            if (!ids) {
                return tl::unexpected<Error>(ids.error());
            }
            return house::creditSuggestions(engine.catalog(), *table, *ids, engine.stopToken());
        },
        [this, token = m_generation.next()](Result<std::vector<house::CreditSuggestion>> suggestions) {
            if (m_generation.isCurrent(token)) {
                take(std::move(suggestions));
            }
        });
}

void SuggestionsTab::take(Result<std::vector<house::CreditSuggestion>> suggestions) {
    m_isLoading = false;
    if (!suggestions) {
        m_model.show({});
        m_hint->setText(sentence(suggestions.error()));
        enableButtons();
        return;
    }
    const QVariant before = m_forms->currentData();
    m_model.show(std::move(*suggestions));
    m_forms->clear();
    qint64 all = 0;
    for (const CreditModel::Form& form : m_model.forms()) {
        m_forms->addItem(tr("%1 (%2)").arg(form.form, QLocale().toString(form.count)), form.form);
        all += form.count;
    }
    m_forms->insertItem(0, tr("All forms (%1)").arg(QLocale().toString(all)), QString());
    m_forms->setCurrentIndex(std::max(0, m_forms->findData(before)));
    m_model.setForm(m_forms->currentData().toString());
    m_hint->setText(all == 0
                        ? tr("No credit line says anything for a field that is empty.")
                        : tr("What credit lines say for empty fields. What you accept is filled in; what is "
                             "there stays as it is."));
    enableButtons();
}

void SuggestionsTab::accept(std::vector<house::CreditSuggestion> suggestions) {
    if (suggestions.empty()) {
        return;
    }
    const QString name = tr("Accept credits (%1)").arg(itemsText(std::ssize(suggestions)));
    m_history.perform(
        name,
        [&catalog = m_session.engine().catalog(), suggestions = std::move(suggestions)](
            const edit::EditService&) { return house::acceptCredits(catalog, suggestions); },
        [guard = QPointer<SuggestionsTab>(this)](const EditHistory::Receipt&) {
            if (guard) {
                guard->read();
            }
        });
}

void SuggestionsTab::enableButtons() {
    const bool canWrite = !m_isLoading && !m_session.isReadOnly();
    m_accept->setEnabled(canWrite && m_list->selectionModel()->hasSelection());
    m_acceptAll->setEnabled(canWrite && m_model.rowCount() > 0);
    m_forms->setEnabled(!m_isLoading && m_forms->count() > 1);
}

} // namespace fieldframe::ui
