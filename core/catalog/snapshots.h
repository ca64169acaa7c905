// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

/// Verified copies of catalog.db in the folder's `snapshots`. A snapshot counts only with its manifest, which
/// is written last, when the copy has been read again and found whole.
namespace fieldframe::catalog {

/// Copies the database of @p source, as one read transaction sees it; checks the copy (structure, foreign
/// keys, the number of rows of every table), writes its BLAKE2b hash into the manifest, and drops snapshots
/// beyond those kept.
[[nodiscard]] Result<std::filesystem::path> takeSnapshot(database::Connection& source,
                                                         const std::filesystem::path& folder);

/// Nothing where the newest snapshot has all that the journal has, or where it is a large catalog's and
/// younger than a quarter of an hour.
[[nodiscard]] Result<std::optional<std::filesystem::path>>
snapshotIfChanged(database::Connection& source, const std::filesystem::path& folder);

[[nodiscard]] std::optional<std::filesystem::path> newestSnapshot(const std::filesystem::path& folder);

/// Those of @p times (UTC milliseconds) to keep: the ten newest, the newest of each of the last seven days
/// that have one, and of each of the last four weeks that have one.
[[nodiscard]] std::vector<std::int64_t> snapshotsToKeep(std::vector<std::int64_t> times);

/// Removes copies that were never finished. Returns how many.
std::size_t removeUnfinishedSnapshots(const std::filesystem::path& folder);

} // namespace fieldframe::catalog
