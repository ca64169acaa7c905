// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/link_spans.h"

#include "core/base/code_points.h"

#include <algorithm>
#include <array>

namespace fieldframe::sheet {

namespace {

constexpr std::size_t kMostLinks = 20;
constexpr std::size_t kLongestAddress = 2000;

char asciiLower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAsciiWord(char c) {
    const char lower = asciiLower(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

bool beginsWith(std::string_view text, std::string_view lowerWord) {
    return text.size() >= lowerWord.size() &&
           std::ranges::equal(text.substr(0, lowerWord.size()), lowerWord, {}, asciiLower);
}

bool endsAddress(char32_t c) {
    constexpr auto kEnds = std::to_array<char32_t>({U'<', U'>', U'"', U'“', U'”', U'«', U'»', 0xA0, 0x3000});
    return c <= ' ' || std::ranges::find(kEnds, c) != kEnds.end();
}

/// Without what closes a sentence, or a bracket that was opened before the address.
std::string_view withoutEnding(std::string_view address) {
    constexpr auto kEndings = std::to_array<std::string_view>(
        {".", ",", ";", ":", "!", "?", "'", "’", "…", "،", "؛", "؟", "。", "、"});
    while (!address.empty()) {
        const char last = address.back();
        const char opening = last == ')' ? '(' : last == ']' ? '[' : '\0';
        if (opening != '\0' && std::ranges::count(address, last) > std::ranges::count(address, opening)) {
            address.remove_suffix(1);
            continue;
        }
        const auto ending =
            std::ranges::find_if(kEndings, [&](std::string_view sign) { return address.ends_with(sign); });
        if (ending == kEndings.end()) {
            break;
        }
        address.remove_suffix(ending->size());
    }
    return address;
}

bool isHost(std::string_view host) {
    const std::string_view name = host.substr(0, host.rfind(':'));
    return name.find('.') != std::string_view::npos && !name.starts_with('.') && !name.ends_with('.') &&
           std::ranges::all_of(host,
                               [](char c) { return isAsciiWord(c) || c == '-' || c == '.' || c == ':'; });
}

bool isPlain(char c) {
    // The unreserved and reserved signs of RFC 3986 without quotes and brackets, which end strings of a PDF
    // and of Cairo's attributes.
    return isAsciiWord(c) || std::string_view("-._~:/?#@!$&*+,;=%").find(c) != std::string_view::npos;
}

} // namespace

std::optional<std::string> safeAddress(std::string_view address) {
    constexpr std::string_view kHexDigits = "0123456789ABCDEF";
    const std::size_t scheme = beginsWith(address, "https://") ? 8 : beginsWith(address, "http://") ? 7 : 0;
    if (scheme == 0 || address.size() > kLongestAddress) {
        return std::nullopt;
    }
    const std::size_t pathAt = std::min(address.find_first_of("/?#", scheme), address.size());
    if (!isHost(address.substr(scheme, pathAt - scheme))) {
        return std::nullopt;
    }
    std::string safe;
    for (const char c : address) {
        if (isPlain(c)) {
            safe += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            safe += {'%', kHexDigits[byte >> 4U], kHexDigits[byte & 0xFU]};
        }
    }
    return safe;
}

std::vector<LinkSpan> linkSpans(std::string_view text) {
    std::vector<LinkSpan> spans;
    char before = ' ';
    for (std::size_t at = 0; at < text.size() && spans.size() < kMostLinks; ++at) {
        const std::string_view rest = text.substr(at);
        const bool isStart = !isAsciiWord(before) && before != '@' && before != '.' && before != '/';
        const bool hasScheme = beginsWith(rest, "http://") || beginsWith(rest, "https://");
        before = text[at];
        if (!isStart || (!hasScheme && !beginsWith(rest, "www."))) {
            continue;
        }
        std::size_t end = at;
        while (end < text.size()) {
            const text::CodePoint point = text::codePointAt(text, end);
            if (endsAddress(point.value)) {
                break;
            }
            end = point.end;
        }
        const std::string_view found = withoutEnding(text.substr(at, end - at));
        if (auto safe = safeAddress(hasScheme ? std::string(found) : "https://" + std::string(found))) {
            spans.push_back(LinkSpan{at, at + found.size(), std::move(*safe)});
        }
        at = std::max(end, at + 1) - 1;
        before = text[at];
    }
    return spans;
}

} // namespace fieldframe::sheet
