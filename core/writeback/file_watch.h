// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::writeback {

/// How often is looked where the system says nothing by itself.
struct WatchPace {
    std::chrono::milliseconds pause{1000}; ///< Between two looks.
    int files = 500;                       ///< At a look.
};

/// Looks after the files of a catalog until @p stop: in folders of which the system tells, soon after
/// something changed there; in all others by and by. Only stamps are looked at (size, times, inode), of files
/// and of their sidecars; none is opened.
///
/// @p changed is called, on the thread that called this, with assets whose files are others than the catalog
/// knows, each version of a file once; a RefreshJob reads what they say. A file that is away or gone is no
/// changed one. What the program itself writes is told too where the catalog learns of it later: see
/// changedAmong().
void watchFiles(const catalog::Catalog& catalog, const WatchPace& pace,
                const std::function<void(std::vector<AssetId>)>& changed, const std::stop_token& stop);

/// Those of @p assets whose files are others than the catalog knows, by their stamps, at this moment.
[[nodiscard]] Result<std::vector<AssetId>> changedAmong(const catalog::Catalog& catalog,
                                                        std::span<const AssetId> assets);

} // namespace fieldframe::writeback
