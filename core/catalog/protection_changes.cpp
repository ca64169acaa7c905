// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/protection_changes.h"

#include "core/base/text.h"
#include "core/catalog/property_words.h"
#include "core/database/query.h"
#include "core/model/protection.h"

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kProtection = "SELECT protection FROM assets WHERE id = ?1";
constexpr std::string_view kSetProtection = "UPDATE assets SET protection = ?2 WHERE id = ?1";
constexpr std::string_view kAudience = "SELECT audience FROM assets WHERE id = ?1";
constexpr std::string_view kSetAudience = "UPDATE assets SET audience = ?2 WHERE id = ?1";
constexpr std::string_view kGalleryAudience = "SELECT audience FROM galleries WHERE id = ?1";
constexpr std::string_view kSetGalleryAudience = "UPDATE galleries SET audience = ?2 WHERE id = ?1";
constexpr std::string_view kCleared = "SELECT NULLIF(cleared_instructions, '') FROM assets WHERE id = ?1";
constexpr std::string_view kSetCleared = "UPDATE assets SET cleared_instructions = ?2 WHERE id = ?1";
constexpr std::string_view kAreas = "SELECT areas FROM assets WHERE id = ?1";
constexpr std::string_view kSetAreas = "UPDATE assets SET areas = ?2 WHERE id = ?1";
constexpr std::string_view kPerson = "SELECT id FROM people WHERE gid = ?1";
constexpr std::string_view kHasPerson = "SELECT 1 FROM asset_people WHERE asset_id = ?1 AND person_id = ?2";
constexpr std::string_view kAddPerson = "INSERT INTO asset_people (asset_id, person_id) VALUES (?1, ?2)";
constexpr std::string_view kDropPerson = "DELETE FROM asset_people WHERE asset_id = ?1 AND person_id = ?2";

Result<PersonId> findPerson(ChangeScope& scope, const Property& property) {
    const std::string_view text = afterColon(property.name);
    Query query(scope.connection, kPerson, GlobalId::parse(text).value_or(GlobalId()));
    if (!query.next()) {
        return failure(ErrorCode::NotFound, std::string(text), "no such person");
    }
    return query.id<PersonId>(0);
}

std::int64_t numberBy(ChangeScope& scope, std::string_view sql, std::int64_t row) {
    Query query(scope.connection, sql, row);
    return query.next() ? query.integer(0) : 0;
}

std::optional<std::string> audienceBy(ChangeScope& scope, std::string_view sql, std::int64_t row) {
    const auto audience = static_cast<Audience>(numberBy(scope, sql, row));
    return audience == Audience::Public ? std::nullopt : std::optional(std::string(audienceName(audience)));
}

Status writeAudience(ChangeScope& scope, const Property& property, std::string_view sql, std::int64_t row,
                     const std::optional<std::string>& after) {
    const auto audience = after ? audienceFromName(*after) : Audience::Public;
    // That of the widest is said by saying nothing, so that one state has one value.
    if (!audience || (after && *audience == Audience::Public)) {
        return failure(ErrorCode::InvalidInput, property.name,
                       "takes partners, internal or nothing, not " + *after);
    }
    Query(scope.connection, sql, row, *audience).run();
    return {};
}

Status writeLevel(ChangeScope& scope, AssetId asset, const Property& property,
                  const std::optional<std::string>& after) {
    const auto level = after ? protectionFromName(*after) : ProtectionLevel::None;
    if (!level || (after && (*level == ProtectionLevel::None || protectionName(*level) != *after))) {
        return failure(ErrorCode::InvalidInput, property.name, "no level of protection: " + *after);
    }
    Query(scope.connection, kSetProtection, asset, *level).run();
    return {};
}

Status writeAreas(ChangeScope& scope, AssetId asset, const Property& property,
                  const std::optional<std::string>& after) {
    if (after && !regionsFromStored(*after)) {
        return failure(ErrorCode::InvalidInput, property.name, "not areas of a picture");
    }
    Query(scope.connection, kSetAreas, asset, after).run();
    return {};
}

Status writePerson(ChangeScope& scope, AssetId asset, const Property& property,
                   const std::optional<std::string>& after) {
    const auto isSet = yesOrAbsent(property, after);
    const auto person = findPerson(scope, property);
    if (!isSet || !person) {
        return tl::unexpected<Error>(!isSet ? isSet.error() : person.error());
    }
    Query(scope.connection, *isSet ? kAddPerson : kDropPerson, asset, *person).run();
    scope.changes.peopleChanged = true;
    return {};
}

} // namespace

Result<std::optional<std::string>> currentProtection(ChangeScope& scope, AssetId asset,
                                                     const Property& property) {
    if (!property.language.empty()) {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    if (property.name == "protection") {
        const auto level = static_cast<ProtectionLevel>(numberBy(scope, kProtection, asset.value));
        return level == ProtectionLevel::None ? std::nullopt
                                              : std::optional(std::string(protectionName(level)));
    }
    if (property.name == "audience") {
        return audienceBy(scope, kAudience, asset.value);
    }
    if (property.name == "cleared_instructions" || property.name == "areas") {
        Query query(scope.connection, property.name == "areas" ? kAreas : kCleared, asset);
        return query.next() ? query.optionalText(0) : std::nullopt;
    }
    const auto person = findPerson(scope, property);
    if (!person) {
        return tl::unexpected<Error>(person.error());
    }
    Query query(scope.connection, kHasPerson, asset, *person);
    return yesIf(query.next());
}

Status writeProtection(ChangeScope& scope, AssetId asset, const Property& property,
                       const std::optional<std::string>& after) {
    if (property.name == "protection") {
        return writeLevel(scope, asset, property, after);
    }
    if (property.name == "audience") {
        return writeAudience(scope, property, kSetAudience, asset.value, after);
    }
    if (property.name == "areas") {
        return writeAreas(scope, asset, property, after);
    }
    if (property.name == "cleared_instructions") {
        if (after && !text::isValidUtf8(*after)) {
            return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
        }
        Query(scope.connection, kSetCleared, asset, after.value_or("")).run();
        return {};
    }
    return writePerson(scope, asset, property, after);
}

std::optional<std::string> audienceOfGallery(ChangeScope& scope, GalleryId gallery) {
    return audienceBy(scope, kGalleryAudience, gallery.value);
}

Status setAudience(ChangeScope& scope, const Property& property, GalleryId gallery,
                   const std::optional<std::string>& after) {
    return writeAudience(scope, property, kSetGalleryAudience, gallery.value, after);
}

} // namespace fieldframe::catalog
