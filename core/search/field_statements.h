// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What fields of the catalog are asked for while one is typed; their plans are asserted in the tests.
namespace fieldframe::search {

/// Values of field ?1 in language ?2 of the newest assets that match ?3.
inline constexpr std::string_view kMatchingValues = R"sql(
SELECT v.value
FROM asset_fts CROSS JOIN field_values AS v ON v.asset_id = asset_fts.rowid AND v.field = ?1 AND v.language = ?2
WHERE asset_fts MATCH ?3 AND v.value IS NOT NULL
ORDER BY asset_fts.rowid DESC LIMIT 256)sql";
/// The same of the newest assets at all.
inline constexpr std::string_view kLatestValues = R"sql(
SELECT v.value
FROM (SELECT id FROM assets WHERE removed_at IS NULL ORDER BY id DESC LIMIT 1000) AS latest
CROSS JOIN field_values AS v ON v.asset_id = latest.id AND v.field = ?1 AND v.language = ?2
WHERE v.value IS NOT NULL
ORDER BY latest.id DESC LIMIT 256)sql";
/// Values of field ?3, each with those of ?1 and ?2 beside it and its asset, of the newest assets that match ?4.
inline constexpr std::string_view kCountriesBeside = R"sql(
SELECT known.value,
    (SELECT value FROM field_values WHERE asset_id = known.asset_id AND field = ?1 AND language = ''),
    (SELECT value FROM field_values WHERE asset_id = known.asset_id AND field = ?2 AND language = ''),
    known.asset_id
FROM asset_fts CROSS JOIN field_values AS known
    ON known.asset_id = asset_fts.rowid AND known.field = ?3 AND known.language = ''
WHERE asset_fts MATCH ?4
ORDER BY asset_fts.rowid DESC LIMIT 256)sql";

} // namespace fieldframe::search
