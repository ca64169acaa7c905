// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/model/gallery.h"

#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

/// What a request speaks of, as the catalog has it now.
struct Selection {
    struct Gallery {
        GallerySummary summary;
        std::vector<AssetId> assets; ///< In order.
    };
    std::vector<Gallery> galleries;   ///< In the library's order.
    std::vector<AssetId> assets;      ///< All, each once: those of the galleries in order, then the others.
    std::vector<Category> categories; ///< Depth first.
};

/// NotFound for a gallery that is gone, and for a document's; its pictures that are gone are left out (the
/// page says nothing of them). InvalidInput where nothing is selected, or the document's picture is unknown.
[[nodiscard]] Result<Selection> selectionOf(const catalog::Catalog& catalog, const ExportRequest& request);

} // namespace fieldframe::delivery
