// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/model/gallery.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/place.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fieldframe::ui {

/// The sidebar: headings, and below each the places one can go to with how much is there. Loaded in the
/// background; follows the catalog. GUI thread only.
class SidebarModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool.
        CountRole,                      ///< QString: a number by locale, or "offline".
        DepthRole,                      ///< int below the heading.
    };

    explicit SidebarModel(Session& session, QObject* parent = nullptr);
    ~SidebarModel() override;

    /// Nothing for a heading.
    [[nodiscard]] std::optional<Place> place(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const Place& place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        Place place;
        QString count;
        int depth = 0;
        QString toolTip = {}; ///< Empty: the title.
        bool operator==(const Entry& other) const;
    };
    struct Section {
        QString title;
        std::vector<Entry> entries;
    };
    struct Contents; ///< What is read from the catalog.

    void reload();
    void take(const Contents& contents);
    void replaceEntries(int section, std::vector<Entry> entries);
    [[nodiscard]] std::vector<Entry> libraryEntries(const Contents& contents) const;
    [[nodiscard]] const Entry* entry(const QModelIndex& index) const;

    Session& m_session;
    Generation m_generation;
    QTimer m_reloadTimer; ///< An import commits four times a second; counts need not be read as often.
    std::vector<Section> m_sections;
};

} // namespace fieldframe::ui
