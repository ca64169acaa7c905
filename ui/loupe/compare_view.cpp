// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/compare_view.h"

#include "ui/loupe/compare_cell.h"
#include "ui/loupe/picture_line.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kGap = Theme::kUnit / 2;
/// Most pictures are about so wide.
constexpr double kUsualShape = 1.5;

} // namespace

CompareView::CompareView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                         QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_previews(previews)
    , m_captions(captions) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pictures compared"));
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (roles.isEmpty() && isVisible()) {
                    showLines();
                    wish();
                }
            });
    connect(&model, &QAbstractItemModel::modelReset, this, &CompareView::forgetGone);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CompareView::forgetGone);
}

void CompareView::begin(const std::vector<AssetId>& assets, AssetId active, std::deque<AssetId> candidates) {
    // The active one is among those shown, wherever it stands.
    const auto found = std::ranges::find(assets, active);
    const auto place = static_cast<std::size_t>(found == assets.end() ? 0 : found - assets.begin());
    const std::size_t count = std::min(assets.size(), kMost);
    const std::size_t first = std::min(place, assets.size() - count);
    m_candidates = std::move(candidates);
    // Those behind it come first, then those before it.
    for (std::size_t i = 0; i < assets.size() - count; ++i) {
        m_candidates.push_back(assets[(first + count + i) % assets.size()]);
    }
    setCellCount(count);
    for (std::size_t i = 0; i < count; ++i) {
        m_cells[i]->setAsset(assets[first + i]);
        m_cells[i]->pane().setFraming({});
    }
    m_active = -1;
    arrange();
    setActive(static_cast<int>(place - first));
    emit assetsChanged();
    wish();
}

void CompareView::setCellCount(std::size_t count) {
    while (m_cells.size() > count) {
        m_cells.back()->deleteLater();
        m_cells.back()->hide();
        m_cells.pop_back();
    }
    while (m_cells.size() < count) {
        addCell();
    }
}

void CompareView::addCell() {
    auto* const cell = new CompareCell(m_model, m_previews, m_captions, this);
    connect(&cell->pane(), &PicturePane::framingChanged, this,
            [this, cell](const Framing& framing) { follow(cell, framing); });
    connect(&cell->pane(), &PicturePane::needsChanged, this, &CompareView::wish);
    connect(&cell->pane(), &PicturePane::pressed, this, [this, cell] {
        setFocus(Qt::MouseFocusReason);
        setActive(static_cast<int>(std::ranges::find(m_cells, cell) - m_cells.begin()));
    });
    cell->show();
    m_cells.push_back(cell);
}

void CompareView::dropActive() {
    if (m_cells.empty()) {
        return;
    }
    CompareCell* const gone = m_cells[static_cast<std::size_t>(m_active)];
    while (!m_candidates.empty()) {
        const AssetId next = m_candidates.front();
        m_candidates.pop_front();
        if (m_model.rowOf(next) >= 0) {
            gone->setAsset(next);
            emit assetsChanged();
            emit activeChanged();
            wish();
            return;
        }
    }
    m_cells.erase(m_cells.begin() + m_active);
    gone->hide();
    gone->deleteLater();
    const int active = std::min(m_active, static_cast<int>(m_cells.size()) - 1);
    m_active = -1;
    arrange();
    emit assetsChanged();
    if (m_cells.empty()) {
        emit emptied();
        return;
    }
    setActive(active);
    wish();
}

std::vector<AssetId> CompareView::assets() const {
    std::vector<AssetId> ids;
    std::ranges::transform(m_cells, std::back_inserter(ids), &CompareCell::asset);
    return ids;
}

std::vector<PicturePane*> CompareView::panes() const {
    std::vector<PicturePane*> panes;
    std::ranges::transform(m_cells, std::back_inserter(panes),
                           [](const CompareCell* cell) { return &cell->pane(); });
    return panes;
}

PicturePane* CompareView::activePane() const {
    return m_active >= 0 && m_active < std::ssize(m_cells)
               ? &m_cells[static_cast<std::size_t>(m_active)]->pane()
               : nullptr;
}

std::optional<AssetId> CompareView::active() const {
    return activePane() ? std::optional(m_cells[static_cast<std::size_t>(m_active)]->asset()) : std::nullopt;
}

void CompareView::setActive(int cell) {
    if (m_cells.empty()) {
        return;
    }
    const int wanted = std::clamp(cell, 0, static_cast<int>(m_cells.size()) - 1);
    if (wanted == m_active) {
        return;
    }
    m_active = wanted;
    showActive();
    emit activeChanged();
}

void CompareView::showActive() {
    for (int i = 0; i < std::ssize(m_cells); ++i) {
        m_cells[static_cast<std::size_t>(i)]->setActive(i == m_active);
    }
    const QString place =
        tr("%1 of %2")
            .arg(QLocale().toString(m_active + 1), QLocale().toString(static_cast<qint64>(m_cells.size())));
    const PictureLine& line = m_cells[static_cast<std::size_t>(m_active)]->line();
    setAccessibleDescription(tr("%1: %2").arg(place, line.accessibleName()));
}

void CompareView::choose(AssetId asset) {
    const std::vector<AssetId> here = assets();
    if (const auto found = std::ranges::find(here, asset); found != here.end()) {
        setActive(static_cast<int>(found - here.begin()));
    } else if (activePane()) {
        m_cells[static_cast<std::size_t>(m_active)]->setAsset(asset);
        showActive();
        emit assetsChanged();
        emit activeChanged();
        wish();
    }
}

void CompareView::step(int by) {
    setActive(m_active + by);
}

void CompareView::setLocked(bool isLocked) {
    m_isLocked = isLocked;
    if (isLocked && activePane()) {
        follow(m_cells[static_cast<std::size_t>(m_active)], activePane()->framing());
    }
}

void CompareView::follow(CompareCell* from, const Framing& framing) {
    if (!m_isLocked) {
        return;
    }
    for (CompareCell* const cell : m_cells) {
        if (cell != from) {
            cell->pane().setFraming(framing);
        }
    }
}

int CompareView::columns() const {
    const int count = static_cast<int>(m_cells.size());
    int best = 1;
    double largest = 0;
    for (int across = 1; across <= count; ++across) {
        const int down = (count + across - 1) / across;
        const double cellWidth = static_cast<double>(width()) / across;
        const double cellHeight = static_cast<double>(height()) / down;
        const double size = std::min(cellWidth, cellHeight * kUsualShape);
        if (size > largest) {
            largest = size;
            best = across;
        }
    }
    return best;
}

void CompareView::arrange() {
    if (m_cells.empty()) {
        return;
    }
    const int across = columns();
    const int count = static_cast<int>(m_cells.size());
    const int down = (count + across - 1) / across;
    for (int i = 0; i < count; ++i) {
        const auto edge = [](int length, int at, int of) { return (length + kGap) * at / of; };
        const int left = edge(width(), i % across, across);
        const int top = edge(height(), i / across, down);
        const QRect cell(QPoint(left, top), QPoint(edge(width(), i % across + 1, across) - kGap - 1,
                                                   edge(height(), i / across + 1, down) - kGap - 1));
        m_cells[static_cast<std::size_t>(i)]->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), cell));
    }
}

void CompareView::showLines() {
    for (CompareCell* const cell : m_cells) {
        cell->showLine();
    }
    if (activePane()) {
        showActive();
    }
}

void CompareView::wish() {
    if (!isVisible()) {
        return;
    }
    std::vector<PreviewWish> screens;
    std::vector<PreviewWish> closer;
    const auto add = [&](const PicturePane& pane) {
        for (PreviewWish& wish : pane.wishes()) {
            (wish.detail == PreviewDetail::Screen ? screens : closer).push_back(std::move(wish));
        }
    };
    if (activePane()) {
        add(*activePane());
    }
    for (const PicturePane* const pane : panes()) {
        if (pane != activePane()) {
            add(*pane);
        }
    }
    if (!m_candidates.empty() && activePane()) {
        if (const auto next = activePane()->wishFor(m_model.rowOf(m_candidates.front()))) {
            closer.push_back(*next);
        }
    }
    screens.insert(screens.end(), closer.begin(), closer.end());
    m_previews.want(this, std::move(screens));
}

void CompareView::forgetGone() {
    for (int i = static_cast<int>(m_cells.size()) - 1; i >= 0; --i) {
        CompareCell* const cell = m_cells[static_cast<std::size_t>(i)];
        if (m_model.rowOf(cell->asset()) < 0) {
            const auto others = active() == cell->asset() ? std::nullopt : active();
            m_active = i;
            dropActive();
            const std::vector<AssetId> left = assets();
            if (const auto found = std::ranges::find(left, others.value_or(AssetId{})); found != left.end()) {
                setActive(static_cast<int>(found - left.begin()));
            }
        } else {
            cell->setAsset(cell->asset());
        }
    }
}

bool CompareView::isSettled() const {
    return std::ranges::all_of(m_cells, [](const CompareCell* cell) { return cell->pane().isSettled(); });
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const int forward = isRightToLeft() ? -1 : 1;
    const int across = columns();
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Up:
        return m_active >= across ? step(-across) : void();
    case Qt::Key_Down:
        return m_active + across < std::ssize(m_cells) ? step(across) : void();
    case Qt::Key_Home:
        return setActive(0);
    case Qt::Key_End:
        return setActive(static_cast<int>(m_cells.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CompareView::resizeEvent(QResizeEvent*) {
    arrange();
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    wish();
}

void CompareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_previews.want(this, {});
}

void CompareView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void CompareView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void CompareView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().window);
}

} // namespace fieldframe::ui
