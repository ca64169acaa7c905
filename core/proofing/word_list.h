// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace fieldframe::proofing {

/// Words that are right whatever a dictionary says: case and accents make no difference. A value; thread-safe
/// to read.
class KnownWords {
public:
    /// Every word of @p text; of a name, each of its words.
    void add(std::string_view text);
    [[nodiscard]] bool contains(std::string_view word) const;
    [[nodiscard]] std::size_t size() const { return m_words.size(); }

private:
    std::unordered_set<std::string> m_words; ///< Folded.
};

/// A desk's own words: `words.txt` in the catalog's folder, one a line, "#" begins a remark. The file is the
/// user's; it is read at each call and only ever added to. Does I/O.
class WordFile {
public:
    explicit WordFile(const std::filesystem::path& catalogFolder);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Nothing where there is no file. InvalidInput where it is no UTF-8 text (names the line), TooLarge.
    [[nodiscard]] Result<std::vector<std::string>> words() const;
    /// At the end, unless it is there. InvalidInput for what is no word.
    [[nodiscard]] Status add(std::string_view word) const;

private:
    [[nodiscard]] Result<std::string> text() const;

    std::filesystem::path m_file;
};

} // namespace fieldframe::proofing
