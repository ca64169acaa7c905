// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cell_marks.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace fieldframe::sheet {

Box frameIn(const Box& box, bool isRightToLeft) {
    constexpr double kShape = 1.5;
    const double width = std::min(box.width, box.height * kShape);
    const double height = width / kShape;
    return Box{isRightToLeft ? box.x + box.width - width : box.x, box.y + box.height - height, width, height};
}

namespace {

void drawFrame(cairo_t* canvas, const Box& frame) {
    cairo_set_source_rgb(canvas, 0.95, 0.95, 0.95);
    cairo_rectangle(canvas, frame.x, frame.y, frame.width, frame.height);
    cairo_fill_preserve(canvas);
    cairo_set_source_rgb(canvas, 0.7, 0.7, 0.7);
    cairo_set_line_width(canvas, 0.5);
    cairo_stroke(canvas);
}

} // namespace

void drawPlayMark(cairo_t* canvas, const Box& picture) {
    constexpr double kLargest = 14;
    const double radius = std::min({kLargest, picture.width / 5, picture.height / 5});
    const double x = picture.x + picture.width / 2;
    const double y = picture.y + picture.height / 2;
    cairo_set_source_rgba(canvas, 0, 0, 0, 0.6);
    cairo_new_path(canvas); // An arc is joined to whatever point stands.
    cairo_arc(canvas, x, y, radius, 0, 2 * std::numbers::pi);
    cairo_fill(canvas);
    cairo_set_source_rgb(canvas, 1, 1, 1);
    cairo_move_to(canvas, x - radius * 0.3, y - radius * 0.5);
    cairo_line_to(canvas, x + radius * 0.55, y);
    cairo_line_to(canvas, x - radius * 0.3, y + radius * 0.5);
    cairo_close_path(canvas);
    cairo_fill(canvas);
}

void drawSound(cairo_t* canvas, const Box& box, bool isRightToLeft) {
    constexpr auto kBars = std::to_array<double>({0.2, 0.45, 0.8, 0.5, 0.95, 0.6, 0.35, 0.7, 0.25});
    const Box frame = frameIn(box, isRightToLeft);
    drawFrame(canvas, frame);
    cairo_set_source_rgb(canvas, 0.4, 0.4, 0.4);
    const double step = frame.width * 0.6 / static_cast<double>(kBars.size());
    double x = frame.x + frame.width * 0.2;
    for (const double bar : kBars) {
        const double height = frame.height * 0.5 * bar;
        cairo_rectangle(canvas, x, frame.y + (frame.height - height) / 2, step * 0.5, height);
        x += step;
    }
    cairo_fill(canvas);
}

void drawMissing(cairo_t* canvas, const Box& box, bool isRightToLeft) {
    const Box frame = frameIn(box, isRightToLeft);
    drawFrame(canvas, frame);
    cairo_move_to(canvas, frame.x, frame.y);
    cairo_line_to(canvas, frame.x + frame.width, frame.y + frame.height);
    cairo_move_to(canvas, frame.x + frame.width, frame.y);
    cairo_line_to(canvas, frame.x, frame.y + frame.height);
    cairo_stroke(canvas);
}

} // namespace fieldframe::sheet
