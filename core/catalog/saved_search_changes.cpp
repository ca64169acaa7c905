// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/saved_search_changes.h"

#include "core/base/text.h"
#include "core/catalog/property_words.h"
#include "core/database/query.h"

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr DescribedTable kTable{"a saved search",
                                "SELECT id, removed_at IS NOT NULL FROM saved_searches WHERE gid = ?1",
                                "SELECT revision FROM saved_searches WHERE id = ?1",
                                "UPDATE saved_searches SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE saved_searches SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kMake = R"sql(
INSERT INTO saved_searches (gid, name, name_key, created_at, revision) VALUES (?1, '', ?2, ?3, 0))sql";
constexpr std::string_view kName = "SELECT NULLIF(name, '') FROM saved_searches WHERE id = ?1";
constexpr std::string_view kQuery = "SELECT NULLIF(query, '') FROM saved_searches WHERE id = ?1";
constexpr std::string_view kSetName = "UPDATE saved_searches SET name = ?2, name_key = ?3 WHERE id = ?1";
constexpr std::string_view kSetQuery = "UPDATE saved_searches SET query = ?2 WHERE id = ?1";
constexpr std::string_view kByName = R"sql(
SELECT gid FROM saved_searches WHERE name_key = ?1 AND name = ?2 AND removed_at IS NULL ORDER BY id LIMIT 1)sql";

} // namespace

SavedSearchChanges::SavedSearchChanges(ChangeScope& scope)
    : DescribedRows(scope, kTable) {}

bool SavedSearchChanges::isProperty(const Property& property) const {
    return isSavedSearchProperty(property.name);
}

void SavedSearchChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, blobOf(text::sortKey("")), m_scope.journal.head().now).run();
}

void SavedSearchChanges::tell(const Row&, const GlobalId&) {
    m_scope.changes.savedSearchesChanged = true;
}

Result<std::optional<std::string>> SavedSearchChanges::valueOf(const Row& row, const Property& property) {
    Query query(m_scope.connection, property.name == "name" ? kName : kQuery, row.id);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status SavedSearchChanges::write(const Row& row, const Property& property,
                                 const std::optional<std::string>& after) {
    const std::string value = after.value_or("");
    if (!text::isValidUtf8(value) || value.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    if (property.name == "name") {
        Query(m_scope.connection, kSetName, row.id, value, blobOf(text::sortKey(value))).run();
    } else {
        Query(m_scope.connection, kSetQuery, row.id, value).run();
    }
    return {};
}

std::optional<GlobalId> SavedSearchChanges::byName(std::string_view name) {
    Query query(m_scope.connection, kByName, blobOf(text::sortKey(name)), name);
    return query.next() ? std::optional(query.globalId(0)) : std::nullopt;
}

} // namespace fieldframe::catalog
