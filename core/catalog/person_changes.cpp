// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/person_changes.h"

#include "core/base/text.h"
#include "core/catalog/record_texts.h"
#include "core/database/query.h"
#include "core/model/protection.h"

#include <array>

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr std::string_view kFind = "SELECT id, removed_at IS NOT NULL FROM people WHERE gid = ?1";
constexpr std::string_view kMake =
    "INSERT INTO people (gid, name, name_key, created_at, revision) VALUES (?1, '', ?2, ?3, 0)";
constexpr std::string_view kRevision = "SELECT revision FROM people WHERE id = ?1";
constexpr std::string_view kTouch = "UPDATE people SET revision = revision + 1 WHERE id = ?1";
constexpr std::string_view kSetName = "UPDATE people SET name = ?2, name_key = ?3 WHERE id = ?1";
constexpr std::string_view kName = "SELECT NULLIF(name, '') FROM people WHERE id = ?1";
constexpr std::string_view kLevel = "SELECT level FROM people WHERE id = ?1";
constexpr std::string_view kSetLevel = "UPDATE people SET level = ?2 WHERE id = ?1";
constexpr std::string_view kMinor = "SELECT is_minor FROM people WHERE id = ?1";
constexpr std::string_view kSetMinor = "UPDATE people SET is_minor = ?2 WHERE id = ?1";
constexpr std::string_view kReplacement =
    "SELECT replacement FROM people_replacements WHERE person_id = ?1 AND language = ?2";
constexpr std::string_view kForgetReplacement =
    "DELETE FROM people_replacements WHERE person_id = ?1 AND language = ?2";
constexpr std::string_view kAddReplacement =
    "INSERT INTO people_replacements (person_id, language, replacement) VALUES (?1, ?2, ?3)";
constexpr std::string_view kSetRemoved = "UPDATE people SET removed_at = ?2 WHERE id = ?1";

constexpr std::array kTexts{
    TextColumn{"other_names", TextForm::List, "SELECT NULLIF(other_names, '') FROM people WHERE id = ?1",
               "UPDATE people SET other_names = ?2 WHERE id = ?1"},
    TextColumn{"guardian", TextForm::Any, "SELECT NULLIF(guardian, '') FROM people WHERE id = ?1",
               "UPDATE people SET guardian = ?2 WHERE id = ?1"},
    TextColumn{"note", TextForm::Any, "SELECT NULLIF(note, '') FROM people WHERE id = ?1",
               "UPDATE people SET note = ?2 WHERE id = ?1"}};

bool isPersonProperty(std::string_view name) {
    return name == "name" || name == "level" || name == "minor" || name == "replacement" ||
           name == "removed" || columnOf(kTexts, name) != nullptr;
}

} // namespace

std::optional<PersonChanges::Row> PersonChanges::find(const GlobalId& target) {
    Query query(m_scope.connection, kFind, target);
    if (!query.next()) {
        return std::nullopt;
    }
    return Row{query.id<PersonId>(0), query.integer(1) != 0};
}

PersonChanges::Row PersonChanges::make(const Property& property) {
    Query(m_scope.connection, kMake, property.target, blobOf(text::sortKey("")), m_scope.journal.head().now)
        .run();
    const PersonId id{m_scope.connection.lastRowId()};
    m_scope.journal.append({property.kind, property.target, "removed", ""}, 0, yesIf(true), std::nullopt);
    return Row{id, false};
}

std::optional<std::string> PersonChanges::valueOf(const Row& row, const Property& property) {
    if (property.name == "removed") {
        return yesIf(row.isRemoved);
    }
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return readColumn(m_scope, *column, row.id.value);
    }
    if (property.name == "replacement") {
        Query query(m_scope.connection, kReplacement, row.id, property.language);
        return query.next() ? query.optionalText(0) : std::nullopt;
    }
    Query query(m_scope.connection,
                property.name == "name"    ? kName
                : property.name == "level" ? kLevel
                                           : kMinor,
                row.id);
    query.next();
    if (property.name == "name") {
        return query.optionalText(0);
    }
    if (property.name == "minor") {
        return yesIf(query.integer(0) != 0);
    }
    const auto level = static_cast<ProtectionLevel>(query.integer(0));
    return level == ProtectionLevel::None ? std::nullopt : std::optional(std::string(protectionName(level)));
}

Result<std::optional<std::string>> PersonChanges::current(const Property& property) {
    if (!isPersonProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a person");
    }
    const auto row = find(property.target);
    if (!row) {
        return property.name == "removed" ? yesIf(true) : std::nullopt;
    }
    return valueOf(*row, property);
}

Status PersonChanges::change(const Property& property, const std::optional<std::string>& asked) {
    const auto after = asked && asked->empty() ? std::nullopt : asked;
    if (!isPersonProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a person");
    }
    if (!property.language.empty() && property.name != "replacement") {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    auto row = find(property.target);
    if (!row) {
        if (!after) {
            return {};
        }
        row = make(property);
    }
    const auto before = valueOf(*row, property);
    if (before == after) {
        return {};
    }
    if (const Status written = write(*row, property, after); !written) {
        return written;
    }
    Query revision(m_scope.connection, kRevision, row->id);
    revision.next();
    m_scope.journal.append(property, revision.integer(0), before, after);
    Query(m_scope.connection, kTouch, row->id).run();
    m_scope.changes.peopleChanged = true;
    return {};
}

Status PersonChanges::write(const Row& row, const Property& property,
                            const std::optional<std::string>& after) {
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return writeColumn(m_scope, *column, row.id.value, after);
    }
    if (property.name == "name") {
        return writeName(row, property, after);
    }
    if (property.name == "level") {
        return writeLevel(row, property, after);
    }
    if (property.name == "replacement") {
        return writeReplacement(row, property, after);
    }
    const auto isSet = yesOrAbsent(property, after);
    if (!isSet) {
        return tl::unexpected<Error>(isSet.error());
    }
    if (property.name == "minor") {
        Query(m_scope.connection, kSetMinor, row.id, *isSet).run();
        return {};
    }
    const auto removedAt = *isSet ? std::optional(m_scope.journal.head().now) : std::nullopt;
    Query(m_scope.connection, kSetRemoved, row.id, removedAt).run();
    return {};
}

Status PersonChanges::writeName(const Row& row, const Property& property,
                                const std::optional<std::string>& after) {
    const std::string value = after.value_or("");
    if (!text::isValidUtf8(value) || value.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    Query(m_scope.connection, kSetName, row.id, value, blobOf(text::sortKey(value))).run();
    return {};
}

Status PersonChanges::writeLevel(const Row& row, const Property& property,
                                 const std::optional<std::string>& after) {
    const auto level = after ? protectionFromName(*after) : ProtectionLevel::None;
    if (!level || (after && protectionName(*level) != *after)) {
        return failure(ErrorCode::InvalidInput, property.name,
                       "no level of protection: " + after.value_or(""));
    }
    Query(m_scope.connection, kSetLevel, row.id, *level).run();
    return {};
}

Status PersonChanges::writeReplacement(const Row& row, const Property& property,
                                       const std::optional<std::string>& after) {
    if (after && (!text::isValidUtf8(*after) || after->find('\0') != std::string::npos)) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    Query(m_scope.connection, kForgetReplacement, row.id, property.language).run();
    if (after) {
        Query(m_scope.connection, kAddReplacement, row.id, property.language, *after).run();
    }
    return {};
}

} // namespace fieldframe::catalog
