// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "ui/bridge/session.h"

#include <QWidget>

#include <array>

class QAction;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace fieldframe::ui {

class CardList;
class CategoryTreeModel;
class EmptyState;
class GalleryListModel;
class ThumbnailCache;

/// The front page of the library: editors' picks, latest, by category, all galleries.
class HomePage final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Picked, Latest, Categories, All };

    HomePage(Session& session, ThumbnailCache& thumbnails, CategoryTreeModel& categories,
             QAction& importAction, QWidget* parent = nullptr);

    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    void showCategory(CategoryId category);
    [[nodiscard]] CardList& cards() const { return *m_cards; }
    [[nodiscard]] bool isLoaded() const;
    /// The one the keyboard is at; null while there is none.
    [[nodiscard]] const GallerySummary* currentGallery() const;
    void focusCards();
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }

signals:
    void galleryActivated(fieldframe::GalleryId gallery);
    void countChanged();
    void menuWanted(fieldframe::GalleryId gallery, const QPoint& globalPosition);
    void pickWanted(fieldframe::GalleryId gallery);
    void deleteWanted(fieldframe::GalleryId gallery);

public:
    /// Galleries in the tab, or of the category.
    [[nodiscard]] int galleryCount() const;

private:
    [[nodiscard]] QLayout* buildHead();
    void buildCategories(CategoryTreeModel& categories);
    void applyFilter();
    void describeEmpty();
    void startDrag(GalleryId gallery);
    void showTab();
    void showEmptyOrCards();
    void categoryChanged(const QModelIndex& index);
    [[nodiscard]] GalleryListModel* model() const;

    Session& m_session;
    QAction& m_importAction;
    QTabBar* m_tabs;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QAction* m_clearFilter;
    QTreeView* m_categories;
    QStackedWidget* m_stack;
    CardList* m_cards;
    EmptyState* m_empty;
    std::array<GalleryListModel*, 4> m_models{}; ///< By tab; made when first shown.
};

} // namespace fieldframe::ui
