// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/home_page.h"

#include "ui/models/category_tree_model.h"
#include "ui/models/gallery_list_model.h"
#include "ui/models/place_mime.h"
#include "ui/panels/card_list.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/row_delegate.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QAction>
#include <QComboBox>
#include <QDrag>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 3 * Theme::kUnit;
constexpr int kCategoriesWidth = 280;
constexpr int kCategoriesCharacters = 39;

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
    , m_filter(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_clearFilter(new QAction(tr("Show all galleries"), this))
    , m_categories(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new CardList(thumbnails, this))
    , m_empty(new EmptyState(this)) {
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    auto* const body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_categories);
    body->addWidget(m_stack, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addLayout(body, 1);

    buildCategories(categories);
    connect(m_tabs, &QTabBar::currentChanged, this, &HomePage::showTab);
    connect(m_cards, &CardList::activated, this, &HomePage::galleryActivated);
    connect(m_cards, &CardList::dragWanted, this, &HomePage::startDrag);
    connect(m_cards, &CardList::menuWanted, this, &HomePage::menuWanted);
    connect(m_cards, &CardList::pickWanted, this, &HomePage::pickWanted);
    connect(m_cards, &CardList::deleteWanted, this, &HomePage::deleteWanted);
    connect(m_clearFilter, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(m_filter, &QLineEdit::textChanged, this, &HomePage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &HomePage::focusCards);
    connect(m_order, &QComboBox::currentIndexChanged, this, &HomePage::applyFilter);
    showTab();
}

QLayout* HomePage::buildHead() {
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    setThemedSheet(*m_tabs, tabStyle());
    m_tabs->setAccessibleName(tr("Home"));
    m_tabs->addTab(tr("Editors’ picks"));
    m_tabs->addTab(tr("Latest"));
    m_tabs->addTab(tr("Categories"));
    m_tabs->addTab(tr("All galleries"));
    m_filter->setPlaceholderText(tr("Filter these galleries"));
    m_filter->setAccessibleName(tr("Filter these galleries by title, introduction and credit"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m_filter->fontMetrics().averageCharWidth() * 32);
    m_order->setObjectName(QStringLiteral("quiet"));
    m_order->setAccessibleName(tr("Order of the galleries"));
    using Order = GalleryListModel::Order;
    const auto addOrder = [this](const QString& name, Order order) {
        m_order->addItem(name, static_cast<int>(order));
    };
    addOrder(tr("Usual order"), Order::Own);
    addOrder(tr("By title"), Order::Title);
    addOrder(tr("Newest first"), Order::Newest);
    addOrder(tr("Most items first"), Order::MostItems);
    auto* const choices = new QHBoxLayout;
    choices->setContentsMargins(0, 0, 0, 6);
    choices->setSpacing(Theme::kUnit);
    choices->addStretch();
    choices->addWidget(m_filter, 1);
    choices->addWidget(m_order);
    m_order->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::kUnit);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addLayout(choices, 1);
    auto* const line = new QFrame(this);
    line->setFixedHeight(1);
    setThemedSheet(*line, QStringLiteral("background: %line%;"));
    auto* const head = new QVBoxLayout;
    head->setContentsMargins(kMargin, 2 * Theme::kUnit, kMargin, 0);
    head->setSpacing(0);
    head->addLayout(row);
    head->addWidget(line);
    return head;
}

void HomePage::applyFilter() {
    if (GalleryListModel* const shown = model()) {
        shown->setWords(m_filter->text());
        shown->setOrder(static_cast<GalleryListModel::Order>(m_order->currentData().toInt()));
        showEmptyOrCards();
    }
}

const GallerySummary* HomePage::currentGallery() const {
    return m_stack->currentWidget() == m_cards ? m_cards->currentGallery() : nullptr;
}

/// Onto a category of the sidebar.
void HomePage::startDrag(GalleryId gallery) {
    auto* const drag = new QDrag(this);
    drag->setMimeData(
        mimeOf({Place::Kind::Gallery, gallery.value, {}}, m_session.engine().catalog().id()).release());
    drag->exec(Qt::MoveAction);
}

void HomePage::focusCards() {
    if (m_stack->currentWidget() == m_cards && m_cards->cardCount() > 0) {
        m_cards->focusCurrent();
    } else {
        m_tabs->setFocus();
    }
}

void HomePage::buildCategories(CategoryTreeModel& categories) {
    m_categories->setModel(&categories);
    m_categories->setItemDelegate(new RowDelegate(m_categories));
    m_categories->setHeaderHidden(true);
    m_categories->setRootIsDecorated(false);
    m_categories->setFixedWidth(
        std::max(kCategoriesWidth, fontMetrics().averageCharWidth() * kCategoriesCharacters));
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
    applyFilter();
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
    if (isEmpty) {
        describeEmpty();
    }
}

void HomePage::describeEmpty() {
    const QString icon = QStringLiteral("gallery");
    if (!model()->words().isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No gallery is called so"),
                            tr("Titles, introductions and credits of these galleries were looked through."),
                            m_clearFilter);
        return;
    }
    switch (tab()) {
    case Tab::Picked:
        m_empty->setContent(
            icon, tr("No picked galleries yet"),
            tr("Press P on a gallery under All galleries, and it stands here too, newest first."));
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
