// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/proofing/dictionaries.h"
#include "core/proofing/word_list.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace fieldframe::proofing {

/// A word that the dictionary does not know.
struct Misspelling {
    std::size_t begin = 0; ///< In bytes of the text, as is the next.
    std::size_t end = 0;
    std::string word;

    bool operator==(const Misspelling&) const = default;
};

/// What is wrong in a text; where time or length ran out, in its beginning.
struct Spelling {
    std::vector<Misspelling> wrong;
    bool isWhole = true;
};

/// One language's dictionary. Thread-safe, one caller at a time. A check may take some milliseconds and a
/// suggestion some hundred, so neither is for the GUI thread.
class Speller {
public:
    /// Reads the dictionary (up to a second). UnreadableFile where it is none.
    [[nodiscard]] static Result<std::unique_ptr<Speller>> open(const DictionaryFiles& files,
                                                               std::string_view language);
    ~Speller();
    Speller(const Speller&) = delete;
    Speller& operator=(const Speller&) = delete;

    static constexpr std::size_t kMostBytes = 100'000;
    static constexpr std::chrono::milliseconds kLongest{2000};

    /// @p known words are right. Ends at kMostBytes, after kLongest, or soon after @p stop is requested.
    [[nodiscard]] Spelling check(std::string_view text, const KnownWords& known,
                                 const std::stop_token& stop = {}) const;
    /// What may have been meant, the likeliest first; at most @p limit.
    [[nodiscard]] std::vector<std::string> suggest(std::string_view word, std::size_t limit) const;
    [[nodiscard]] const std::string& dictionary() const { return m_dictionary; }

private:
    Speller(std::unique_ptr<Hunspell> hunspell, std::string dictionary, std::string_view language);
    [[nodiscard]] bool isRight(const std::string& word) const;
    [[nodiscard]] std::string toDictionary(const std::string& word) const;
    [[nodiscard]] std::string fromDictionary(const std::string& word) const;

    const std::string m_dictionary;
    const std::string m_language;
    std::string m_charset; ///< Empty for UTF-8.
    mutable std::mutex m_mutex;
    std::unique_ptr<Hunspell> m_hunspell;
};

/// The dictionaries in use, each read once. Thread-safe; what it gives lives as long as it.
class Spellers {
public:
    explicit Spellers(std::vector<std::filesystem::path> folders = dictionaryFolders());

    /// NotFound (subject: the language) where no dictionary is installed.
    [[nodiscard]] Result<const Speller*> forLanguage(std::string_view language);

private:
    const std::vector<std::filesystem::path> m_folders;
    std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<Speller>, std::less<>> m_byLanguage;
};

} // namespace fieldframe::proofing
