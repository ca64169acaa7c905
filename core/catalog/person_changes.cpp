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

constexpr DescribedTable kTable{"a person", "SELECT id, removed_at IS NOT NULL FROM people WHERE gid = ?1",
                                "SELECT revision FROM people WHERE id = ?1",
                                "UPDATE people SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE people SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kMake =
    "INSERT INTO people (gid, name, name_key, created_at, revision) VALUES (?1, '', ?2, ?3, 0)";
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

constexpr std::array kTexts{
    TextColumn{"other_names", TextForm::List, "SELECT NULLIF(other_names, '') FROM people WHERE id = ?1",
               "UPDATE people SET other_names = ?2 WHERE id = ?1"},
    TextColumn{"guardian", TextForm::Any, "SELECT NULLIF(guardian, '') FROM people WHERE id = ?1",
               "UPDATE people SET guardian = ?2 WHERE id = ?1"},
    TextColumn{"note", TextForm::Any, "SELECT NULLIF(note, '') FROM people WHERE id = ?1",
               "UPDATE people SET note = ?2 WHERE id = ?1"}};

} // namespace

PersonChanges::PersonChanges(ChangeScope& scope)
    : DescribedRows(scope, kTable) {}

bool PersonChanges::isProperty(const Property& property) const {
    const std::string_view name = property.name;
    return name == "name" || name == "level" || name == "minor" || name == "replacement" ||
           columnOf(kTexts, name);
}

Status PersonChanges::check(const Property& property, const std::optional<std::string>&) const {
    if (!property.language.empty() && property.name != "replacement") {
        return failure(ErrorCode::InvalidInput, property.name, "has no languages");
    }
    return {};
}

void PersonChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, blobOf(text::sortKey("")), m_scope.journal.head().now).run();
}

void PersonChanges::tell(const Row&, const GlobalId&) {
    m_scope.changes.peopleChanged = true;
}

Result<std::optional<std::string>> PersonChanges::valueOf(const Row& row, const Property& property) {
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return readColumn(m_scope, *column, row.id);
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

Status PersonChanges::write(const Row& row, const Property& property,
                            const std::optional<std::string>& after) {
    if (const TextColumn* const column = columnOf(kTexts, property.name)) {
        return writeColumn(m_scope, *column, row.id, after);
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
    Query(m_scope.connection, kSetMinor, row.id, *isSet).run();
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
