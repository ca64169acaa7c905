// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/selection.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe::delivery {

namespace {

class Selecting {
public:
    explicit Selecting(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}

    Status addGallery(GallerySummary summary) {
        const auto items = m_catalog.galleries().items(summary.id);
        if (!items) {
            return tl::unexpected(items.error());
        }
        Selection::Gallery gallery{std::move(summary), {}};
        for (const GalleryItem& item : *items) {
            gallery.assets.push_back(item.asset);
            add(item.asset);
        }
        m_selection.galleries.push_back(std::move(gallery));
        return {};
    }

    Status addGallery(GalleryId id) {
        auto summary = m_catalog.galleries().summary(id);
        return summary ? addGallery(*std::move(summary)) : tl::unexpected(summary.error());
    }

    Status addEverything() {
        auto galleries = m_catalog.galleries().list(catalog::GalleryList::All);
        if (!galleries) {
            return tl::unexpected(galleries.error());
        }
        for (GallerySummary& gallery : *galleries) {
            if (const Status added = addGallery(std::move(gallery)); !added) {
                return added;
            }
        }
        const auto all = m_catalog.assets().names();
        if (!all) {
            return tl::unexpected(all.error());
        }
        for (const auto& [asset, name] : *all) {
            add(asset);
        }
        return {};
    }

    Status addDocument(const PageDocument& document) {
        for (const GlobalId& id : galleriesOf(document)) {
            const auto gallery = m_catalog.galleries().findByGlobalId(id);
            if (!gallery) {
                return tl::unexpected(gallery.error());
            }
            if (!*gallery) {
                return failure(ErrorCode::NotFound, id.text(), "the document's gallery");
            }
            if (const Status added = addGallery(**gallery); !added) {
                return added;
            }
        }
        for (const GlobalId& id : assetsOf(document)) {
            const auto asset = m_catalog.assets().resolve(id.text());
            if (!asset) {
                Error error = asset.error();
                error.detail = "the document's picture";
                return tl::unexpected<Error>(std::move(error));
            }
            add(*asset);
        }
        return {};
    }

    void add(AssetId asset) {
        if (m_seen.insert(asset).second) {
            m_selection.assets.push_back(asset);
        }
    }

    Result<Selection> take() {
        auto tree = m_catalog.categories().tree();
        if (!tree) {
            return tl::unexpected(tree.error());
        }
        m_selection.categories = *std::move(tree);
        return std::move(m_selection);
    }

private:
    const catalog::Catalog& m_catalog;
    Selection m_selection;
    std::unordered_set<AssetId> m_seen;
};

} // namespace

Result<Selection> selectionOf(const catalog::Catalog& catalog, const ExportRequest& request) {
    const int kinds = (request.gallery ? 1 : 0) + (request.assets.empty() ? 0 : 1) +
                      (request.isEverything ? 1 : 0) + (request.document ? 1 : 0);
    if (kinds != 1) {
        return failure(ErrorCode::InvalidInput, "export", "nothing, or more than one thing, is selected");
    }
    Selecting selecting(catalog);
    Status added;
    if (request.gallery) {
        added = selecting.addGallery(*request.gallery);
    } else if (request.isEverything) {
        added = selecting.addEverything();
    } else if (request.document) {
        added = selecting.addDocument(*request.document);
    }
    std::ranges::for_each(request.assets, [&](AssetId asset) { selecting.add(asset); });
    return added ? selecting.take() : tl::unexpected(added.error());
}

} // namespace fieldframe::delivery
