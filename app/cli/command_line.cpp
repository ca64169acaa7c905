// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>

namespace fieldframe::cli {

std::vector<std::string> withGlobalOptionsFirst(std::vector<std::string> words) {
    std::vector<std::string> first;
    std::vector<std::string> rest;
    const auto end = std::find(words.begin(), words.end(), "--");
    for (auto word = words.begin(); word != end; ++word) {
        if (*word == "--json" || word->starts_with("--catalog=")) {
            first.push_back(std::move(*word));
        } else if (*word == "--catalog" && word + 1 != end) {
            first.push_back(std::move(*word));
            first.push_back(std::move(*++word));
        } else {
            rest.push_back(std::move(*word));
        }
    }
    rest.insert(rest.end(), std::make_move_iterator(end), std::make_move_iterator(words.end()));
    first.insert(first.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    return first;
}

} // namespace fieldframe::cli
