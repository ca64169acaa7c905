// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

struct PlaceName {
    std::string name;
    bool withParts = false; ///< Its words alone say it, too.
};

/// Every name by which texts may say where an asset was made or what place it shows: those recorded, their
/// other names in four languages, and cities of the same country that its texts name.
[[nodiscard]] std::vector<PlaceName> placeNamesOf(const AssetFacts& facts);
/// Names of all countries in four languages.
[[nodiscard]] const std::vector<PlaceName>& countryNames();

/// All texts of an asset, one by one.
[[nodiscard]] std::vector<std::string_view> textsOf(const DescriptiveMetadata& metadata);

} // namespace fieldframe::protection
