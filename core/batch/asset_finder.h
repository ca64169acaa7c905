// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::batch {

/// Finds assets by what a table calls them. Private to the room.
class AssetFinder {
public:
    /// Among @p among; absent: all.
    [[nodiscard]] static Result<AssetFinder> of(const catalog::Catalog& catalog,
                                                const std::optional<std::vector<AssetId>>& among);

    /// By global id or an unambiguous beginning of it. NotFound, Ambiguous.
    [[nodiscard]] Result<AssetId> byId(const std::string& id) const;
    /// By the last part of a path: as it stands, else whatever its case, else without its extension.
    [[nodiscard]] Result<AssetId> byFile(std::string_view path) const;
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    explicit AssetFinder(const catalog::Catalog& catalog)
        : m_catalog(&catalog) {}
    using Names = std::unordered_map<std::string, std::vector<AssetId>>;

    const catalog::Catalog* m_catalog;
    std::set<AssetId> m_ids;
    Names m_exact;
    Names m_folded;
    Names m_stems;
};

} // namespace fieldframe::batch
