// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/metadata_field.h"
#include "core/places/countries.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::search {

/// What the country fields say; either may be empty.
struct CountryWords {
    std::string country;
    std::string code; ///< Of three letters, unless the catalog writes two.

    bool operator==(const CountryWords&) const = default;
};

/// What follows from @p value of @p known (City, Country or CountryCode; nothing for any other field): as
/// most of the catalog's assets with that value say it, otherwise as the world's tables do, the country named
/// in @p names. What @p except say of it counts for nothing: they are about to be changed. Nothing where
/// neither is sure: a city that two countries have. Reads a bounded number of rows.
[[nodiscard]] Result<std::optional<CountryWords>>
countryOf(const catalog::Catalog& catalog, FieldId known, std::string_view value,
          places::NameLanguage names = places::NameLanguage::English, std::span<const AssetId> except = {},
          const std::stop_token& stop = {});

} // namespace fieldframe::search
