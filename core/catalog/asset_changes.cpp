// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_changes.h"

#include "core/base/text.h"
#include "core/catalog/asset_derivation.h"
#include "core/catalog/gallery_changes.h"
#include "core/catalog/property_words.h"
#include "core/catalog/protection_changes.h"
#include "core/database/query.h"

#include <charconv>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kFind = "SELECT id, removed_at IS NOT NULL FROM assets WHERE gid = ?1";
constexpr std::string_view kTouch = "UPDATE assets SET revision = revision + 1 WHERE id = ?1";
constexpr std::string_view kRevision = "SELECT revision FROM assets WHERE id = ?1";
constexpr std::string_view kValue = R"sql(
SELECT value, revision, base_state
FROM field_values
WHERE asset_id = ?1 AND field = ?2 AND language = ?3)sql";
constexpr std::string_view kValues = R"sql(
SELECT field, language, value, origin
FROM field_values
WHERE asset_id = ?1 AND value IS NOT NULL
ORDER BY field, language)sql";
/// base_state 1 says that the file has the same value: before that is overwritten, it is kept as the base
/// with its origin, and a value that comes back to its base is the file's again.
constexpr std::string_view kWriteValue = R"sql(
INSERT INTO field_values (asset_id, field, language, value, origin) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (asset_id, field, language) DO UPDATE SET
    base = CASE
        WHEN base_state = 1 THEN value
        WHEN base_state = 2 AND base IS NOT excluded.value THEN base
    END,
    base_origin = CASE
        WHEN base_state = 1 THEN origin
        WHEN base_state = 2 AND base IS NOT excluded.value THEN base_origin
    END,
    base_state = CASE
        WHEN base_state = 1 THEN 2
        WHEN base_state = 2 AND base IS excluded.value THEN 1
        ELSE base_state
    END,
    origin = CASE WHEN base_state = 2 AND base IS excluded.value THEN base_origin ELSE excluded.origin END,
    value = excluded.value,
    revision = revision + 1)sql";
constexpr std::string_view kDeskPick = "SELECT value FROM asset_picks WHERE asset_id = ?1 AND stage = 'desk'";
constexpr std::string_view kForgetPick = "DELETE FROM asset_picks WHERE asset_id = ?1 AND stage = 'desk'";
constexpr std::string_view kAddPick =
    "INSERT INTO asset_picks (asset_id, stage, person_id, value, made_at) VALUES (?1, 'desk', ?2, ?3, ?4)";
constexpr std::string_view kDerivePick = "UPDATE assets SET pick = ?2 WHERE id = ?1";
constexpr std::string_view kRotation = "SELECT rotation, hash FROM assets WHERE id = ?1";
constexpr std::string_view kSetRotation = "UPDATE assets SET rotation = ?2 WHERE id = ?1";
constexpr std::string_view kSetRemoved = "UPDATE assets SET removed_at = ?2 WHERE id = ?1";
constexpr std::string_view kDerived = R"sql(
SELECT removed_at IS NOT NULL, taken_local, rating, label, has_caption, has_credit, embargo_until, cleared_instructions
FROM assets
WHERE id = ?1)sql";
constexpr std::string_view kDerive = R"sql(
UPDATE assets
SET taken_local = ?2, rating = ?3, label = ?4, has_caption = ?5, has_credit = ?6, embargo_until = ?7
WHERE id = ?1)sql";

Status checkValue(const Property& property, const MetadataField& field, const std::string& value) {
    if (!text::isValidUtf8(value) || value.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    if (field.shape == FieldShape::Number) {
        double number = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
        if (read.ec != std::errc() || read.ptr != value.data() + value.size()) {
            return failure(ErrorCode::InvalidInput, property.name, "not a number: " + value);
        }
    }
    return {};
}

} // namespace

Result<bool> yesOrAbsent(const Property& property, const std::optional<std::string>& after) {
    if (after && *after != kYes) {
        return failure(ErrorCode::InvalidInput, property.name, "takes 1 or nothing, not " + *after);
    }
    return after.has_value();
}

std::vector<FieldValue> storedValues(database::Connection& connection, AssetId id) {
    std::vector<FieldValue> values;
    Query query(connection, kValues, id);
    while (query.next()) {
        // A field of a newer version stays in its row and is nothing to this one.
        if (const MetadataField* const field =
                findMetadataField(static_cast<std::uint16_t>(query.integer(0)))) {
            values.push_back({field->id, query.text(1), contentFromStored(field->shape, query.view(2)),
                              static_cast<Origin>(query.integer(3))});
        }
    }
    return values;
}

Result<AssetChanges::Row> AssetChanges::find(const GlobalId& target) {
    Query query(m_scope.connection, kFind, target);
    if (!query.next()) {
        return failure(ErrorCode::NotFound, target.text(), "no such asset");
    }
    return Row{query.id<AssetId>(0), query.integer(1) != 0};
}

std::int64_t AssetChanges::nextRevision(AssetId id) {
    Query query(m_scope.connection, kRevision, id);
    query.next();
    const std::int64_t revision = query.integer(0);
    Query(m_scope.connection, kTouch, id).run();
    return revision;
}

Status AssetChanges::change(const Property& property, const std::optional<std::string>& after,
                            Origin origin) {
    const auto row = find(property.target);
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    if (property.name == "pick") {
        return changePick(*row, property, after);
    }
    if (property.name == "rotation") {
        return changeRotation(*row, property, after);
    }
    if (property.name == "removed") {
        return changeRemoved(*row, property, after);
    }
    if (isProtectionWord(property.name)) {
        return changeProtection(*row, property, after);
    }
    const MetadataField* const field = findMetadataField(property.name);
    if (field == nullptr || field->key != property.name) {
        return failure(ErrorCode::NotFound, property.name, "no such property of an asset");
    }
    return changeField(*row, property, *field, after, origin);
}

Status AssetChanges::changeField(const Row& row, const Property& property, const MetadataField& field,
                                 std::optional<std::string> after, Origin origin) {
    if (!property.language.empty() && field.shape != FieldShape::LanguageText) {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    if (after) {
        if (const Status valid = checkValue(property, field, *after); !valid) {
            return valid;
        }
        if (isEmpty(contentFromStored(field.shape, *after))) {
            after.reset();
        }
    }
    std::optional<std::string> before;
    std::int64_t revision = 0;
    {
        Query query(m_scope.connection, kValue, row.id, field.id, property.language);
        if (query.next()) {
            before = query.optionalText(0);
            revision = query.integer(1);
        }
    }
    if (before == after) {
        return {};
    }
    const bool isCreator = field.id == FieldId::Creator;
    const auto creatorsBefore =
        isCreator ? creatorsOf(m_scope.connection, row.id) : std::vector<std::string>();
    Query(m_scope.connection, kWriteValue, row.id, field.id, property.language, after, origin).run();
    if (isCreator) {
        m_scope.tally.creatorsChanged(row.id, creatorsBefore, creatorsOf(m_scope.connection, row.id));
    }
    m_scope.journal.append(property, revision, before, after);
    Query(m_scope.connection, kTouch, row.id).run();
    Columns& columns = m_touched[row.id];
    if (field.searchColumn != SearchColumn::None) {
        columns.set(static_cast<std::size_t>(field.searchColumn) - 1);
    }
    m_scope.changes.changed.push_back(row.id);
    return {};
}

std::optional<std::string> AssetChanges::currentPick(AssetId id) {
    Query query(m_scope.connection, kDeskPick, id);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status AssetChanges::changePick(const Row& row, const Property& property,
                                const std::optional<std::string>& after) {
    if (after && *after != "1" && *after != "-1") {
        return failure(ErrorCode::InvalidInput, property.name, "a pick is 1 or -1, not " + *after);
    }
    const auto before = currentPick(row.id);
    if (before == after) {
        return {};
    }
    const int value = !after ? 0 : *after == "1" ? 1 : -1;
    Query(m_scope.connection, kForgetPick, row.id).run();
    if (after) {
        Query(m_scope.connection, kAddPick, row.id, m_scope.journal.personRow(), value,
              m_scope.journal.head().now)
            .run();
    }
    Query(m_scope.connection, kDerivePick, row.id, value).run();
    m_scope.journal.append(property, nextRevision(row.id), before, after);
    m_scope.changes.changed.push_back(row.id);
    return {};
}

std::optional<std::string> AssetChanges::currentRotation(AssetId id) {
    Query query(m_scope.connection, kRotation, id);
    return query.next() && query.integer(0) != 0 ? std::optional(query.text(0)) : std::nullopt;
}

Status AssetChanges::changeRotation(const Row& row, const Property& property,
                                    const std::optional<std::string>& after) {
    if (after && *after != "90" && *after != "180" && *after != "270") {
        return failure(ErrorCode::InvalidInput, property.name, "a rotation is 90, 180 or 270, not " + *after);
    }
    const auto before = currentRotation(row.id);
    if (before == after) {
        return {};
    }
    Query(m_scope.connection, kSetRotation, row.id, after ? std::stoi(*after) : 0).run();
    m_scope.journal.append(property, nextRevision(row.id), before, after);
    m_scope.changes.changed.push_back(row.id);
    Query turned(m_scope.connection, kRotation, row.id);
    turned.next();
    m_scope.changes.turned.push_back(turned.hash(1));
    return {};
}

Status AssetChanges::changeRemoved(const Row& row, const Property& property,
                                   const std::optional<std::string>& after) {
    const auto isRemoved = yesOrAbsent(property, after);
    if (!isRemoved) {
        return tl::unexpected<Error>(isRemoved.error());
    }
    if (*isRemoved == row.isRemoved) {
        return {};
    }
    if (*isRemoved) {
        // Before the tombstone, so that an undo, which goes backwards, finds a live asset to put back.
        if (const Status left = m_galleries.leaveAll(row.id, property.target); !left) {
            return left;
        }
    }
    const auto removedAt = *isRemoved ? std::optional(m_scope.journal.head().now) : std::nullopt;
    Query(m_scope.connection, kSetRemoved, row.id, removedAt).run();
    m_scope.journal.append(property, nextRevision(row.id), yesIf(row.isRemoved), after);
    m_touched[row.id].set();
    (*isRemoved ? m_scope.changes.removed : m_scope.changes.added).push_back(row.id);
    return {};
}

Result<std::optional<std::string>> AssetChanges::current(const Property& property) {
    const auto row = find(property.target);
    if (!row) {
        return tl::unexpected<Error>(row.error());
    }
    if (property.name == "pick") {
        return currentPick(row->id);
    }
    if (property.name == "rotation") {
        return currentRotation(row->id);
    }
    if (property.name == "removed") {
        return yesIf(row->isRemoved);
    }
    if (isProtectionWord(property.name)) {
        return currentProtection(m_scope, row->id, property);
    }
    const MetadataField* const field = findMetadataField(property.name);
    if (field == nullptr || field->key != property.name) {
        return failure(ErrorCode::NotFound, property.name, "no such property of an asset");
    }
    Query query(m_scope.connection, kValue, row->id, field->id, property.language);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status AssetChanges::changeProtection(const Row& row, const Property& property,
                                      const std::optional<std::string>& after) {
    const auto before = currentProtection(m_scope, row.id, property);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    if (*before == after) {
        return {};
    }
    if (const Status written = writeProtection(m_scope, row.id, property, after); !written) {
        return written;
    }
    m_scope.journal.append(property, nextRevision(row.id), *before, after);
    m_touched[row.id]; // What an embargo is, may follow from it.
    m_scope.changes.changed.push_back(row.id);
    return {};
}

void AssetChanges::derive(AssetId id, const Columns& columns) {
    const std::vector<FieldValue> values = storedValues(m_scope.connection, id);
    bool isRemoved = false;
    std::string clearedInstructions;
    DerivedColumns former;
    {
        Query query(m_scope.connection, kDerived, id);
        query.next();
        isRemoved = query.integer(0) != 0;
        former = {query.optionalInteger(1),
                  static_cast<int>(query.integer(2)),
                  query.text(3),
                  query.integer(4) != 0,
                  query.integer(5) != 0,
                  query.optionalInteger(6)};
        clearedInstructions = query.text(7);
    }
    const DerivedColumns derived = derivedFrom(values, clearedInstructions);
    // Eight indexes hold these columns, and SQLite writes them again even where a value stays.
    if (derived != former) {
        Query(m_scope.connection, kDerive, id, derived.takenLocal, derived.rating, derived.label,
              derived.hasCaption, derived.hasCredit, derived.embargoUntil)
            .run();
    }
    if (isRemoved) {
        m_scope.text.remove(id);
    } else if (columns.any()) {
        m_scope.text.replace(id, values, columns);
    }
}

void AssetChanges::finish() {
    for (const auto& [id, columns] : m_touched) {
        derive(id, columns);
    }
}

} // namespace fieldframe::catalog
