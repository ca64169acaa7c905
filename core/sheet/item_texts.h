// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"
#include "core/sheet/sheet_style.h"

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::sheet {

/// @p text as one line that can only be read: valid UTF-8, blanks and line ends made one blank, without
/// control characters and without signs that turn other letters around (U+202A–U+202E). At most @p
/// mostGraphemes, a longer one ends in "…".
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t mostGraphemes);

/// What stands below a picture.
struct ItemTexts {
    std::string headline;
    std::vector<std::string> captions; ///< One, or one for each language where they are stacked.
    std::string credit;
    std::string name;      ///< File name and id, as far as they are asked for.
    std::string creditUrl; ///< As typed: not yet known to be safe.
};

[[nodiscard]] ItemTexts itemTexts(const pages::Delivered& delivered, const pages::DeliveredItem& item,
                                  const SheetStyle& style);

} // namespace fieldframe::sheet
