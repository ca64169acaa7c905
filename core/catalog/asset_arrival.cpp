// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_arrival.h"

#include "core/base/text.h"
#include "core/catalog/asset_derivation.h"
#include "core/database/query.h"

#include <nlohmann/json.hpp>

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr std::string_view kKnown = R"sql(
SELECT id, gid, removed_at IS NOT NULL
FROM assets
WHERE id IN (
    SELECT id FROM assets WHERE hash = ?1 AND size_bytes = ?2
    UNION ALL SELECT asset_id FROM contents WHERE hash = ?1 AND size_bytes = ?2)
ORDER BY removed_at IS NOT NULL, id
LIMIT 1)sql";
constexpr std::string_view kInsert = R"sql(
INSERT INTO assets
    (gid, kind, mime, hash, size_bytes, width, height, orientation, container_orients, duration_ms, imported_at,
     import_id, file_name, name_key, taken_local, rating, label, has_caption, has_credit, embargo_until, camera, lens,
     regions)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23))sql";
/// A catalog of before has the asset, and not yet what took it.
constexpr std::string_view kLearnCamera =
    "UPDATE assets SET camera = ?2, lens = ?3 WHERE id = ?1 AND camera = '' AND lens = ''";
constexpr std::string_view kLearnRegions = "UPDATE assets SET regions = ?2 WHERE id = ?1 AND regions = ''";
constexpr std::string_view kInsertValue = R"sql(
INSERT INTO field_values (asset_id, field, language, value, origin, base_state)
VALUES (?1, ?2, ?3, ?4, ?5, 1)
ON CONFLICT DO NOTHING)sql";
constexpr std::string_view kInsertConflict = R"sql(
INSERT INTO conflicts (asset_id, field, language, position, origin, value)
VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql";
constexpr std::string_view kSetImport = "UPDATE assets SET import_id = ?2 WHERE id = ?1";
constexpr std::string_view kAddVolume = "INSERT INTO volumes (identity, label) VALUES (?1, ?2) ON CONFLICT "
                                        "(identity) DO UPDATE SET is_offline = 0";
constexpr std::string_view kVolume = "SELECT id FROM volumes WHERE identity = ?1";
constexpr std::string_view kAddFolder = R"sql(
INSERT INTO folders (volume_id, path, display, last_path) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (volume_id, path) DO UPDATE SET last_path = excluded.last_path)sql";
constexpr std::string_view kFolder = "SELECT id FROM folders WHERE volume_id = ?1 AND path = ?2";
constexpr std::string_view kOriginal = R"sql(
SELECT id, asset_id, size_bytes, modified_ns, changed_ns, inode, is_missing
FROM originals
WHERE folder_id = ?1 AND name = ?2)sql";
/// Of the same picture as far as a change of what is said would leave it: a card's next IMG_0001 was taken at
/// another time.
constexpr std::string_view kSamePictureAt = R"sql(
SELECT assets.id, assets.gid
FROM originals
JOIN folders ON folders.id = folder_id
JOIN volumes ON volumes.id = volume_id
JOIN assets ON assets.id = asset_id
WHERE volumes.identity = ?1 AND folders.path = ?2 AND originals.name = ?3 AND removed_at IS NULL
    AND kind = ?4 AND mime = ?5 AND assets.width = ?6 AND assets.height = ?7 AND camera = ?8
    AND (SELECT CASE base_state WHEN 1 THEN value WHEN 2 THEN base END
        FROM field_values WHERE asset_id = assets.id AND field = ?9 AND language = '') IS ?10)sql";
constexpr std::string_view kAddOriginal = R"sql(
INSERT INTO originals (asset_id, folder_id, name, display, size_bytes, modified_ns, changed_ns, inode)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))sql";
constexpr std::string_view kUpdateOriginal = R"sql(
UPDATE originals
SET asset_id = ?2, size_bytes = ?3, modified_ns = ?4, changed_ns = ?5, inode = ?6, is_missing = 0
WHERE id = ?1)sql";
constexpr std::string_view kForgetLate = "DELETE FROM late_values WHERE original_id = ?1";

/// Inodes and sizes are unsigned to the system, and signed to SQLite.
std::int64_t stored(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

std::string journalText(const DescriptiveMetadata& metadata) {
    return nlohmann::json(metadata).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

Result<ChangeWriter::Added> AssetArrival::add(const NewAsset& asset) {
    if (!asset.path.is_absolute() || !asset.path.has_filename()) {
        return failure(ErrorCode::InvalidInput, text::displayName(asset.path.native()),
                       "not an absolute file path");
    }
    const Place place = m_places.locate(asset.path);
    if (auto known = addKnown(asset, place)) {
        return std::move(*known);
    }
    if (auto merged = mergeKnown(asset, place)) {
        return std::move(*merged);
    }
    return insert(asset, place);
}

std::optional<Result<ChangeWriter::Added>> AssetArrival::mergeKnown(const NewAsset& asset,
                                                                    const Place& place) {
    ChangeWriter::Added added{{}, {}, true};
    const FieldValue* taken = asset.metadata.find(FieldId::DateCreated);
    if (taken == nullptr || asset.facts.camera.empty()) {
        return std::nullopt; // Nothing tells it from another picture of the same size.
    }
    {
        const MediaFacts& facts = asset.facts;
        Query known(m_scope.connection, kSamePictureAt, place.folder.volume,
                    blobOf(place.folder.relative.native()), blobOf(place.name), facts.kind, facts.mime,
                    facts.width, facts.height, facts.camera, FieldId::DateCreated,
                    storedText(taken->content));
        if (facts.width == 0 || !known.next()) {
            return std::nullopt;
        }
        added.id = known.id<AssetId>(0);
        added.globalId = known.globalId(1);
    }
    FileReading reading;
    reading.path = asset.path;
    reading.version = {asset.sizeBytes, asset.modifiedNanoseconds, asset.changedNanoseconds, asset.inode};
    reading.hash = asset.hash;
    reading.facts = asset.facts;
    reading.regions = asset.facts.regions;
    reading.metadata = asset.metadata;
    if (const auto merged = m_files.merge(added.globalId, reading); !merged) {
        return tl::unexpected<Error>(merged.error());
    }
    return added;
}

std::optional<Result<ChangeWriter::Added>> AssetArrival::addKnown(const NewAsset& asset, const Place& place) {
    ChangeWriter::Added added;
    bool wasRemoved = false;
    {
        Query known(m_scope.connection, kKnown, asset.hash, asset.sizeBytes);
        if (!known.next()) {
            return std::nullopt;
        }
        added = {known.id<AssetId>(0), known.globalId(1), true};
        wasRemoved = known.integer(2) != 0;
    }
    if (wasRemoved) {
        const Property removed{TargetKind::Asset, added.globalId, "removed", ""};
        if (const Status back = m_assets.change(removed, std::nullopt, Origin::Hand); !back) {
            return tl::unexpected<Error>(back.error());
        }
        Query(m_scope.connection, kSetImport, added.id, m_scope.journal.batchRow()).run();
        added.isDuplicate = false;
    }
    if (!asset.facts.camera.empty() || !asset.facts.lens.empty()) {
        Query(m_scope.connection, kLearnCamera, added.id, asset.facts.camera, asset.facts.lens).run();
    }
    if (!asset.facts.regions.empty()) {
        Query(m_scope.connection, kLearnRegions, added.id, storedRegions(asset.facts.regions)).run();
    }
    if (rememberPlace(added.id, asset, place)) {
        m_scope.changes.changed.push_back(added.id);
    }
    return added;
}

ChangeWriter::Added AssetArrival::insert(const NewAsset& asset, const Place& place) {
    const GlobalId globalId = GlobalId::generate();
    const DerivedColumns derived = derivedFrom(asset.metadata.values);
    const MediaFacts& facts = asset.facts;
    const std::string fileName = text::displayName(place.name);
    const std::string nameKey = text::sortKey(fileName);
    const int orientation = facts.orientation >= 1 && facts.orientation <= 8 ? facts.orientation : 1;
    Query(m_scope.connection, kInsert, globalId, facts.kind, facts.mime, asset.hash, stored(asset.sizeBytes),
          facts.width, facts.height, orientation, facts.containerOrients, facts.durationMilliseconds,
          m_scope.journal.head().now, m_scope.journal.batchRow(), fileName, blobOf(nameKey),
          derived.takenLocal, derived.rating, derived.label, derived.hasCaption, derived.hasCredit,
          derived.embargoUntil, facts.camera, facts.lens, storedRegions(facts.regions))
        .run();
    const AssetId id{m_scope.connection.lastRowId()};
    insertValues(id, asset.metadata);
    m_scope.text.add(id, asset.metadata.values);
    static_cast<void>(rememberPlace(id, asset, place));
    m_scope.journal.append({TargetKind::Asset, globalId, "imported", ""}, 0, std::nullopt,
                           journalText(asset.metadata));
    m_scope.changes.added.push_back(id);
    return {id, globalId, false};
}

void AssetArrival::insertValues(AssetId id, const DescriptiveMetadata& metadata) {
    for (const FieldValue& value : metadata.values) {
        if (!isEmpty(value.content)) {
            Query(m_scope.connection, kInsertValue, id, value.field, value.language,
                  storedText(value.content), value.origin)
                .run();
        }
    }
    std::int64_t position = 0;
    for (const FieldValue& value : metadata.conflicts) {
        Query(m_scope.connection, kInsertConflict, id, value.field, value.language, position++, value.origin,
              storedText(value.content))
            .run();
    }
}

std::int64_t AssetArrival::folderRow(const Place& place) {
    if (m_lastFolderRow != 0 && m_lastFolder == place.absoluteFolder.native()) {
        return m_lastFolderRow;
    }
    Query(m_scope.connection, kAddVolume, place.folder.volume, place.folder.label).run();
    Query volume(m_scope.connection, kVolume, place.folder.volume);
    volume.next();
    const std::string& relative = place.folder.relative.native();
    const std::string& absolute = place.absoluteFolder.native();
    Query(m_scope.connection, kAddFolder, volume.integer(0), blobOf(relative), text::displayName(relative),
          blobOf(absolute))
        .run();
    Query folder(m_scope.connection, kFolder, volume.integer(0), blobOf(relative));
    folder.next();
    m_lastFolder = absolute;
    m_lastFolderRow = folder.integer(0);
    return m_lastFolderRow;
}

bool AssetArrival::rememberPlace(AssetId id, const NewAsset& asset, const Place& place) {
    const std::int64_t folder = folderRow(place);
    Query known(m_scope.connection, kOriginal, folder, blobOf(place.name));
    if (!known.next()) {
        Query(m_scope.connection, kAddOriginal, id, folder, blobOf(place.name), text::displayName(place.name),
              stored(asset.sizeBytes), asset.modifiedNanoseconds, asset.changedNanoseconds,
              stored(asset.inode))
            .run();
        return true;
    }
    const bool isSame = known.id<AssetId>(1) == id && known.integer(2) == stored(asset.sizeBytes) &&
                        known.integer(3) == asset.modifiedNanoseconds &&
                        known.integer(4) == asset.changedNanoseconds &&
                        known.integer(5) == stored(asset.inode) && known.integer(6) == 0;
    if (isSame) {
        return false;
    }
    // A file whose content was replaced is the new content's place; the former asset keeps all it had,
    // without a file.
    if (known.id<AssetId>(1) != id) {
        m_scope.changes.changed.push_back(known.id<AssetId>(1));
        Query(m_scope.connection, kForgetLate, known.integer(0)).run();
    }
    Query(m_scope.connection, kUpdateOriginal, known.integer(0), id, stored(asset.sizeBytes),
          asset.modifiedNanoseconds, asset.changedNanoseconds, stored(asset.inode))
        .run();
    return true;
}

} // namespace fieldframe::catalog
