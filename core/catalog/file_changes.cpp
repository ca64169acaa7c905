// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/file_changes.h"

#include "core/base/text.h"
#include "core/catalog/asset_originals.h"
#include "core/database/query.h"
#include "core/model/metadata_edit.h"

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr std::string_view kFind = "SELECT id FROM assets WHERE gid = ?1 AND removed_at IS NULL";
constexpr std::string_view kKept = R"sql(
SELECT value, CASE base_state WHEN 1 THEN value WHEN 2 THEN base END
FROM field_values
WHERE asset_id = ?1 AND field = ?2 AND language = ?3)sql";
constexpr std::string_view kLanes = "SELECT DISTINCT field, language FROM field_values WHERE asset_id = ?1";
/// A value that nobody here ever had begins as one that the file has and the desk took out.
constexpr std::string_view kSetBase = R"sql(
INSERT INTO field_values (asset_id, field, language, value, origin, base_state, base, base_origin)
VALUES (?1, ?2, ?3, NULL, ?5, 2, ?4, ?5)
ON CONFLICT (asset_id, field, language) DO UPDATE SET base_state = 2, base = ?4, base_origin = ?5)sql";
constexpr std::string_view kSetSame = R"sql(
UPDATE field_values SET base_state = 1, base = NULL, base_origin = NULL
WHERE asset_id = ?1 AND field = ?2 AND language = ?3)sql";
constexpr std::string_view kAddConflict = R"sql(
INSERT INTO file_conflicts (asset_id, field, language, theirs, theirs_origin, found_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (asset_id, field, language) DO UPDATE SET theirs = ?4, theirs_origin = ?5)sql";
constexpr std::string_view kConflict =
    "SELECT theirs, theirs_origin FROM file_conflicts WHERE asset_id = ?1 AND field = ?2 AND language = ?3";
constexpr std::string_view kDropConflict =
    "DELETE FROM file_conflicts WHERE asset_id = ?1 AND field = ?2 AND language = ?3";
constexpr std::string_view kDropInnerConflicts = "DELETE FROM conflicts WHERE asset_id = ?1";
constexpr std::string_view kAddInnerConflict = R"sql(
INSERT INTO conflicts (asset_id, field, language, position, origin, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6))sql";
constexpr std::string_view kSetVersion = R"sql(
UPDATE originals
SET size_bytes = ?5, modified_ns = ?6, changed_ns = ?7, inode = ?8, is_missing = 0, sidecar = ?9,
    sidecar_size_bytes = ?10, sidecar_modified_ns = ?11, sidecar_changed_ns = ?12, sidecar_inode = ?13
WHERE asset_id = ?1 AND name = ?4 AND folder_id IN (
    SELECT folders.id FROM folders JOIN volumes ON volumes.id = volume_id
    WHERE volumes.identity = ?2 AND folders.path = ?3))sql";
constexpr std::string_view kAddContent = R"sql(
INSERT OR IGNORE INTO contents (hash, size_bytes, asset_id)
SELECT ?2, ?3, id FROM assets WHERE id = ?1 AND NOT (hash = ?2 AND size_bytes = ?3))sql";
constexpr std::string_view kKeepContent = "INSERT OR IGNORE INTO contents (hash, size_bytes, asset_id) "
                                          "SELECT hash, size_bytes, id FROM assets WHERE id = ?1";
constexpr std::string_view kSetPicture = R"sql(
UPDATE assets
SET hash = ?2, size_bytes = ?3, width = ?4, height = ?5, orientation = ?6, container_orients = ?7, duration_ms = ?8
WHERE id = ?1)sql";

constexpr std::string_view kSetRegions = "UPDATE assets SET regions = ?2 WHERE id = ?1";

std::int64_t stored(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

bool isSame(const MetadataField& field, const std::optional<std::string>& left,
            const std::optional<std::string>& right) {
    if (!left || !right) {
        return left == right;
    }
    return *left == *right ||
           meansTheSame(field, contentFromStored(field.shape, *left), contentFromStored(field.shape, *right));
}

/// XMP repeats one language as its default; where the desk has no default, that is no value of its own.
bool isEchoedDefault(const FieldValue& value, const DescriptiveMetadata& metadata) {
    return value.language.empty() && std::ranges::any_of(metadata.values, [&](const FieldValue& other) {
               return other.field == value.field && !other.language.empty() && other.content == value.content;
           });
}

} // namespace

Result<AssetId> FileChanges::rowOf(const GlobalId& asset) {
    Query query(m_scope.connection, kFind, asset);
    if (!query.next()) {
        return failure(ErrorCode::NotFound, asset.text(), "no such asset");
    }
    return query.id<AssetId>(0);
}

FileChanges::Kept FileChanges::kept(AssetId asset, const MetadataField& field, const std::string& language) {
    Query query(m_scope.connection, kKept, asset, field.id, language);
    return query.next() ? Kept{query.optionalText(0), query.optionalText(1)} : Kept{};
}

void FileChanges::setBase(AssetId asset, LateCopies& copies, const MetadataField& field,
                          const std::string& language, const Text& base, Origin origin) {
    const Kept now = kept(asset, field, language);
    copies.isInStep(field.id, language);
    if (!isSame(field, now.base, base)) {
        copies.baseFollows(field.id, language, now.base, base);
    }
    if (!isSame(field, now.mine, base)) {
        Query(m_scope.connection, kSetBase, asset, field.id, language, base, origin).run();
    } else {
        Query(m_scope.connection, kSetSame, asset, field.id, language).run();
    }
}

void FileChanges::dropConflict(AssetId asset, FieldId field, const std::string& language) {
    Query(m_scope.connection, kDropConflict, asset, field, language).run();
}

Status FileChanges::mergeValue(AssetId asset, LateCopies& copies, const Property& property,
                               const MetadataField& field, const FieldValue* theirs, MergeReport& report) {
    const Kept now = kept(asset, field, property.language);
    const Text found = theirs != nullptr ? Text(storedText(theirs->content)) : std::nullopt;
    const Origin origin = theirs != nullptr ? theirs->origin : Origin::Xmp;
    // A copy that was away says what it said: that is no change of another program.
    const std::optional<Text> late = copies.saidHere(field.id, property.language);
    const Text said = late.value_or(now.base);
    if (isSame(field, found, said) || isSame(field, found, now.base)) {
        if (late && isSame(field, found, now.base)) {
            copies.isInStep(field.id, property.language);
        }
        dropConflict(asset, field.id, property.language);
        return {};
    }
    if (isSame(field, now.mine, said)) {
        if (const Status taken = m_assets.change(property, found, origin); !taken) {
            return taken;
        }
        ++report.taken;
    } else if (!isSame(field, now.mine, found)) {
        Query(m_scope.connection, kAddConflict, asset, field.id, property.language, found, origin,
              m_scope.journal.head().now)
            .run();
        ++report.conflicts;
        return {};
    }
    setBase(asset, copies, field, property.language, found, origin);
    dropConflict(asset, field.id, property.language);
    return {};
}

Result<MergeReport> FileChanges::merge(const GlobalId& target, const FileReading& reading) {
    const auto asset = rowOf(target);
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    std::set<std::pair<FieldId, std::string>> lanes;
    {
        Query row(m_scope.connection, kLanes, *asset);
        while (row.next()) {
            if (const MetadataField* field = findMetadataField(static_cast<std::uint16_t>(row.integer(0)))) {
                lanes.emplace(field->id, row.text(1));
            }
        }
    }
    for (const FieldValue& value : reading.metadata.values) {
        if (!isEchoedDefault(value, reading.metadata)) {
            lanes.emplace(value.field, value.language);
        }
    }
    MergeReport report;
    LateCopies copies(m_scope.connection, *asset, m_places.locate(reading.path));
    for (const auto& [id, language] : lanes) {
        const MetadataField& field = metadataField(id);
        const Property property{TargetKind::Asset, target, std::string(field.key), language};
        const Status merged =
            mergeValue(*asset, copies, property, field, reading.metadata.find(id, language), report);
        if (!merged) {
            return tl::unexpected<Error>(merged.error());
        }
    }
    replaceInnerConflicts(*asset, reading.metadata);
    if (reading.facts) {
        const MediaFacts& facts = *reading.facts;
        const int orientation = facts.orientation >= 1 && facts.orientation <= 8 ? facts.orientation : 1;
        Query(m_scope.connection, kKeepContent, *asset).run();
        Query(m_scope.connection, kSetPicture, *asset, reading.hash, stored(reading.version.sizeBytes),
              facts.width, facts.height, orientation, facts.containerOrients, facts.durationMilliseconds)
            .run();
    }
    if (reading.regions) {
        Query(m_scope.connection, kSetRegions, *asset, storedRegions(*reading.regions)).run();
    }
    rememberVersion(*asset, reading);
    m_scope.changes.changed.push_back(*asset);
    return report;
}

Status FileChanges::written(const GlobalId& target, const FileReading& reading,
                            const DescriptiveMetadata& sent, const std::set<FieldId>& fields) {
    const auto asset = rowOf(target);
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    std::set<std::pair<FieldId, std::string>> lanes;
    {
        Query row(m_scope.connection, kLanes, *asset);
        while (row.next()) {
            lanes.emplace(static_cast<FieldId>(row.integer(0)), row.text(1));
        }
    }
    LateCopies copies(m_scope.connection, *asset, m_places.locate(reading.path));
    for (const auto& [id, language] : lanes) {
        if (fields.contains(id)) {
            // What was sent, not what is there now: it may have been changed meanwhile.
            const FieldValue* value = sent.find(id, language);
            const FieldValue* back = reading.metadata.find(id, language);
            setBase(*asset, copies, metadataField(id), language,
                    value != nullptr ? Text(storedText(value->content)) : std::nullopt,
                    back != nullptr ? back->origin : Origin::Xmp);
        }
    }
    replaceInnerConflicts(*asset, reading.metadata);
    rememberVersion(*asset, reading);
    m_scope.changes.changed.push_back(*asset);
    return {};
}

Status FileChanges::settle(const GlobalId& target, FieldId id, const std::string& language,
                           Settlement settlement) {
    const auto asset = rowOf(target);
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    const MetadataField& field = metadataField(id);
    Text theirs;
    Origin origin = Origin::Xmp;
    {
        Query row(m_scope.connection, kConflict, *asset, id, language);
        if (!row.next()) {
            return failure(ErrorCode::NotFound, std::string(field.key), "has no conflict with its file");
        }
        theirs = row.optionalText(0);
        origin = static_cast<Origin>(row.integer(1));
    }
    if (settlement == Settlement::Theirs) {
        const Property property{TargetKind::Asset, target, std::string(field.key), language};
        if (const Status taken = m_assets.change(property, theirs, origin); !taken) {
            return taken;
        }
    }
    // Found in the place that speaks for the asset: of its copies nothing is merged.
    const OriginalPlace place = originalOf(m_scope.connection, *asset, m_places);
    LateCopies copies(m_scope.connection, *asset, m_places.locate(place.path));
    setBase(*asset, copies, field, language, theirs, origin);
    dropConflict(*asset, id, language);
    m_scope.changes.changed.push_back(*asset);
    return {};
}

void FileChanges::rememberVersion(AssetId asset, const FileReading& reading) {
    const Place place = m_places.locate(reading.path);
    const FileVersion& file = reading.version;
    const FileVersion& sidecar = reading.sidecar.version;
    Query(m_scope.connection, kSetVersion, asset, place.folder.volume, blobOf(place.folder.relative.native()),
          blobOf(place.name), stored(file.sizeBytes), file.modifiedNanoseconds, file.changedNanoseconds,
          stored(file.inode), blobOf(reading.sidecar.name), stored(sidecar.sizeBytes),
          sidecar.modifiedNanoseconds, sidecar.changedNanoseconds, stored(sidecar.inode))
        .run();
    Query(m_scope.connection, kAddContent, asset, reading.hash, stored(file.sizeBytes)).run();
}

void FileChanges::replaceInnerConflicts(AssetId asset, const DescriptiveMetadata& metadata) {
    Query(m_scope.connection, kDropInnerConflicts, asset).run();
    std::int64_t position = 0;
    for (const FieldValue& value : metadata.conflicts) {
        Query(m_scope.connection, kAddInnerConflict, asset, value.field, value.language, position++,
              value.origin, storedText(value.content))
            .run();
    }
}

} // namespace fieldframe::catalog
