// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Countries by name and by ISO 3166-1 code. Thread-safe; the tables live as long as the program.
namespace fieldframe::places {

enum class NameLanguage : std::uint8_t { English, French, Spanish, Arabic };

struct Country {
    std::string_view alpha2; ///< "SO"
    std::string_view alpha3; ///< "SOM"
    /// As beneath a picture: the common name where there is one. By NameLanguage.
    std::array<std::string_view, 4> names;

    [[nodiscard]] std::string_view name(NameLanguage language = NameLanguage::English) const {
        return names[static_cast<std::size_t>(language)];
    }
};

/// In the order of their codes.
[[nodiscard]] std::span<const Country> countries();

/// By a code of two or three letters or by any of its names in one of the four languages, official or common
/// ("DR Congo", "Ivory Coast", "Syrie"); case, accents and punctuation make no difference. Null for what is
/// none.
[[nodiscard]] const Country* findCountry(std::string_view nameOrCode);

/// In which a word of a name begins with @p typed, those whose name begins so first; at most @p limit.
[[nodiscard]] std::vector<const Country*> countriesBeginning(std::string_view typed, std::size_t limit);

/// In which of its names @p name is one, so that another name of the list can be given in the same language;
/// English where it is none or the same in several.
[[nodiscard]] NameLanguage languageOf(const Country& country, std::string_view name);

} // namespace fieldframe::places
