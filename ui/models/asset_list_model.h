// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "core/search/query.h"
#include "core/search/searcher.h"
#include "ui/bridge/session.h"
#include "ui/models/thumbnail_cache.h"

#include <QAbstractListModel>
#include <QTimer>

#include <deque>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fieldframe::ui {

/// The assets of a grid: all their ids, and for those that were looked at what a cell shows. Rows are fetched
/// by page in the background as they are asked for, so data() never waits. GUI thread only.
class AssetListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64.
        RatingRole,                ///< int, 0–5.
        PickRole,                  ///< int, -1, 0 or 1.
        LabelRole,                 ///< QString.
        MatchRole,                 ///< QStringList: fields in which the search's words stand, as shown.
    };

    AssetListModel(Session& session, ThumbnailCache& thumbnails, QObject* parent = nullptr);

    /// Shows @p ids. Rows that stay keep their selection where ids were only added or only removed; else the
    /// model is reset. @p query is what they were found by, if words were searched for.
    void setIds(std::vector<AssetId> ids, std::optional<search::Query> query = {});
    [[nodiscard]] const std::vector<AssetId>& ids() const { return m_ids; }
    [[nodiscard]] AssetId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(AssetId id) const;

    /// Null while it is on its way. The pointer is good until control returns to the event loop.
    [[nodiscard]] const AssetSummary* summary(int row) const;
    [[nodiscard]] QStringList matches(int row) const;
    [[nodiscard]] ThumbnailCache& thumbnails() const { return m_thumbnails; }
    /// Nothing is asked for or on its way.
    [[nodiscard]] bool isIdle() const { return m_asked.empty() && m_wantedPages.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::optional<AssetSummary> summary; ///< Absent where the asset is gone.
        std::vector<SearchColumn> matches;
    };
    struct Page {
        std::vector<AssetId> asked;
        std::vector<AssetSummary> summaries;
        std::vector<search::Match> matches;
    };

    void want(int row) const;
    void fetchWanted();
    void fetch(std::vector<AssetId> ids);
    void take(const Page& page);
    void refetchChanged(const std::vector<AssetId>& taken);
    void applyChanges(const catalog::ChangeSet& changes);
    void emitChanged(const std::vector<AssetId>& ids);
    void forgetOldest();
    bool insertOnly(const std::vector<AssetId>& ids);
    bool removeOnly(const std::vector<AssetId>& ids);
    void indexRows() const;
    [[nodiscard]] QString accessibleText(int row) const;

    Session& m_session;
    ThumbnailCache& m_thumbnails;
    std::vector<AssetId> m_ids;
    std::optional<search::Query> m_query;
    std::unordered_map<AssetId, Row> m_rows;
    std::deque<AssetId> m_order; ///< In which m_rows was filled.
    std::unordered_set<AssetId> m_asked;
    /// Changed while they were being read: what comes may be from before the change.
    std::unordered_set<AssetId> m_changedMeanwhile;
    mutable std::unordered_map<AssetId, int> m_rowOf; ///< Built when first needed.
    mutable bool m_isIndexed = false;
    mutable std::set<int> m_wantedPages;
    mutable QTimer m_fetchTimer;
    quint64 m_generation = 0; ///< Of the query: matches of an earlier one are not taken.
};

/// "caption", "credit"… as the window names a column of the search.
[[nodiscard]] QString searchColumnText(SearchColumn column);

} // namespace fieldframe::ui
