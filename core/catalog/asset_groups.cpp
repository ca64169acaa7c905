// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssetStore that puts a list of assets under headings.
#include "core/catalog/asset_groups.h"

#include "core/catalog/asset_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <algorithm>
#include <unordered_map>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kDays = "SELECT id, taken_local FROM assets WHERE removed_at IS NULL";
constexpr std::string_view kDay = "SELECT id, taken_local FROM assets WHERE id = ?1";
constexpr std::string_view kPlaces = "SELECT asset_id, folder_id FROM originals ORDER BY asset_id, id";
constexpr std::string_view kPlace =
    "SELECT asset_id, folder_id FROM originals WHERE asset_id = ?1 ORDER BY id LIMIT 1";
constexpr std::string_view kFolderNames = R"sql(
SELECT volumes.label, folders.display
FROM folders JOIN volumes ON volumes.id = folders.volume_id
WHERE folders.id = ?1)sql";

/// Up to so many are looked up one by one; reading all in order is cheaper for more.
constexpr std::size_t kFew = 1'000;
constexpr std::int64_t kDayMilliseconds = 86'400'000;

using Key = std::optional<std::int64_t>;
using Keys = std::unordered_map<AssetId, Key>;

Key dayOf(const Key& milliseconds) {
    if (!milliseconds) {
        return std::nullopt;
    }
    const std::int64_t days = *milliseconds / kDayMilliseconds;
    return *milliseconds % kDayMilliseconds < 0 ? days - 1 : days; // Before 1970 too.
}

/// Day or folder of @p ids, and maybe of others.
Keys keysOf(database::Connection& connection, const std::vector<AssetId>& ids, GroupBy by) {
    Keys keys;
    const auto take = [&](Query& row) {
        const Key key = row.optionalInteger(1);
        keys.try_emplace(row.id<AssetId>(0), by == GroupBy::Day ? dayOf(key) : key);
    };
    if (ids.size() > kFew) {
        keys.reserve(ids.size());
        Query all(connection, by == GroupBy::Day ? kDays : kPlaces);
        while (all.next()) {
            take(all);
        }
        return keys;
    }
    Query one(connection, by == GroupBy::Day ? kDay : kPlace);
    for (const AssetId id : ids) {
        one.reset();
        one.bind(id);
        if (one.next()) {
            take(one);
        }
    }
    return keys;
}

struct Run {
    AssetGroup group;
    std::vector<AssetId> ids;
};

/// In the order in which each key comes up first.
std::vector<Run> runsOf(const std::vector<AssetId>& ids, const Keys& keys, GroupBy by) {
    std::vector<Run> runs;
    std::unordered_map<std::int64_t, std::size_t> runOf;
    std::optional<std::size_t> without;
    for (const AssetId id : ids) {
        const auto found = keys.find(id);
        const Key key = found == keys.end() ? std::nullopt : found->second;
        std::size_t run = runs.size();
        if (key) {
            run = runOf.try_emplace(*key, run).first->second;
        } else {
            run = without ? *without : *(without = run);
        }
        if (run == runs.size()) {
            AssetGroup& group = runs.emplace_back().group;
            if (by == GroupBy::Day) {
                group.day = key;
            } else {
                group.folder = key.value_or(0);
            }
        }
        runs[run].ids.push_back(id);
    }
    // What has no day or place stands last, wherever its first asset was.
    if (without) {
        const auto at = runs.begin() + static_cast<std::ptrdiff_t>(*without);
        std::rotate(at, at + 1, runs.end());
    }
    return runs;
}

void nameFolders(database::Connection& connection, std::vector<Run>& runs) {
    for (Run& run : runs) {
        Query row(connection, kFolderNames, run.group.folder);
        if (row.next()) {
            run.group.volume = row.text(0);
            run.group.path = row.text(1);
        }
    }
    std::ranges::stable_sort(runs, [](const Run& left, const Run& right) {
        return std::pair(left.group.folder == 0, std::pair(left.group.volume, left.group.path)) <
               std::pair(right.group.folder == 0, std::pair(right.group.volume, right.group.path));
    });
}

} // namespace

Result<GroupedAssets> AssetStore::grouped(std::vector<AssetId> ids, GroupBy by) const {
    if (by == GroupBy::Nothing || ids.empty()) {
        return GroupedAssets{std::move(ids), {}};
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<GroupedAssets> {
        database::Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        std::vector<Run> runs = runsOf(ids, keysOf(connection, ids, by), by);
        if (by == GroupBy::Folder) {
            nameFolders(connection, runs);
        }
        GroupedAssets grouped;
        grouped.ids.reserve(ids.size());
        for (Run& run : runs) {
            run.group.count = run.ids.size();
            grouped.ids.insert(grouped.ids.end(), run.ids.begin(), run.ids.end());
            grouped.groups.push_back(std::move(run.group));
        }
        return grouped;
    });
}

} // namespace fieldframe::catalog
