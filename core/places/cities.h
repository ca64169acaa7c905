// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/countries.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

/// The world's cities of 15,000 inhabitants and more. Thread-safe; the first call reads the table (some tens
/// of milliseconds), so it is not for the GUI thread.
namespace fieldframe::places {

struct City {
    std::array<std::string_view, 4> names; ///< By NameLanguage.
    std::string_view state;
    const Country* country = nullptr; ///< Never null.
    double latitude = 0;              ///< Degrees, north is positive.
    double longitude = 0;             ///< Degrees, east is positive.
    std::int64_t inhabitants = 0;

    [[nodiscard]] std::string_view name(NameLanguage language = NameLanguage::English) const {
        return names[static_cast<std::size_t>(language)];
    }
};

/// All of that name in one of the four languages, the largest first.
[[nodiscard]] std::vector<const City*> citiesNamed(std::string_view name);
/// The one that is meant where nothing else is said: the only one of the name, or one many times as large as
/// those in other countries. Null where that is not clear.
[[nodiscard]] const City* cityMeant(std::string_view name);
/// In which a word of a name begins with @p typed, the largest first; at most @p limit.
[[nodiscard]] std::vector<const City*> citiesBeginning(std::string_view typed, std::size_t limit);

} // namespace fieldframe::places
