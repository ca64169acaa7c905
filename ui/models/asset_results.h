// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/asset_filter.h"
#include "ui/models/asset_list_model.h"
#include "ui/models/place.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace fieldframe::ui {

/// What is asked for in the search bar: a value. Kind, category and all the rest are part of the words.
struct SearchWords {
    QString words;

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty(); }
    bool operator==(const SearchWords&) const = default;
};

/// Fills an AssetListModel with the assets of a place, and keeps it so while the catalog changes. A new
/// request interrupts the one before. GUI thread only.
class AssetResults final : public QObject {
    Q_OBJECT
public:
    AssetResults(Session& session, AssetListModel& model, QObject* parent = nullptr);
    ~AssetResults() override;

    /// @p words count only for Place::Kind::Search; @p filter counts everywhere.
    void show(const Place& place, const SearchWords& words, const AssetFilter& filter,
              std::optional<search::SortBy> sort);
    [[nodiscard]] const Place& place() const { return m_place; }
    /// From the next answer on; asks anew where something is shown.
    void setGroupBy(catalog::GroupBy groupBy);
    [[nodiscard]] catalog::GroupBy groupBy() const { return m_groupBy; }
    /// The assets stand in the gallery's own order, and nothing is left out or regrouped.
    [[nodiscard]] bool isGalleryOrder() const;

    using Rows = std::function<void(std::vector<int>)>;
    /// Looks in the background for the rows of those of which @p term holds. Nothing comes if the place is
    /// left meanwhile.
    void findRows(const search::Term& term, Rows done);
    /// Those whose file name or text holds what was typed; a later call makes an earlier one stale.
    void findRowsOf(const QString& typed, Rows done);
    /// The answer for the place is here, so that an empty list is really empty.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

signals:
    void loaded();
    void failed(const fieldframe::Error& error);

private:
    void run();
    void applyChanges(const catalog::ChangeSet& changes);
    void deliverRows(Result<std::vector<AssetId>>&& ids, const Place& place, const Rows& done);
    [[nodiscard]] search::Query query() const;
    [[nodiscard]] bool dependsOnValues() const;

    Session& m_session;
    AssetListModel& m_model;
    Place m_place;
    SearchWords m_words;
    AssetFilter m_filter;
    std::optional<search::SortBy> m_sort;
    catalog::GroupBy m_groupBy = catalog::GroupBy::Nothing;
    Generation m_generation;
    Generation m_findGeneration;
    std::stop_source m_stop;
    QElapsedTimer m_sinceRun;
    QTimer m_againTimer; ///< Bounds how often a running import makes the list be read again.
    bool m_isLoaded = false;
};

} // namespace fieldframe::ui
