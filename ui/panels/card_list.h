// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"

#include <QPointer>
#include <QScrollArea>
#include <QSet>

#include <optional>
#include <vector>

namespace fieldframe::ui {

class GalleryCard;
class GalleryListModel;
class ThumbnailCache;

/// Gallery cards in columns. Cards are made as they come near the screen, and kept: when the list changes
/// they show something else, and nothing jumps. One of them is the current one: the arrows move it, and Tab
/// leads to it.
class CardList final : public QScrollArea {
    Q_OBJECT
public:
    CardList(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    void setModel(GalleryListModel& model);
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] GalleryCard* card(int row) const { return m_cards[static_cast<std::size_t>(row)]; }
    /// Null while there is none.
    [[nodiscard]] const GallerySummary* currentGallery() const;
    void focusCurrent();

signals:
    void activated(fieldframe::GalleryId gallery);
    void menuWanted(fieldframe::GalleryId gallery, const QPoint& globalPosition);
    void dragWanted(fieldframe::GalleryId gallery);
    /// P and Delete.
    void pickWanted(fieldframe::GalleryId gallery);
    void deleteWanted(fieldframe::GalleryId gallery);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void makeCard();
    void showMore();
    void arrange();
    void setCurrent(int row);
    void go(int row);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int columns() const;
    /// How far a key leads from the current row.
    [[nodiscard]] std::optional<int> targetOf(int key) const;

    ThumbnailCache& m_thumbnails;
    QPointer<GalleryListModel> m_model;
    std::vector<GalleryCard*> m_cards;
    QSet<qint64> m_expanded; ///< Galleries whose introduction is open.
    GalleryId m_current;
};

} // namespace fieldframe::ui
