// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_list.h"

#include "ui/models/gallery_list_model.h"
#include "ui/panels/card_accessible.h"
#include "ui/panels/gallery_card.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 3 * Theme::kUnit;
/// The scroll bar makes up for the rest of the margin.
constexpr int kFarMargin = Theme::kUnit + 4;
constexpr int kGap = 2 * Theme::kUnit;
constexpr int kLeastCardWidth = 440;
constexpr int kMostColumns = 3;
/// How far below the screen cards are made already.
constexpr int kAhead = 900;
constexpr int kCardsAtOnce = 6;

} // namespace

CardList::CardList(ThumbnailCache& thumbnails, QWidget* parent)
    : QScrollArea(parent)
    , m_thumbnails(thumbnails) {
    describeCardsToAssistants();
    auto* const page = new QWidget;
    page->setAutoFillBackground(false);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(6 * Theme::kUnit);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Galleries"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardList::showMore);
}

void CardList::setModel(GalleryListModel& model) {
    if (m_model == &model) {
        return;
    }
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = &model;
    connect(&model, &QAbstractItemModel::modelReset, this, &CardList::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CardList::refresh);
    verticalScrollBar()->setValue(0);
    refresh();
}

void CardList::refresh() {
    const int count = m_model ? m_model->rowCount() : 0;
    while (cardCount() > count) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    for (int row = 0; row < cardCount(); ++row) {
        const GallerySummary& gallery = m_model->gallery(row);
        card(row)->setGallery(gallery, m_expanded.contains(gallery.id.value));
    }
    arrange();
    showMore();
    // The keyboard stays at the gallery, not at the place where that was.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setCurrent(currentRow());
    if (hadFocus) {
        focusCurrent();
    }
}

int CardList::currentRow() const {
    const int count = m_model ? m_model->rowCount() : 0;
    for (int row = 0; row < count; ++row) {
        if (m_model->gallery(row).id == m_current) {
            return row;
        }
    }
    return 0;
}

const GallerySummary* CardList::currentGallery() const {
    return m_model && m_model->rowCount() > 0 ? &m_model->gallery(currentRow()) : nullptr;
}

void CardList::setCurrent(int row) {
    for (int other = 0; other < cardCount(); ++other) {
        card(other)->setCurrent(other == row);
    }
    if (row < cardCount()) {
        m_current = card(row)->gallery();
        emit currentChanged();
    }
}

void CardList::focusCurrent() {
    if (const int row = currentRow(); row < cardCount()) {
        card(row)->setFocus();
    }
}

void CardList::go(int row) {
    while (cardCount() <= row) {
        makeCard();
        if (cardCount() > row) {
            arrange();
        }
    }
    setCurrent(row);
    card(row)->setFocus();
    ensureWidgetVisible(card(row), 0, kGap);
}

std::optional<int> CardList::targetOf(int key) const {
    const int last = m_model->rowCount() - 1;
    const int row = currentRow();
    const int forward = isRightToLeft() ? -1 : 1;
    const auto within = [&](int to) { return to < 0 || to > last ? row : to; };
    // About a screen of them.
    const int page = columns() * std::max(1, viewport()->height() / std::max(1, card(row)->height()));
    switch (key) {
    case Qt::Key_Left:
        return within(row - forward);
    case Qt::Key_Right:
        return within(row + forward);
    case Qt::Key_Up:
        return within(row - columns());
    case Qt::Key_Down:
        return within(row + columns());
    case Qt::Key_PageUp:
        return std::max(0, row - page);
    case Qt::Key_PageDown:
        return std::min(last, row + page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

void CardList::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (cardCount() == 0 || !isPlain) {
        event->ignore();
        return;
    }
    if (const auto target = targetOf(event->key())) {
        go(*target);
    } else if (event->key() == Qt::Key_P) {
        emit pickWanted(m_current);
    } else if (event->key() == Qt::Key_Delete) {
        emit deleteWanted(m_current);
    } else {
        event->ignore();
    }
}

void CardList::makeCard() {
    const GallerySummary& gallery = m_model->gallery(cardCount());
    auto* const card = new GalleryCard(m_thumbnails, widget());
    card->setGallery(gallery, m_expanded.contains(gallery.id.value));
    connect(card, &GalleryCard::activated, this, &CardList::activated);
    connect(card, &GalleryCard::dragWanted, this, &CardList::dragWanted);
    connect(card, &GalleryCard::menuWanted, this, &CardList::menuWanted);
    connect(card, &GalleryCard::focused, this, [this](GalleryId id) {
        if (id != m_current) {
            m_current = id;
            setCurrent(currentRow());
        }
    });
    connect(card, &GalleryCard::expansionChanged, this, [this](GalleryId id, bool isExpanded) {
        if (isExpanded) {
            m_expanded.insert(id.value);
        } else {
            m_expanded.remove(id.value);
        }
        arrange();
    });
    m_cards.push_back(card);
    card->show();
}

void CardList::showMore() {
    const int wanted = m_model ? m_model->rowCount() : 0;
    while (cardCount() < wanted &&
           widget()->height() - verticalScrollBar()->value() < viewport()->height() + kAhead) {
        for (int i = 0; i < kCardsAtOnce && cardCount() < wanted; ++i) {
            makeCard();
        }
        arrange();
    }
}

int CardList::columns() const {
    const int width = viewport()->width() - kMargin - kFarMargin;
    return std::clamp((width + kGap) / (kLeastCardWidth + kGap), 1, kMostColumns);
}

/// Cards of a row begin at one height and are as high as they need: room that is left is between cards, not
/// in them.
void CardList::arrange() {
    const int width = viewport()->width() - kMargin - kFarMargin;
    const int columns = this->columns();
    const int cardWidth = (width + kGap) / columns - kGap;
    int y = kGap;
    for (std::size_t first = 0; first < m_cards.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(m_cards.size(), first + static_cast<std::size_t>(columns));
        int rowHeight = 0;
        for (std::size_t i = first; i < end; ++i) {
            const int height = m_cards[i]->heightForWidth(cardWidth);
            rowHeight = std::max(rowHeight, height);
            const int column = static_cast<int>(i - first);
            const int x = kMargin + column * (cardWidth + kGap);
            const int shown = isRightToLeft() ? viewport()->width() - x - cardWidth : x;
            m_cards[i]->setGeometry(shown, y, cardWidth, height);
        }
        y += rowHeight + kGap;
    }
    widget()->resize(viewport()->width(), y + kGap);
}

void CardList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
    showMore();
}

} // namespace fieldframe::ui
