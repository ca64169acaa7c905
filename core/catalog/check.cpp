// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/check.h"

#include "core/catalog/catalog_folder.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/safe_file.h"

#include <fmt/format.h>

#include <array>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::Query;

constexpr const char* kTextIntegrity =
    "INSERT INTO asset_fts (asset_fts, rank) VALUES ('integrity-check', 1)";

/// Each counts what must not be there.
struct Rule {
    const char* what;
    const char* detail;
    const char* sql;
};
constexpr std::array kRules{
    Rule{"text_index", "live assets without words", R"sql(
SELECT count(*) FROM assets
WHERE removed_at IS NULL AND id NOT IN (SELECT asset_id FROM asset_text))sql"},
    Rule{"text_index", "words of removed assets", R"sql(
SELECT count(*) FROM asset_text JOIN assets ON assets.id = asset_id WHERE removed_at IS NOT NULL)sql"},
    Rule{"ranks", "items of one gallery with the same rank", R"sql(
SELECT count(*) FROM (SELECT 1 FROM gallery_items GROUP BY gallery_id, rank HAVING count(*) > 1))sql"},
    Rule{"tombstones", "removed assets in galleries", R"sql(
SELECT count(*) FROM gallery_items JOIN assets ON assets.id = asset_id WHERE removed_at IS NOT NULL)sql"},
    Rule{"tombstones", "covers that are removed", R"sql(
SELECT count(*) FROM galleries JOIN assets ON assets.id = cover_id WHERE assets.removed_at IS NOT NULL)sql"},
    Rule{"tombstones", "galleries in removed categories", R"sql(
SELECT count(*) FROM gallery_categories JOIN categories ON categories.id = category_id
WHERE removed_at IS NOT NULL)sql"},
    Rule{"categories", "categories that hang on a removed one", R"sql(
SELECT count(*) FROM categories JOIN categories AS parents ON parents.id = categories.parent_id
WHERE categories.removed_at IS NULL AND parents.removed_at IS NOT NULL)sql"},
    Rule{"categories", "categories that hang on themselves", R"sql(
SELECT count(*) FROM categories
WHERE removed_at IS NULL AND id NOT IN (
    WITH RECURSIVE tree (id) AS (
        SELECT id FROM categories WHERE parent_id IS NULL
        UNION SELECT categories.id FROM categories JOIN tree ON categories.parent_id = tree.id)
    SELECT id FROM tree))sql"},
    Rule{"journal", "live assets without an entry", R"sql(
SELECT count(*) FROM assets
WHERE removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM journal WHERE target = assets.gid))sql"},
    Rule{"journal", "sequence numbers beyond the replica's last", R"sql(
SELECT count(*) FROM replicas
WHERE last_sequence <> (SELECT coalesce(max(sequence), 0) FROM journal WHERE replica_id = replicas.id))sql"},
    Rule{"picks", "assets whose pick is not the desk's", R"sql(
SELECT count(*) FROM assets
WHERE pick <> coalesce((SELECT value FROM asset_picks WHERE asset_id = assets.id AND stage = 'desk'), 0))sql"},
    Rule{"picks", "assets with several picks of the desk", R"sql(
SELECT count(*) FROM (SELECT 1 FROM asset_picks WHERE stage = 'desk' GROUP BY asset_id HAVING count(*) > 1))sql"},
    Rule{"picks", "galleries whose pick is not the desk's", R"sql(
SELECT count(*) FROM galleries
WHERE pick <> EXISTS (SELECT 1 FROM gallery_picks WHERE gallery_id = galleries.id AND stage = 'desk'))sql"},
    Rule{"counts", "galleries whose count is not that of their items", R"sql(
SELECT count(*) FROM galleries
WHERE item_count <> (SELECT count(*) FROM gallery_items WHERE gallery_id = galleries.id))sql"},
};

void checkStructure(Connection& connection, std::vector<CheckProblem>& problems) {
    Query integrity(connection, "PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.view(0) != "ok") {
            problems.push_back({"integrity_check", integrity.text(0)});
        }
    }
    Query broken(connection, "PRAGMA foreign_key_check");
    while (broken.next()) {
        problems.push_back({"foreign_key_check", fmt::format("row {} of {} refers to nothing",
                                                             broken.integer(1), broken.text(0))});
    }
}

void checkRules(Connection& connection, std::vector<CheckProblem>& problems) {
    for (const Rule& rule : kRules) {
        if (const std::int64_t count = connection.integer(rule.sql); count > 0) {
            problems.push_back({rule.what, fmt::format("{}: {}", rule.detail, count)});
        }
    }
}

/// FTS5 compares itself with the words it was made from by a statement that counts as writing, and writes
/// nothing.
void checkText(database::Writer& writer, std::vector<CheckProblem>& problems) {
    const Status sound = writer.run(database::Writer::Lane::Bulk, [](Connection& connection) -> Status {
        connection.execute(kTextIntegrity);
        return {};
    });
    if (!sound) {
        problems.push_back({"text_index", sound.error().detail});
    }
}

/// Temporary files no living program holds, in the places where we make them.
void checkLeftovers(const std::filesystem::path& folder, std::vector<CheckProblem>& problems) {
    for (const std::filesystem::path& place : {folder, folder / kSnapshotsFolder, folder / kPacksFolder}) {
        std::error_code failed;
        for (const auto& file : std::filesystem::directory_iterator(place, failed)) {
            if (platform::isTemporaryName(file.path().filename().native())) {
                problems.push_back({"leftovers", platform::display(file.path().filename())});
            }
        }
    }
}

} // namespace

Result<std::vector<CheckProblem>> checkCatalog(const Checked& checked) {
    auto reader = checked.readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    std::vector<CheckProblem> problems;
    const Status done = guarded([&]() -> Status {
        Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        checkStructure(connection, problems);
        checkRules(connection, problems);
        checkDerived(connection, problems);
        return {};
    });
    if (!done && done.error().code == ErrorCode::CatalogCorrupt) {
        problems.push_back({"integrity_check", done.error().detail});
    } else if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    if (checked.writer != nullptr) {
        checkText(*checked.writer, problems);
    }
    const auto previews = checked.previews.problems();
    for (const std::string& problem : previews ? *previews : std::vector{previews.error().detail}) {
        problems.push_back({"previews", problem});
    }
    checkLeftovers(checked.folder, problems);
    return problems;
}

} // namespace fieldframe::catalog
