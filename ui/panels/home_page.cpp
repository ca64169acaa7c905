// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/home_page.h"

#include "ui/models/category_tree_model.h"
#include "ui/models/gallery_list_model.h"
#include "ui/panels/card_list.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/row_delegate.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 3 * Theme::kUnit;
constexpr int kCategoriesWidth = 280;

QString tabStyle() {
    return QStringLiteral(
        "QTabBar { background: transparent; }"
        "QTabBar::tab { background: transparent; color: %muted%; border: none; padding: 6px 2px 8px 2px;"
        " margin-right: 20px; border-bottom: 2px solid transparent; }"
        "QTabBar::tab:selected { color: %text%; border-bottom: 2px solid %accent%; }"
        "QTabBar::tab:hover { color: %text%; }"
        "QTabBar:focus::tab:selected { color: %accent%; }");
}

} // namespace

HomePage::HomePage(Session& session, ThumbnailCache& thumbnails, CategoryTreeModel& categories,
                   QAction& importAction, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_importAction(importAction)
    , m_tabs(new QTabBar(this))
    , m_categories(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new CardList(thumbnails, this))
    , m_empty(new EmptyState(this)) {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setThemedSheet(*m_tabs, tabStyle());
    m_tabs->setAccessibleName(tr("Home"));
    m_tabs->addTab(tr("Editors’ picks"));
    m_tabs->addTab(tr("Latest"));
    m_tabs->addTab(tr("Categories"));
    m_tabs->addTab(tr("All galleries"));

    auto* const line = new QFrame(this);
    line->setFixedHeight(1);
    setThemedSheet(*line, QStringLiteral("background: %line%;"));
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 2 * Theme::kUnit, kMargin, 0);
    head->setSpacing(0);
    head->addWidget(m_tabs);
    head->addWidget(line);

    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    auto* const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_categories);
    body->addWidget(m_stack, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(body, 1);

    buildCategories(categories);
    connect(m_tabs, &QTabBar::currentChanged, this, &HomePage::showTab);
    connect(m_cards, &CardList::activated, this, &HomePage::galleryActivated);
    showTab();
}

void HomePage::buildCategories(CategoryTreeModel& categories) {
    m_categories->setModel(&categories);
    m_categories->setItemDelegate(new RowDelegate(m_categories));
    m_categories->setHeaderHidden(true);
    m_categories->setRootIsDecorated(false);
    m_categories->setFixedWidth(kCategoriesWidth);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 0, 0);
    m_categories->setStyleSheet(QStringLiteral("QTreeView { margin: 16px 0 0 16px; }"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&categories, &QAbstractItemModel::modelReset, m_categories, [this] {
        m_categories->expandAll();
        if (tab() == Tab::Categories && !m_categories->currentIndex().isValid()) {
            m_categories->setCurrentIndex(m_categories->model()->index(0, 0));
        }
    });
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HomePage::categoryChanged);
}

GalleryListModel* HomePage::model() const {
    return m_models[static_cast<std::size_t>(m_tabs->currentIndex())];
}

HomePage::Tab HomePage::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void HomePage::setTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

bool HomePage::isLoaded() const {
    return model() && model()->isLoaded();
}

int HomePage::galleryCount() const {
    return model() ? model()->rowCount() : 0;
}

void HomePage::showCategory(CategoryId category) {
    setTab(Tab::Categories);
    const QModelIndexList found =
        m_categories->model()->match(m_categories->model()->index(0, 0), CategoryTreeModel::IdRole,
                                     qint64{category.value}, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        m_categories->setCurrentIndex(found.front());
    }
}

void HomePage::showTab() {
    GalleryListModel*& shown = m_models[static_cast<std::size_t>(m_tabs->currentIndex())];
    m_categories->setVisible(tab() == Tab::Categories);
    if (!shown) {
        GalleryListModel::Source source = catalog::GalleryList::All;
        if (tab() == Tab::Picked) {
            source = catalog::GalleryList::Picked;
        } else if (tab() == Tab::Latest) {
            source = catalog::GalleryList::Latest;
        } else if (tab() == Tab::Categories) {
            source =
                CategoryId{m_categories->model()->index(0, 0).data(CategoryTreeModel::IdRole).toLongLong()};
        }
        shown = new GalleryListModel(m_session, source, this);
        connect(shown, &GalleryListModel::loaded, this, [this, shown = shown] {
            if (shown == model()) {
                showEmptyOrCards();
            }
        });
    }
    if (tab() == Tab::Categories && !m_categories->currentIndex().isValid()) {
        m_categories->setCurrentIndex(m_categories->model()->index(0, 0));
    }
    m_cards->setModel(*shown);
    showEmptyOrCards();
}

void HomePage::categoryChanged(const QModelIndex& index) {
    GalleryListModel* const galleries = m_models[static_cast<std::size_t>(Tab::Categories)];
    if (galleries && index.isValid()) {
        galleries->setSource(CategoryId{index.data(CategoryTreeModel::IdRole).toLongLong()});
        showEmptyOrCards();
    }
}

void HomePage::showEmptyOrCards() {
    const bool isEmpty = isLoaded() && model()->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_cards);
    emit countChanged();
    if (!isEmpty) {
        return;
    }
    const QString icon = QStringLiteral("gallery");
    switch (tab()) {
    case Tab::Picked:
        m_empty->setContent(
            icon, tr("No picked galleries yet"),
            tr("Galleries that editors pick stand here, newest first. All of them are under All galleries."));
        return;
    case Tab::Latest:
        m_empty->setContent(icon, tr("Nothing published yet"),
                            tr("A gallery with a publish date stands here, newest first."));
        return;
    case Tab::Categories:
        m_empty->setContent(icon, tr("No galleries in this category"),
                            tr("Galleries that are given this category stand here."));
        return;
    case Tab::All:
        m_empty->setContent(icon, tr("No galleries yet"),
                            tr("Import a folder: each folder, or the whole import, can become a gallery."),
                            &m_importAction);
        return;
    }
}

} // namespace fieldframe::ui
