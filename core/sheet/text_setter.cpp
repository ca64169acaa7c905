// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/text_setter.h"

#include <pango/pangocairo.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace fieldframe::sheet {

namespace {

struct FontOptions {
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
struct Description {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
struct LayoutIterator {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};
struct Memory {
    void operator()(void* memory) const { g_free(memory); }
};

double points(int pangoUnits) {
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

int pangoUnits(double value) {
    constexpr double kMost = 1e6;
    return static_cast<int>(std::lround(std::clamp(value, 0.0, kMost) * PANGO_SCALE));
}

/// Where Debian keeps a font for @p script.
std::string packageOf(UScriptCode script, UChar32 letter) {
    constexpr auto kEastAsian =
        std::to_array({USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO});
    // What fonts-noto-core leaves to its larger sister.
    constexpr auto kRarer = std::to_array({USCRIPT_CUNEIFORM, USCRIPT_EGYPTIAN_HIEROGLYPHS, USCRIPT_NUSHU,
                                           USCRIPT_TANGUT, USCRIPT_KHITAN_SMALL_SCRIPT});
    if (u_hasBinaryProperty(letter, UCHAR_EMOJI) != 0) {
        return "fonts-noto-color-emoji";
    }
    const int width = u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH);
    if (std::ranges::find(kEastAsian, script) != kEastAsian.end() || width == U_EA_FULLWIDTH ||
        width == U_EA_WIDE) {
        return "fonts-noto-cjk";
    }
    if (std::ranges::find(kRarer, script) != kRarer.end() || u_charType(letter) == U_PRIVATE_USE_CHAR ||
        u_charType(letter) == U_UNASSIGNED) {
        return "fonts-unifont";
    }
    return "fonts-noto-core";
}

} // namespace

void Unreferenced::operator()(void* object) const {
    g_object_unref(object);
}

TextSetter::TextSetter(cairo_t* canvas, const std::string& families, const std::string& language,
                       bool isRightToLeft)
    : m_canvas(canvas)
    , m_families(families.empty() ? "Inter,Noto Sans,Noto Sans Arabic,sans-serif" : families)
    , m_isRightToLeft(isRightToLeft)
    , m_fonts(pango_cairo_font_map_new())
    , m_context(pango_font_map_create_context(m_fonts.get())) {
    constexpr double kPointsOfInch = 72;
    pango_cairo_context_set_resolution(m_context.get(), kPointsOfInch);
    const std::unique_ptr<cairo_font_options_t, FontOptions> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options.get());
    pango_context_set_round_glyph_positions(m_context.get(), 0);
    pango_context_set_base_dir(m_context.get(), isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_context_set_language(m_context.get(), pango_language_from_string(language.c_str()));
    pango_cairo_update_context(canvas, m_context.get());
}

SetText TextSetter::set(const std::string& text, const TextLook& look, double width,
                        double mostHeight) const {
    SetText set;
    set.grey = look.grey;
    if (text.empty() || look.mostLines <= 0 || width <= 0) {
        return set;
    }
    set.layout.reset(pango_layout_new(m_context.get()));
    PangoLayout* layout = set.layout.get();
    const std::unique_ptr<PangoFontDescription, Description> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), m_families.c_str());
    pango_font_description_set_absolute_size(font.get(), look.points * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), look.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_width(layout, pangoUnits(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_height(layout, -look.mostLines);
    pango_layout_set_auto_dir(layout, 1);
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    // The side where the sheet's own language begins; Pango turns paragraphs of the other direction.
    const bool isTurned = (pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL) != m_isRightToLeft;
    const bool onRight = m_isRightToLeft != (look.keepsSide && isTurned);
    pango_layout_set_alignment(layout, onRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    PangoRectangle logical{};
    pango_layout_get_extents(layout, nullptr, &logical);
    if (points(logical.height) > mostHeight) {
        pango_layout_set_height(layout, pangoUnits(mostHeight));
        pango_layout_get_extents(layout, nullptr, &logical);
    }
    set.width = std::min(points(logical.width), width);
    set.height = points(logical.height);
    return set;
}

void TextSetter::draw(const SetText& text, double left, double top) {
    if (!text.layout) {
        return;
    }
    cairo_set_source_rgb(m_canvas, text.grey, text.grey, text.grey);
    cairo_move_to(m_canvas, left, top);
    pango_cairo_show_layout(m_canvas, text.layout.get());
    if (pango_layout_get_unknown_glyphs_count(text.layout.get()) > 0) {
        countMissing(text.layout.get());
    }
}

std::vector<Box> TextSetter::boxesOf(const SetText& text, std::size_t begin, std::size_t end, double left,
                                     double top) {
    std::vector<Box> boxes;
    if (!text.layout) {
        return boxes;
    }
    const std::unique_ptr<PangoLayoutIter, LayoutIterator> lines(pango_layout_get_iter(text.layout.get()));
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(lines.get());
        const int from = std::max(static_cast<int>(begin), pango_layout_line_get_start_index(line));
        const int to = std::min(static_cast<int>(end),
                                pango_layout_line_get_start_index(line) + pango_layout_line_get_length(line));
        if (from >= to) {
            continue;
        }
        PangoRectangle logical{};
        pango_layout_iter_get_line_extents(lines.get(), nullptr, &logical);
        int* found = nullptr;
        int count = 0;
        pango_layout_line_get_x_ranges(line, from, to, &found, &count);
        const std::unique_ptr<int, Memory> ranges(found);
        for (int range = 0; range < count; ++range) {
            const int x = ranges.get()[2 * range];
            const int right = ranges.get()[2 * range + 1];
            boxes.push_back(
                Box{left + points(x), top + points(logical.y), points(right - x), points(logical.height)});
        }
    } while (pango_layout_iter_next_line(lines.get()) != 0);
    return boxes;
}

double TextSetter::lineHeight(const TextLook& look) const {
    constexpr double kWide = 100;
    return set("Áj", look, kWide).height;
}

void TextSetter::countMissing(PangoLayout* layout) {
    const std::unique_ptr<PangoLayoutIter, LayoutIterator> runs(pango_layout_get_iter(layout));
    do {
        const PangoLayoutRun* run = pango_layout_iter_get_run_readonly(runs.get());
        for (int glyph = 0; run != nullptr && glyph < run->glyphs->num_glyphs; ++glyph) {
            const PangoGlyph number = run->glyphs->glyphs[glyph].glyph;
            const bool isUnknown =
                (number & PANGO_GLYPH_UNKNOWN_FLAG) != 0 && number != PANGO_GLYPH_INVALID_INPUT;
            if (!isUnknown) {
                continue;
            }
            const auto letter = static_cast<UChar32>(number & ~PANGO_GLYPH_UNKNOWN_FLAG);
            UErrorCode status = U_ZERO_ERROR;
            const UScriptCode script = uscript_getScript(letter, &status);
            const std::string name = U_FAILURE(status) ? "Unknown" : uscript_getName(script);
            const std::string package = packageOf(script, letter);
            MissingLetters& missing = m_missing[name + ' ' + package];
            missing.script = name;
            missing.package = package;
            ++missing.count;
        }
    } while (pango_layout_iter_next_run(runs.get()) != 0);
}

std::vector<MissingLetters> TextSetter::missingLetters() const {
    std::vector<MissingLetters> missing;
    for (const auto& [script, letters] : m_missing) {
        missing.push_back(letters);
    }
    return missing;
}

} // namespace fieldframe::sheet
