// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/saved_search_store.h"

#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

constexpr std::string_view kList = R"sql(
SELECT id, gid, name, query FROM saved_searches INDEXED BY saved_searches_by_name
WHERE removed_at IS NULL
ORDER BY name_key, id)sql";
/// A catalog of an older version, open for reading only, has no saved searches.
constexpr std::int64_t kFirstVersion = 2;

} // namespace

Result<std::vector<SavedSearch>> SavedSearchStore::list() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return database::guarded([&]() -> Result<std::vector<SavedSearch>> {
        std::vector<SavedSearch> searches;
        if (reader->connection().integer("PRAGMA user_version") < kFirstVersion) {
            return searches;
        }
        database::Query query(reader->connection(), kList);
        while (query.next()) {
            searches.push_back({query.id<SavedSearchId>(0), query.globalId(1), query.text(2), query.text(3)});
        }
        return searches;
    });
}

} // namespace fieldframe::catalog
