// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace fieldframe::ui {

enum class Zoom {
    Fit,  ///< The whole picture, a logical pixel for one of its own at most.
    Fill, ///< The whole area.
    OneToOne,
    TwoToOne,
    Free, ///< By wheel.
};

/// Which part of a picture is looked at, and how closely: a value that several pictures can share.
struct Framing {
    Zoom zoom = Zoom::Fit;
    double scale = 1;         ///< Screen pixels for one of the picture; Free only.
    QPointF centre{0.5, 0.5}; ///< Of the part, in parts of the picture's width and height.

    bool operator==(const Framing&) const = default;
};

/// Where a picture of some size stands in an area of the screen.
struct Stage {
    QSizeF picture;   ///< Pixels of the whole picture, turned as shown.
    QRectF area;      ///< Logical pixels.
    double ratio = 1; ///< Screen pixels for one logical pixel.

    /// Screen pixels for one of the picture.
    [[nodiscard]] double scaleOf(const Framing& framing) const;
    /// The whole picture in logical pixels; parts of it may lie outside the area.
    [[nodiscard]] QRectF targetOf(const Framing& framing) const;
    /// @p framing with its part moved so far that the area is filled where the picture is large enough.
    [[nodiscard]] Framing inside(Framing framing) const;
    /// At another zoom, the point under @p at (logical pixels) staying there.
    [[nodiscard]] Framing zoomed(const Framing& from, Zoom zoom, const QPointF& at) const;
    /// By a factor; ends at Fit and at kLargestScale, and stops over at 1:1.
    [[nodiscard]] Framing zoomedBy(const Framing& from, double factor, const QPointF& at) const;
    /// The picture moved by logical pixels.
    [[nodiscard]] Framing panned(const Framing& from, const QPointF& by) const;
    [[nodiscard]] bool canPan(const Framing& framing) const;

    static constexpr double kLargestScale = 8;

private:
    [[nodiscard]] Framing held(const Framing& from, Framing to, const QPointF& at) const;
};

} // namespace fieldframe::ui
