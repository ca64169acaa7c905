// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/late_copies.h"

#include "core/database/query.h"

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr std::string_view kOriginals = R"sql(
SELECT originals.id, volumes.identity = ?2 AND folders.path = ?3 AND originals.name = ?4,
    EXISTS (SELECT 1 FROM late_values WHERE original_id = originals.id)
FROM originals
JOIN folders ON folders.id = folder_id
JOIN volumes ON volumes.id = volume_id
WHERE asset_id = ?1)sql";
constexpr std::string_view kSaid =
    "SELECT said FROM late_values WHERE original_id = ?1 AND field = ?2 AND language = ?3";
/// What it said before counts: that was read there, or written.
constexpr std::string_view kFallBehind = R"sql(
INSERT OR IGNORE INTO late_values (original_id, field, language, said)
SELECT id, ?3, ?4, ?5 FROM originals WHERE asset_id = ?1 AND id <> ?2)sql";
constexpr std::string_view kCatchUp = R"sql(
DELETE FROM late_values
WHERE original_id IN (SELECT id FROM originals WHERE asset_id = ?1 AND id <> ?2)
    AND field = ?3 AND language = ?4 AND said IS ?5)sql";
constexpr std::string_view kInStep =
    "DELETE FROM late_values WHERE original_id = ?1 AND field = ?2 AND language = ?3";

} // namespace

LateCopies::LateCopies(database::Connection& connection, AssetId asset, const Place& here)
    : m_connection(connection)
    , m_asset(asset) {
    Query row(connection, kOriginals, asset, here.folder.volume, blobOf(here.folder.relative.native()),
              blobOf(here.name));
    while (row.next()) {
        if (row.integer(1) != 0) {
            m_here = row.integer(0);
            m_isLate = row.integer(2) != 0;
        } else {
            m_hasOthers = true;
        }
    }
}

std::optional<LateCopies::Text> LateCopies::saidHere(FieldId field, const std::string& language) const {
    if (!m_isLate) {
        return std::nullopt;
    }
    Query row(m_connection, kSaid, m_here, field, language);
    return row.next() ? std::optional(row.optionalText(0)) : std::nullopt;
}

void LateCopies::baseFollows(FieldId field, const std::string& language, const Text& before,
                             const Text& now) {
    if (m_hasOthers) {
        Query(m_connection, kFallBehind, m_asset, m_here, field, language, before).run();
        Query(m_connection, kCatchUp, m_asset, m_here, field, language, now).run();
    }
}

void LateCopies::isInStep(FieldId field, const std::string& language) {
    if (m_isLate) {
        Query(m_connection, kInStep, m_here, field, language).run();
    }
}

} // namespace fieldframe::catalog
