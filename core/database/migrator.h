// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <functional>
#include <span>

namespace fieldframe::database {

/// Bytes 68–71 of a catalog's file, "FfCt".
inline constexpr std::int32_t kApplicationId = 0x46664374;

/// One step of the schema; released ones are never edited. From migrations/NNNN_what.sql.
struct Migration {
    int version;
    std::string_view name;
    std::string_view sql;
};

/// All steps, in order; the last one's version is the version this program writes.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] inline int currentVersion() {
    return migrations().back().version;
}

/// What stands in the first 100 bytes of a database, read without SQLite and without leaving a trace.
struct FileHeader {
    std::int32_t applicationId = 0;
    int userVersion = 0;
};
/// NotFound; CatalogCorrupt where it is no SQLite database.
[[nodiscard]] Result<FileHeader> readHeader(const std::filesystem::path& file);

/// Runs the steps above the database's version in one transaction, so that either all of them happened or
/// none; each ends with a check of the foreign keys. @p beforeFirst runs before anything is changed of a
/// database that is not new; its failure stops all. Returns whether there was anything to do.
[[nodiscard]] Result<bool> migrate(Connection& connection, std::span<const Migration> steps,
                                   const std::function<Status()>& beforeFirst);

} // namespace fieldframe::database
