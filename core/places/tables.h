// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What make_tables.py writes when the program is built: a line each, parted by tabs.
namespace fieldframe::places {

/// Two letters, three letters, the name in English, French, Spanish and Arabic, other names with "|" between.
extern const std::string_view kCountryLines;
/// Country of two letters, latitude, longitude, inhabitants, state, English name; the name in French, Spanish
/// and Arabic where it is another.
extern const std::string_view kCityLines;

} // namespace fieldframe::places
