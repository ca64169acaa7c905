// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "core/search/query.h"
#include "core/search/searcher.h"
#include "ui/bridge/session.h"

#include <QObject>

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fieldframe::ui {

/// What cells show of assets that were looked at: read in the background, kept while they are not too many,
/// and kept true while the catalog changes. GUI thread only.
class AssetRows final : public QObject {
    Q_OBJECT
public:
    struct Row {
        std::optional<AssetSummary> summary; ///< Absent where the asset is gone.
        std::vector<SearchColumn> matches;
        quint64 generation = 0; ///< Of the query that the matches are of.
        bool isStale = false;   ///< Changed since it was read.
    };

    explicit AssetRows(Session& session, QObject* parent = nullptr);

    /// By which words' places are told from now on.
    void setQuery(std::optional<search::Query> query);
    [[nodiscard]] const std::optional<search::Query>& query() const { return m_query; }

    /// Null while nothing has come. What is there may be of before the last change: see mustFetch().
    [[nodiscard]] const Row* find(AssetId id) const;
    /// Not here, or not as it is now, and not on its way.
    [[nodiscard]] bool mustFetch(AssetId id) const;
    /// Reads @p ids (a page); arrived() follows.
    void fetch(std::vector<AssetId> ids);
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }
    /// Those here whose picture is that of @p hash, and maybe others.
    [[nodiscard]] std::vector<AssetId> withPicture(const ContentHash& hash) const;

signals:
    void arrived(const std::vector<fieldframe::AssetId>& ids);
    /// A page could not be read: its rows stay without what they show until they change.
    void failed(const fieldframe::Error& error);
    /// Rows that are here have changed, too many to be read again before somebody looks.
    void wentStale();

private:
    struct Page {
        std::vector<AssetId> asked;
        std::vector<AssetSummary> summaries;
        std::vector<search::Match> matches;
        std::optional<Error> error;
    };
    void take(Page page, quint64 generation);
    void applyChanges(const catalog::ChangeSet& changes);
    void forgetOldest();

    Session& m_session;
    std::optional<search::Query> m_query;
    std::unordered_map<AssetId, Row> m_rows;
    std::deque<AssetId> m_order; ///< In which m_rows was filled.
    std::unordered_set<AssetId> m_asked;
    std::unordered_set<AssetId> m_changedMeanwhile; ///< Asked for, and changed before the answer came.
    std::unordered_multimap<quint64, AssetId> m_byPicture;
    quint64 m_generation = 0;
    int m_underWay = 0;
};

} // namespace fieldframe::ui
