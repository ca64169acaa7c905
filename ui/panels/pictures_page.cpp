// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures_page.h"

#include "ui/grid/asset_grid_view.h"
#include "ui/loupe/compare_view.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/find_field.h"
#include "ui/panels/gallery_head.h"
#include "ui/shell/counts.h"

#include <QAction>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldframe::ui {

PicturesPage::PicturesPage(Session& session, ThumbnailCache& thumbnails, QAction& importAction,
                           QWidget* parent)
    : QWidget(parent)
    , m_model(session, thumbnails)
    , m_results(session, m_model)
    , m_previews(session)
    , m_captions(session)
    , m_importAction(importAction)
    , m_head(new GalleryHead(session, this))
    , m_filter(new FilterBar(this))
    , m_clearFilter(new QAction(tr("Show all"), this))
    , m_grid(new AssetGridView(m_model, this))
    , m_empty(new EmptyState(this))
    , m_find(new FindField(this))
    , m_body(new QStackedWidget(this))
    , m_viewer(new Viewer(m_model, m_previews, m_captions, *m_grid->selectionModel(), this))
    , m_stack(new QStackedWidget(this)) {
    m_body->addWidget(m_grid);
    m_body->addWidget(m_empty);
    auto* const page = new QWidget(this);
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(m_body, 1);
    column->addWidget(m_find);
    m_find->hide();
    m_stack->addWidget(page);
    m_stack->addWidget(m_viewer);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_head, &GalleryHead::failed, this, &PicturesPage::failed);
    connect(&m_results, &AssetResults::loaded, this, &PicturesPage::showGridOrEmpty);
    connect(&m_results, &AssetResults::failed, this, [this](const Error& error) {
        showGridOrEmpty();
        emit failed(error);
    });
    connect(&model(), &AssetListModel::failed, this, &PicturesPage::failed);
    connect(m_filter, &FilterBar::filterChanged, this, &PicturesPage::filterChanged);
    connect(m_filter, &FilterBar::cellWidthChanged, m_grid, &AssetGridView::setCellWidth);
    connect(m_filter, &FilterBar::groupByChanged, this, [this](catalog::GroupBy groupBy) {
        m_results.setGroupBy(groupBy);
        showOrder();
    });
    connect(m_find, &FindField::typed, this, &PicturesPage::find);
    connect(m_find, &FindField::placeWanted, this, &PicturesPage::showFound);
    connect(m_find, &FindField::closed, this, &PicturesPage::closeFind);
    connect(m_clearFilter, &QAction::triggered, this, [this] { m_filter->setFilter({}); });
    connect(m_grid, &AssetGridView::selectionSettled, this, &PicturesPage::currentChanged);
    connect(m_grid, &QAbstractItemView::doubleClicked, this, &PicturesPage::enterLoupe);
    connect(&m_viewer->compare(), &CompareView::activeChanged, this, &PicturesPage::comparedChanged);
    connect(&m_viewer->compare(), &CompareView::emptied, this, &PicturesPage::leaveLoupe);
}

PicturesPage::~PicturesPage() {
    // The views look at the models to their last moment, and child widgets outlive members.
    delete m_stack;
}

void PicturesPage::show(const Place& place, const SearchWords& words, std::optional<search::SortBy> sort) {
    const bool isElsewhere = !place.isSameAs(m_results.place());
    if (isElsewhere) {
        m_find->hide();
    }
    m_words = words;
    m_sort = sort;
    m_isFocusWanted = false;
    if (isElsewhere) {
        m_stack->setCurrentIndex(0);
        m_body->setCurrentWidget(m_grid);
        m_head->setCount({});
        // A filter of another place would hide pictures nobody misses yet.
        const QSignalBlocker blocker(m_filter);
        m_filter->setFilter({});
    }
    if (place.kind == Place::Kind::Gallery) {
        m_head->showGallery(GalleryId{place.id}, place.title);
    } else {
        m_head->showTitle(place.title);
    }
    m_results.show(place, words, m_filter->filter(), sort);
    showOrder();
    if (isElsewhere) {
        emit modeChanged();
    }
}

void PicturesPage::filterChanged() {
    m_results.show(m_results.place(), m_words, m_filter->filter(), m_sort);
    showOrder();
}

void PicturesPage::showOrder() {
    m_grid->setReorderable(m_results.isGalleryOrder());
}

void PicturesPage::showGridOrEmpty() {
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty) {
        leaveLoupe();
        describeEmpty();
    }
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_grid);
    m_head->setCount(isEmpty ? QString() : itemsText(m_model.rowCount()));
    if (!isEmpty && !m_grid->currentIndex().isValid()) {
        // Keys work at once; nothing is selected by that.
        m_grid->selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    }
    if (!isEmpty && std::exchange(m_isFocusWanted, false)) {
        m_grid->setFocus();
    }
    emit contentsChanged();
}

void PicturesPage::describeEmpty() {
    const QString icon = QStringLiteral("image");
    using Kind = Place::Kind;
    if (!m_filter->filter().isEmpty()) {
        m_empty->setContent(icon, tr("Nothing passes the filter"),
                            tr("There may be pictures here that it hides."), m_clearFilter);
        return;
    }
    switch (place().kind) {
    case Kind::Search:
        m_empty->setContent(
            QStringLiteral("search"), tr("Nothing found"),
            tr("Every caption, credit, place and keyword was searched, in every language. Try fewer "
               "words, or any content and all categories."));
        return;
    case Kind::PickedAssets:
        m_empty->setContent(QStringLiteral("flag"), tr("No picks yet"),
                            tr("Press P on a picture, and it stands here too."));
        return;
    case Kind::Gallery:
        m_empty->setContent(
            QStringLiteral("gallery"), tr("This gallery is empty"),
            tr("Drag pictures to it in the sidebar, press B on them, or import some by its title."),
            &m_importAction);
        return;
    case Kind::Category:
        m_empty->setContent(QStringLiteral("gallery"), tr("Nothing in this category"),
                            tr("Pictures of galleries that have this category stand here."));
        return;
    case Kind::AllVideos:
        m_empty->setContent(QStringLiteral("video"), tr("No videos yet"),
                            tr("Import a folder that holds some."), &m_importAction);
        return;
    case Kind::AllAudio:
        m_empty->setContent(QStringLiteral("audio"), tr("No sound yet"),
                            tr("Import a folder that holds some."), &m_importAction);
        return;
    default:
        m_empty->setContent(
            icon, tr("No pictures yet"),
            tr("Import a folder or a card. Files stay where they are; captions and credits are read "
               "from them."),
            &m_importAction);
        return;
    }
}

void PicturesPage::currentChanged() {
    if (isLoupe() && m_grid->currentIndex().isValid()) {
        m_viewer->loupe().setRow(m_grid->currentIndex().row());
    }
    emit contentsChanged();
}

void PicturesPage::enterLoupe() {
    if (m_model.rowCount() == 0) {
        return;
    }
    if (m_grid->currentIndex().isValid() && !m_grid->currentId()) {
        m_grid->toggleCurrentGroup(); // The heading of a folded group is what is current.
        return;
    }
    if (!m_grid->currentIndex().isValid() || m_grid->selectedCount() == 0) {
        m_grid->selectOnly(std::max(0, m_grid->currentIndex().row()));
    }
    m_viewer->loupe().setRow(m_grid->currentIndex().row());
    showViewer();
    m_viewer->showLoupe();
    emit modeChanged();
    emit contentsChanged();
}

void PicturesPage::showViewer() {
    m_stack->setCurrentWidget(m_viewer);
}

void PicturesPage::enterCompare() {
    const int row = std::max(0, m_grid->currentIndex().row());
    if (row >= m_model.rowCount()) {
        return;
    }
    std::vector<AssetId> assets = m_grid->selectedIds();
    std::deque<AssetId> candidates;
    if (assets.size() < 2) {
        const std::vector<AssetId>& all = m_model.ids();
        const std::size_t first =
            std::min(static_cast<std::size_t>(row), all.size() - std::min<std::size_t>(2, all.size()));
        const std::size_t end = std::min(all.size(), first + 2);
        const auto at = [&](std::size_t i) { return all.begin() + static_cast<std::ptrdiff_t>(i); };
        assets.assign(at(first), at(end));
        candidates.assign(at(end), all.end());
    }
    const AssetId active = m_model.idAt(row);
    showViewer();
    m_viewer->showCompare();
    m_viewer->compare().begin(assets, active, std::move(candidates));
    emit modeChanged();
    emit contentsChanged();
}

void PicturesPage::comparedChanged() {
    if (const auto active = m_viewer->compare().active(); active && isCompare()) {
        m_grid->selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(*active)),
                                                  QItemSelectionModel::NoUpdate);
        emit contentsChanged();
    }
}

void PicturesPage::leaveLoupe() {
    if (isGrid()) {
        return;
    }
    if (isCompare()) {
        QItemSelection left;
        for (const AssetId asset : m_viewer->compare().assets()) {
            const QModelIndex index = m_model.index(m_model.rowOf(asset));
            left.select(index, index);
        }
        m_grid->selectionModel()->select(left, QItemSelectionModel::ClearAndSelect);
    }
    m_stack->setCurrentIndex(0);
    m_grid->setFocus();
    m_grid->scrollTo(m_grid->currentIndex());
    emit modeChanged();
    emit contentsChanged();
}

bool PicturesPage::isLoupe() const {
    return m_stack->currentWidget() == m_viewer && !m_viewer->isCompare();
}

bool PicturesPage::isCompare() const {
    return m_stack->currentWidget() == m_viewer && m_viewer->isCompare();
}

LoupeView* PicturesPage::loupeView() {
    return &m_viewer->loupe();
}

void PicturesPage::setShownAlone(bool isAlone) {
    if (isAlone != m_isShownAlone) {
        m_isShownAlone = isAlone;
        emit contentsChanged();
    }
}

void PicturesPage::step(int by) {
    if (isCompare()) {
        m_viewer->compare().step(by);
    } else {
        m_grid->step(by);
    }
}

void PicturesPage::selectAll() {
    m_grid->selectAll();
}

void PicturesPage::selectWhere(const search::Term& term) {
    m_results.findRows(term, [this](const std::vector<int>& rows) {
        m_grid->selectRows(rows);
        emit found(m_grid->selectedCount());
    });
}

void PicturesPage::openFind() {
    if (isGrid() && m_body->currentWidget() == m_grid) {
        m_find->open();
    }
}

void PicturesPage::find(const QString& typed) {
    m_foundRows.clear();
    if (typed.trimmed().isEmpty()) {
        m_find->setFound(0, 0);
        return;
    }
    m_results.findRowsOf(typed, [this](std::vector<int> rows) {
        m_foundRows = std::move(rows);
        const int from = std::max(0, m_grid->currentIndex().row());
        const auto next = std::ranges::lower_bound(m_foundRows, from);
        const auto place = static_cast<int>(next - m_foundRows.begin());
        showFound(place < std::ssize(m_foundRows) ? place : 0);
    });
}

void PicturesPage::showFound(int place) {
    const auto count = static_cast<int>(m_foundRows.size());
    if (count == 0) {
        m_find->setFound(0, 0);
        return;
    }
    const int wrapped = (place % count + count) % count;
    if (const int row = m_foundRows[static_cast<std::size_t>(wrapped)]; row < m_model.rowCount()) {
        m_grid->showRow(row);
    }
    m_find->setFound(wrapped, count);
}

void PicturesPage::closeFind() {
    m_find->hide();
    m_foundRows.clear();
    m_grid->setFocus();
}

void PicturesPage::focusPictures() {
    if (isLoupe()) {
        m_viewer->loupe().setFocus();
    } else if (isCompare()) {
        m_viewer->compare().setFocus();
    } else if (m_body->currentWidget() == m_grid) {
        m_grid->setFocus();
    } else {
        m_isFocusWanted = true;
    }
}

std::vector<AssetId> PicturesPage::targets() const {
    if (!isGrid() || m_isShownAlone || m_grid->selectedCount() == 0) {
        const auto shown = current();
        return shown ? std::vector{*shown} : std::vector<AssetId>{};
    }
    return m_grid->selectedIds();
}

std::optional<AssetId> PicturesPage::current() const {
    if (isCompare()) {
        return m_viewer->compare().active();
    }
    return m_grid->currentId();
}

qint64 PicturesPage::selectedCount() const {
    return m_grid->selectedCount();
}

QString PicturesPage::statusText() const {
    const QLocale locale;
    const QString all = locale.toString(count());
    if (isCompare()) {
        const std::size_t compared = m_viewer->compare().assets().size();
        return tr("%1 of %2 compared").arg(locale.toString(static_cast<qint64>(compared)), all);
    }
    return selectedCount() > 0 ? tr("%1 of %2 selected").arg(locale.toString(selectedCount()), all)
                               : itemsText(count());
}

bool PicturesPage::isSettled() const {
    return m_results.isLoaded() && m_model.isIdle() &&
           (isGrid() || (m_viewer->isSettled() && m_previews.isIdle() && m_captions.isIdle()));
}

} // namespace fieldframe::ui
