// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conflicts_dialog.h"

#include "core/catalog/file_store.h"
#include "core/writeback/settlement.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/dialog_size.h"
#include "ui/form/field_label.h"
#include "ui/form/field_sources.h"
#include "ui/form/field_text.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;

QString sideText(const std::optional<FieldContent>& content) {
    return content ? fieldText(*content) : QString();
}

/// For a row of the list.
QString rowText(const std::optional<FieldContent>& content) {
    const QString text = oneLine(sideText(content));
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

ConflictsDialog::ConflictsDialog(Session& session, EditHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_history(history)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(tr("Looking for conflicts…"), this))
    , m_sides(new QWidget(this))
    , m_mine(new QPushButton(tr("Keep mine (M)"), this))
    , m_theirs(new QPushButton(tr("Take theirs (T)"), this)) {
    setWindowTitle(tr("Conflicts with files"));
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictsDialog::showCurrent);
    connect(m_mine, &QPushButton::clicked, this, [this] { settle(catalog::Settlement::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(catalog::Settlement::Theirs); });
    connect(new QShortcut(Qt::Key_M, this), &QShortcut::activated, m_mine, &QPushButton::click);
    connect(new QShortcut(Qt::Key_T, this), &QShortcut::activated, m_theirs, &QPushButton::click);
    setUsualSize(*this, {860, 560});
    fill({});
    load();
}

void ConflictsDialog::build() {
    m_list->setHeaderLabels({tr("Picture"), tr("Field"), tr("Mine"), tr("Theirs"), tr("Where")});
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    for (const int texts : {2, 3}) {
        m_list->header()->setSectionResizeMode(texts, QHeaderView::Stretch);
    }
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setThemedSheet(*m_list, QStringLiteral("QTreeView { border: 1px solid %line%; border-radius: 4px; }"
                                           "QTreeView::item { min-height: 24px; }"
                                           "QHeaderView::section { background: %panel%; border: none; "
                                           "padding: 4px; color: %muted%; }"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* const sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    const std::array names{tr("What the file said before"), tr("What the catalog says"),
                           tr("What the file says now")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* const column = new QVBoxLayout;
        m_heads[i] = new QLabel(m_sides);
        m_heads[i]->setTextFormat(Qt::PlainText);
        m_texts[i] = new QPlainTextEdit(m_sides);
        m_texts[i]->setReadOnly(true);
        m_texts[i]->setTabChangesFocus(true);
        m_texts[i]->setAccessibleName(names[i]);
        m_heads[i]->setBuddy(m_texts[i]);
        column->addWidget(m_heads[i]);
        column->addWidget(m_texts[i], 1);
        sides->addLayout(column, 1);
    }
    auto* const row = new QHBoxLayout;
    for (QPushButton* const button : {m_mine, m_theirs}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    row->addStretch(1);
    row->addWidget(close);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_sides, 2);
    layout->addLayout(row);
}

void ConflictsDialog::load() {
    ++m_asked;
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return engine.catalog().files().conflicts(); },
        [this](const Result<std::vector<catalog::FileConflict>>& found) {
            --m_asked;
            fill(found ? *found : std::vector<catalog::FileConflict>());
            if (!found) {
                m_message->setText(sentence(found.error()));
            } else if (found->empty()) {
                m_message->setText(tr("Nothing was changed here and by another program at once."));
            } else {
                m_message->setText(
                    tr("These fields were changed here and by another program. What you keep goes into the "
                       "file with the next write."));
            }
        });
}

void ConflictsDialog::fill(std::vector<catalog::FileConflict> conflicts) {
    m_conflicts = std::move(conflicts);
    m_list->clear();
    for (const catalog::FileConflict& conflict : m_conflicts) {
        auto* const item = new QTreeWidgetItem(
            m_list, {toQt(conflict.fileName), fieldLabel(conflict.field, toQt(conflict.language)),
                     rowText(conflict.mine), rowText(conflict.theirs), originText(conflict.theirsOrigin)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_list->setVisible(!m_conflicts.empty());
    m_sides->setVisible(!m_conflicts.empty());
    for (const int column : {0, 1, 4}) {
        m_list->resizeColumnToContents(column);
    }
    if (!m_conflicts.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showCurrent();
}

void ConflictsDialog::showCurrent() {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool isOne = row >= 0 && row < static_cast<int>(m_conflicts.size());
    m_mine->setEnabled(isOne && !m_session.isReadOnly());
    m_theirs->setEnabled(isOne && !m_session.isReadOnly());
    if (!isOne) {
        return;
    }
    const catalog::FileConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    const auto show = [&](Side side, const QString& head, const std::optional<FieldContent>& content,
                          Origin origin) {
        m_heads[side]->setText(content ? tr("%1 (%2)").arg(head, originText(origin)) : head);
        m_texts[side]->setPlainText(sideText(content));
        m_texts[side]->setPlaceholderText(tr("Nothing"));
    };
    show(Base, tr("Before"), conflict.base, conflict.baseOrigin);
    show(Mine, tr("Mine"), conflict.mine, conflict.mineOrigin);
    show(Theirs, tr("Theirs"), conflict.theirs, conflict.theirsOrigin);
}

void ConflictsDialog::settle(catalog::Settlement settlement) {
    std::vector<writeback::ConflictChoice> choices;
    for (QTreeWidgetItem* const item : m_list->selectedItems()) {
        const auto& conflict = m_conflicts.at(static_cast<std::size_t>(m_list->indexOfTopLevelItem(item)));
        choices.push_back({conflict.globalId, conflict.field, conflict.language, settlement});
    }
    if (choices.empty()) {
        return;
    }
    ++m_asked;
    m_history.performWith(
        tr("Conflict with a file (%Ln field(s))", nullptr, static_cast<int>(choices.size())),
        [choices](const Engine& engine) { return writeback::settleConflicts(engine.catalog(), choices); },
        [guard = QPointer(this)](const EditHistory::Receipt& done) {
            if (guard) {
                guard->settled(done);
            }
        });
}

void ConflictsDialog::settled(const EditHistory::Receipt& done) {
    --m_asked;
    if (!done) {
        m_message->setText(sentence(done.error()));
    }
    load();
}

} // namespace fieldframe::ui
