// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/web_address.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace fieldframe {
namespace {

constexpr std::size_t kMaxMailboxBytes = 254; // RFC 5321 §4.5.3.1.3 without the angle brackets.

bool startsWithScheme(std::string_view address, std::string_view scheme) {
    return address.size() > scheme.size() &&
           std::ranges::equal(address.substr(0, scheme.size()), scheme, [](char left, char right) {
               return (left >= 'A' && left <= 'Z' ? static_cast<char>(left + 32) : left) == right;
           });
}

bool isRefused(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte <= 0x20 || byte == 0x7F ||
           std::string_view("\"<>\\^`{|}").find(character) != std::string_view::npos;
}

/// Marks that turn the direction of reading, and C1 controls: an address with them is not what it looks like.
bool hasInvisibleMarks(std::string_view address) {
    for (std::size_t i = 0; i + 1 < address.size(); ++i) {
        const std::string_view rest = address.substr(i);
        if (rest.front() == '\xC2' && static_cast<unsigned char>(rest[1]) < 0xA1) {
            return true;
        }
        constexpr std::array<std::string_view, 14> kMarks{"\u200B", "\u200E", "\u200F", "\u2028", "\u2029",
                                                          "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                                          "\u2066", "\u2067", "\u2068", "\u2069"};
        if (std::ranges::any_of(kMarks, [&](std::string_view mark) { return rest.starts_with(mark); })) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isWebAddress(std::string_view address) {
    if (address.size() > kMaxAddressBytes || std::ranges::any_of(address, isRefused) ||
        !text::isValidUtf8(address) || hasInvisibleMarks(address)) {
        return false;
    }
    if (startsWithScheme(address, "mailto:")) {
        const std::string_view rest = address.substr(7);
        return isMailbox(rest.substr(0, rest.find('?')));
    }
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWithScheme(address, scheme)) {
            const char host = address[scheme.size()];
            return host != '/' && host != '?' && host != '#' && host != ':' && host != '@';
        }
    }
    return false;
}

bool isMailbox(std::string_view address) {
    const std::size_t at = address.find('@');
    if (address.size() > kMaxMailboxBytes || at == 0 || at == std::string_view::npos ||
        address.find('@', at + 1) != std::string_view::npos || std::ranges::any_of(address, isRefused) ||
        address.find_first_of("(),:;[]?#%") != std::string_view::npos || !text::isValidUtf8(address) ||
        hasInvisibleMarks(address)) {
        return false;
    }
    const std::string_view local = address.substr(0, at);
    const std::string_view host = address.substr(at + 1);
    const auto hasLooseDot = [](std::string_view part) {
        return part.front() == '.' || part.back() == '.' || part.find("..") != std::string_view::npos;
    };
    return !host.empty() && !hasLooseDot(local) && !hasLooseDot(host);
}

} // namespace fieldframe
