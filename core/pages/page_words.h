// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fieldframe::pages {

/// The pages' own words in one language (resources/pages/words), with its numbers, plurals and dates (ICU).
/// Not thread-safe.
class PageWords {
public:
    /// @p language as BCP 47: its first part decides; English for one that has no words.
    [[nodiscard]] static Result<PageWords> in(std::string_view language);

    PageWords(PageWords&&) noexcept;
    PageWords& operator=(PageWords&&) noexcept;
    ~PageWords();

    /// "en", "fr", "es" or "ar".
    [[nodiscard]] const std::string& language() const { return m_language; }
    [[nodiscard]] bool isRightToLeft() const { return m_language == "ar"; }

    /// The text of @p key; the key itself where it has none (a test walks them).
    [[nodiscard]] std::string operator()(std::string_view key) const;
    /// The text of @p key with each {name} of @p values in place.
    [[nodiscard]] std::string with(std::string_view key,
                                   const std::vector<std::pair<std::string_view, std::string>>& values) const;
    /// The form of @p key that goes with @p count ("3 items"), by the plural rules of CLDR.
    [[nodiscard]] std::string counted(std::string_view key, std::size_t count) const;
    [[nodiscard]] std::string number(std::int64_t value) const;
    /// "1.2 MB".
    [[nodiscard]] std::string size(std::uint64_t bytes) const;
    /// A date as precise as its source, "2 April 2018"; a time of day with its zone where it has one. Text
    /// that is no date is given back.
    [[nodiscard]] std::string date(std::string_view iso) const;
    /// The name of a language in this one ("French"); the tag where it is not known.
    [[nodiscard]] std::string languageName(const std::string& tag) const;
    /// All texts, for scripts.
    [[nodiscard]] const nlohmann::json& table() const { return m_table; }

private:
    struct Locale;
    PageWords(std::string language, nlohmann::json table);

    std::string m_language;
    nlohmann::json m_table;
    std::unique_ptr<Locale> m_locale;
};

/// True where text of the language with this tag (BCP 47) runs from right to left.
[[nodiscard]] bool isRightToLeft(const std::string& tag);

} // namespace fieldframe::pages
