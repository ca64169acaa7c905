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

constexpr std::string_view kFind = "SELECT id, removed_at IS NOT NULL FROM saved_searches WHERE gid = ?1";
constexpr std::string_view kMake = R"sql(
INSERT INTO saved_searches (gid, name, name_key, created_at, revision) VALUES (?1, '', ?2, ?3, 0))sql";
constexpr std::string_view kRevision = "SELECT revision FROM saved_searches WHERE id = ?1";
constexpr std::string_view kTouch = "UPDATE saved_searches SET revision = revision + 1 WHERE id = ?1";
constexpr std::string_view kName = "SELECT NULLIF(name, '') FROM saved_searches WHERE id = ?1";
constexpr std::string_view kQuery = "SELECT NULLIF(query, '') FROM saved_searches WHERE id = ?1";
constexpr std::string_view kSetName = "UPDATE saved_searches SET name = ?2, name_key = ?3 WHERE id = ?1";
constexpr std::string_view kSetQuery = "UPDATE saved_searches SET query = ?2 WHERE id = ?1";
constexpr std::string_view kSetRemoved = "UPDATE saved_searches SET removed_at = ?2 WHERE id = ?1";
constexpr std::string_view kByName = R"sql(
SELECT gid FROM saved_searches WHERE name_key = ?1 AND name = ?2 AND removed_at IS NULL ORDER BY id LIMIT 1)sql";

} // namespace

std::optional<SavedSearchChanges::Row> SavedSearchChanges::find(const GlobalId& target) {
    Query query(m_scope.connection, kFind, target);
    if (!query.next()) {
        return std::nullopt;
    }
    return Row{query.id<SavedSearchId>(0), query.integer(1) != 0};
}

SavedSearchChanges::Row SavedSearchChanges::make(const Property& property) {
    Query(m_scope.connection, kMake, property.target, blobOf(text::sortKey("")), m_scope.journal.head().now)
        .run();
    const SavedSearchId id{m_scope.connection.lastRowId()};
    m_scope.journal.append({property.kind, property.target, "removed", ""}, 0, yesIf(true), std::nullopt);
    return Row{id, false};
}

std::optional<std::string> SavedSearchChanges::valueOf(const Row& row, const Property& property) {
    if (property.name == "removed") {
        return yesIf(row.isRemoved);
    }
    Query query(m_scope.connection, property.name == "name" ? kName : kQuery, row.id);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Result<std::optional<std::string>> SavedSearchChanges::current(const Property& property) {
    if (!isSavedSearchProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a saved search");
    }
    const auto row = find(property.target);
    if (!row) {
        return property.name == "removed" ? yesIf(true) : std::nullopt;
    }
    return valueOf(*row, property);
}

Status SavedSearchChanges::change(const Property& property, const std::optional<std::string>& asked) {
    const auto after = asked && asked->empty() ? std::nullopt : asked;
    if (!isSavedSearchProperty(property.name)) {
        return failure(ErrorCode::NotFound, property.name, "no such property of a saved search");
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
    m_scope.changes.savedSearchesChanged = true;
    return {};
}

Status SavedSearchChanges::write(const Row& row, const Property& property,
                                 const std::optional<std::string>& after) {
    if (property.name == "removed") {
        const auto isRemoved = yesOrAbsent(property, after);
        if (!isRemoved) {
            return tl::unexpected<Error>(isRemoved.error());
        }
        const auto removedAt = *isRemoved ? std::optional(m_scope.journal.head().now) : std::nullopt;
        Query(m_scope.connection, kSetRemoved, row.id, removedAt).run();
        return {};
    }
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
