// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_creation.h"

#include "core/base/date_time.h"
#include "core/base/ids.h"
#include "core/catalog/catalog_folder.h"
#include "core/catalog/preview_database.h"
#include "core/database/migrator.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/safe_file.h"

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::Query;

constexpr std::string_view kAddReplica = "INSERT INTO replicas (gid) VALUES (?1)";
constexpr std::string_view kAddCatalog =
    "INSERT INTO catalog (id, gid, replica_id, created_at) VALUES (1, ?1, last_insert_rowid(), ?2)";

Status makeDatabase(const std::filesystem::path& file) {
    auto connection = Connection::open(file, database::OpenMode::Create);
    if (!connection) {
        return tl::unexpected<Error>(connection.error());
    }
    const auto migrated = database::migrate(**connection, database::migrations(), [] { return Status(); });
    if (!migrated) {
        return tl::unexpected<Error>(migrated.error());
    }
    return guarded([&]() -> Status {
        database::Transaction transaction(**connection, database::Transaction::Kind::Write);
        Query(**connection, kAddReplica, GlobalId::generate()).run();
        Query(**connection, kAddCatalog, GlobalId::generate(), nowMilliseconds()).run();
        transaction.commit();
        return {};
    });
}

Status fill(const std::filesystem::path& folder) {
    if (const Status made = makeDatabase(folder / kCatalogFile); !made) {
        return made;
    }
    const auto previews = PreviewDatabase::open(folder, database::OpenMode::Create);
    if (!previews) {
        return tl::unexpected<Error>(previews.error());
    }
    std::error_code failed;
    std::filesystem::create_directory(folder / kSnapshotsFolder, failed);
    if (failed) {
        return tl::unexpected<Error>(platform::systemError(failed.value(), folder, "make a folder in"));
    }
    return {};
}

} // namespace

Status makeCatalogFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    if (std::filesystem::exists(folder, failed) && !std::filesystem::is_empty(folder, failed)) {
        return failure(ErrorCode::AlreadyExists, platform::display(folder.filename()),
                       "the folder is not empty");
    }
    const std::filesystem::path parent = std::filesystem::absolute(folder, failed).parent_path();
    std::filesystem::create_directories(parent, failed);
    if (failed) {
        return tl::unexpected<Error>(platform::systemError(failed.value(), parent, "make the folder"));
    }
    auto made = platform::SafeFolder::create(folder);
    if (!made) {
        return tl::unexpected<Error>(made.error());
    }
    if (const Status filled = fill(made->path()); !filled) {
        return filled;
    }
    // Only an empty folder goes away here; publishing never replaces anything.
    std::filesystem::remove(folder, failed);
    return made->publish();
}

} // namespace fieldframe::catalog
