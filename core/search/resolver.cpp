// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/resolver.h"

#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "core/database/query.h"

#include <string_view>
#include <utility>

namespace fieldframe::search {

namespace {

// Steps from label to label in the index instead of reading every labelled asset.
constexpr std::string_view kLabels = "WITH RECURSIVE found(label) AS ("
                                     " SELECT min(label) FROM assets WHERE removed_at IS NULL AND label <> ''"
                                     " UNION ALL SELECT (SELECT min(label) FROM assets WHERE removed_at IS "
                                     "NULL AND label <> '' AND label > found.label)"
                                     " FROM found WHERE found.label IS NOT NULL)"
                                     " SELECT label FROM found WHERE label IS NOT NULL";
constexpr std::string_view kGalleriesByTitle =
    "SELECT id FROM galleries WHERE removed_at IS NULL AND title = ?";
constexpr std::string_view kGalleryTitles = "SELECT id, title FROM galleries WHERE removed_at IS NULL";
constexpr std::string_view kIsGallery = "SELECT 1 FROM galleries WHERE removed_at IS NULL AND id = ?";

class Resolver {
public:
    Resolver(const catalog::Catalog& catalog, database::Connection& connection)
        : m_catalog(catalog)
        , m_connection(connection) {}

    Result<Condition> condition(const DateTerm& term) { return term; }
    Result<Condition> condition(const RatingTerm& term) { return term; }
    Result<Condition> condition(const PickTerm& term) { return term; }
    Result<Condition> condition(const MissingTerm& term) { return term; }
    Result<Condition> condition(const KindTerm& term) { return term; }
    Result<Condition> condition(const ReleaseTerm& term) { return term; }

    Result<Condition> condition(const LabelTerm& term) {
        const std::string wanted = text::folded(term.label);
        LabelSet set;
        database::Query labels(m_connection, kLabels);
        while (labels.next()) {
            if (text::folded(labels.view(0)) == wanted) {
                set.labels.push_back(labels.text(0));
            }
        }
        return set;
    }

    /// By exact title, else by the title's words, else by id.
    Result<Condition> condition(const GalleryTerm& term) {
        GallerySet set;
        database::Query exact(m_connection, kGalleriesByTitle, term.titleOrId);
        while (exact.next()) {
            set.galleries.push_back(exact.id<GalleryId>(0));
        }
        if (set.galleries.empty()) {
            const std::vector<std::string> wanted = text::words(term.titleOrId);
            database::Query titles(m_connection, kGalleryTitles);
            while (!wanted.empty() && titles.next()) {
                if (text::words(titles.view(1)) == wanted) {
                    set.galleries.push_back(titles.id<GalleryId>(0));
                }
            }
        }
        if (set.galleries.empty()) {
            if (const Result<GalleryId> found = m_catalog.galleries().resolve(term.titleOrId)) {
                set.galleries.push_back(*found);
            } else if (found.error().code != ErrorCode::NotFound &&
                       found.error().code != ErrorCode::Ambiguous) {
                return tl::unexpected(found.error());
            }
        }
        return set;
    }

    /// Every category of that name or path.
    Result<Condition> condition(const CategoryTerm& term) {
        const Result<std::vector<Category>> tree = m_catalog.categories().tree();
        if (!tree) {
            return tl::unexpected(tree.error());
        }
        const std::string wanted = text::folded(term.nameOrPath);
        CategorySet set;
        std::vector<std::string> path;
        for (const Category& category : *tree) {
            path.resize(static_cast<std::size_t>(category.depth));
            path.push_back((path.empty() ? "" : path.back() + "/") + text::folded(category.name));
            if (path.back() == wanted || text::folded(category.name) == wanted) {
                set.categories.push_back(category.id);
            }
        }
        return set;
    }

    bool isLiveGallery(GalleryId id) { return database::Query(m_connection, kIsGallery, id).next(); }

private:
    const catalog::Catalog& m_catalog;
    database::Connection& m_connection;
};

/// The gallery whose order is meant where just one was asked for by `in:`.
void takeSoleGallery(ResolvedQuery& query) {
    if (query.gallery) {
        return;
    }
    for (auto at = query.conditions.begin(); at != query.conditions.end(); ++at) {
        const auto* set = std::get_if<GallerySet>(&at->what);
        if (set != nullptr && !at->isExcluded && set->galleries.size() == 1) {
            query.gallery = set->galleries.front();
            query.conditions.erase(at);
            return;
        }
    }
}

} // namespace

Result<ResolvedQuery> resolve(const Query& query, const catalog::Catalog& catalog,
                              database::Connection& connection) {
    Resolver resolver(catalog, connection);
    ResolvedQuery resolved;
    resolved.sort = query.sort;
    resolved.isReversed = query.isReversed;
    for (const Term& term : query.terms) {
        if (const auto* words = std::get_if<WordsTerm>(&term.what)) {
            if (!words->words.empty()) {
                (term.isExcluded ? resolved.excludedWords : resolved.words).push_back(*words);
            }
            continue;
        }
        Result<Condition> condition = std::visit(
            [&](const auto& what) -> Result<Condition> {
                if constexpr (std::is_same_v<std::decay_t<decltype(what)>, WordsTerm>) {
                    return failure(ErrorCode::Internal, "search", "words are no condition");
                } else {
                    return resolver.condition(what);
                }
            },
            term.what);
        if (!condition) {
            return tl::unexpected(condition.error());
        }
        resolved.conditions.push_back({std::move(*condition), term.isExcluded});
    }
    if (query.kind) {
        resolved.conditions.push_back({KindTerm{*query.kind}, false});
    }
    if (query.category) {
        resolved.conditions.push_back({CategorySet{{*query.category}}, false});
    }
    if (query.gallery && resolver.isLiveGallery(*query.gallery)) {
        resolved.gallery = query.gallery;
    } else if (query.gallery) {
        resolved.conditions.push_back({GallerySet{}, false});
    }
    takeSoleGallery(resolved);
    return resolved;
}

} // namespace fieldframe::search
