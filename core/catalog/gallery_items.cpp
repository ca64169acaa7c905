// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of GalleryChanges that keeps the order of items.
#include "core/catalog/gallery_changes.h"
#include "core/catalog/property_words.h"
#include "core/catalog/rank.h"
#include "core/database/query.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kFindAsset = "SELECT id, removed_at IS NOT NULL FROM assets WHERE gid = ?1";
constexpr std::string_view kPutItem = R"sql(
INSERT INTO gallery_items (gallery_id, asset_id, rank) VALUES (?1, ?2, ?3)
ON CONFLICT (gallery_id, asset_id) DO UPDATE SET rank = excluded.rank)sql";
constexpr std::string_view kDropItem = "DELETE FROM gallery_items WHERE gallery_id = ?1 AND asset_id = ?2";
constexpr std::string_view kHasItem = "SELECT 1 FROM gallery_items WHERE gallery_id = ?1 AND asset_id = ?2";
constexpr std::string_view kLastRank =
    "SELECT rank FROM gallery_items WHERE gallery_id = ?1 ORDER BY rank DESC, asset_id DESC LIMIT 1";
constexpr std::string_view kItems = R"sql(
SELECT assets.gid, rank
FROM gallery_items JOIN assets ON assets.id = asset_id
WHERE gallery_id = ?1
ORDER BY rank, asset_id)sql";
constexpr std::string_view kEqualRank = R"sql(
SELECT 1
FROM gallery_items
WHERE gallery_id = ?1
GROUP BY rank
HAVING count(*) > 1
LIMIT 1)sql";
constexpr std::string_view kGalleriesOf = R"sql(
SELECT galleries.gid, galleries.cover_id IS ?1
FROM gallery_items JOIN galleries ON galleries.id = gallery_id
WHERE asset_id = ?1
ORDER BY gallery_id)sql";

struct Item {
    GlobalId asset;
    std::string rank;
};

std::vector<Item> itemsOf(database::Connection& connection, GalleryId gallery) {
    std::vector<Item> items;
    Query query(connection, kItems, gallery);
    while (query.next()) {
        items.push_back({query.globalId(0), query.text(1)});
    }
    return items;
}

Property itemProperty(const GlobalId& gallery, const GlobalId& asset) {
    return {TargetKind::Gallery, gallery, std::string(kItemWord) + asset.text(), ""};
}

tl::unexpected<Error> noGallery(const GlobalId& gallery) {
    return failure(ErrorCode::NotFound, gallery.text(), "no such gallery");
}

} // namespace

Result<GalleryChanges::AssetRow> GalleryChanges::findAsset(std::string_view text) {
    if (const auto id = GlobalId::parse(text)) {
        Query query(m_scope.connection, kFindAsset, *id);
        if (query.next()) {
            return AssetRow{query.id<AssetId>(0), query.integer(1) != 0};
        }
    }
    return failure(ErrorCode::NotFound, std::string(text), "no such asset");
}

Status GalleryChanges::writeItem(const Row& row, std::string_view asset,
                                 const std::optional<std::string>& after) {
    const auto item = findAsset(asset);
    if (!item) {
        return tl::unexpected<Error>(item.error());
    }
    if (!after) {
        Query(m_scope.connection, kDropItem, row.id, item->id).run();
        m_scope.tally.itemRemoved(GalleryId{row.id}, item->id);
        return {};
    }
    if (item->isRemoved) {
        return failure(ErrorCode::InvalidInput, std::string(asset), "a removed asset can't be in a gallery");
    }
    Query known(m_scope.connection, kHasItem, row.id, item->id);
    const bool isNew = !known.next();
    Query(m_scope.connection, kPutItem, row.id, item->id, *after).run();
    if (isNew) {
        m_scope.tally.itemAdded(GalleryId{row.id}, item->id);
    }
    return {};
}

Status GalleryChanges::changeEach(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                  const std::vector<std::string>& ranks) {
    for (std::size_t i = 0; i < assets.size(); ++i) {
        if (const Status put = change(itemProperty(gallery, assets[i]), ranks[i]); !put) {
            return put;
        }
    }
    return {};
}

Status GalleryChanges::append(const GlobalId& gallery, const std::vector<GlobalId>& assets) {
    const auto row = find(gallery);
    if (!row) {
        return noGallery(gallery);
    }
    std::vector<GlobalId> fresh;
    std::unordered_set<GlobalId> seen;
    for (const GlobalId& asset : assets) {
        const auto before = valueOf(*row, itemProperty(gallery, asset));
        if (!before) {
            return tl::unexpected<Error>(before.error());
        }
        if (!*before && seen.insert(asset).second) {
            fresh.push_back(asset);
        }
    }
    std::optional<std::string> last;
    {
        Query query(m_scope.connection, kLastRank, row->id);
        last = query.next() ? std::optional(query.text(0)) : std::nullopt;
    }
    std::vector<std::string> ranks = ranksBetween(last, std::nullopt, fresh.size());
    if (ranks.size() < fresh.size()) {
        return place(gallery, fresh, std::nullopt);
    }
    const bool wasReordered = m_reordered.contains({GalleryId{row->id}, gallery});
    Status done = changeEach(gallery, fresh, ranks);
    if (!wasReordered) {
        // Fresh keys at the end equal no other: nothing to look for in finish().
        m_reordered.erase({GalleryId{row->id}, gallery});
    }
    return done;
}

Status GalleryChanges::place(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                             const std::optional<GlobalId>& before) {
    const auto row = find(gallery);
    if (!row) {
        return noGallery(gallery);
    }
    const std::unordered_set<GlobalId> moved(assets.begin(), assets.end());
    if (moved.size() != assets.size() || (before && moved.contains(*before))) {
        return failure(ErrorCode::InvalidInput, gallery.text(), "an asset stands twice in the move");
    }
    std::optional<std::string> low;
    std::optional<std::string> high;
    bool isFound = !before;
    for (const Item& item : itemsOf(m_scope.connection, GalleryId{row->id})) {
        if (before && item.asset == *before) {
            high = item.rank;
            isFound = true;
            break;
        }
        if (!moved.contains(item.asset)) {
            low = item.rank;
        }
    }
    if (!isFound) {
        return failure(ErrorCode::NotFound, before->text(), "not in the gallery");
    }
    std::vector<std::string> ranks = ranksBetween(low, high, assets.size());
    const bool isTooLong =
        std::ranges::any_of(ranks, [](const auto& rank) { return rank.size() > kMaxRankLength; });
    if (ranks.size() < assets.size() || isTooLong) {
        if (const Status done = renumber(gallery, GalleryId{row->id}); !done) {
            return done;
        }
        return place(gallery, assets, before);
    }
    return changeEach(gallery, assets, ranks);
}

/// Evenly spaced fresh keys for all items: rare, when one place has been filled again and again.
Status GalleryChanges::renumber(const GlobalId& gallery, GalleryId id) {
    const std::vector<Item> items = itemsOf(m_scope.connection, id);
    const std::vector<std::string> ranks = ranksBetween(std::nullopt, std::nullopt, items.size());
    std::vector<GlobalId> assets;
    std::ranges::transform(items, std::back_inserter(assets), &Item::asset);
    return changeEach(gallery, assets, ranks);
}

Result<std::vector<GlobalId>> GalleryChanges::items(const GlobalId& gallery) {
    const auto row = find(gallery);
    if (!row) {
        return noGallery(gallery);
    }
    std::vector<GlobalId> assets;
    for (const Item& item : itemsOf(m_scope.connection, GalleryId{row->id})) {
        assets.push_back(item.asset);
    }
    return assets;
}

Status GalleryChanges::leaveAll(AssetId asset, const GlobalId& globalId) {
    std::vector<std::pair<GlobalId, bool>> galleries;
    {
        Query query(m_scope.connection, kGalleriesOf, asset);
        while (query.next()) {
            galleries.emplace_back(query.globalId(0), query.integer(1) != 0);
        }
    }
    for (const auto& [gallery, isCover] : galleries) {
        if (isCover) {
            if (const Status done = change({TargetKind::Gallery, gallery, "cover", ""}, std::nullopt);
                !done) {
                return done;
            }
        }
        if (const Status done = change(itemProperty(gallery, globalId), std::nullopt); !done) {
            return done;
        }
    }
    return {};
}

Status GalleryChanges::makeRanksUnique(GalleryId id, const GlobalId& gallery) {
    Query equal(m_scope.connection, kEqualRank, id);
    return equal.next() ? renumber(gallery, id) : Status();
}

Status GalleryChanges::finish() {
    // renumber() marks the gallery again while this runs.
    const auto reordered = m_reordered;
    for (const auto& [id, gallery] : reordered) {
        if (const Status done = makeRanksUnique(id, gallery); !done) {
            return done;
        }
    }
    return {};
}

} // namespace fieldframe::catalog
