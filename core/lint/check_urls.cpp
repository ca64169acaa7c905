// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of addresses of web pages.
#include "core/base/text.h"
#include "core/lint/checks.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace fieldframe::lint {

namespace {

bool isHostCharacter(char c) {
    // Beyond ASCII: names in other scripts.
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isHost(std::string_view host) {
    if (host.starts_with('[')) {
        return host.ends_with(']') && host.size() > 3;
    }
    std::size_t labels = 0;
    while (true) {
        const std::size_t dot = std::min(host.find('.'), host.size());
        const std::string_view label = host.substr(0, dot);
        constexpr std::size_t kLongestLabel = 63; // RFC 1035 §2.3.4.
        if (label.empty() || label.size() > kLongestLabel || label.starts_with('-') || label.ends_with('-') ||
            !std::ranges::all_of(label, isHostCharacter)) {
            return false;
        }
        ++labels;
        if (dot == host.size()) {
            return labels > 1 && label.size() > 1;
        }
        host.remove_prefix(dot + 1);
    }
}

bool hasBadEscape(std::string_view text) {
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        const auto isHex = [&](std::size_t place) {
            return place < text.size() && std::isxdigit(static_cast<unsigned char>(text[place])) != 0;
        };
        if (!isHex(at + 1) || !isHex(at + 2)) {
            return true;
        }
    }
    return false;
}

/// RFC 3986, of http and https; "www." alone counts as the beginning of a host.
bool parses(std::string_view address) {
    const std::string folded = text::folded(address.substr(0, 8));
    const std::size_t scheme = folded.starts_with("https://") ? 8U : folded.starts_with("http://") ? 7U : 0U;
    if (scheme == 0 && !folded.starts_with("www.")) {
        return false;
    }
    std::string_view rest = address.substr(scheme);
    const std::size_t pathAt = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view host = rest.substr(0, pathAt);
    if (const std::size_t port = host.rfind(':'); port != std::string_view::npos && !host.ends_with(']')) {
        const std::string_view digits = host.substr(port + 1);
        const bool isPort =
            digits.size() <= 5 && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
        if (!isPort) {
            return false;
        }
        host = host.substr(0, port);
    }
    rest = rest.substr(pathAt);
    // "www." is a part of a name, and no name by itself.
    const std::string_view name = text::folded(host).starts_with("www.") ? host.substr(4) : host;
    return isHost(name) && !hasBadEscape(rest) && rest.find_first_of("<>\"{}|\\^`") == std::string_view::npos;
}

/// Begins as somebody writes an address, rightly or not.
bool looksLikeAddress(std::string_view word) {
    const std::string folded = text::folded(word.substr(0, 12));
    return std::ranges::any_of(
        std::to_array<std::string_view>({"http:", "https:", "http//", "https//", "htp:", "htps:", "htttp",
                                         "ttp:", "hhtp", "www.", "www,"}),
        [&](std::string_view beginning) { return folded.starts_with(beginning); });
}

/// Without what belongs to the sentence around it.
std::string_view withoutPunctuation(std::string_view word) {
    constexpr std::string_view kAround = "()[]<>\"'.,;:!?";
    while (!word.empty() && kAround.find(word.back()) != std::string_view::npos) {
        word.remove_suffix(1);
    }
    return word;
}

void checkText(const Check& check, const FieldValue& value, std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    constexpr std::size_t kMostOfOneText = 100; // Findings; more tell nobody anything.
    const std::size_t most = check.findings.size() + kMostOfOneText;
    for (std::size_t at = text.find_first_not_of(kBlank);
         at != std::string_view::npos && check.findings.size() < most;) {
        const std::size_t end = std::min(text.find_first_of(kBlank, at), text.size());
        std::size_t begin = at;
        while (begin < end && std::string_view("([<\"'").find(text[begin]) != std::string_view::npos) {
            ++begin;
        }
        const std::string_view word = withoutPunctuation(text.substr(begin, end - begin));
        if (looksLikeAddress(word) && !parses(word)) {
            check.addAt(Matter::BadAddress, value, begin, begin + word.size(), {std::string(word)});
        }
        at = text.find_first_not_of(kBlank, end);
    }
}

} // namespace

void checkUrls(const Check& check) {
    forEachText(check.subject,
                [&](const FieldValue& value, const std::string& text) { checkText(check, value, text); });
    const FieldValue* const statement = check.subject.metadata.find(FieldId::WebStatement);
    const std::string address = check.subject.metadata.text(FieldId::WebStatement);
    if (statement == nullptr || parses(address)) {
        return;
    }
    Finding& finding = check.addAt(Matter::BadAddress, *statement, 0, address.size(), {address});
    if (parses("https://" + address)) {
        finding.fix = "https://" + address;
    }
}

} // namespace fieldframe::lint
