// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_results.h"

#include "core/catalog/asset_store.h"
#include "core/search/parser.h"
#include "ui/bridge/text.h"

#include <algorithm>
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
        return found(engine, engine.catalog().assets().idsBelow(place.id, toUtf8(place.text)), query,
                     std::move(stop));
    default:
        return engine.searcher().search(query, std::move(stop));
    }
}

/// What the grid shows of @p query, ready to be shown.
Result<AssetContents> readContents(const Engine& engine, const Place& place, const search::Query& query,
                                   catalog::GroupBy groupBy, std::stop_token stop) {
    Ids ids = readIds(engine, place, query, std::move(stop));
    if (!ids) {
        return tl::unexpected<Error>(ids.error());
    }
    auto grouped = engine.catalog().assets().grouped(std::move(*ids), groupBy);
    if (!grouped) {
        return tl::unexpected<Error>(grouped.error());
    }
    RowIndex rows(grouped->ids);
    return AssetContents{std::move(grouped->ids), groupBy, std::move(grouped->groups), std::nullopt,
                         std::move(rows)};
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

void AssetResults::setGroupBy(catalog::GroupBy groupBy) {
    if (groupBy == m_groupBy) {
        return;
    }
    m_groupBy = groupBy;
    if (m_place.kind != Place::Kind::Home) {
        run();
    }
}

bool AssetResults::isGalleryOrder() const {
    return m_place.kind == Place::Kind::Gallery && m_filter.isEmpty() &&
           m_groupBy == catalog::GroupBy::Nothing && query().sort == search::SortBy::GalleryOrder;
}

void AssetResults::run() {
    m_againTimer.stop();
    m_sinceRun.start();
    m_stop.request_stop();
    m_stop = {};
    const search::Query asked = query();
    m_session.run(
        Session::Lane::Reading, this,
        [place = m_place, asked, groupBy = m_groupBy, stop = m_stop.get_token()](const Engine& engine) {
            return readContents(engine, place, asked, groupBy, stop);
        },
        [this, asked, token = m_generation.next()](Result<AssetContents>&& contents) {
            if (!m_generation.isCurrent(token)) {
                return;
            }
            m_isLoaded = true;
            if (!contents) {
                m_model.setIds({});
                emit failed(contents.error());
                return;
            }
            if (hasWords(asked)) {
                contents->query = asked;
            }
            m_model.show(std::move(*contents));
            emit loaded();
        });
}

void AssetResults::findRows(const search::Term& term, Rows done) {
    m_session.run(
        Session::Lane::Reading, this,
        [term](const Engine& engine) {
            search::Query query;
            query.terms.push_back(term);
            return engine.searcher().search(query);
        },
        [this, place = m_place, done = std::move(done)](Ids&& ids) {
            deliverRows(std::move(ids), place, done);
        });
}

void AssetResults::findRowsOf(const QString& typed, Rows done) {
    const auto token = m_findGeneration.next();
    m_session.run(
        Session::Lane::Reading, this,
        [text = toUtf8(typed.trimmed())](const Engine& engine) {
            Ids named = engine.catalog().assets().namedLike(text);
            search::Query query;
            query.terms = search::parseTerms(text, search::LastWord::Prefix);
            if (named && !query.terms.empty()) {
                if (const Ids said = engine.searcher().search(query)) {
                    named->insert(named->end(), said->begin(), said->end());
                }
            }
            return named;
        },
        [this, token, place = m_place, done = std::move(done)](Ids&& ids) {
            if (m_findGeneration.isCurrent(token)) {
                deliverRows(std::move(ids), place, done);
            }
        });
}

void AssetResults::deliverRows(Ids&& ids, const Place& place, const Rows& done) {
    if (!ids) {
        emit failed(ids.error());
        return;
    }
    if (!place.isSameAs(m_place)) {
        return;
    }
    std::vector<int> rows;
    for (const AssetId id : *ids) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    const auto repeats = std::ranges::unique(rows);
    rows.erase(repeats.begin(), repeats.end());
    done(std::move(rows));
}

bool AssetResults::dependsOnValues() const {
    return m_place.kind == Place::Kind::Search || m_place.kind == Place::Kind::PickedAssets ||
           !m_filter.isEmpty();
}

void AssetResults::applyChanges(const catalog::ChangeSet& changes) {
    const bool mayMoveRows = !changes.added.empty() || !changes.removed.empty() ||
                             !changes.galleries.empty() || (dependsOnValues() && !changes.changed.empty());
    if (mayMoveRows && m_place.kind != Place::Kind::Home && !m_againTimer.isActive()) {
        // What comes alone is shown at once; a stream of changes now and then.
        const qint64 since = m_sinceRun.isValid() ? m_sinceRun.elapsed() : kAgainMilliseconds;
        m_againTimer.start(static_cast<int>(std::max<qint64>(0, kAgainMilliseconds - since)));
    }
}

} // namespace fieldframe::ui
