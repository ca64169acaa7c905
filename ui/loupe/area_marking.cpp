// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/area_marking.h"

#include "ui/loupe/picture_pane.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = Theme::kUnit;
/// In logical pixels: less is a hand that shook.
constexpr double kSmallest = 4;
/// Of the picture, with each press of a key.
constexpr double kStep = 0.01;
constexpr double kWholeTurn = 360;
/// Over a picture nothing of the theme is sure to be seen; these are, light on dark.
const QColor kCover(16, 16, 17, 176);
const QColor kHint(16, 16, 17, 214);
const QColor kInk(255, 255, 255);

/// A part of the picture where it stands once the picture is turned clockwise.
QRectF turned(const QRectF& part, int degrees) {
    switch (degrees) {
    case 90:
        return {1 - part.bottom(), part.x(), part.height(), part.width()};
    case 180:
        return {1 - part.right(), 1 - part.bottom(), part.width(), part.height()};
    case 270:
        return {part.y(), 1 - part.right(), part.height(), part.width()};
    default:
        return part;
    }
}

/// As exact as any picture needs, within it.
double rounded(double part) {
    constexpr double kParts = 1e6;
    return std::clamp(std::round(part * kParts) / kParts, 0.0, 1.0);
}

std::optional<QPointF> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

AreaMarking::AreaMarking(PicturePane& pane)
    : QWidget(&pane)
    , m_pane(pane)
    , m_hint(new QLabel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Areas to cover"));
    QPalette ink = m_hint->palette();
    ink.setColor(QPalette::Window, kHint);
    ink.setColor(QPalette::WindowText, kInk);
    m_hint->setPalette(ink);
    m_hint->setAutoFillBackground(true);
    m_hint->setFont(Theme::font(Theme::Size::Small));
    m_hint->setMargin(kMargin);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    pane.installEventFilter(this);
    connect(&pane, &PicturePane::needsChanged, this, [this] {
        describe();
        update();
    });
    connect(&pane, &PicturePane::framingChanged, this, [this] { update(); });
    describe();
    pane.setFocusProxy(this);
    show();
    raise();
    setFocus();
}

void AreaMarking::setAreas(std::vector<ImageRegion> areas) {
    const auto before =
        m_chosen >= 0 ? std::optional(m_areas[static_cast<std::size_t>(m_chosen)].area) : std::nullopt;
    m_areas = std::move(areas);
    const auto same = std::ranges::find_if(
        m_areas, [&](const ImageRegion& region) { return before && region.area == *before; });
    choose(same == m_areas.end() ? -1 : static_cast<int>(same - m_areas.begin()));
}

int AreaMarking::rotation() const {
    const AssetSummary* const asset = m_pane.asset();
    return asset ? asset->rotation : 0;
}

QRectF AreaMarking::rectOf(const ImageArea& area) const {
    const QRectF whole = m_pane.target();
    const QRectF part = turned({area.x, area.y, area.width, area.height}, rotation());
    return {whole.x() + part.x() * whole.width(), whole.y() + part.y() * whole.height(),
            part.width() * whole.width(), part.height() * whole.height()};
}

ImageArea AreaMarking::areaOf(const QRectF& rect) const {
    const QRectF whole = m_pane.target();
    const QRectF inside = rect & whole;
    const QRectF part =
        turned({(inside.x() - whole.x()) / whole.width(), (inside.y() - whole.y()) / whole.height(),
                inside.width() / whole.width(), inside.height() / whole.height()},
               static_cast<int>(kWholeTurn) - rotation());
    ImageArea area{rounded(part.x()), rounded(part.y()), 0, 0};
    area.width = std::min(rounded(part.width()), 1 - area.x);
    area.height = std::min(rounded(part.height()), 1 - area.y);
    return area;
}

/// The smallest of several: it can't be reached otherwise.
int AreaMarking::areaAt(const QPointF& point) const {
    int found = -1;
    double smallest = 0;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const QRectF rect = rectOf(m_areas[i].area);
        const double size = rect.width() * rect.height();
        if (rect.contains(point) && (found < 0 || size < smallest)) {
            found = static_cast<int>(i);
            smallest = size;
        }
    }
    return found;
}

void AreaMarking::choose(int index) {
    m_chosen = index;
    describe();
    update();
}

void AreaMarking::add(const QRectF& rect) {
    const QRectF inside = rect & m_pane.target();
    if (inside.width() < kSmallest || inside.height() < kSmallest) {
        return;
    }
    ImageRegion region;
    region.area = areaOf(inside);
    if (region.area.width <= 0 || region.area.height <= 0) {
        return;
    }
    m_areas.push_back(region);
    choose(static_cast<int>(m_areas.size()) - 1);
    emit changeWanted({std::nullopt, region});
}

void AreaMarking::addInMiddle() {
    constexpr double kShare = 0.2;
    const QRectF seen = m_pane.target() & QRectF(rect());
    QRectF made(QPointF(), seen.size() * kShare);
    made.moveCenter(seen.center());
    add(made);
}

void AreaMarking::removeChosen() {
    if (m_chosen < 0) {
        return;
    }
    const ImageRegion gone = m_areas[static_cast<std::size_t>(m_chosen)];
    m_areas.erase(m_areas.begin() + m_chosen);
    choose(std::min(m_chosen, static_cast<int>(m_areas.size()) - 1));
    emit changeWanted({gone, std::nullopt});
}

void AreaMarking::moveChosen(const QPointF& by, bool isResizing) {
    ImageRegion& region = m_areas[static_cast<std::size_t>(m_chosen)];
    const ImageRegion before = region;
    const QRectF whole = m_pane.target();
    const QPointF step(by.x() * kStep * whole.width(), by.y() * kStep * whole.height());
    QRectF rect = rectOf(region.area);
    if (isResizing) {
        rect.setBottomRight(rect.bottomRight() + step);
    } else {
        rect.moveLeft(std::clamp(rect.x() + step.x(), whole.left(), whole.right() - rect.width()));
        rect.moveTop(std::clamp(rect.y() + step.y(), whole.top(), whole.bottom() - rect.height()));
    }
    if (rect.width() < kSmallest || rect.height() < kSmallest) {
        return;
    }
    region.area = areaOf(rect);
    if (region == before) {
        return;
    }
    update();
    const ImageRegion after = region;
    emit changeWanted({before, after});
}

void AreaMarking::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position();
    m_isPressed = !m_pane.target().isEmpty();
    m_drawn.reset();
}

void AreaMarking::mouseMoveEvent(QMouseEvent* event) {
    const double moved = (event->position() - m_pressedAt).manhattanLength();
    if (!m_isPressed || (!m_drawn && moved < QApplication::startDragDistance())) {
        return;
    }
    m_drawn = QRectF(m_pressedAt, event->position()).normalized() & m_pane.target();
    update();
}

void AreaMarking::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !std::exchange(m_isPressed, false)) {
        return;
    }
    if (const auto drawn = std::exchange(m_drawn, std::nullopt)) {
        update();
        add(*drawn);
    } else {
        choose(areaAt(event->position()));
    }
}

bool AreaMarking::isOwnKey(const QKeyEvent& event) const {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (directionOf(event.key())) {
        return m_chosen >= 0 && (held == Qt::NoModifier || held == Qt::ShiftModifier);
    }
    constexpr std::array kKeys{Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert};
    return held == Qt::NoModifier && std::ranges::find(kKeys, event.key()) != kKeys.end();
}

bool AreaMarking::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    // Where nothing is marked the keyboard goes on as everywhere.
    if (event->type() == QEvent::KeyPress && !m_areas.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int count = static_cast<int>(m_areas.size());
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            choose(key == Qt::Key_Tab ? (m_chosen + 1) % count : (std::max(m_chosen, 0) + count - 1) % count);
            return true;
        }
    }
    return QWidget::event(event);
}

void AreaMarking::keyPressEvent(QKeyEvent* event) {
    if (!isOwnKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const auto direction = directionOf(event->key())) {
        moveChosen(*direction, event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Insert) {
        addInMiddle();
    } else if (event->key() != Qt::Key_Escape) {
        removeChosen();
    } else if (std::exchange(m_isPressed, false)) {
        m_drawn.reset();
        update();
    } else {
        emit left();
    }
}

bool AreaMarking::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_pane && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void AreaMarking::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        emit left();
    }
}

void AreaMarking::place() {
    setGeometry(m_pane.rect());
    const int room = std::max(1, width() - 2 * kMargin);
    const int wide = std::min(room, m_hint->fontMetrics().horizontalAdvance(m_hint->text()) + 4 * kMargin);
    m_hint->setGeometry((width() - wide) / 2, kMargin, wide, m_hint->heightForWidth(wide));
}

void AreaMarking::describe() {
    const AssetSummary* const asset = m_pane.asset();
    m_hint->setText(
        asset && asset->kind != MediaKind::Image
            ? tr("Areas are marked in pictures only. Esc ends.")
            : tr("Drag over what is to be covered, or press Ins. Tab chooses an area, arrows move "
                 "it, Shift with arrows sizes it, Del takes it away, Esc ends."));
    const QLocale locale;
    setAccessibleDescription(m_chosen < 0 ? m_hint->text()
                                          : tr("Area %1 of %2")
                                                .arg(locale.toString(m_chosen + 1),
                                                     locale.toString(static_cast<qint64>(m_areas.size()))));
    place();
}

void AreaMarking::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto cover = [&](const QRectF& rect, bool isChosen) {
        painter.fillRect(rect, kCover);
        painter.fillRect(rect, QBrush(kInk, Qt::BDiagPattern));
        painter.setPen(QPen(kCover, 4));
        painter.drawRect(rect);
        painter.setPen(QPen(isChosen ? Theme::current().accent : kInk, isChosen ? 3 : 1));
        painter.drawRect(rect);
    };
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        cover(rectOf(m_areas[i].area), static_cast<int>(i) == m_chosen);
    }
    if (m_drawn) {
        cover(*m_drawn, true);
    }
}

} // namespace fieldframe::ui
