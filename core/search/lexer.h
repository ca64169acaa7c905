// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::search {

/// One thing that was typed: a run without blanks or a quoted text, with what stood before it.
struct Piece {
    std::string field; ///< "caption" of `caption:x`, ASCII lower case; empty for none.
    std::string value; ///< Without its quotes.
    bool isExcluded = false;
    bool isQuoted = false;
    bool isOpen = false; ///< The text ends right here, with no blank or quote to close it: it may still grow.

    bool operator==(const Piece&) const = default;
};

/// Cuts @p typed into pieces; never fails. Bytes that are not UTF-8 and control characters part words like
/// blanks, direction marks are ignored. Where no straight quote is used, typographic double quotes do their
/// work.
///
/// Quotes nest, so that words of a caption that holds quotes itself can be typed as a phrase: a quote before
/// a word opens, one after a word closes, one inside a word is a character. A close too many reaches back to
/// the last phrase.
[[nodiscard]] std::vector<Piece> pieces(std::string_view typed);

} // namespace fieldframe::search
