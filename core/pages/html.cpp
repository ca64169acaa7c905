// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/html.h"

#include "core/base/text.h"
#include "core/model/web_address.h"

namespace fieldframe::pages {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

std::string escaped(std::string_view bytes, std::string_view lineBreak) {
    std::string html;
    html.reserve(bytes.size() + bytes.size() / 8);
    for (const char character : text::toValidUtf8(bytes)) {
        switch (character) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        case '\n':
            html += lineBreak;
            break;
        case '\t':
            html += character;
            break;
        default:
            if (static_cast<unsigned char>(character) < 0x20 || character == '\x7F') {
                html += kReplacement;
            } else {
                html += character;
            }
        }
    }
    return html;
}

bool isUnreserved(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') ||
           std::string_view("-._~").find(character) != std::string_view::npos;
}

std::string percentEncoded(std::string_view bytes, std::string_view kept) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char character : bytes) {
        if (isUnreserved(character) || kept.find(character) != std::string_view::npos) {
            encoded += character;
        } else {
            const auto byte = static_cast<unsigned char>(character);
            encoded += '%';
            encoded += kDigits[byte >> 4U];
            encoded += kDigits[byte & 15U];
        }
    }
    return encoded;
}

} // namespace

std::string htmlText(std::string_view text) {
    return escaped(text, "\n");
}

std::string htmlLines(std::string_view text) {
    return escaped(text, "<br>\n");
}

std::string htmlAddress(std::string_view address) {
    return isWebAddress(address) ? htmlText(address) : std::string();
}

std::string addressOfPath(std::string_view path) {
    return percentEncoded(path, "/");
}

std::string queryValue(std::string_view text) {
    return percentEncoded(text, "");
}

std::string scriptSafeJson(std::string json) {
    // Inside strings only, where "\u003c" says the same: JSON has these characters nowhere else.
    for (const auto& [character, escape] :
         {std::pair('<', "\\u003c"), std::pair('>', "\\u003e"), std::pair('&', "\\u0026")}) {
        for (std::size_t at = json.find(character); at != std::string::npos; at = json.find(character, at)) {
            json.replace(at, 1, escape);
        }
    }
    return json;
}

} // namespace fieldframe::pages
