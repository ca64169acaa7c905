// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/preset_list.h"

#include "ui/bridge/text.h"
#include "ui/export/preset_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

PresetList::PresetList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_description(new QLabel(this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_copy(new QPushButton(tr("New like it…"), this))
    , m_chain(new QPushButton(tr("Keep as one…"), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    build();
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        refresh();
        emit chosenChanged();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        refresh();
        emit chosenChanged();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(toQt(current()->id)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyWanted(toQt(current()->id)); });
    connect(m_chain, &QPushButton::clicked, this, &PresetList::chainWanted);
    connect(m_remove, &QPushButton::clicked, this, &PresetList::remove);
    refresh();
}

void PresetList::build() {
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("What to make"));
    m_list->setToolTip(tr("Ctrl and Shift choose several, which are made one after the other"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    setThemedSheet(
        *m_list, QStringLiteral("QListWidget { border: 1px solid %line%; border-radius: 4px; padding: 4px; }"
                                "QListWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    setTone(*m_description, Tone::Muted);
    m_chain->setToolTip(tr("One preset that makes all of these, one after the other"));
    m_remove->setToolTip(tr("Forget it; one of the program’s own comes back"));
    auto* const label = new QLabel(tr("What to make"), this);
    label->setBuddy(m_list);
    setTone(*label, Tone::Muted);
    auto* const buttons = new QGridLayout;
    buttons->setSpacing(4);
    int place = 0;
    for (QPushButton* const button : {m_edit, m_copy, m_chain, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(m_description);
    column->addLayout(buttons);
}

void PresetList::choose(const QStringList& ids) {
    m_wanted = ids;
    if (!m_entries.empty()) {
        select(ids);
    }
}

void PresetList::load(const QStringList& ids) {
    m_wanted = ids;
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return delivery::PresetShelf(engine.catalog().folder()).list(); },
        [this](const std::vector<delivery::PresetEntry>& entries) {
            --m_underWay;
            take(entries);
        });
}

void PresetList::take(std::vector<delivery::PresetEntry> entries) {
    m_entries = std::move(entries);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const delivery::PresetEntry& entry : m_entries) {
            auto* const item = new QListWidgetItem(presetName(entry), m_list);
            item->setToolTip(entry.problem ? sentence(*entry.problem) : presetDescription(entry));
            if (entry.problem) {
                item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
            }
        }
    }
    select(m_wanted);
}

void PresetList::select(const QStringList& ids) {
    const auto isUsable = [](const delivery::PresetEntry& entry) { return !entry.problem; };
    {
        const QSignalBlocker quiet(m_list);
        m_list->clearSelection();
        int current = -1;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (isUsable(m_entries[i]) && ids.contains(toQt(m_entries[i].id))) {
                m_list->item(static_cast<int>(i))->setSelected(true);
                current = current < 0 ? static_cast<int>(i) : current;
            }
        }
        const auto first = std::ranges::find_if(m_entries, isUsable);
        if (current < 0 && first != m_entries.end()) {
            current = static_cast<int>(first - m_entries.begin());
            m_list->item(current)->setSelected(true);
        }
        m_list->setCurrentRow(current, QItemSelectionModel::NoUpdate);
    }
    refresh();
    emit chosenChanged();
}

QStringList PresetList::chosen() const {
    QStringList ids;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_list->item(static_cast<int>(i))->isSelected()) {
            ids.append(toQt(m_entries[i].id));
        }
    }
    return ids;
}

const delivery::PresetEntry* PresetList::current() const {
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_entries.size()) ? nullptr
                                                                : &m_entries[static_cast<std::size_t>(row)];
}

void PresetList::remove() {
    ++m_underWay;
    m_session.run(
        Session::Lane::Editing, this,
        [id = current()->id](const Engine& engine) {
            return delivery::PresetShelf(engine.catalog().folder()).remove(id);
        },
        [this, id = toQt(current()->id)](const Status& status) {
            --m_underWay;
            if (!status) {
                emit failed(status.error());
            }
            load({id});
        });
}

void PresetList::refresh() {
    const delivery::PresetEntry* const entry = current();
    const bool mayWrite = !m_session.isReadOnly();
    m_description->setText(entry == nullptr ? QString()
                           : entry->problem ? sentence(*entry->problem)
                                            : presetDescription(*entry));
    m_edit->setEnabled(mayWrite && entry && !entry->problem && !entry->isChain);
    m_copy->setEnabled(mayWrite && entry && !entry->problem && !entry->isChain);
    m_chain->setEnabled(mayWrite && m_list->selectedItems().size() > 1);
    m_remove->setEnabled(mayWrite && entry && entry->isOwn);
}

} // namespace fieldframe::ui
