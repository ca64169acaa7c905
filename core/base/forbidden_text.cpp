// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/forbidden_text.h"

#include "core/base/letters.h"
#include "core/base/text.h"

#include <algorithm>

namespace fieldframe {
namespace {

using text::Break;
using text::Letters;
using text::PlacedBytes;

/// Parts of a large file, one after another; what lies on a border is in both.
constexpr std::size_t kWindow = 1U << 20;
constexpr std::size_t kOverlap = 16U << 10;
/// A line break within a shorter word is most likely one between two.
constexpr std::size_t kLongWord = 6;

std::uint16_t beginningOf(std::string_view letters, std::size_t at) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(letters[at]) << 8 |
                                      static_cast<unsigned char>(letters[at + 1]));
}

std::size_t letterCount(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool isPlainText(std::string_view bytes) {
    const bool hasControls = std::ranges::any_of(bytes, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    });
    return !hasControls && text::isValidUtf8(bytes);
}

} // namespace

ForbiddenText::ForbiddenText(const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Letters letters = text::lettersOf(text::placed(text::normalized(texts[i])), false);
        Pattern& pattern = m_patterns.emplace_back();
        if (letterCount(letters.bytes) < 2) {
            continue;
        }
        for (const Break before : letters.breaks) {
            pattern.isWordEnd.push_back(before != Break::None);
        }
        pattern.letters = std::move(letters.bytes);
        m_byBeginning[beginningOf(pattern.letters, 0)].push_back(i);
    }
}

void ForbiddenText::findIn(const Letters& letters, const std::string& encoding,
                           std::vector<Finding>& found) const {
    const auto fits = [&](const Pattern& pattern, std::size_t at) {
        const std::size_t end = at + pattern.letters.size();
        if (letters.bytes.compare(at, pattern.letters.size(), pattern.letters) != 0 ||
            (end < letters.bytes.size() && letters.breaks[end] == Break::None)) {
            return false;
        }
        const bool isLong = letterCount(pattern.letters) >= kLongWord;
        for (std::size_t i = 1; i < pattern.letters.size(); ++i) {
            const Break inside = letters.breaks[at + i];
            const bool isWrong = inside == Break::Hard || (inside == Break::Line && !isLong);
            if (isWrong && !pattern.isWordEnd[i]) {
                return false;
            }
        }
        return true;
    };
    const auto isKnown = [&](std::size_t text) {
        return std::ranges::any_of(
            found, [&](const Finding& one) { return one.text == text && one.encoding == encoding; });
    };
    for (std::size_t at = 0; at + 1 < letters.bytes.size(); ++at) {
        if (!letters.mayBegin[at]) {
            continue;
        }
        const auto candidates = m_byBeginning.find(beginningOf(letters.bytes, at));
        if (candidates == m_byBeginning.end()) {
            continue;
        }
        for (const std::size_t text : candidates->second) {
            if (fits(m_patterns[text], at) && !isKnown(text)) {
                found.push_back({text, letters.offsets[at], encoding});
            }
        }
    }
}

void ForbiddenText::findInWindow(std::string_view bytes, std::uint64_t base,
                                 std::vector<Finding>& found) const {
    std::vector<Finding> here;
    const auto search = [&](const PlacedBytes& placed, const std::string& encoding, bool mayBeWestern) {
        findIn(text::lettersOf(placed, false), encoding, here);
        if (mayBeWestern && !text::isValidUtf8(placed.bytes)) {
            findIn(text::lettersOf(placed, true),
                   encoding.starts_with("UTF-8") ? "Windows-1252" + encoding.substr(5) : encoding, here);
        }
    };
    const auto searchAll = [&](const PlacedBytes& plain, const std::string& encoding, bool mayBeWestern) {
        constexpr int kMostLayers = 3; // An address in an attribute in a script.
        search(plain, encoding, mayBeWestern);
        PlacedBytes text = plain;
        for (int layer = 0; layer < kMostLayers; ++layer) {
            PlacedBytes next = text::unescaped(text);
            if (next.bytes == text.bytes) {
                break;
            }
            text = std::move(next);
            search(text, encoding + " escaped", mayBeWestern);
        }
        if (text.bytes.find('<') != std::string::npos) {
            search(text::withoutTags(text), encoding + " without tags", mayBeWestern);
        }
    };
    searchAll(text::placed(bytes), "UTF-8", true);
    if (!isPlainText(bytes)) {
        for (const std::size_t first : {0U, 1U}) {
            searchAll(text::fromUtf16(bytes, false, first), "UTF-16LE", false);
            searchAll(text::fromUtf16(bytes, true, first), "UTF-16BE", false);
        }
    }
    text::forEachBase64(bytes, [&](const std::string& unpacked, std::size_t offset) {
        std::vector<Finding> inside;
        inside.swap(here);
        search(text::placed(unpacked), "UTF-8 in Base64", true);
        inside.swap(here);
        for (const Finding& finding : inside) {
            here.push_back({finding.text, offset, finding.encoding});
        }
    });
    for (Finding& finding : here) {
        const auto isSame = [&](const Finding& one) {
            return one.text == finding.text && one.encoding == finding.encoding;
        };
        if (std::ranges::none_of(found, isSame)) {
            finding.offset += base;
            found.push_back(std::move(finding));
        }
    }
}

std::vector<ForbiddenText::Finding> ForbiddenText::find(std::string_view bytes, std::size_t most) const {
    std::vector<Finding> found;
    if (m_byBeginning.empty()) {
        return found;
    }
    for (std::size_t at = 0; found.size() < most; at += kWindow) {
        findInWindow(bytes.substr(at, kWindow + kOverlap), at, found);
        if (bytes.size() - at <= kWindow + kOverlap) {
            break;
        }
    }
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace fieldframe
