// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::sheet {

enum class Paper : std::uint8_t { A4, Letter, A3 };

/// "a4", "letter", "a3": the word that a preset names it by.
[[nodiscard]] std::string_view paperName(Paper paper);
[[nodiscard]] std::optional<Paper> paperFromName(std::string_view name);

enum class ReadingDirection : std::uint8_t {
    ByLanguage, ///< As the language of the page's own words is written.
    LeftToRight,
    RightToLeft,
};

/// How a contact sheet looks.
struct SheetStyle {
    Paper paper = Paper::A4;
    bool isLandscape = false;
    int columns = 3;       ///< 1–12.
    int rows = 4;          ///< 1–12.
    int captionLines = 4;  ///< A longer caption is cut with "…"; 0 shows none. At most 40.
    double textPoints = 8; ///< Size of captions, 4–24.
    bool showsHeadline = false;
    bool showsCredit = true;
    bool showsFileName = false;
    bool showsId = false; ///< The item's global id.
    ReadingDirection direction = ReadingDirection::ByLanguage;
    std::string fontFamilies; ///< Separated by commas, as fontconfig knows them; "" for the house's own.
    std::string title;        ///< Of the document; "": the one gallery's, or the publisher's name.
    std::string fileName = "contact-sheet.pdf";
};

/// InvalidInput, naming what is out of bounds.
[[nodiscard]] Status checkStyle(const SheetStyle& style);

} // namespace fieldframe::sheet
