// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::text {
struct Letters;
}

namespace fieldframe {

/// Finds texts that must not leave, however they are written: letter case and accents don't count, nor what
/// stands between the words of a text (blanks, line breaks, punctuation, underscores, tags) or breaks a word
/// (soft hyphens, hyphenation, tags; in texts of six letters and more a line break). Bytes are read as UTF-8,
/// Windows-1252 and UTF-16 of both orders, as they are and with percent signs, XML and HTML references,
/// JavaScript's and quoted-printable escapes undone, and Base64 unpacked.
///
/// A match begins and ends with a word: "Ana" is not in "Banana" or "is an area", but in "ana_2.jpg",
/// "AnaDiallo" and "ANA2"; scripts written without blanks have a word at each letter, and an Arabic or Hebrew
/// word may have its article and little words at its front. A text of fewer than two letters and digits is
/// not looked for. Thread-safe after construction.
class ForbiddenText {
public:
    struct Finding {
        std::size_t text = 0;     ///< Index in the list.
        std::uint64_t offset = 0; ///< Of its first byte; in Base64, of the packed part's first.
        /// "UTF-8", "Windows-1252", "UTF-16LE" or "UTF-16BE"; with " escaped", " without tags" or " in
        /// Base64".
        std::string encoding;
        bool operator==(const Finding&) const = default;
    };

    explicit ForbiddenText(const std::vector<std::string>& texts);

    /// Each text's first place in each encoding, at most @p most findings.
    [[nodiscard]] std::vector<Finding> find(std::string_view bytes, std::size_t most = 200) const;
    /// Whether the text at @p index is one that can be looked for.
    [[nodiscard]] bool isSearched(std::size_t index) const { return !m_patterns[index].letters.empty(); }

private:
    struct Pattern {
        std::string letters;         ///< Folded; empty where it is not looked for.
        std::vector<bool> isWordEnd; ///< By byte: the text has a break before it.
    };
    void findIn(const text::Letters& letters, const std::string& encoding, std::vector<Finding>& found) const;
    void findInWindow(std::string_view bytes, std::uint64_t base, std::vector<Finding>& found) const;

    std::vector<Pattern> m_patterns;
    std::unordered_map<std::uint16_t, std::vector<std::size_t>> m_byBeginning; ///< Two bytes.
};

} // namespace fieldframe
