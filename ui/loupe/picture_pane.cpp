// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/picture_pane.h"

#include "core/ingest/preview_maker.h"
#include "ui/models/asset_list_model.h"
#include "ui/models/caption_loader.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = Theme::kUnit;
constexpr int kDwellMilliseconds = 150;
constexpr int kStillMilliseconds = 120;
/// What PreviewMaker::preview() has at most.
constexpr int kPreviewEdge = 2048;

QSizeF sizeOf(const AssetSummary& asset) {
    return {static_cast<double>(asset.width), static_cast<double>(asset.height)};
}

} // namespace

PicturePane::PicturePane(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                         QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_previews(previews)
    , m_captions(captions) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setMinimumSize(96, 64);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(kDwellMilliseconds);
    m_still.setSingleShot(true);
    m_still.setInterval(kStillMilliseconds);
    connect(&m_dwell, &QTimer::timeout, this, &PicturePane::needsChanged);
    connect(&m_still, &QTimer::timeout, this, &PicturePane::needsChanged);
    connect(&previews, &PreviewLoader::loaded, this, [this](const ContentHash& hash) {
        if (const AssetSummary* const shown = asset(); shown && shown->hash == hash) {
            update();
            emit needsChanged();
        }
    });
    const auto refresh = [this] {
        describe();
        update();
        emit needsChanged();
    };
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this, refresh](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                const bool isHere = row() >= first.row() && row() <= last.row();
                if (isHere && (roles.isEmpty() || !isSettled())) {
                    refresh();
                }
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, refresh] {
        m_current = m_model.index(m_model.rowOf(m_asset));
        refresh();
    });
    connect(&captions, &CaptionLoader::loaded, this, [this](AssetId loaded) {
        if (loaded == m_asset) {
            update();
        }
    });
}

void PicturePane::setRow(int row) {
    const bool isHere = row >= 0 && row < m_model.rowCount();
    if (row == this->row() && isHere && m_model.idAt(row) == m_asset) {
        return;
    }
    m_current = isHere ? m_model.index(row) : QModelIndex();
    m_asset = isHere ? m_model.idAt(row) : AssetId{};
    m_isDragging = false;
    m_dwell.start();
    describe();
    showCursor();
    update();
    emit needsChanged();
}

const AssetSummary* PicturePane::asset() const {
    return m_current.isValid() ? m_model.summary(m_current.row()) : nullptr;
}

void PicturePane::describe() {
    setAccessibleDescription(m_current.isValid() ? m_model.data(m_current, Qt::AccessibleTextRole).toString()
                                                 : QString());
}

Stage PicturePane::stageOf(const AssetSummary& asset) const {
    Stage stage;
    stage.picture = sizeOf(asset);
    stage.area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    stage.ratio = devicePixelRatioF();
    if (stage.picture.isEmpty()) {
        // Of a few formats nothing says how large they are before they are decoded.
        const QImage* const image = m_previews.find(asset.hash, PreviewDetail::Screen, asset.rotation);
        const QPixmap* const thumbnail = image ? nullptr : m_model.thumbnails().find(asset.hash);
        stage.picture = image ? QSizeF(image->size()) : thumbnail ? QSizeF(thumbnail->size()) : QSizeF();
    }
    return stage;
}

Stage PicturePane::stage() const {
    const AssetSummary* const shown = asset();
    return shown && shown->kind == MediaKind::Image ? stageOf(*shown) : Stage{};
}

QRectF PicturePane::target() const {
    return stage().targetOf(m_framing);
}

void PicturePane::setFraming(const Framing& framing) {
    if (framing == m_framing) {
        return;
    }
    m_framing = framing;
    if (isVisible()) {
        m_still.start();
    }
    showCursor();
    update();
    emit needsChanged();
}

void PicturePane::change(const Framing& framing) {
    if (framing != m_framing) {
        setFraming(framing);
        emit framingChanged(framing);
    }
}

void PicturePane::zoomTo(Zoom zoom, const QPointF& at) {
    change(stage().zoomed(m_framing, zoom, at));
}

void PicturePane::zoomTo(Zoom zoom) {
    zoomTo(zoom, stage().area.center());
}

void PicturePane::toggleZoom() {
    zoomTo(m_framing.zoom == Zoom::Fit ? Zoom::OneToOne : Zoom::Fit);
}

void PicturePane::zoomBy(double factor) {
    const Stage here = stage();
    change(here.zoomedBy(m_framing, factor, here.area.center()));
}

void PicturePane::look(double across, double down) {
    const Stage here = stage();
    change(here.panned(m_framing, {-across * here.area.width(), -down * here.area.height()}));
}

bool PicturePane::canPan() const {
    const Stage here = stage();
    return !here.picture.isEmpty() && here.canPan(m_framing);
}

QString PicturePane::zoomText() const {
    switch (m_framing.zoom) {
    case Zoom::Fit:
        return tr("Fit");
    case Zoom::Fill:
        return tr("Fill");
    case Zoom::OneToOne:
        return tr("1:1");
    case Zoom::TwoToOne:
        return tr("2:1");
    case Zoom::Free:
        break;
    }
    constexpr double kHundred = 100;
    return tr("%1 %").arg(QLocale().toString(std::lround(m_framing.scale * kHundred)));
}

QSize PicturePane::fittedSize(const AssetSummary& asset) const {
    const Stage here = stageOf(asset);
    return here.picture.isEmpty() ? QSize()
                                  : (here.picture * here.scaleOf(m_framing)).toSize().expandedTo({1, 1});
}

bool PicturePane::needsOriginal(const AssetSummary& asset) const {
    const auto longEdge = [](const QSize& size) { return std::max(size.width(), size.height()); };
    const QImage* const preview = m_previews.find(asset.hash, PreviewDetail::Screen, asset.rotation);
    const int has =
        preview ? longEdge(preview->size()) : std::min(kPreviewEdge, longEdge(sizeOf(asset).toSize()));
    const bool isCloseUp = m_framing.zoom != Zoom::Fit && stageOf(asset).scaleOf(m_framing) >= 1;
    return isCloseUp || (longEdge(fittedSize(asset)) > has && longEdge(sizeOf(asset).toSize()) > has);
}

std::optional<PreviewWish> PicturePane::wishFor(int row) const {
    const AssetSummary* const wanted = m_model.summary(row);
    if (!wanted || wanted->kind != MediaKind::Image) {
        return std::nullopt;
    }
    PreviewWish wish{
        wanted->id, wanted->hash, PreviewDetail::Screen, wanted->rotation, sizeOf(*wanted).toSize(), {}};
    if (!m_still.isActive() && m_framing.zoom == Zoom::Fit) {
        wish.fitted = fittedSize(*wanted);
    }
    return wish;
}

std::vector<PreviewWish> PicturePane::wishes() const {
    std::vector<PreviewWish> wishes;
    const AssetSummary* const shown = asset();
    std::optional<PreviewWish> wish = shown ? wishFor(row()) : std::nullopt;
    if (!wish) {
        return wishes;
    }
    wishes.push_back(*wish);
    const bool isPassing = m_dwell.isActive() && m_framing.zoom == Zoom::Fit;
    if (!isPassing && !shown->isOffline && needsOriginal(*shown)) {
        for (const PreviewDetail detail : {PreviewDetail::Embedded, PreviewDetail::Original}) {
            wish->detail = detail;
            wish->fitted = {};
            wishes.push_back(*wish);
        }
    }
    return wishes;
}

bool PicturePane::isSettled() const {
    const AssetSummary* const shown = asset();
    if (!m_current.isValid() || !isVisible()) {
        return true;
    }
    if (!shown || m_dwell.isActive() || m_still.isActive()) {
        return false;
    }
    const auto isHere = [&](PreviewDetail detail) {
        return m_previews.error(shown->hash, detail) || m_previews.find(shown->hash, detail, shown->rotation);
    };
    return shown->kind != MediaKind::Image || isHere(PreviewDetail::Screen);
}

QString PicturePane::note() const {
    const AssetSummary* const shown = asset();
    if (!shown) {
        return {};
    }
    if (shown->kind != MediaKind::Image) {
        return shown->isOffline ? tr("Offline: its drive is away") : QString();
    }
    const bool hasPreview = m_previews.find(shown->hash, PreviewDetail::Screen, shown->rotation);
    if (shown->isOffline) {
        return hasPreview ? tr("Offline: shown from our preview") : tr("Offline: its drive is away");
    }
    if (const Error* const error = m_previews.error(shown->hash, PreviewDetail::Screen);
        error && m_model.thumbnails().find(shown->hash)) {
        return tr("Shown from its thumbnail: %1").arg(reason(*error));
    }
    if (!needsOriginal(*shown) || m_previews.find(shown->hash, PreviewDetail::Original, shown->rotation)) {
        return {};
    }
    if (const Error* const error = m_previews.error(shown->hash, PreviewDetail::Original)) {
        return tr("Shown from our preview: %1").arg(reason(*error));
    }
    if (m_previews.isWithheld(shown->hash)) {
        return tr("Shown from our preview: too many large pictures at once");
    }
    return m_framing.zoom == Zoom::Fit ? QString() : tr("Loading all its pixels…");
}

bool PicturePane::isNoteWarning() const {
    const AssetSummary* const shown = asset();
    return shown && (shown->isOffline || m_previews.error(shown->hash, PreviewDetail::Screen) ||
                     m_previews.error(shown->hash, PreviewDetail::Original));
}

void PicturePane::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position();
    m_dragFrom = event->position();
    m_isDragging = false;
    m_isDouble = false;
    m_isZoomClick = m_zoomsByClick;
    emit pressed();
}

void PicturePane::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    const double moved = (event->position() - m_pressedAt).manhattanLength();
    if (!m_isDragging && moved < QApplication::startDragDistance()) {
        return;
    }
    m_isDragging = true;
    showCursor();
    change(stage().panned(m_framing, event->position() - m_dragFrom));
    m_dragFrom = event->position();
}

void PicturePane::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const bool isClick = !std::exchange(m_isDragging, false) && !m_isDouble;
    if (isClick && m_isZoomClick) {
        zoomTo(m_framing.zoom == Zoom::Fit ? Zoom::OneToOne : Zoom::Fit, event->position());
    }
    showCursor();
}

void PicturePane::mouseDoubleClickEvent(QMouseEvent*) {
    // The first click has zoomed; the second must not take that back.
    m_isDouble = true;
}

void PicturePane::wheelEvent(QWheelEvent* event) {
    constexpr double kNotch = 120;
    constexpr double kFactor = 1.25;
    const double notches = event->angleDelta().y() / kNotch;
    if (notches == 0) {
        event->ignore();
        return;
    }
    change(stage().zoomedBy(m_framing, std::pow(kFactor, notches), event->position()));
    event->accept();
}

bool PicturePane::event(QEvent* event) {
    if (event->type() == QEvent::ScreenChangeInternal) {
        m_still.start(); // Another density needs other pixels.
        update();
    }
    return QWidget::event(event);
}

void PicturePane::resizeEvent(QResizeEvent*) {
    m_still.start();
    emit needsChanged();
}

void PicturePane::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PicturePane::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void PicturePane::showCursor() {
    setCursor(!canPan() ? Qt::ArrowCursor : m_isDragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

} // namespace fieldframe::ui
