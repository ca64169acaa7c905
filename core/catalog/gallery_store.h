// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/gallery.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

/// Home's tabs.
enum class GalleryList {
    All,    ///< By title, collated.
    Picked, ///< Editors' picks, newest publish date first.
    Latest, ///< By publish date, newest first; unpublished ones are left out.
};

/// Reads galleries. Thread-safe.
class GalleryStore {
public:
    explicit GalleryStore(database::ReaderPool& readers)
        : m_readers(readers) {}

    [[nodiscard]] Result<std::vector<GallerySummary>> list(GalleryList list) const;
    [[nodiscard]] Result<std::vector<GallerySummary>> inCategory(CategoryId category) const;
    [[nodiscard]] Result<GallerySummary> summary(GalleryId id) const;
    /// Live items in gallery order.
    [[nodiscard]] Result<std::vector<GalleryItem>> items(GalleryId id) const;
    [[nodiscard]] Result<std::optional<GalleryId>> findByTitle(std::string_view title) const;
    [[nodiscard]] Result<std::optional<GalleryId>> findByGlobalId(const GlobalId& id) const;
    /// The one to which a gallery document gave this id.
    [[nodiscard]] Result<std::optional<GalleryId>> findByDocument(std::string_view document) const;
    /// One with this title to which no document has given an id yet.
    [[nodiscard]] Result<std::optional<GalleryId>> findUndocumented(std::string_view title) const;
    /// By title first, then by global id or an unambiguous beginning of it.
    [[nodiscard]] Result<GalleryId> resolve(std::string_view titleOrId) const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
