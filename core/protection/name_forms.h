// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/letters.h"

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// One way in which a name or a place can be written, as letters alone.
struct NameForm {
    std::u32string letters;
    bool isWhole = true;   ///< Enough of a name to know who is meant; else one of its words.
    bool isBounded = true; ///< Begins and ends with a word; else it may stand anywhere in one.
    /// Only a capital makes it a name, for it is short or may be a word; from four letters on also a text
    /// that has no capitals at all.
    bool needsCapital = false;
    bool isInitials = false; ///< "A. H.": each letter is a capital and a word.
    bool mayBend = false;    ///< Its end may be another by grammar: "Амина", "Амины".
    std::string shown;       ///< As a person would write it.
};

/// Every form of a person's name: its words in all the orders in which names are turned ("HASSAN, Amina"),
/// any two of them, and, where @p withParts, each word alone and with the others' initials. A name of one
/// word is whole.
[[nodiscard]] std::vector<NameForm> formsOfName(std::string_view name, bool withParts);

/// Written with blanks between words, and has none.
[[nodiscard]] bool isOneWord(std::string_view name);

/// A place's name, and, where @p withParts, what distinguishes it ("Hagadera" of "Hagadera refugee camp").
[[nodiscard]] std::vector<NameForm> formsOfPlace(std::string_view name, bool withParts);

} // namespace fieldframe::protection
