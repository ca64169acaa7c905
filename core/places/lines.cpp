// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/lines.h"

#include "core/base/text.h"

namespace fieldframe::places {

std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, begin)) {
        found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    found.push_back(text.substr(begin));
    return found;
}

std::string compared(std::string_view name) {
    std::string joined;
    for (const std::string& word : text::words(name)) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

std::vector<std::size_t> wordBeginnings(std::string_view comparedName) {
    std::vector<std::size_t> beginnings;
    for (std::size_t at = 0; at < comparedName.size(); ++at) {
        if (at == 0 || comparedName[at - 1] == ' ') {
            beginnings.push_back(at);
        }
    }
    return beginnings;
}

} // namespace fieldframe::places
