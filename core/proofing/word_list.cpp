// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/word_list.h"

#include "core/base/text.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <algorithm>

namespace fieldframe::proofing {

namespace {

constexpr std::string_view kFileName = "words.txt";
constexpr std::string_view kHead = "# Words that are right here, one a line.\n";
constexpr std::uint64_t kMostBytes = 4U << 20;
constexpr std::size_t kLongestWord = 200;

} // namespace

void KnownWords::add(std::string_view text) {
    for (std::string& word : text::words(text)) {
        m_words.insert(std::move(word));
    }
}

bool KnownWords::contains(std::string_view word) const {
    const std::vector<std::string> parts = text::words(word);
    // Of "Muse's" and "l'UNHCR" the name counts; an ending or an article alone is no word.
    return !parts.empty() && std::ranges::all_of(parts, [&](const std::string& part) {
        return m_words.contains(part) || (parts.size() > 1 && part.size() == 1);
    });
}

WordFile::WordFile(const std::filesystem::path& catalogFolder)
    : m_file(catalogFolder / kFileName) {}

Result<std::string> WordFile::text() const {
    Result<std::string> text = platform::readWholeFile(m_file, kMostBytes);
    if (!text && text.error().code == ErrorCode::NotFound) {
        return std::string();
    }
    return text;
}

Result<std::vector<std::string>> WordFile::words() const {
    const Result<std::string> all = text();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    std::vector<std::string> words;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < all->size();) {
        const std::size_t end = std::min(all->find('\n', begin), all->size());
        std::string_view line = std::string_view(*all).substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (!text::isValidUtf8(line)) {
            return failure(ErrorCode::InvalidInput, std::string(kFileName) + ":" + std::to_string(number),
                           "the line is not UTF-8");
        }
        std::string word = text::cleaned(line.substr(0, line.find('#')));
        if (!word.empty()) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

Status WordFile::add(std::string_view word) const {
    const std::string clean = text::cleaned(word);
    if (clean.empty() || clean.size() > kLongestWord || text::words(clean).empty() ||
        clean.find_first_of("\n#") != std::string::npos) {
        return failure(ErrorCode::InvalidInput, clean, "this is no word");
    }
    const Result<std::vector<std::string>> known = words();
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (std::ranges::find(*known, clean) != known->end()) {
        return {};
    }
    return text().and_then([&](std::string all) {
        if (all.empty()) {
            all = kHead;
        } else if (!all.ends_with('\n')) {
            all += '\n';
        }
        return platform::writeFile(m_file, all + clean + '\n', platform::Replace::Existing);
    });
}

} // namespace fieldframe::proofing
