// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_results.h"

#include "core/catalog/asset_store.h"
#include "core/search/parser.h"
#include "ui/bridge/text.h"

#include <unordered_set>

namespace fieldframe::ui {

namespace {

constexpr int kAgainMilliseconds = 300;

using Ids = Result<std::vector<AssetId>>;

/// Those of @p ids that @p query finds, in their own order.
Ids found(const Engine& engine, Ids ids, const search::Query& query, std::stop_token stop) {
    if (!ids || query.terms.empty()) {
        return ids;
    }
    const Ids passing = engine.searcher().search(query, std::move(stop));
    if (!passing) {
        return passing;
    }
    const std::unordered_set<AssetId> wanted(passing->begin(), passing->end());
    std::erase_if(*ids, [&wanted](AssetId id) { return !wanted.contains(id); });
    return ids;
}

Ids readIds(const Engine& engine, const Place& place, const search::Query& query, std::stop_token stop) {
    switch (place.kind) {
    case Place::Kind::LastImport:
        return found(engine, engine.catalog().assets().lastImport(), query, std::move(stop));
    case Place::Kind::Folder:
        return found(engine, engine.catalog().assets().idsInFolder(place.id), query, std::move(stop));
    default:
        return engine.searcher().search(query, std::move(stop));
    }
}

bool hasWords(const search::Query& query) {
    for (const search::Term& term : query.terms) {
        if (std::holds_alternative<search::WordsTerm>(term.what) && !term.isExcluded) {
            return true;
        }
    }
    return false;
}

} // namespace

AssetResults::AssetResults(Session& session, AssetListModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model) {
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(kAgainMilliseconds);
    connect(&m_againTimer, &QTimer::timeout, this, &AssetResults::run);
    connect(&session, &Session::changed, this, &AssetResults::applyChanges);
}

AssetResults::~AssetResults() {
    m_stop.request_stop();
}

void AssetResults::show(const Place& place, const SearchWords& words, const AssetFilter& filter,
                        std::optional<search::SortBy> sort) {
    if (!place.isSameAs(m_place)) {
        m_model.setIds({});
    }
    m_place = place;
    m_words = words;
    m_filter = filter;
    m_sort = sort;
    m_isLoaded = false;
    run();
}

search::Query AssetResults::query() const {
    search::Query query;
    switch (m_place.kind) {
    case Place::Kind::AllImages:
        query.kind = MediaKind::Image;
        break;
    case Place::Kind::AllVideos:
        query.kind = MediaKind::Video;
        break;
    case Place::Kind::AllAudio:
        query.kind = MediaKind::Audio;
        break;
    case Place::Kind::PickedAssets:
        query.terms.push_back({search::PickTerm{Pick::Pick}});
        break;
    case Place::Kind::Gallery:
        query.gallery = GalleryId{m_place.id};
        query.sort = search::SortBy::GalleryOrder;
        break;
    case Place::Kind::Category:
        query.category = CategoryId{m_place.id};
        break;
    case Place::Kind::LastImport:
    case Place::Kind::Folder:
        break;
    default:
        query.terms = search::parseTerms(toUtf8(m_words.words), search::LastWord::Prefix);
        query.kind = m_words.kind;
        query.category = m_words.category;
        query.sort = hasWords(query) ? search::SortBy::Relevance : search::SortBy::DateTaken;
        break;
    }
    for (search::Term& term : m_filter.terms()) {
        query.terms.push_back(std::move(term));
    }
    if (m_sort) {
        query.sort = *m_sort;
    }
    return query;
}

void AssetResults::run() {
    m_againTimer.stop();
    m_stop.request_stop();
    m_stop = {};
    const search::Query asked = query();
    m_session.run(
        Session::Lane::Reading, this,
        [place = m_place, asked, stop = m_stop.get_token()](const Engine& engine) {
            return readIds(engine, place, asked, stop);
        },
        [this, asked, token = m_generation.next()](Ids&& ids) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isLoaded = true;
            if (!ids) {
                m_model.setIds({});
                emit failed(ids.error());
                return;
            }
            m_model.setIds(std::move(*ids), hasWords(asked) ? std::optional(asked) : std::nullopt);
            emit loaded();
        });
}

bool AssetResults::dependsOnValues() const {
    return m_place.kind == Place::Kind::Search || m_place.kind == Place::Kind::PickedAssets ||
           !m_filter.isEmpty();
}

void AssetResults::applyChanges(const catalog::ChangeSet& changes) {
    const bool mayMoveRows = !changes.added.empty() || !changes.removed.empty() ||
                             !changes.galleries.empty() || (dependsOnValues() && !changes.changed.empty());
    if (mayMoveRows && m_place.kind != Place::Kind::Home && !m_againTimer.isActive()) {
        m_againTimer.start();
    }
}

} // namespace fieldframe::ui
