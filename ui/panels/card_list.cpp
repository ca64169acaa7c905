// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_list.h"

#include "ui/models/gallery_list_model.h"
#include "ui/panels/gallery_card.h"
#include "ui/shell/theme.h"

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
        m_cards[static_cast<std::size_t>(row)]->setGallery(gallery, m_expanded.contains(gallery.id.value));
    }
    arrange();
    showMore();
}

void CardList::makeCard() {
    const GallerySummary& gallery = m_model->gallery(cardCount());
    auto* const card = new GalleryCard(m_thumbnails, widget());
    card->setGallery(gallery, m_expanded.contains(gallery.id.value));
    connect(card, &GalleryCard::activated, this, &CardList::activated);
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

void CardList::arrange() {
    const int width = viewport()->width() - kMargin - kFarMargin;
    const int columns = std::clamp((width + kGap) / (kLeastCardWidth + kGap), 1, kMostColumns);
    const int cardWidth = (width + kGap) / columns - kGap;
    int y = kGap;
    for (std::size_t first = 0; first < m_cards.size(); first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(m_cards.size(), first + static_cast<std::size_t>(columns));
        int height = 0;
        for (std::size_t i = first; i < end; ++i) {
            height = std::max(height, m_cards[i]->heightForWidth(cardWidth));
        }
        for (std::size_t i = first; i < end; ++i) {
            const int column = static_cast<int>(i - first);
            const int x = kMargin + column * (cardWidth + kGap);
            const int shown = isRightToLeft() ? viewport()->width() - x - cardWidth : x;
            m_cards[i]->setGeometry(shown, y, cardWidth, height);
        }
        y += height + kGap;
    }
    widget()->resize(viewport()->width(), y + kGap);
}

void CardList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
    showMore();
}

} // namespace fieldframe::ui
