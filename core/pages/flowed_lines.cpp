// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/flowed_lines.h"

#include "core/base/text.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

/// Graphemes of @p text, at most @p most.
std::size_t graphemesOf(std::string_view text, std::size_t most) {
    std::size_t count = 0;
    while (!text.empty() && count < most) {
        const std::string_view first = text::firstGraphemes(text, 1);
        text.remove_prefix(std::max<std::size_t>(first.size(), 1));
        ++count;
    }
    return count;
}

/// RFC 3676 §4.4.
std::string stuffed(const std::string& line) {
    const bool isMistakable = line.starts_with(' ') || line.starts_with('>') || line.starts_with("From ");
    return isMistakable ? " " + line : line;
}

/// Takes the next word off @p rest, with the blank after it: at most one line of it.
std::string takeWord(std::string_view& rest) {
    std::size_t end = std::min(rest.find(' '), rest.size());
    std::string_view word = rest.substr(0, end);
    const bool isAddress = word.find("://") != std::string_view::npos || word.starts_with("mailto:");
    if (!isAddress) {
        word = text::firstGraphemes(word, kMailColumns - 1);
        end = word.size();
    }
    rest.remove_prefix(std::min(end + (end < rest.size() && rest[end] == ' ' ? 1 : 0), rest.size()));
    return std::string(word);
}

void appendWrapped(std::string_view paragraph, std::string& lines) {
    std::string line;
    std::size_t columns = 0;
    while (!paragraph.empty()) {
        const std::string word = takeWord(paragraph);
        const std::size_t wide = graphemesOf(word, kMailColumns);
        // One column stays for the blank that says that the line goes on.
        if (!line.empty() && columns + 1 + wide > kMailColumns - 1) {
            lines += stuffed(line) + " \n";
            line.clear();
            columns = 0;
        }
        line += (line.empty() ? "" : " ") + word;
        columns += wide + (columns == 0 ? 0 : 1);
    }
    // A last blank would flow into what follows; two dashes and a blank would begin a signature.
    while (line.ends_with(' ')) {
        line.pop_back();
    }
    lines += stuffed(line) + "\n";
}

} // namespace

std::string flowedLines(std::string_view text) {
    std::string lines;
    std::string clean = text::toValidUtf8(text);
    std::ranges::replace(clean, '\t', ' ');
    std::string_view rest = clean;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        appendWrapped(rest.substr(0, end), lines);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

} // namespace fieldframe::pages
