// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/model/gallery.h"
#include "core/model/saved_search.h"
#include "ui/bridge/engine.h"
#include "ui/models/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldframe::ui {

/// A row of the sidebar with those below it, as it is to be shown: a value.
struct SidebarRow {
    QString key; ///< Names it among its siblings, whatever it is called now.
    QString title;
    std::optional<Place> place = {}; ///< Nothing for a heading.
    QString count = {};
    QString toolTip = {}; ///< Empty: the title.
    bool isOffline = false;
    std::vector<SidebarRow> below = {};

    /// Without what is below.
    [[nodiscard]] bool showsTheSame(const SidebarRow& other) const;
};

/// What is read from the catalog for the sidebar: a value.
struct SidebarContents {
    catalog::Statistics statistics;
    qint64 lastImport = 0;
    std::vector<GallerySummary> galleries;
    std::vector<Category> categories;
    std::vector<catalog::FolderSummary> folders;
    std::vector<SavedSearch> searches;

    /// On a background thread. A part that can't be read stays empty; the rest is shown.
    [[nodiscard]] static SidebarContents read(const Engine& engine);
    /// The sections, with numbers by locale.
    [[nodiscard]] std::vector<SidebarRow> rows() const;
};

} // namespace fieldframe::ui
