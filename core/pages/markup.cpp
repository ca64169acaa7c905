// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/markup.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fieldframe::pages {
namespace {

constexpr std::string_view kBlanks = " \t\n";
/// How far back from the cut a blank is looked for, in bytes.
constexpr std::size_t kCutSearchBytes = 40;

/// Punctuation of the sentence that an address stands in; a ")" belongs to the address that opened it.
std::size_t lengthWithoutPunctuation(std::string_view address) {
    std::size_t length = address.size();
    while (length > 0) {
        const std::string_view kept = address.substr(0, length);
        const char last = kept.back();
        const bool isOpened = last == ')' && std::ranges::count(kept, '(') >= std::ranges::count(kept, ')');
        if (std::string_view(".,;:!?)]}'\"*_").find(last) != std::string_view::npos && !isOpened) {
            --length;
            continue;
        }
        bool isCut = false;
        for (const std::string_view mark : {"\u00BB", "\u201D", "\u2019", "\u2026", "\u060C", "\u061B",
                                            "\u061F", "\u3002", "\uFF0C", "\uFF09"}) {
            if (kept.ends_with(mark)) {
                length -= mark.size();
                isCut = true;
                break;
            }
        }
        if (!isCut) {
            break;
        }
    }
    return length;
}

std::string linkHtml(const std::string& address, std::string_view shown) {
    return "<a href=\"" + htmlText(address) + "\" rel=\"noopener noreferrer nofollow\">" + htmlText(shown) +
           "</a>";
}

/// Where an address begins within a run of characters without blanks: "(https://…", "Photo:https://…".
std::size_t addressStart(std::string_view run) {
    const std::string lower = text::folded(run);
    if (lower.size() != run.size()) {
        return std::min(run.find("http://"), run.find("https://"));
    }
    return std::min({lower.find("http://"), lower.find("https://"), lower.find("mailto:")});
}

std::string linkedRun(std::string_view run) {
    if (const std::size_t start = addressStart(run); start != std::string_view::npos) {
        const std::string_view rest = run.substr(start);
        const std::size_t length = lengthWithoutPunctuation(rest);
        if (isWebAddress(rest.substr(0, length))) {
            return htmlText(run.substr(0, start)) +
                   linkHtml(std::string(rest.substr(0, length)), rest.substr(0, length)) +
                   htmlText(rest.substr(length));
        }
        return htmlText(run);
    }
    if (run.find('@') != std::string_view::npos) {
        const std::size_t start = std::min(run.find_first_not_of("(<[\"'"), run.size());
        const std::string_view rest = run.substr(start);
        const std::size_t length = lengthWithoutPunctuation(rest.substr(0, rest.find('>')));
        if (isMailbox(rest.substr(0, length))) {
            return htmlText(run.substr(0, start)) +
                   linkHtml("mailto:" + std::string(rest.substr(0, length)), rest.substr(0, length)) +
                   htmlText(rest.substr(length));
        }
    }
    return htmlText(run);
}

std::string linkedLine(std::string_view line) {
    std::string html;
    while (!line.empty()) {
        const std::size_t begin = std::min(line.find_first_not_of(kBlanks), line.size());
        html += htmlText(line.substr(0, begin));
        line.remove_prefix(begin);
        const std::size_t end = std::min(line.find_first_of(kBlanks), line.size());
        const std::string_view run = line.substr(0, end);
        const bool mayLink =
            run.find(':') != std::string_view::npos || run.find('@') != std::string_view::npos;
        html += mayLink ? linkedRun(run) : htmlText(run);
        line.remove_prefix(end);
    }
    return html;
}

struct Escape {
    std::string_view from;
    std::string_view to;
};
/// What ends a script element, a line or a string, and marks that turn the direction of reading.
constexpr std::array kScriptEscapes{
    Escape{"<", "\\u003c"},      Escape{">", "\\u003e"},      Escape{"&", "\\u0026"},
    Escape{"\x7F", "\\u007f"},   Escape{"\u061C", "\\u061c"}, Escape{"\u200E", "\\u200e"},
    Escape{"\u200F", "\\u200f"}, Escape{"\u2028", "\\u2028"}, Escape{"\u2029", "\\u2029"},
    Escape{"\u202A", "\\u202a"}, Escape{"\u202B", "\\u202b"}, Escape{"\u202C", "\\u202c"},
    Escape{"\u202D", "\\u202d"}, Escape{"\u202E", "\\u202e"}, Escape{"\u2066", "\\u2066"},
    Escape{"\u2067", "\\u2067"}, Escape{"\u2068", "\\u2068"}, Escape{"\u2069", "\\u2069"},
    Escape{"\uFEFF", "\\ufeff"},
};

const Escape* scriptEscapeAt(std::string_view text, std::size_t position) {
    if (std::string_view("<>&\x7F\xD8\xE2\xEF").find(text[position]) == std::string_view::npos) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        kScriptEscapes, [&](const Escape& escape) { return text.substr(position).starts_with(escape.from); });
    return found != kScriptEscapes.end() ? &*found : nullptr;
}

} // namespace

std::string htmlParagraphs(std::string_view text) {
    const std::string clean = text::cleaned(text);
    std::string html;
    bool isOpen = false;
    std::string_view rest = clean;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text::trimmed(line).empty()) {
            html += isOpen ? "</p>\n" : "";
            isOpen = false;
            continue;
        }
        html += isOpen ? "<br>\n" : "<p>";
        html += linkedLine(line);
        isOpen = true;
    }
    return html + (isOpen ? "</p>" : "");
}

std::string shortened(std::string_view text, std::size_t mostGraphemes) {
    std::string line = text::cleaned(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    const std::string_view cut = text::firstGraphemes(line, mostGraphemes);
    if (cut.size() == line.size()) {
        return line;
    }
    const std::size_t blank = cut.find_last_of(' ');
    const bool isNear = blank != std::string_view::npos && cut.size() - blank <= kCutSearchBytes;
    return text::trimmed(isNear ? cut.substr(0, blank) : cut) + "…";
}

std::string xmlText(std::string_view text) {
    // The two noncharacters are the only ones that UTF-8 may hold and XML may not (XML 1.0 §2.2), controls
    // aside.
    std::string escaped = htmlText(text);
    for (const std::string_view forbidden : {"\uFFFE", "\uFFFF"}) {
        for (std::size_t at = escaped.find(forbidden); at != std::string::npos;
             at = escaped.find(forbidden, at)) {
            escaped.replace(at, forbidden.size(), "\uFFFD");
        }
    }
    return escaped;
}

std::string scriptValue(const nlohmann::ordered_json& value) {
    const std::string json = value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::string script;
    script.reserve(json.size() + json.size() / 16);
    for (std::size_t position = 0; position < json.size();) {
        const Escape* const escape = scriptEscapeAt(json, position);
        script += escape != nullptr ? escape->to : std::string_view(json).substr(position, 1);
        position += escape != nullptr ? escape->from.size() : 1;
    }
    return script;
}

} // namespace fieldframe::pages
