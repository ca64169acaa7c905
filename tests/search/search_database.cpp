// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/search/search_database.h"

#include "core/base/text.h"
#include "core/database/migrator.h"
#include "core/database/query.h"
#include "tests/support/catch.h"

namespace fieldframe::test {

namespace {

constexpr std::string_view kInsertAsset =
    "INSERT INTO assets (gid, kind, mime, hash, size_bytes, width, height, orientation, container_orients, "
    "imported_at,"
    " import_id, removed_at, file_name, name_key, taken_local, rating, label, pick, has_caption, has_credit)"
    " VALUES (?, ?, 'image/jpeg', ?, 1, 6000, 4000, 1, 0, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

std::string joined(std::string_view text) {
    std::string all;
    for (const std::string& word : text::words(text)) {
        all += all.empty() ? word : " " + word;
    }
    return all;
}

std::span<const std::uint8_t> blobOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

void bindAll(database::Query& query, const search::Statement& statement) {
    for (const auto& value : statement.values) {
        std::visit([&](const auto& held) { query.bind(held); }, value);
    }
}

} // namespace

SearchDatabase::SearchDatabase() {
    auto opened = database::Connection::open(m_folder.path() / "catalog.db", database::OpenMode::Create);
    REQUIRE(opened.has_value());
    m_connection = std::move(*opened);
    REQUIRE(database::migrate(*m_connection, database::migrations(), [] { return Status(); }).has_value());
    m_connection->execute("PRAGMA synchronous = OFF;"
                          "INSERT INTO persons (id, name) VALUES (1, 'a');"
                          "INSERT INTO batches (id, gid, person_id, cause, made_at)"
                          " VALUES (1, randomblob(16), 1, 3, 0)");
}

AssetId SearchDatabase::add(const SearchRow& row) {
    const GlobalId gid = GlobalId::generate();
    const std::string key = text::sortKey(row.name);
    database::Query(*m_connection, kInsertAsset, gid, row.kind, gid, row.importedAt,
                    row.isRemoved ? std::optional<std::int64_t>(1) : std::nullopt, row.name, blobOf(key),
                    row.takenLocal, row.rating, row.label, row.pick, row.caption.empty() ? 0 : 1,
                    row.hasCredit ? 1 : 0)
        .run();
    const AssetId id{m_connection->lastRowId()};
    if (row.isRemoved) {
        return id;
    }
    const std::string headline = joined(row.headline);
    const std::string caption = joined(row.caption);
    const std::string creator = joined(row.creator);
    for (const std::string_view table : {"asset_text (asset_id,", "asset_fts (rowid,"}) {
        database::Query(
            *m_connection,
            "INSERT INTO " + std::string(table) +
                " headline, caption, title, alt_text, credit, creator, keywords, city, country, place,"
                " people, rights, other) VALUES (?, ?, ?, '', '', '', ?, '', '', '', '', '', '', '')",
            id, headline, caption, creator)
            .run();
    }
    return id;
}

GalleryId SearchDatabase::addGallery(const std::string& title, const std::vector<AssetId>& items) {
    const std::string key = text::sortKey(title);
    database::Query(*m_connection,
                    "INSERT INTO galleries (gid, title, created_at, title_key) VALUES (?, ?, 0, ?)",
                    GlobalId::generate(), title, blobOf(key))
        .run();
    const GalleryId gallery{m_connection->lastRowId()};
    std::int64_t rank = 0;
    for (const AssetId item : items) {
        database::Query(*m_connection, "INSERT INTO gallery_items VALUES (?, ?, printf('%08d', ?))", gallery,
                        item, ++rank)
            .run();
    }
    return gallery;
}

CategoryId SearchDatabase::addCategory(const std::string& name, std::optional<CategoryId> parent) {
    database::Query(*m_connection,
                    "INSERT INTO categories (gid, parent_id, name, rank) VALUES (?, ?, ?, printf('%08d', ?))",
                    GlobalId::generate(), parent, name, ++m_serial)
        .run();
    return CategoryId{m_connection->lastRowId()};
}

void SearchDatabase::file(GalleryId gallery, CategoryId category) {
    database::Query(*m_connection, "INSERT INTO gallery_categories (gallery_id, category_id) VALUES (?, ?)",
                    gallery, category)
        .run();
}

std::vector<AssetId> SearchDatabase::run(const search::Statement& statement) {
    database::Query rows(*m_connection, statement.sql);
    bindAll(rows, statement);
    std::vector<AssetId> ids;
    while (rows.next()) {
        ids.push_back(rows.id<AssetId>(0));
    }
    return ids;
}

std::vector<std::string> SearchDatabase::planOf(const search::Statement& statement) {
    database::Query rows(*m_connection, "EXPLAIN QUERY PLAN " + statement.sql);
    bindAll(rows, statement);
    std::vector<std::string> steps;
    while (rows.next()) {
        steps.push_back(rows.text(3));
    }
    return steps;
}

} // namespace fieldframe::test
