// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace fieldframe::ui {

namespace {

/// Keeps a name instead of pictures, so that the colour is the one of the moment.
class SymbolicEngine final : public QIconEngine {
public:
    SymbolicEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap shown = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        painter->drawPixmap(rect, shown);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// @p size is in pixels of the device.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        const QPixmap shown = iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode), 1);
        return QGuiApplication::isRightToLeft() && isDirected()
                   ? shown.transformed(QTransform(-1, 0, 0, 1, 0, 0))
                   : shown;
    }

    QIconEngine* clone() const override { return new SymbolicEngine(*this); }
    QString key() const override { return QStringLiteral("fieldframe"); }
    bool isNull() override { return false; }

private:
    /// It points where one reads to, so it turns with the direction of the text.
    [[nodiscard]] bool isDirected() const {
        static constexpr std::array kNames{QLatin1String("back"),     QLatin1String("next"),
                                           QLatin1String("previous"), QLatin1String("undo"),
                                           QLatin1String("redo"),     QLatin1String("advance")};
        return std::ranges::find(kNames, m_name) != kNames.end();
    }

    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        const Theme& theme = Theme::current();
        switch (mode) {
        case QIcon::Disabled:
            return theme.muted;
        case QIcon::Selected:
            return theme.accentText;
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return theme.colour(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio) {
    const QString key =
        QStringLiteral("icon/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new SymbolicEngine(name, tone));
}

} // namespace fieldframe::ui
