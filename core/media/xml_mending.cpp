// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xml_mending.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace fieldframe::media {
namespace {

constexpr std::string_view kOpenCdata = "<![CDATA[";
constexpr std::string_view kCloseCdata = "]]>";

bool isCharacterOfXml(std::uint32_t code) {
    const bool isControl = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return !isControl && !isSurrogate && code != 0xfffe && code != 0xffff && code <= 0x10ffff;
}

enum class Reference : std::uint8_t { None, Good, Forbidden };

/// What @p word, from "&" to ";", is.
Reference kindOf(std::string_view word) {
    constexpr std::array<std::string_view, 5> kNames{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    if (std::ranges::find(kNames, word) != kNames.end()) {
        return Reference::Good;
    }
    if (!word.starts_with("&#") || word.size() < 4) {
        return Reference::None;
    }
    const bool isHexadecimal = word[2] == 'x';
    const std::string_view digits = word.substr(isHexadecimal ? 3 : 2, word.size() - (isHexadecimal ? 4 : 3));
    std::uint32_t code = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, isHexadecimal ? 16 : 10);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) {
        return Reference::None;
    }
    return isCharacterOfXml(code) ? Reference::Good : Reference::Forbidden;
}

/// Bytes at the beginning of @p xml that make a character XML doesn't have.
std::size_t forbiddenBytes(std::string_view xml) {
    const bool isNoncharacter = xml.starts_with("\xef\xbf\xbe") || xml.starts_with("\xef\xbf\xbf");
    const bool isControl = !isCharacterOfXml(static_cast<unsigned char>(xml.front()));
    return isNoncharacter ? 3 : isControl ? 1 : 0;
}

std::size_t takeReference(std::string_view xml, std::string& mended) {
    constexpr std::size_t kLongest = 12;
    const std::size_t end = xml.substr(0, kLongest).find(';');
    const std::string_view word = end == std::string_view::npos ? xml.substr(0, 1) : xml.substr(0, end + 1);
    switch (kindOf(word)) {
    case Reference::Good:
        mended += word;
        return word.size();
    case Reference::Forbidden:
        return word.size();
    case Reference::None:
        break;
    }
    mended += "&amp;";
    return 1;
}

} // namespace

std::string mendedXml(std::string_view xml) {
    std::string mended;
    mended.reserve(xml.size() + xml.size() / 16);
    bool isCdata = false;
    while (!xml.empty()) {
        isCdata = isCdata ? !xml.starts_with(kCloseCdata) : xml.starts_with(kOpenCdata);
        std::size_t taken = forbiddenBytes(xml);
        if (taken == 0 && !isCdata && xml.front() == '&') {
            taken = takeReference(xml, mended);
        } else if (taken == 0) {
            mended += xml.front();
            taken = 1;
        }
        xml.remove_prefix(taken);
    }
    return mended;
}

} // namespace fieldframe::media
