// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"

#include <cstdint>
#include <vector>

namespace fieldframe::catalog {

/// What one committed transaction changed: enough for a view to refresh narrowly.
struct ChangeSet {
    std::vector<AssetId> added;
    std::vector<AssetId> changed; ///< Fields, picks, ratings, offline state.
    std::vector<AssetId> removed;
    std::vector<ContentHash> turned;  ///< Their pictures are shown another way round; also in `changed`.
    std::vector<GalleryId> galleries; ///< Added, changed (text, items, pick) or removed.
    std::vector<GlobalId> documents;  ///< Added, changed or removed.
    bool categoriesChanged = false;
    bool savedSearchesChanged = false;
    bool peopleChanged = false; ///< Persons shown, and consents.
    bool previewsChanged = false;

    [[nodiscard]] bool isEmpty() const;
};

} // namespace fieldframe::catalog
