// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/contact_sheet.h"
#include "core/sheet/sheet_pages.h"

#include <cairo.h>
#include <pango/pango.h>

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace fieldframe::sheet {

struct TextLook {
    double points = 8;
    bool isBold = false;
    double grey = 0.1; ///< 0 black, 1 white.
    int mostLines = 1; ///< Cut with "…".
    /// Begins where the sheet's language does, whatever the direction of the text.
    bool keepsSide = false;
};

struct Unreferenced {
    void operator()(void* object) const;
};

/// A text, broken into lines.
struct SetText {
    std::unique_ptr<PangoLayout, Unreferenced> layout; ///< Absent for an empty text.
    double width = 0;                                  ///< What is really inked, at most what there was.
    double height = 0;
    double grey = 0;
};

/// Sets texts of any script with Pango: each paragraph reads in its own direction, and begins at the side
/// that its direction says. Never takes a text for markup.
class TextSetter {
public:
    /// @p families as in SheetStyle.
    TextSetter(cairo_t* canvas, const std::string& families, const std::string& language, bool isRightToLeft);

    /// @p text is one line (oneLine()).
    [[nodiscard]] SetText set(const std::string& text, const TextLook& look, double width,
                              double mostHeight = std::numeric_limits<double>::infinity()) const;
    /// @p left, @p top: of the box that was @p width wide when the text was set.
    void draw(const SetText& text, double left, double top);
    /// Where the bytes from @p begin to @p end of a text drawn at @p left, @p top stand, a box a line.
    [[nodiscard]] static std::vector<Box> boxesOf(const SetText& text, std::size_t begin, std::size_t end,
                                                  double left, double top);
    [[nodiscard]] double lineHeight(const TextLook& look) const;
    /// Of all that was drawn.
    [[nodiscard]] std::vector<MissingLetters> missingLetters() const;

private:
    void countMissing(PangoLayout* layout);

    cairo_t* m_canvas;
    std::string m_families;
    bool m_isRightToLeft;
    std::unique_ptr<PangoFontMap, Unreferenced> m_fonts;
    std::unique_ptr<PangoContext, Unreferenced> m_context;
    std::map<std::string, MissingLetters> m_missing; ///< By script.
};

} // namespace fieldframe::sheet
