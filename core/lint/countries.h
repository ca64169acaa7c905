// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Whether a country's name and its ISO 3166-1 code, of two or three letters, say the same: by the names that
/// core/places knows, and the one in its own language. Thread-safe.
namespace fieldframe::lint {

[[nodiscard]] bool isCountryCode(std::string_view code);
/// Empty for what is no code.
[[nodiscard]] std::vector<std::string> countryNames(std::string_view code);
/// In English.
[[nodiscard]] std::string countryName(std::string_view code);
/// Whether @p name may stand for the country: one of its names, or words of one ("Republic of Moldova").
[[nodiscard]] bool isCountryNamed(std::string_view code, std::string_view name);
/// Three letters, by a name in one of the languages; empty for an unknown one.
[[nodiscard]] std::string countryCode(std::string_view name);

} // namespace fieldframe::lint
