// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_groups.h"
#include "ui/models/asset_rows.h"
#include "ui/models/row_index.h"
#include "ui/models/thumbnail_cache.h"

#include <QAbstractListModel>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace fieldframe::ui {

/// What a grid shows: a value, made in the background.
struct AssetContents {
    std::vector<AssetId> ids;
    catalog::GroupBy groupBy = catalog::GroupBy::Nothing;
    std::vector<catalog::AssetGroup> groups; ///< Empty, or runs that add up to all of ids.
    std::optional<search::Query> query;      ///< What they were found by, if words were searched for.
    RowIndex rows;                           ///< Of ids.
};

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

    /// Rows that stay keep their selection where ids were only added or only removed; else the model is
    /// reset.
    void show(AssetContents contents);
    /// The same without groups.
    void setIds(std::vector<AssetId> ids, std::optional<search::Query> query = {});
    [[nodiscard]] const std::vector<AssetId>& ids() const { return m_ids; }
    [[nodiscard]] AssetId idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(AssetId id) const;

    [[nodiscard]] catalog::GroupBy groupBy() const { return m_groupBy; }
    [[nodiscard]] const std::vector<catalog::AssetGroup>& groups() const { return m_groups; }

    /// Null while it is on its way. The pointer is good until control returns to the event loop.
    [[nodiscard]] const AssetSummary* summary(int row) const;
    [[nodiscard]] QStringList matches(int row) const;
    [[nodiscard]] ThumbnailCache& thumbnails() const { return m_thumbnails; }
    /// Nothing is asked for or on its way.
    [[nodiscard]] bool isIdle() const { return m_rows.isIdle() && m_wantedPages.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Around whatever show() does to rows and groups: between the two, groups and rows don't agree.
    void contentsAboutToChange();
    void contentsChanged();
    /// Some rows could not be read.
    void failed(const fieldframe::Error& error);

private:
    void want(int row) const;
    void fetchWanted();
    void emitChanged(const std::vector<AssetId>& ids);
    void emitAllChanged();
    bool insertOnly(const std::vector<AssetId>& ids);
    bool removeOnly(const std::vector<AssetId>& ids);
    [[nodiscard]] QString accessibleText(int row) const;

    ThumbnailCache& m_thumbnails;
    AssetRows m_rows;
    std::vector<AssetId> m_ids;
    catalog::GroupBy m_groupBy = catalog::GroupBy::Nothing;
    std::vector<catalog::AssetGroup> m_groups;
    mutable RowIndex m_index;
    mutable bool m_isIndexed = false;
    mutable std::deque<int> m_wantedPages; ///< Asked for last at the back.
    mutable QTimer m_fetchTimer;
};

/// "caption", "credit"… as the window names a column of the search.
[[nodiscard]] QString searchColumnText(SearchColumn column);

} // namespace fieldframe::ui
