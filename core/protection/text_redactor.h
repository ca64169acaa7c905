// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"
#include "core/protection/name_finder.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// Takes names and places out of texts. Thread-safe once it is made.
class TextRedactor {
public:
    /// @p isInPicture: in the pictures of which the texts speak, so that each of the name's words alone is
    /// theirs.
    /// @p spared: single words, as letters, that are somebody else's, too, and stay.
    void addPerson(const Person& person, bool isInPicture, const std::set<std::u32string>& spared = {});
    /// Somebody who is in another picture beside these: the name's words alone are theirs where they are
    /// written as names.
    void addPersonBeside(const Person& person);
    /// A name that nobody keeps a record of.
    void addName(const std::string& name, bool isMinor);
    void addPlace(const std::string& name, bool withParts);
    void removeCoordinates() { m_removesCoordinates = true; }

    [[nodiscard]] bool isEmpty() const { return m_finder.isEmpty() && !m_removesCoordinates; }
    /// Something must go from @p text.
    [[nodiscard]] bool touches(std::string_view text) const;
    /// With something said instead. @p language: BCP 47, "" unknown.
    [[nodiscard]] std::string prose(std::string_view text, std::string_view language) const;
    /// With nothing instead; separators left over go, too.
    [[nodiscard]] std::string bare(std::string_view text) const;

private:
    struct Owner {
        bool isPlace = false;
        bool isMinor = false;
        Replacements replacements;
    };
    /// A piece of a text that goes, with what it was.
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t owner = 0;
    };
    [[nodiscard]] std::vector<Piece> pieces(std::string_view text) const;
    [[nodiscard]] std::string standIn(const Owner& owner, std::string_view language,
                                      std::string_view text) const;
    [[nodiscard]] std::string once(std::string_view text, std::string_view language, bool isProse) const;
    [[nodiscard]] std::string redacted(std::string_view text, std::string_view language, bool isProse) const;

    std::vector<Owner> m_owners;
    NameFinder m_finder;
    bool m_removesCoordinates = false;
};

} // namespace fieldframe::protection
