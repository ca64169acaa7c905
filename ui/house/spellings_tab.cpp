// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/spellings_tab.h"

#include "core/house/agencies.h"
#include "core/house/name_merge.h"
#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/themed.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

QString whyText(credit::Likeness likeness) {
    switch (likeness) {
    case credit::Likeness::Writing:
        return SpellingsTab::tr("Written differently");
    case credit::Likeness::British:
        return SpellingsTab::tr("British and American spelling");
    case credit::Likeness::WordOrder:
        return SpellingsTab::tr("Another order of words");
    case credit::Likeness::Initials:
        return SpellingsTab::tr("Initials");
    case credit::Likeness::OneEdit:
        return SpellingsTab::tr("One letter differs");
    case credit::Likeness::Acronym:
        return SpellingsTab::tr("An acronym and its long form");
    case credit::Likeness::SameAgency:
        break;
    }
    return SpellingsTab::tr("Names of one agency");
}

QString nameText(const credit::NameUse& name) {
    return SpellingsTab::tr("%1 (%2)").arg(toQt(name.text),
                                           QLocale().toString(static_cast<qlonglong>(name.uses)));
}

constexpr int kNameRole = Qt::UserRole + 1;

/// Rows are large enough to be hit.
QSize rowSize(const QListWidget& list) {
    return {0, std::max(Theme::kSmallestTarget, list.fontMetrics().height() + Theme::kUnit)};
}

} // namespace

SpellingsTab::SpellingsTab(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_hint(new QLabel(this))
    , m_groups(new QListWidget(this))
    , m_why(new QLabel(this))
    , m_names(new QListWidget(this))
    , m_into(new QComboBox(this))
    , m_merge(new QPushButton(tr("Unite"), this)) {
    for (QLabel* const label : {m_hint, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTone(*m_why, Tone::Muted);
    m_groups->setAccessibleName(tr("Names with several spellings"));
    m_names->setAccessibleName(tr("Spellings to unite"));
    for (QListWidget* const list : {m_groups, m_names}) {
        list->setTextElideMode(Qt::ElideRight);
        // Rows of boxes keep their own room: padding would lay the text over them.
        setThemedSheet(*list,
                       QStringLiteral("QListWidget { border: 1px solid %line%; border-radius: 4px; }"));
        list->setUniformItemSizes(true);
    }
    m_into->setEditable(true);
    m_into->setAccessibleName(tr("What they become"));
    m_into->setInsertPolicy(QComboBox::NoInsert);
    m_merge->setAutoDefault(false);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(Theme::kUnit);
    column->addWidget(m_hint);
    column->addWidget(m_groups, 3);
    column->addWidget(m_why);
    column->addWidget(m_names, 2);
    auto* const row = new QHBoxLayout;
    auto* const label = new QLabel(tr("Write all as"), this);
    label->setBuddy(m_into);
    row->addWidget(label);
    row->addWidget(m_into, 1);
    row->addWidget(m_merge);
    column->addLayout(row);
    connect(m_groups, &QListWidget::currentRowChanged, this, &SpellingsTab::showGroup);
    connect(m_names, &QListWidget::itemChanged, this, &SpellingsTab::enableButtons);
    connect(m_into, &QComboBox::currentTextChanged, this, &SpellingsTab::enableButtons);
    connect(m_merge, &QPushButton::clicked, this, &SpellingsTab::merge);
    connect(&history, &EditHistory::reverted, this, &SpellingsTab::load);
    showGroup();
}

void SpellingsTab::load() {
    m_isLoading = true;
    m_hint->setText(tr("Comparing names…"));
    enableButtons();
    m_session.run(
        Session::Lane::Jobs, this,
        [](const Engine& engine) -> Result<Groups> {
            const auto table = house::Agencies(engine.catalog().folder()).table();
            if (!table) {
                return tl::unexpected<Error>(table.error());
            }
            return house::namesInUse(engine.catalog(), *table, engine.stopToken())
                .map([&](const std::vector<credit::NameUse>& names) {
                    return credit::variantsOf(names, *table);
                });
        },
        [this, token = m_generation.next()](Result<Groups> groups) {
            if (m_generation.isCurrent(token)) {
                take(std::move(groups));
            }
        });
}

void SpellingsTab::take(Result<Groups> groups) {
    m_isLoading = false;
    m_found = groups ? std::move(*groups) : Groups();
    m_groups->clear();
    for (const credit::VariantGroup& group : m_found) {
        QStringList names;
        for (const credit::NameUse& name : group.names) {
            names.append(nameText(name));
        }
        auto* const item = new QListWidgetItem(names.join(QStringLiteral(" = ")), m_groups);
        item->setSizeHint(rowSize(*m_groups));
    }
    m_hint->setText(!groups ? sentence(groups.error())
                    : m_found.empty()
                        ? tr("No two names of agencies or people look like one.")
                        : tr("Names that may be one. Untick a spelling that is somebody else’s."));
    m_groups->setCurrentRow(m_found.empty() ? -1 : 0);
    showGroup();
}

void SpellingsTab::showGroup() {
    const int row = m_groups->currentRow();
    const bool hasGroup = row >= 0 && row < static_cast<int>(m_found.size());
    m_names->clear();
    m_into->clear();
    m_why->clear();
    if (hasGroup) {
        const credit::VariantGroup& group = m_found[static_cast<std::size_t>(row)];
        QStringList whys;
        for (const credit::Likeness likeness : group.likenesses) {
            whys.append(whyText(likeness));
        }
        m_why->setText(whys.join(QStringLiteral(" · ")));
        for (const credit::NameUse& name : group.names) {
            auto* const item = new QListWidgetItem(nameText(name), m_names);
            item->setData(kNameRole, toQt(name.text));
            item->setSizeHint(rowSize(*m_names));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            m_into->addItem(toQt(name.text));
        }
        m_into->setCurrentIndex(0);
    }
    enableButtons();
}

std::vector<std::string> SpellingsTab::ticked() const {
    std::vector<std::string> names;
    const QString into = m_into->currentText().trimmed();
    for (int i = 0; i < m_names->count(); ++i) {
        const QListWidgetItem& item = *m_names->item(i);
        const QString name = item.data(kNameRole).toString();
        if (item.checkState() == Qt::Checked && name != into) {
            names.push_back(toUtf8(name));
        }
    }
    return names;
}

void SpellingsTab::merge() {
    const QString into = m_into->currentText().trimmed();
    m_isLoading = true;
    enableButtons();
    m_history.perform(
        tr("Unite spellings of %1").arg(into),
        [&catalog = m_session.engine().catalog(), names = ticked(), target = toUtf8(into)](
            const edit::EditService&) { return house::mergeNames(catalog, names, target); },
        [guard = QPointer<SpellingsTab>(this)](const EditHistory::Receipt&) {
            if (guard) {
                guard->load();
            }
        });
}

void SpellingsTab::enableButtons() {
    const bool canMerge = !m_isLoading && !m_session.isReadOnly() &&
                          !m_into->currentText().trimmed().isEmpty() && !ticked().empty();
    m_merge->setEnabled(canMerge);
    m_into->setEnabled(m_names->count() > 0);
}

} // namespace fieldframe::ui
