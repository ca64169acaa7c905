// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::search {

/// Which columns of an asset hold the query's words.
struct Match {
    AssetId asset;
    std::vector<SearchColumn> columns;
};

/// Runs queries. Thread-safe; each call leases its own connection.
class Searcher {
public:
    explicit Searcher(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}

    /// All live assets that match, in the query's order. Cancelled as soon as @p stop is requested (the
    /// running statement is interrupted). A gallery or category that does not exist matches nothing.
    [[nodiscard]] Result<std::vector<AssetId>> search(const Query& query, std::stop_token stop = {}) const;
    [[nodiscard]] Result<std::int64_t> count(const Query& query, std::stop_token stop = {}) const;
    /// Where each of @p assets (a page of results) matched @p query's words; without words, empty columns.
    [[nodiscard]] Result<std::vector<Match>> matches(const Query& query,
                                                     std::span<const AssetId> assets) const;
    /// Those of @p query's terms that ask for a gallery, category or label by a name that nothing has.
    [[nodiscard]] Result<std::vector<Term>> unknownNames(const Query& query, std::stop_token stop = {}) const;

private:
    const catalog::Catalog& m_catalog;
};

} // namespace fieldframe::search
