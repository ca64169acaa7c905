// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/package_tables.h"

#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::delivery {

/// An item that must not leave after all, and why.
struct ItemAtFault {
    std::size_t item = 0; ///< Of the plan.
    Error error;
};

/// Texts of items themselves, before anything is made of them: those that still hold what they must not.
[[nodiscard]] std::vector<ItemAtFault> itemsWithForbiddenTexts(const ExportPlan& plan);

/// Opens every file of the package again that was written as text (pages, tables, sidecars, the streams of a
/// PDF) and looks for what no file of it may hold. The items that brought it in are at fault. Conflict,
/// naming the file, where no item did: then nothing may leave.
[[nodiscard]] Result<std::vector<ItemAtFault>> itemsAtFault(const PackageState& state,
                                                            const std::stop_token& stop);

} // namespace fieldframe::delivery
