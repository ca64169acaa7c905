// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/agencies_tab.h"

#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldframe::ui {

AgenciesTab::AgenciesTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_name(new QLineEdit(this))
    , m_aliases(new QLineEdit(this))
    , m_passesOn(new QCheckBox(tr("Passes on pictures of others: a wire, a stock agency"), this))
    , m_save(new QPushButton(tr("Save agency"), this))
    , m_remove(new QPushButton(tr("No agency"), this))
    , m_learnedTitle(new QLabel(tr("Found in this catalog; activate one to add it:"), this))
    , m_learned(new QListWidget(this)) {
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_find->setPlaceholderText(tr("Find an agency"));
    m_find->setAccessibleName(tr("Find an agency"));
    m_find->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Agencies"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnWidth(AgencyModel::NameColumn, 200);
    m_list->setColumnWidth(AgencyModel::AliasColumn, 360);
    m_learned->setAccessibleName(tr("Agencies found in this catalog"));
    m_learned->setMaximumHeight(96);
    setThemedSheet(
        *m_list,
        QStringLiteral(
            "QTreeView { border: 1px solid %line%; border-radius: 4px; }"
            "QTreeView::item { min-height: 24px; }"
            "QHeaderView::section { background: %panel%; border: none; padding: 4px; color: %muted%; }"));
    build();
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_model.setFilter(words); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgenciesTab::showChosen);
    connect(m_name, &QLineEdit::textChanged, this, &AgenciesTab::enableButtons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        change([agency = typed()](const house::Agencies& agencies) { return agencies.put(agency); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        change([name = typed().name](const house::Agencies& agencies) { return agencies.remove(name); });
    });
    connect(m_learned, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const credit::Agency agency{toUtf8(item->data(Qt::UserRole).toString()), {}, false};
        change([agency](const house::Agencies& agencies) { return agencies.put(agency); });
    });
    enableButtons();
}

AgenciesTab::~AgenciesTab() {
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_list;
}

void AgenciesTab::build() {
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_hint);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    auto* const form = new QFormLayout;
    form->setSpacing(Theme::kUnit);
    m_aliases->setPlaceholderText(tr("Acronym; name in another language"));
    form->addRow(tr("Agency"), m_name);
    form->addRow(tr("Other names"), m_aliases);
    form->addRow(QString(), m_passesOn);
    column->addLayout(form);
    auto* const row = new QHBoxLayout;
    for (QPushButton* const button : {m_save, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_learnedTitle);
    column->addWidget(m_learned);
    m_learnedTitle->hide();
    m_learned->hide();
}

void AgenciesTab::load() {
    m_isLoading = true;
    enableButtons();
    m_session.run(
        Session::Lane::Jobs, this,
        [](const Engine& engine) -> Result<Read> {
            const auto table = house::Agencies(engine.catalog().folder()).table();
            if (!table) {
                return tl::unexpected<Error>(table.error());
            }
            auto learned = house::learnedAgencies(engine.catalog(), *table, engine.stopToken());
            if (!learned) {
                return tl::unexpected<Error>(learned.error());
            }
            return Read{{table->agencies().begin(), table->agencies().end()}, std::move(*learned)};
        },
        [this, token = m_generation.next()](Result<Read> read) {
            if (m_generation.isCurrent(token)) {
                take(std::move(read));
            }
        });
}

void AgenciesTab::take(Result<Read> read) {
    m_isLoading = false;
    if (!read) {
        m_hint->setText(sentence(read.error()));
        enableButtons();
        return;
    }
    m_hint->setText(
        tr("Credit lines are read by these names. What you add or change stands in agencies.txt in "
           "the catalog’s folder."));
    m_model.show(std::move(read->agencies));
    m_learned->clear();
    for (const house::LearnedAgency& agency : read->learned) {
        const QString name = toQt(agency.name);
        auto* const item = new QListWidgetItem(
            tr("%1 (%2)").arg(name, QLocale().toString(static_cast<qlonglong>(agency.assets))), m_learned);
        item->setData(Qt::UserRole, name);
    }
    m_learned->setVisible(m_learned->count() > 0);
    m_learnedTitle->setVisible(m_learned->count() > 0);
    enableButtons();
}

void AgenciesTab::showChosen() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const credit::Agency& agency = m_model.agency(index.row());
    m_name->setText(toQt(agency.name));
    m_aliases->setText(aliasText(agency));
    m_passesOn->setChecked(agency.distributes);
}

credit::Agency AgenciesTab::typed() const {
    credit::Agency agency{toUtf8(m_name->text().trimmed()), {}, m_passesOn->isChecked()};
    for (const QString& alias : m_aliases->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!alias.trimmed().isEmpty()) {
            agency.aliases.push_back(toUtf8(alias.trimmed()));
        }
    }
    return agency;
}

void AgenciesTab::change(std::function<Status(const house::Agencies&)> change) {
    m_isLoading = true;
    enableButtons();
    m_session.run(
        Session::Lane::Editing, this,
        [change = std::move(change)](const Engine& engine) {
            return change(house::Agencies(engine.catalog().folder()));
        },
        [this](const Status& changed) {
            if (changed) {
                load();
            } else {
                m_isLoading = false;
                m_hint->setText(sentence(changed.error()));
                enableButtons();
            }
        });
}

void AgenciesTab::enableButtons() {
    const bool canWrite = !m_isLoading && !m_session.isReadOnly() && !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(canWrite);
    m_remove->setEnabled(canWrite);
}

} // namespace fieldframe::ui
