// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_store.h"

#include "core/catalog/gallery_credit.h"
#include "core/catalog/row_reading.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::Query;

constexpr std::size_t kCardPictures = 3;

constexpr std::string_view kColumns =
    "SELECT id, gid, title, introduction, credit_line, published, cover_id, pick, item_count, document_id "
    "FROM galleries ";
constexpr std::string_view kAll = "WHERE removed_at IS NULL ORDER BY title_key, id";
constexpr std::string_view kPicked =
    "WHERE removed_at IS NULL AND pick = 1 ORDER BY published_at DESC, id DESC";
constexpr std::string_view kLatest =
    "WHERE removed_at IS NULL AND published_at IS NOT NULL ORDER BY published_at DESC, id DESC";
constexpr std::string_view kInCategory = R"sql(
WHERE removed_at IS NULL AND id IN (SELECT gallery_id FROM gallery_categories WHERE category_id = ?1)
ORDER BY title_key, id)sql";
constexpr std::string_view kOne = "WHERE id = ?1 AND removed_at IS NULL";

constexpr std::string_view kCreators = R"sql(
SELECT creator FROM gallery_creators
WHERE gallery_id = ?1 AND pictures > 0
ORDER BY pictures DESC, creator
LIMIT 4)sql";
constexpr std::string_view kCategories = R"sql(
SELECT category_id, place FROM gallery_categories WHERE gallery_id = ?1)sql";
/// Live categories in tree order: each one's path of ranks from the top.
constexpr std::string_view kTreeOrder = R"sql(
WITH RECURSIVE tree (id, name, place, depth) AS (
    SELECT id, name, rank || ' ' || id, 0 FROM categories WHERE parent_id IS NULL AND removed_at IS NULL
    UNION ALL
    SELECT categories.id, categories.name, place || '/' || rank || ' ' || categories.id, depth + 1
    FROM categories JOIN tree ON categories.parent_id = tree.id
    WHERE removed_at IS NULL AND depth < 32
)
SELECT id, name FROM tree ORDER BY place)sql";
constexpr std::string_view kPicture = R"sql(
SELECT id, hash,
    (SELECT substr(value, 1, 240) FROM field_values
     WHERE asset_id = assets.id AND field = 2 AND value IS NOT NULL ORDER BY language LIMIT 1)
FROM assets WHERE id = ?1 AND removed_at IS NULL)sql";
/// CROSS JOIN: items in their order first, so that no more assets are read than are shown.
constexpr std::string_view kFirstPictures = R"sql(
SELECT assets.id, hash,
    (SELECT substr(value, 1, 240) FROM field_values
     WHERE asset_id = assets.id AND field = 2 AND value IS NOT NULL ORDER BY language LIMIT 1)
FROM gallery_items CROSS JOIN assets ON assets.id = asset_id
WHERE gallery_id = ?1 AND asset_id IS NOT ?2 AND removed_at IS NULL
ORDER BY rank, asset_id
LIMIT ?3)sql";
constexpr std::string_view kItems = R"sql(
SELECT asset_id, assets.gid, rank
FROM gallery_items JOIN assets ON assets.id = asset_id
WHERE gallery_id = ?1
ORDER BY rank, asset_id)sql";
constexpr std::string_view kByTitle =
    "SELECT id FROM galleries WHERE title = ?1 AND removed_at IS NULL ORDER BY id LIMIT 1";
constexpr std::string_view kByGlobalId = "SELECT id FROM galleries WHERE gid = ?1 AND removed_at IS NULL";
constexpr std::string_view kByDocument = R"sql(
SELECT id FROM galleries
WHERE document_id = ?1 AND document_id <> '' AND removed_at IS NULL ORDER BY id LIMIT 1)sql";
constexpr std::string_view kUndocumented = R"sql(
SELECT id FROM galleries
WHERE title = ?1 AND document_id = '' AND removed_at IS NULL ORDER BY id LIMIT 1)sql";
constexpr std::string_view kByIdRange =
    "SELECT id FROM galleries WHERE gid BETWEEN ?1 AND ?2 AND removed_at IS NULL LIMIT 2";

/// Live categories and their places in the tree, read once for a whole list.
struct CategoryOrder {
    explicit CategoryOrder(Connection& connection) {
        Query query(connection, kTreeOrder);
        while (query.next()) {
            place.emplace(query.integer(0), names.size());
            ids.push_back(query.id<CategoryId>(0));
            names.push_back(query.text(1));
        }
    }

    std::unordered_map<std::int64_t, std::size_t> place;
    std::vector<CategoryId> ids;
    std::vector<std::string> names;
};

void readCategories(Connection& connection, const CategoryOrder& order, GallerySummary& gallery) {
    std::vector<std::pair<std::int64_t, std::size_t>> places; ///< In the gallery, then in the tree.
    Query query(connection, kCategories, gallery.id);
    while (query.next()) {
        const auto found = order.place.find(query.integer(0));
        if (found != order.place.end()) {
            places.emplace_back(query.integer(1), found->second);
        }
    }
    std::ranges::sort(places);
    for (const auto& [given, place] : places) {
        gallery.categoryIds.push_back(order.ids[place]);
        gallery.categories.push_back(order.names[place]);
    }
}

std::string composedFor(Connection& connection, GalleryId gallery) {
    std::vector<std::string> creators;
    Query query(connection, kCreators, gallery);
    while (query.next()) {
        creators.push_back(query.text(0));
    }
    return composedCredit(creators);
}

void appendPictures(Query& row, GallerySummary& gallery) {
    while (row.next()) {
        gallery.pictures.push_back({row.id<AssetId>(0), row.hash(1), captionStart(row.view(2))});
    }
}

void readPictures(Connection& connection, GallerySummary& gallery) {
    if (gallery.cover) {
        Query cover(connection, kPicture, *gallery.cover);
        appendPictures(cover, gallery);
    }
    Query others(connection, kFirstPictures, gallery.id, gallery.cover,
                 static_cast<std::int64_t>(kCardPictures - gallery.pictures.size()));
    appendPictures(others, gallery);
}

GallerySummary readSummary(Connection& connection, const Query& row, const CategoryOrder& order) {
    GallerySummary gallery;
    gallery.id = row.id<GalleryId>(0);
    gallery.globalId = row.globalId(1);
    gallery.title = row.text(2);
    gallery.introduction = row.text(3);
    gallery.creditLine = row.text(4);
    gallery.published = row.text(5);
    if (const auto cover = row.optionalInteger(6)) {
        gallery.cover = AssetId{*cover};
    }
    gallery.isPicked = row.integer(7) != 0;
    gallery.count = row.integer(8);
    gallery.documentId = row.text(9);
    gallery.shownCreditLine =
        gallery.creditLine.empty() ? composedFor(connection, gallery.id) : gallery.creditLine;
    readCategories(connection, order, gallery);
    readPictures(connection, gallery);
    return gallery;
}

template <class... Values>
Result<std::vector<GallerySummary>> read(database::ReaderPool& readers, std::string_view condition,
                                         const Values&... values) {
    auto reader = readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<GallerySummary>> {
        Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        const CategoryOrder order(connection);
        std::vector<GallerySummary> galleries;
        Query row(connection, fmt::format("{}{}", kColumns, condition), values...);
        while (row.next()) {
            galleries.push_back(readSummary(connection, row, order));
        }
        return galleries;
    });
}

template <class Value>
Result<std::optional<GalleryId>> find(database::ReaderPool& readers, std::string_view sql,
                                      const Value& value) {
    auto reader = readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::optional<GalleryId>> {
        Query row(reader->connection(), sql, value);
        return row.next() ? std::optional(row.id<GalleryId>(0)) : std::nullopt;
    });
}

} // namespace

Result<std::vector<GallerySummary>> GalleryStore::list(GalleryList list) const {
    switch (list) {
    case GalleryList::Picked:
        return read(m_readers, kPicked);
    case GalleryList::Latest:
        return read(m_readers, kLatest);
    case GalleryList::All:
        break;
    }
    return read(m_readers, kAll);
}

Result<std::vector<GallerySummary>> GalleryStore::inCategory(CategoryId category) const {
    return read(m_readers, kInCategory, category);
}

Result<GallerySummary> GalleryStore::summary(GalleryId id) const {
    auto found = read(m_readers, kOne, id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (found->empty()) {
        return failure(ErrorCode::NotFound, std::to_string(id.value), "no such gallery");
    }
    return std::move(found->front());
}

Result<std::vector<GalleryItem>> GalleryStore::items(GalleryId id) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<GalleryItem>> {
        std::vector<GalleryItem> items;
        Query row(reader->connection(), kItems, id);
        while (row.next()) {
            items.push_back({row.id<AssetId>(0), row.globalId(1), row.text(2)});
        }
        return items;
    });
}

Result<std::optional<GalleryId>> GalleryStore::findByTitle(std::string_view title) const {
    return find(m_readers, kByTitle, title);
}

Result<std::optional<GalleryId>> GalleryStore::findByGlobalId(const GlobalId& id) const {
    return find(m_readers, kByGlobalId, id);
}

Result<std::optional<GalleryId>> GalleryStore::findByDocument(std::string_view document) const {
    return find(m_readers, kByDocument, document);
}

Result<std::optional<GalleryId>> GalleryStore::findUndocumented(std::string_view title) const {
    return find(m_readers, kUndocumented, title);
}

Result<GalleryId> GalleryStore::resolve(std::string_view titleOrId) const {
    const auto titled = findByTitle(titleOrId);
    if (!titled) {
        return tl::unexpected<Error>(titled.error());
    }
    if (*titled) {
        return **titled;
    }
    const auto documented = findByDocument(titleOrId);
    if (!documented) {
        return tl::unexpected<Error>(documented.error());
    }
    if (*documented) {
        return **documented;
    }
    const auto range = idsBeginningWith(titleOrId);
    if (!range) {
        return failure(ErrorCode::NotFound, std::string(titleOrId), "no gallery has this title or id");
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<GalleryId> {
        Query row(reader->connection(), kByIdRange, range->first, range->last);
        if (!row.next()) {
            return failure(ErrorCode::NotFound, std::string(titleOrId), "no gallery has this title or id");
        }
        const auto id = row.id<GalleryId>(0);
        if (row.next()) {
            return failure(ErrorCode::Ambiguous, std::string(titleOrId), "several galleries' ids begin so");
        }
        return id;
    });
}

} // namespace fieldframe::catalog
