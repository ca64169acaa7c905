// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/loupe/framing.h"

#include <cmath>

using namespace fieldframe::ui;

namespace {

bool isNear(const QPointF& a, const QPointF& b) {
    return std::abs(a.x() - b.x()) < 1e-6 && std::abs(a.y() - b.y()) < 1e-6;
}

/// Which part of the picture stands under @p at.
QPointF partUnder(const Stage& stage, const Framing& framing, const QPointF& at) {
    const QRectF target = stage.targetOf(framing);
    return {(at.x() - target.x()) / target.width(), (at.y() - target.y()) / target.height()};
}

} // namespace

TEST_CASE("Framing: fit shows all of a picture, fill leaves no room, 1:1 is a screen pixel for each") {
    const double ratio = GENERATE(1.0, 1.5, 2.0);
    const Stage stage{{6000, 4000}, {0, 0, 900, 800}, ratio};
    CHECK(stage.targetOf({}).size() == QSizeF(900, 600));
    CHECK(stage.targetOf({}).center() == stage.area.center());
    const QRectF fill = stage.targetOf(stage.zoomed({}, Zoom::Fill, stage.area.center()));
    CHECK(std::abs(fill.height() - 800) < 1e-6);
    CHECK(fill.width() >= 900);
    const QRectF full = stage.targetOf(stage.zoomed({}, Zoom::OneToOne, stage.area.center()));
    CHECK(std::abs(full.width() * ratio - 6000) < 1e-6);
    const QRectF twice = stage.targetOf(stage.zoomed({}, Zoom::TwoToOne, stage.area.center()));
    CHECK(std::abs(twice.width() * ratio - 12000) < 1e-6);
}

TEST_CASE("Framing: a small picture is not blown up to fit") {
    const Stage stage{{64, 48}, {0, 0, 900, 800}, 1};
    CHECK(stage.targetOf({}).size() == QSizeF(64, 48));
    CHECK_FALSE(stage.canPan({}));
}

TEST_CASE("Framing: what stands under the pointer stays there at any zoom") {
    const Stage stage{{6000, 4000}, {10, 20, 900, 600}, 1.5};
    const QPointF at(600, 300);
    const QPointF before = partUnder(stage, {}, at);
    Framing framing;
    for (int i = 0; i < 12; ++i) {
        framing = stage.zoomedBy(framing, 1.25, at);
        CHECK(isNear(partUnder(stage, framing, at), before));
    }
    CHECK(isNear(partUnder(stage, stage.zoomed({}, Zoom::OneToOne, at), at), before));
}

TEST_CASE("Framing: the wheel stops over at 1:1, ends at eight to one, and comes home to fit") {
    const Stage stage{{6000, 4000}, {0, 0, 900, 600}, 1};
    Framing framing;
    bool wasOneToOne = false;
    for (int i = 0; i < 60; ++i) {
        framing = stage.zoomedBy(framing, 1.25, {1, 1});
        wasOneToOne = wasOneToOne || framing.zoom == Zoom::OneToOne;
    }
    CHECK(wasOneToOne);
    CHECK(stage.scaleOf(framing) == Stage::kLargestScale);
    for (int i = 0; i < 60; ++i) {
        framing = stage.zoomedBy(framing, 0.8, {1, 1});
    }
    CHECK(framing == Framing{});
}

TEST_CASE("Framing: panning ends at the picture's edges") {
    const Stage stage{{6000, 4000}, {0, 0, 900, 600}, 1};
    const Framing close = stage.zoomed({}, Zoom::OneToOne, stage.area.center());
    CHECK(stage.canPan(close));
    CHECK(stage.targetOf(stage.panned(close, {1e6, 1e6})).topLeft() == QPointF(0, 0));
    CHECK(stage.targetOf(stage.panned(close, {-1e6, -1e6})).bottomRight() == QPointF(900, 600));
    CHECK(isNear(stage.targetOf(stage.panned(close, {30, -40})).topLeft(),
                 stage.targetOf(close).topLeft() + QPointF(30, -40)));
}

TEST_CASE("Framing: pictures of different sizes show the same part when they share one") {
    const Stage large{{6000, 4000}, {0, 0, 900, 600}, 1};
    const Stage small{{3000, 2000}, {0, 0, 900, 600}, 1};
    Framing shared;
    shared.zoom = Zoom::OneToOne;
    shared.centre = {0.6, 0.55};
    CHECK(isNear(partUnder(large, shared, {450, 300}), {0.6, 0.55}));
    CHECK(isNear(partUnder(small, shared, {450, 300}), {0.6, 0.55}));
}
