// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QPointer>
#include <QScrollArea>
#include <QSet>

#include <vector>

namespace fieldframe::ui {

class GalleryCard;
class GalleryListModel;
class ThumbnailCache;

/// Gallery cards in columns. Cards are made as they come near the screen, and kept: when the list changes
/// they show something else, and nothing jumps.
class CardList final : public QScrollArea {
    Q_OBJECT
public:
    CardList(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    void setModel(GalleryListModel& model);
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_cards.size()); }

signals:
    void activated(fieldframe::GalleryId gallery);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void makeCard();
    void showMore();
    void arrange();

    ThumbnailCache& m_thumbnails;
    QPointer<GalleryListModel> m_model;
    std::vector<GalleryCard*> m_cards;
    QSet<qint64> m_expanded; ///< Galleries whose introduction is open.
};

} // namespace fieldframe::ui
