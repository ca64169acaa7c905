// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"

#include "core/catalog/catalog.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/search/compiler.h"
#include "core/search/resolver.h"
#include "core/search/word_match.h"

#include <algorithm>

namespace fieldframe::search {

namespace {

void bindAll(database::Query& query, const Statement& statement) {
    for (const auto& value : statement.values) {
        std::visit([&](const auto& held) { query.bind(held); }, value);
    }
}

/// Leases a connection, looks the names of @p query up and hands both to @p run.
template <class Run>
auto withResolved(const catalog::Catalog& catalog, const Query& query, const std::stop_token& stop,
                  const Run& run)
    -> decltype(run(std::declval<database::Connection&>(), std::declval<const ResolvedQuery&>())) {
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, "search");
    }
    Result<database::ReaderPool::Lease> lease = catalog.readers().lease(stop);
    if (!lease) {
        return tl::unexpected(lease.error());
    }
    return database::guarded(
        [&]() -> decltype(run(lease->connection(), std::declval<const ResolvedQuery&>())) {
            const Result<ResolvedQuery> resolved = resolve(query, catalog, lease->connection());
            if (!resolved) {
                return tl::unexpected(resolved.error());
            }
            return run(lease->connection(), *resolved);
        });
}

std::vector<WordsTerm> wantedWords(const Query& query) {
    std::vector<WordsTerm> wanted;
    for (const Term& term : query.terms) {
        const auto* words = std::get_if<WordsTerm>(&term.what);
        if (words != nullptr && !term.isExcluded) {
            wanted.push_back(*words);
        }
    }
    return wanted;
}

/// Whether one of the sets that @p resolved asks for is empty.
bool asksForNothing(const ResolvedQuery& resolved) {
    return std::ranges::any_of(resolved.conditions, [](const ResolvedCondition& condition) {
        const auto* const labels = std::get_if<LabelSet>(&condition.what);
        const auto* const galleries = std::get_if<GallerySet>(&condition.what);
        const auto* const categories = std::get_if<CategorySet>(&condition.what);
        return (labels && labels->labels.empty()) || (galleries && galleries->galleries.empty()) ||
               (categories && categories->categories.empty());
    });
}

} // namespace

Result<std::vector<Term>> Searcher::unknownNames(const Query& query, std::stop_token stop) const {
    using Terms = Result<std::vector<Term>>;
    std::vector<Term> unknown;
    for (const Term& term : query.terms) {
        Query alone;
        alone.terms = {term};
        const Terms checked = withResolved(
            m_catalog, alone, stop, [&](database::Connection&, const ResolvedQuery& resolved) -> Terms {
                return asksForNothing(resolved) ? alone.terms : std::vector<Term>();
            });
        if (!checked) {
            return checked;
        }
        unknown.insert(unknown.end(), checked->begin(), checked->end());
    }
    return unknown;
}

Result<std::vector<AssetId>> Searcher::search(const Query& query, std::stop_token stop) const {
    using Ids = Result<std::vector<AssetId>>;
    return withResolved(m_catalog, query, stop,
                        [](database::Connection& connection, const ResolvedQuery& resolved) -> Ids {
                            const Statement statement = compileIds(resolved);
                            database::Query rows(connection, statement.sql);
                            bindAll(rows, statement);
                            std::vector<AssetId> ids;
                            while (rows.next()) {
                                ids.push_back(rows.id<AssetId>(0));
                            }
                            return ids;
                        });
}

Result<std::int64_t> Searcher::count(const Query& query, std::stop_token stop) const {
    using Count = Result<std::int64_t>;
    return withResolved(m_catalog, query, stop,
                        [](database::Connection& connection, const ResolvedQuery& resolved) -> Count {
                            const Statement statement = compileCount(resolved);
                            database::Query row(connection, statement.sql);
                            bindAll(row, statement);
                            return row.next() ? row.integer(0) : 0;
                        });
}

Result<std::vector<Match>> Searcher::matches(const Query& query, std::span<const AssetId> assets) const {
    const std::vector<WordsTerm> wanted = wantedWords(query);
    std::vector<Match> matches;
    matches.reserve(assets.size());
    if (wanted.empty()) {
        for (const AssetId asset : assets) {
            matches.push_back({asset, {}});
        }
        return matches;
    }
    const Result<database::ReaderPool::Lease> lease = m_catalog.readers().lease();
    if (!lease) {
        return tl::unexpected(lease.error());
    }
    return database::guarded([&]() -> Result<std::vector<Match>> {
        for (const AssetId asset : assets) {
            matches.push_back({asset, columnsHolding(wanted, asset, lease->connection())});
        }
        return matches;
    });
}

} // namespace fieldframe::search
