// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe {

/// Finds texts that must not leave, however they are written: letter case and accents don't count, nor does
/// what stands between words or breaks them (blanks, line breaks, punctuation, underscores, soft hyphens,
/// tags). Bytes are read as UTF-8, Windows-1252 and UTF-16 of both orders, plain and with percent, XML and
/// HTML entities, JavaScript's and quoted-printable escapes undone, and Base64 unpacked.
///
/// A match begins and ends with a word ("Ana" is not in "Banana", but in "ana_2.jpg" and "AnaDiallo"); in
/// scripts that write words together, or little words at their front (Arabic, Hebrew), anywhere. A text of
/// one letter is not looked for, nor one without letters and digits. Thread-safe after construction.
class ForbiddenText {
public:
    struct Finding {
        std::size_t text = 0;     ///< Index in the list.
        std::uint64_t offset = 0; ///< Of its first byte; of an unpacked part, of the part's first byte.
        std::string
            encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"; "escaped UTF-8"…, "Base64".
        bool operator==(const Finding&) const = default;
    };

    explicit ForbiddenText(const std::vector<std::string>& texts);

    /// Each text's first place in each encoding, at most @p most findings.
    [[nodiscard]] std::vector<Finding> find(std::string_view bytes, std::size_t most = 200) const;
    /// Whether the text at @p index is one that can be looked for.
    [[nodiscard]] bool isSearched(std::size_t index) const { return !m_texts[index].empty(); }

private:
    struct Letters;
    void findIn(const Letters& letters, std::string_view encoding, std::vector<Finding>& found) const;

    std::vector<std::string> m_texts; ///< Folded letters and digits; empty where it is not looked for.
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byBeginning;
};

} // namespace fieldframe
