// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/suggestion_list.h"

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QAccessible>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kFrame = 4;
constexpr int kLongestShown = 120;

} // namespace

SuggestionList::SuggestionList(QWidget& canvas)
    : QListWidget(&canvas) {
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setThemedSheet(*this, QStringLiteral("QListWidget { background: %raised%; border: 1px solid %line%; }"
                                         "QListWidget::item { padding: 2px 6px; min-height: 20px; border: "
                                         "none; background: transparent; color: %text%; }"
                                         "QListWidget::item:hover { background: %hover%; }"
                                         "QListWidget::item:selected { background: %accentFill%; color: "
                                         "%accentText%; }"));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit taken(item->data(Qt::UserRole).toString()); });
    hide();
}

void SuggestionList::offer(const std::vector<search::FieldSuggestion>& suggestions, const QString& field,
                           const QWidget& input) {
    clear();
    for (const search::FieldSuggestion& one : suggestions) {
        const QString text = toQt(one.text);
        const QString shown = oneLine(text, kLongestShown);
        auto* const item =
            new QListWidgetItem(one.note.empty() ? shown : tr("%1 (%2)").arg(shown, toQt(one.note)), this);
        item->setData(Qt::UserRole, text);
        item->setToolTip(shown == text ? QString() : text);
    }
    setAccessibleName(tr("Suggestions for %1").arg(field));
    setCurrentRow(-1);
    setVisible(count() > 0);
    if (count() > 0) {
        placeAt(input);
        raise();
    }
}

void SuggestionList::placeAt(const QWidget& input) {
    const QWidget& canvas = *parentWidget();
    const QPoint corner = input.mapTo(&canvas, QPoint(0, 0));
    const int wanted = count() * std::max(sizeHintForRow(0), Theme::kSmallestTarget) + kFrame;
    // Of the canvas only a part may be seen.
    const QRect seen = canvas.visibleRegion().boundingRect();
    const int below = seen.bottom() - (corner.y() + input.height());
    const int above = corner.y() - seen.top();
    const bool isBelow = below >= std::min(wanted, above);
    const int height = std::clamp(isBelow ? below : above, Theme::kSmallestTarget + kFrame, wanted);
    setGeometry(corner.x(), isBelow ? corner.y() + input.height() : corner.y() - height, input.width(),
                height);
}

void SuggestionList::choose(int by) {
    const int row = currentRow() + by;
    const bool isWithin = row >= 0 && row < count();
    setCurrentRow(isWithin ? row : currentRow() < 0 && by < 0 ? count() - 1 : -1);
    // The keyboard is elsewhere, so nobody else says which one is chosen.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    if (currentRow() >= 0) {
        QAccessible::updateAccessibility(&event);
    }
}

std::optional<QString> SuggestionList::chosen() const {
    return isVisible() && currentItem() ? std::optional(currentItem()->data(Qt::UserRole).toString())
                                        : std::nullopt;
}

} // namespace fieldframe::ui
