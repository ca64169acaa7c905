// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_drag.h"

#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/theme.h"

#include <QDrag>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

namespace fieldframe::ui {

namespace {

constexpr int kRestMilliseconds = 120;
/// Larger selections are looked up only when they are really dragged.
constexpr qint64 kPreparedAtMost = 500;
constexpr int kPictureSide = 96;

void paintCount(QPainter& painter, const QRect& picture, qint64 count) {
    const Theme& theme = Theme::current();
    const QString text = QLocale().toString(count);
    painter.setFont(Theme::font(Theme::Size::Small, QFont::DemiBold));
    QRect badge = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4);
    badge.moveBottomRight(picture.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentFill);
    painter.drawRoundedRect(badge, Theme::kRadius, Theme::kRadius);
    painter.setPen(theme.accentText);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

GridDrag::GridDrag(Session& session, AssetGridView& grid, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_grid(grid) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&grid, &AssetGridView::selectionSettled, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_grid.selectedCount() <= kPreparedAtMost) {
            prepare();
        }
    });
    connect(&grid, &AssetGridView::dragWanted, this, &GridDrag::begin);
}

bool GridDrag::isReady() const {
    return !m_assets.empty() && m_assets == m_grid.selectedIds();
}

void GridDrag::prepare() {
    std::vector<AssetId> assets = m_grid.selectedIds();
    if (assets.empty() || assets == m_assets) {
        return;
    }
    m_session.run(
        Session::Lane::Reading, this,
        [assets](const Engine& engine) { return originalFiles(engine, assets); },
        [this, assets, token = m_generation.next()](OriginalFiles&& files) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_assets = assets;
            m_files = std::move(files);
            if (std::exchange(m_isWanted, false) && isReady()) {
                drag();
            }
        });
}

void GridDrag::begin() {
    if (isReady()) {
        drag();
    } else {
        m_isWanted = true;
        m_rest.stop();
        prepare();
    }
}

std::unique_ptr<QMimeData> GridDrag::mimeData() const {
    auto mime = std::make_unique<QMimeData>();
    putAssets(*mime, {m_session.engine().catalog().id(), m_assets, m_gallery});
    putFiles(*mime, m_files);
    return mime;
}

QPixmap GridDrag::picture() const {
    const auto& model = static_cast<const AssetListModel&>(*m_grid.model());
    const int row = m_grid.currentIndex().row();
    const AssetSummary* const asset = model.summary(row);
    const QPixmap* const thumbnail = asset ? model.thumbnails().find(asset->hash) : nullptr;
    QPixmap picture(kPictureSide, kPictureSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QRect shown(0, 0, kPictureSide, kPictureSide * 2 / 3);
    if (thumbnail) {
        shown.setSize(thumbnail->size().scaled(picture.size(), Qt::KeepAspectRatio));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(0.85);
        painter.drawPixmap(shown, *thumbnail);
        painter.setOpacity(1);
    } else {
        painter.fillRect(shown, Theme::current().raised);
    }
    if (m_assets.size() > 1) {
        paintCount(painter, shown, static_cast<qint64>(m_assets.size()));
    }
    return picture;
}

void GridDrag::drag() {
    if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        return; // The files came after the button went up.
    }
    auto* const drag = new QDrag(&m_grid);
    drag->setMimeData(mimeData().release());
    drag->setPixmap(picture());
    drag->setHotSpot(QPoint(kPictureSide / 4, kPictureSide / 4));
    // Copies only: nobody is to move an original away.
    drag->exec(Qt::CopyAction);
}

} // namespace fieldframe::ui
