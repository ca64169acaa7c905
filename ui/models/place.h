// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldframe::ui {

/// Somewhere the window can be: an entry of the sidebar, or the results of a search.
struct Place {
    enum class Kind {
        Home,
        AllImages,
        AllVideos,
        AllAudio,
        LastImport,
        PickedAssets,
        Gallery,
        Category,
        Folder, ///< And what is below it.
        Search,
        SavedSearch,
    };

    Kind kind = Kind::Home;
    qint64 id = 0; ///< Row id of the gallery, category, saved search or, of a folder, the volume.
    QString title; ///< As shown; not part of what the place is.
    /// Of a folder: its path on the volume, "" = all of that. Of a saved search: what it searches for, not part
    /// of what the place is.
    QString text = {};

    /// The same place, whatever it is called now.
    [[nodiscard]] bool isSameAs(const Place& other) const {
        return kind == other.kind && id == other.id && (kind != Kind::Folder || text == other.text);
    }
};

} // namespace fieldframe::ui
