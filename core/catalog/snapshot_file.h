// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/connection.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace fieldframe::catalog {

/// What a snapshot is and holds; `catalog-….json` beside `catalog-….db`.
struct SnapshotManifest {
    std::int64_t madeAt = 0; ///< UTC milliseconds.
    std::int64_t version = 0;
    std::int64_t journalEnd = 0;                ///< Row of the journal's last entry.
    std::map<std::string, std::int64_t> tables; ///< Rows of each.
    std::uintmax_t sizeBytes = 0;
    std::string blake2b; ///< Of the file, 256 bits, hexadecimal.
};

struct SnapshotEntry {
    std::filesystem::path file;
    SnapshotManifest manifest;
};

/// Version and journal's end only. Failures are SqlFailure.
[[nodiscard]] SnapshotManifest positionOf(database::Connection& connection);
/// And the number of rows of every table. Failures are SqlFailure.
[[nodiscard]] SnapshotManifest contentsOf(database::Connection& connection);
[[nodiscard]] Result<std::string> blake2bOf(const std::filesystem::path& file);

[[nodiscard]] Status writeManifest(const std::filesystem::path& snapshot, const SnapshotManifest& manifest);
/// Oldest first; only those whose manifest can be read and whose file is there in its size.
[[nodiscard]] std::vector<SnapshotEntry> snapshotEntries(const std::filesystem::path& folder);
void removeSnapshot(const SnapshotEntry& entry);

} // namespace fieldframe::catalog
