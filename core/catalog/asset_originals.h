// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "core/database/connection.h"

namespace fieldframe::catalog {

/// The first original of @p asset that can be reached; else where the first one was last. Failures are
/// SqlFailure.
[[nodiscard]] OriginalPlace originalOf(database::Connection& connection, AssetId asset, const Places& places);
/// All that can be reached, in the same order.
[[nodiscard]] std::vector<OriginalPlace> reachableOriginals(database::Connection& connection, AssetId asset,
                                                            const Places& places);

} // namespace fieldframe::catalog
