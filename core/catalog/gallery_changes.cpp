// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_changes.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/property_words.h"
#include "core/catalog/protection_changes.h"
#include "core/database/query.h"

#include <charconv>

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr DescribedTable kTable{"a gallery",
                                "SELECT id, removed_at IS NOT NULL FROM galleries WHERE gid = ?1",
                                "SELECT revision FROM galleries WHERE id = ?1",
                                "UPDATE galleries SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE galleries SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kMake =
    "INSERT INTO galleries (gid, title, title_key, created_at, revision) VALUES (?1, '', ?2, ?3, 0)";
constexpr std::string_view kTitle = "SELECT NULLIF(title, '') FROM galleries WHERE id = ?1";
constexpr std::string_view kIntroduction = "SELECT NULLIF(introduction, '') FROM galleries WHERE id = ?1";
constexpr std::string_view kCreditLine = "SELECT NULLIF(credit_line, '') FROM galleries WHERE id = ?1";
constexpr std::string_view kPublished = "SELECT NULLIF(published, '') FROM galleries WHERE id = ?1";
constexpr std::string_view kDocument = "SELECT NULLIF(document_id, '') FROM galleries WHERE id = ?1";
constexpr std::string_view kSetDocument = "UPDATE galleries SET document_id = ?2 WHERE id = ?1";
constexpr std::string_view kSetTitle = "UPDATE galleries SET title = ?2, title_key = ?3 WHERE id = ?1";
constexpr std::string_view kSetIntroduction = "UPDATE galleries SET introduction = ?2 WHERE id = ?1";
constexpr std::string_view kSetCreditLine = "UPDATE galleries SET credit_line = ?2 WHERE id = ?1";
constexpr std::string_view kSetPublished =
    "UPDATE galleries SET published = ?2, published_at = ?3 WHERE id = ?1";
constexpr std::string_view kCover = R"sql(
SELECT assets.gid FROM galleries JOIN assets ON assets.id = galleries.cover_id WHERE galleries.id = ?1)sql";
constexpr std::string_view kSetCover = "UPDATE galleries SET cover_id = ?2 WHERE id = ?1";
constexpr std::string_view kPick = "SELECT 1 FROM gallery_picks WHERE gallery_id = ?1 AND stage = 'desk'";
constexpr std::string_view kForgetPick = "DELETE FROM gallery_picks WHERE gallery_id = ?1 AND stage = 'desk'";
constexpr std::string_view kAddPick =
    "INSERT INTO gallery_picks (gallery_id, stage, person_id, value, made_at) VALUES (?1, 'desk', ?2, 1, ?3)";
constexpr std::string_view kDerivePick = "UPDATE galleries SET pick = ?2 WHERE id = ?1";
constexpr std::string_view kCategory = R"sql(
SELECT CAST(place AS TEXT) FROM gallery_categories JOIN categories ON categories.id = category_id
WHERE gallery_id = ?1 AND categories.gid = ?2)sql";
constexpr std::string_view kAddCategory = R"sql(
INSERT INTO gallery_categories (gallery_id, category_id, place) VALUES (?1, ?2, ?3)
ON CONFLICT (gallery_id, category_id) DO UPDATE SET place = excluded.place)sql";
constexpr std::string_view kDropCategory =
    "DELETE FROM gallery_categories WHERE gallery_id = ?1 AND category_id = ?2";
constexpr std::string_view kFindCategory = "SELECT id FROM categories WHERE gid = ?1";
constexpr std::string_view kByTitle =
    "SELECT gid FROM galleries WHERE title = ?1 AND removed_at IS NULL ORDER BY id LIMIT 1";
constexpr std::string_view kOfCategory = R"sql(
SELECT galleries.gid FROM gallery_categories JOIN galleries ON galleries.id = gallery_id
WHERE category_id = ?1 ORDER BY gallery_id)sql";
constexpr std::string_view kRank = R"sql(
SELECT rank FROM gallery_items JOIN assets ON assets.id = asset_id
WHERE gallery_id = ?1 AND assets.gid = ?2)sql";

Status checkText(const Property& property, const std::string& value) {
    if (!text::isValidUtf8(value) || value.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    return {};
}

std::optional<std::string> textOf(Query& query) {
    return query.next() ? query.optionalText(0) : std::nullopt;
}

} // namespace

/// Its first entry says that it was not there before, so that an undo of the whole ends where it began.
GalleryChanges::GalleryChanges(ChangeScope& scope)
    : DescribedRows(scope, kTable) {}

bool GalleryChanges::isProperty(const Property& property) const {
    return isGalleryWord(property.name);
}

void GalleryChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, blobOf(text::sortKey("")), m_scope.journal.head().now).run();
}

void GalleryChanges::tell(const Row& row, const GlobalId&) {
    m_scope.changes.galleries.push_back(GalleryId{row.id});
}

Result<std::optional<std::string>> GalleryChanges::valueOf(const Row& row, const Property& property) {
    const auto textBy = [&](std::string_view sql) {
        Query query(m_scope.connection, sql, row.id);
        return textOf(query);
    };
    if (property.name == "title") {
        return textBy(kTitle);
    }
    if (property.name == "introduction") {
        return textBy(kIntroduction);
    }
    if (property.name == "credit_line") {
        return textBy(kCreditLine);
    }
    if (property.name == "published") {
        return textBy(kPublished);
    }
    if (property.name == "document") {
        return textBy(kDocument);
    }
    if (property.name == "cover") {
        Query query(m_scope.connection, kCover, row.id);
        return query.next() ? std::optional(query.globalId(0).text()) : std::nullopt;
    }
    if (property.name == "pick") {
        return yesIf(textBy(kPick).has_value());
    }
    if (property.name == "audience") {
        return audienceOfGallery(m_scope, GalleryId{row.id});
    }
    const auto id = GlobalId::parse(afterColon(property.name));
    if (!id) {
        return failure(ErrorCode::InvalidInput, property.name, "no global id after the colon");
    }
    Query query(m_scope.connection, isItemWord(property.name) ? kRank : kCategory, row.id, *id);
    return textOf(query);
}

Status GalleryChanges::write(const Row& row, const Property& property,
                             const std::optional<std::string>& after) {
    if (property.name == "cover") {
        return writeCover(row, after);
    }
    if (property.name == "pick") {
        return writePick(row, property, after);
    }
    if (property.name == "audience") {
        return setAudience(m_scope, property, GalleryId{row.id}, after);
    }
    if (isItemWord(property.name)) {
        m_reordered.emplace(GalleryId{row.id}, property.target);
        return writeItem(row, afterColon(property.name), after);
    }
    if (isCategoryWord(property.name)) {
        return writeCategory(row, property, afterColon(property.name), after);
    }
    return writeText(row, property, after.value_or(""));
}

Status GalleryChanges::writeText(const Row& row, const Property& property, const std::string& after) {
    if (const Status valid = checkText(property, after); !valid) {
        return valid;
    }
    if (property.name == "title") {
        Query(m_scope.connection, kSetTitle, row.id, after, blobOf(text::sortKey(after))).run();
        return {};
    }
    if (property.name == "published") {
        const auto date = PartialDateTime::parse(after);
        if (!date && !after.empty()) {
            return failure(ErrorCode::InvalidInput, property.name, "not a date: " + after);
        }
        std::optional<std::int64_t> at;
        if (date) {
            at = date->utcMilliseconds().value_or(date->localMilliseconds());
        }
        Query(m_scope.connection, kSetPublished, row.id, after, at).run();
        return {};
    }
    if (property.name == "document") {
        Query(m_scope.connection, kSetDocument, row.id, after).run();
        return {};
    }
    Query(m_scope.connection, property.name == "introduction" ? kSetIntroduction : kSetCreditLine, row.id,
          after)
        .run();
    return {};
}

Status GalleryChanges::writeCover(const Row& row, const std::optional<std::string>& after) {
    std::optional<AssetId> cover;
    if (after) {
        const auto asset = findAsset(*after);
        if (!asset) {
            return tl::unexpected<Error>(asset.error());
        }
        cover = asset->id;
    }
    Query(m_scope.connection, kSetCover, row.id, cover).run();
    return {};
}

Status GalleryChanges::writePick(const Row& row, const Property& property,
                                 const std::optional<std::string>& after) {
    const auto isPicked = yesOrAbsent(property, after);
    if (!isPicked) {
        return tl::unexpected<Error>(isPicked.error());
    }
    Query(m_scope.connection, kForgetPick, row.id).run();
    if (*isPicked) {
        Query(m_scope.connection, kAddPick, row.id, m_scope.journal.personRow(), m_scope.journal.head().now)
            .run();
    }
    Query(m_scope.connection, kDerivePick, row.id, *isPicked).run();
    return {};
}

Status GalleryChanges::writeCategory(const Row& row, const Property& property, std::string_view category,
                                     const std::optional<std::string>& after) {
    const auto id = findCategory(category);
    if (!id) {
        return tl::unexpected<Error>(id.error());
    }
    if (!after) {
        Query(m_scope.connection, kDropCategory, row.id, *id).run();
        return {};
    }
    std::int64_t place = 0;
    const auto [end, problem] = std::from_chars(after->data(), after->data() + after->size(), place);
    if (problem != std::errc() || end != after->data() + after->size() || place < 1 ||
        std::to_string(place) != *after) {
        return failure(ErrorCode::InvalidInput, property.name, "no place among categories: " + *after);
    }
    Query(m_scope.connection, kAddCategory, row.id, *id, place).run();
    return {};
}

Result<CategoryId> GalleryChanges::findCategory(std::string_view text) {
    const auto id = GlobalId::parse(text);
    if (id) {
        Query query(m_scope.connection, kFindCategory, *id);
        if (query.next()) {
            return query.id<CategoryId>(0);
        }
    }
    return failure(ErrorCode::NotFound, std::string(text), "no such category");
}

Result<std::optional<GlobalId>> GalleryChanges::byTitle(std::string_view title) {
    Query query(m_scope.connection, kByTitle, title);
    return query.next() ? std::optional(query.globalId(0)) : std::nullopt;
}

Status GalleryChanges::dropCategory(CategoryId category, const GlobalId& globalId) {
    std::vector<GlobalId> galleries;
    {
        Query query(m_scope.connection, kOfCategory, category);
        while (query.next()) {
            galleries.push_back(query.globalId(0));
        }
    }
    for (const GlobalId& gallery : galleries) {
        const Property property{TargetKind::Gallery, gallery, std::string(kCategoryWord) + globalId.text(),
                                ""};
        if (const Status dropped = change(property, std::nullopt); !dropped) {
            return dropped;
        }
    }
    return {};
}

} // namespace fieldframe::catalog
