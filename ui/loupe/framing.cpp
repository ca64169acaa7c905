// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/framing.h"

#include <algorithm>
#include <cmath>

namespace fieldframe::ui {

namespace {

constexpr double kMiddle = 0.5;

/// A centre so far from the middle that no edge of the picture comes into the area.
double heldInside(double centre, double pictureLength, double areaLength) {
    const double reach = std::max(0.0, kMiddle - areaLength / (2 * pictureLength));
    return std::clamp(centre, kMiddle - reach, kMiddle + reach);
}

} // namespace

double Stage::scaleOf(const Framing& framing) const {
    if (picture.isEmpty() || area.isEmpty()) {
        return 1;
    }
    const double across = area.width() * ratio / picture.width();
    const double down = area.height() * ratio / picture.height();
    switch (framing.zoom) {
    case Zoom::Fit:
        return std::min({ratio, across, down});
    case Zoom::Fill:
        return std::max(across, down);
    case Zoom::OneToOne:
        return 1;
    case Zoom::TwoToOne:
        return 2;
    case Zoom::Free:
        break;
    }
    return framing.scale;
}

QRectF Stage::targetOf(const Framing& framing) const {
    const QSizeF size = picture * (scaleOf(framing) / ratio);
    const QPointF centre = inside(framing).centre;
    return {area.center() - QPointF(centre.x() * size.width(), centre.y() * size.height()), size};
}

Framing Stage::inside(Framing framing) const {
    const QSizeF size = picture * (scaleOf(framing) / ratio);
    if (!size.isEmpty()) {
        framing.centre = {heldInside(framing.centre.x(), size.width(), area.width()),
                          heldInside(framing.centre.y(), size.height(), area.height())};
    }
    return framing;
}

Framing Stage::held(const Framing& from, Framing to, const QPointF& at) const {
    const QRectF before = targetOf(from);
    const QSizeF size = picture * (scaleOf(to) / ratio);
    if (before.isEmpty() || size.isEmpty()) {
        return to;
    }
    const QPointF part((at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height());
    const QPointF fromMiddle = at - area.center();
    to.centre = {part.x() - fromMiddle.x() / size.width(), part.y() - fromMiddle.y() / size.height()};
    return inside(to);
}

Framing Stage::zoomed(const Framing& from, Zoom zoom, const QPointF& at) const {
    Framing to;
    to.zoom = zoom;
    to.scale = scaleOf(from);
    return zoom == Zoom::Fit ? to : held(from, to, at);
}

Framing Stage::zoomedBy(const Framing& from, double factor, const QPointF& at) const {
    const double before = scaleOf(from);
    double after = before * factor;
    if ((before < 1 && after > 1) || (before > 1 && after < 1)) {
        after = 1;
    }
    const double fit = scaleOf({});
    if (after <= fit) {
        return {};
    }
    Framing to;
    to.scale = std::min(after, std::max(kLargestScale, fit));
    constexpr double kAlmost = 1e-6;
    to.zoom = std::abs(to.scale - 1) < kAlmost ? Zoom::OneToOne : Zoom::Free;
    return held(from, to, at);
}

Framing Stage::panned(const Framing& from, const QPointF& by) const {
    const QSizeF size = targetOf(from).size();
    Framing to = inside(from);
    if (!size.isEmpty()) {
        to.centre -= QPointF(by.x() / size.width(), by.y() / size.height());
    }
    return inside(to);
}

bool Stage::canPan(const Framing& framing) const {
    const QSizeF size = targetOf(framing).size();
    constexpr double kHair = 0.5;
    return size.width() > area.width() + kHair || size.height() > area.height() + kHair;
}

} // namespace fieldframe::ui
