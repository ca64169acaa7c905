// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keyword_path.h"

#include "core/base/case_fold.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe {

namespace {

constexpr char kSeparator = '|';
constexpr std::string_view kBrokenBar = "\u00A6";

using Keys = std::unordered_set<std::string>;

bool isAtOrBelow(std::string_view key, std::string_view above) {
    return key.starts_with(above) && (key.size() == above.size() || key[above.size()] == kSeparator);
}

std::string keyOfWord(const std::string& word) {
    return text::caseFolded(keywordPath(std::span(&word, 1)));
}

void addWordsOf(std::string_view path, Keys& keys) {
    for (const std::string& word : keywordWords(path)) {
        keys.insert(keyOfWord(word));
    }
}

bool hasPath(const std::vector<std::string>& paths, const std::string& key) {
    return std::ranges::any_of(paths, [&](const std::string& path) { return keywordKey(path) == key; });
}

bool hasWord(const std::vector<std::string>& words, const std::string& key) {
    return std::ranges::any_of(words, [&](const std::string& word) { return keyOfWord(word) == key; });
}

} // namespace

std::vector<std::string> keywordWords(std::string_view path) {
    std::vector<std::string> words;
    while (!path.empty()) {
        const bool isLast = words.size() + 1 == kKeywordLevelsAtMost;
        const std::size_t end = isLast ? std::string_view::npos : path.find(kSeparator);
        if (std::string word = text::trimmed(path.substr(0, end)); !word.empty()) {
            words.push_back(std::move(word));
        }
        path = end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
    }
    return words;
}

std::string keywordPath(std::span<const std::string> words) {
    std::string path;
    for (const std::string& word : words) {
        if (!path.empty()) {
            path += kSeparator;
        }
        for (const char c : word) {
            if (c == kSeparator) {
                path += kBrokenBar;
            } else {
                path += c;
            }
        }
    }
    return path;
}

std::string keywordKey(std::string_view path) {
    return text::caseFolded(keywordPath(keywordWords(path)));
}

void addKeyword(KeywordLists& lists, std::string_view path) {
    const std::vector<std::string> words = keywordWords(path);
    const std::string key = keywordKey(path);
    if (words.size() > 1 && !hasPath(lists.paths, key)) {
        lists.paths.push_back(keywordPath(words));
    }
    for (const std::string& word : words) {
        if (!hasWord(lists.words, keyOfWord(word))) {
            lists.words.push_back(word);
        }
    }
}

void removeKeyword(KeywordLists& lists, std::string_view path) {
    const std::vector<std::string> words = keywordWords(path);
    if (words.empty()) {
        return;
    }
    const std::string key = keywordKey(path);
    Keys gone{keyOfWord(words.back())};
    std::erase_if(lists.paths, [&](const std::string& held) {
        const bool isGone = isAtOrBelow(keywordKey(held), key);
        if (isGone) {
            addWordsOf(held, gone);
        }
        return isGone;
    });
    Keys needed;
    for (const std::string& held : lists.paths) {
        addWordsOf(held, needed);
    }
    std::erase_if(lists.words, [&](const std::string& word) {
        const std::string wordKey = keyOfWord(word);
        return gone.contains(wordKey) && !needed.contains(wordKey);
    });
}

void removeKeywordWord(KeywordLists& lists, std::string_view word) {
    const std::string key = keyOfWord(std::string(word));
    std::erase_if(lists.words, [&](const std::string& held) { return keyOfWord(held) == key; });
    std::erase_if(lists.paths, [&](const std::string& held) {
        const std::vector<std::string> words = keywordWords(held);
        return !words.empty() && keyOfWord(words.back()) == key;
    });
}

} // namespace fieldframe
