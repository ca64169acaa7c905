// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_status.h"
#include "core/model/asset.h"
#include "core/model/gallery.h"
#include "core/search/query.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <span>

namespace fieldframe::catalog {
class Catalog;
}

/// The shapes in which the tool prints what the catalog holds.
namespace fieldframe::cli {

class Session;

/// One of a list: id, file, kind, headline, caption, credit_line, rating, label, pick, date.
[[nodiscard]] nlohmann::json listedAssetJson(const AssetDetails& asset);
/// Everything: also facts, every field, conflicts with their origins, galleries.
[[nodiscard]] nlohmann::json fullAssetJson(const AssetDetails& asset);
[[nodiscard]] nlohmann::json galleryJson(const GallerySummary& gallery);
/// "pick", "reject" or nothing.
[[nodiscard]] std::string pickWord(Pick pick);

/// Prints what `search` and `list` found: with --json {"total", "assets"}, else a table and a last line with
/// the count.
[[nodiscard]] Outcome printAssets(const Session& session, const catalog::Catalog& catalog,
                                  const search::Query& query, std::int64_t limit);

} // namespace fieldframe::cli
