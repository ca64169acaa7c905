// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/package_tables.h"
#include "core/pages/delivered.h"

#include <string>
#include <vector>

namespace fieldframe::delivery {

/// A package as makers of pages see it: what is made, and nothing that is not.
struct DeliveredPackage {
    pages::Delivered delivered;
    std::vector<std::size_t> plannedItems; ///< Index in the plan, by index in `delivered.items`.
};

/// @p logo: below the package, or "".
[[nodiscard]] DeliveredPackage deliveredOf(const PackageState& state, const std::string& logo);

} // namespace fieldframe::delivery
