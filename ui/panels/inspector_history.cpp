// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_history.h"

#include "core/catalog/journal.h"
#include "ui/panels/text_block.h"
#include "ui/shell/counts.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kAtOnce = 10;
constexpr int kLinesOfValue = 4;

} // namespace

InspectorHistory::InspectorHistory(Session& session, EditHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(history)
    , m_hint(new QLabel(this))
    , m_more(new QPushButton(this)) {
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::kUnit);
    column->addWidget(m_hint);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += kAtOnce;
        rebuild();
    });
}

void InspectorHistory::show(std::optional<AssetId> asset, const GlobalId& globalId) {
    const bool isSame = asset == m_asset;
    m_asset = asset;
    m_globalId = globalId;
    m_isRead = false;
    if (!isSame) {
        m_shown = kAtOnce;
        m_changes.clear();
        rebuild();
    }
    if (isVisible()) {
        load();
    }
}

void InspectorHistory::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void InspectorHistory::load() {
    if (m_isRead || !m_asset) {
        return;
    }
    m_isRead = true;
    m_session.run(
        Session::Lane::Reading, this,
        [id = m_globalId](const Engine& engine) { return engine.catalog().journal().ofTarget(id); },
        [this, token = m_generation.next()](const Result<std::vector<catalog::JournalEntry>>& entries) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_changes = entries ? readableHistory(*entries) : std::vector<HistoryChange>();
            rebuild();
            if (!entries) {
                m_hint->setText(sentence(entries.error()));
                m_hint->show();
            }
        });
}

void InspectorHistory::rebuild() {
    delete m_list;
    m_list = new QWidget(this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_list);
    m_list->show();
    auto* const column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const std::size_t shown = std::min(m_shown, m_changes.size());
    for (std::size_t i = 0; i < shown; ++i) {
        addChange(m_changes[i], *column);
    }
    const auto more = static_cast<qint64>(m_changes.size() - shown);
    m_more->setVisible(more > 0);
    m_more->setText(tr("Show more (%1)").arg(QLocale().toString(more)));
    m_hint->setText(m_asset ? tr("Nothing was changed yet.") : tr("Choose one picture to see its history."));
    m_hint->setVisible(m_changes.empty() && (!m_asset || m_isRead));
}

void InspectorHistory::addChange(const HistoryChange& change, QVBoxLayout& column) {
    auto* const what = new TextBlock(m_list);
    what->setFont(Theme::font(Theme::Size::Body, QFont::DemiBold));
    what->setText(change.what);
    auto* const head = new QHBoxLayout;
    head->addWidget(what, 1);
    if (change.restore && !m_session.isReadOnly()) {
        auto* const back = new QPushButton(tr("Put back"), m_list);
        back->setFlat(true);
        back->setFont(Theme::font(Theme::Size::Small));
        back->setAccessibleName(tr("Put back what %1 was before").arg(change.what));
        back->setToolTip(back->accessibleName());
        connect(back, &QPushButton::clicked, this, [this, change] { restore(change); });
        head->addWidget(back);
    }
    if (change.hasValues && !m_session.isReadOnly()) {
        head->addWidget(buildMore(change));
    }
    column.addLayout(head);
    const QString whoAndWhen = tr("%1, %2").arg(change.who, change.when);
    addText(change.how.isEmpty() ? whoAndWhen : tr("%1 (%2)").arg(whoAndWhen, change.how), Tone::Muted,
            column)
        .setFont(Theme::font(Theme::Size::Small));
    if (!change.added.isEmpty() || !change.removed.isEmpty()) {
        if (!change.added.isEmpty()) {
            addText(tr("Added: %1").arg(change.added), Tone::Text, column);
        }
        if (!change.removed.isEmpty()) {
            addText(tr("Taken away: %1").arg(change.removed), Tone::Muted, column);
        }
    } else if (change.hasValues) {
        const QString nothing = tr("nothing");
        addText(tr("Before: %1").arg(change.before.isEmpty() ? nothing : change.before), Tone::Muted, column);
        addText(tr("After: %1").arg(change.after.isEmpty() ? nothing : change.after), Tone::Text, column);
    }
    column.addSpacing(Theme::kUnit);
}

TextBlock& InspectorHistory::addText(const QString& text, Tone tone, QVBoxLayout& column) {
    auto* const block = new TextBlock(m_list);
    block->setLineLimit(kLinesOfValue);
    block->setTone(tone);
    block->setText(text);
    column.addWidget(block);
    return *block;
}

void InspectorHistory::restore(const HistoryChange& change) {
    if (!m_asset) {
        return;
    }
    revert(tr("%1 as before (%2)").arg(change.what, itemsText(1)), *change.restore, change.batch);
}

void InspectorHistory::revert(const QString& text, const edit::RevertedProperty& what,
                              const GlobalId& before) {
    if (!m_asset) {
        return;
    }
    m_history.perform(text, [asset = *m_asset, what, before](const edit::EditService& edits) {
        return edits.revert(std::span(&asset, 1), what, before);
    });
}

QWidget* InspectorHistory::buildMore(const HistoryChange& change) {
    auto* const more = new QToolButton(m_list);
    more->setAutoRaise(true);
    more->setText(QStringLiteral("…"));
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(tr("More ways back from %1").arg(change.what));
    auto* const menu = new QMenu(more);
    connect(menu->addAction(tr("Put the whole picture back as it was before this")), &QAction::triggered,
            this,
            [this, batch = change.batch] { revert(tr("As before (%1)").arg(itemsText(1)), {}, batch); });
    connect(menu->addAction(tr("Take this change back in all its pictures")), &QAction::triggered, this,
            [this, change] { m_history.takeBack(change.what, change.batch); });
    more->setMenu(menu);
    return more;
}

} // namespace fieldframe::ui
