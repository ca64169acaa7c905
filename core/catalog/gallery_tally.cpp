// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_tally.h"

#include "core/database/query.h"
#include "core/model/descriptive_metadata.h"

namespace fieldframe::catalog {
namespace {

constexpr std::string_view kCreators = "SELECT value FROM field_values WHERE asset_id = ?1 AND field = ?2 "
                                       "AND language = '' AND value IS NOT NULL";
constexpr std::string_view kGalleriesOf = "SELECT gallery_id FROM gallery_items WHERE asset_id = ?1";
constexpr std::string_view kCountItems = "UPDATE galleries SET item_count = item_count + ?2 WHERE id = ?1";
constexpr std::string_view kCountPictures = R"sql(
INSERT INTO gallery_creators (gallery_id, creator, pictures) VALUES (?1, ?2, ?3)
ON CONFLICT (gallery_id, creator) DO UPDATE SET pictures = pictures + excluded.pictures)sql";
constexpr std::string_view kForgetNone =
    "DELETE FROM gallery_creators WHERE gallery_id = ?1 AND creator = ?2 AND pictures = 0";

} // namespace

std::vector<std::string> creatorsOf(database::Connection& connection, AssetId asset) {
    database::Query query(connection, kCreators, asset, FieldId::Creator);
    if (!query.next()) {
        return {};
    }
    const FieldContent content = contentFromStored(metadataField(FieldId::Creator).shape, query.view(0));
    const auto* const list = std::get_if<std::vector<std::string>>(&content);
    if (list == nullptr) {
        return {displayText(content)};
    }
    std::vector<std::string> creators;
    for (const std::string& creator : *list) {
        if (!creator.empty() && std::ranges::find(creators, creator) == creators.end()) {
            creators.push_back(creator);
        }
    }
    return creators;
}

void GalleryTally::count(GalleryId gallery, AssetId asset, int difference) {
    m_items[gallery.value] += difference;
    for (const std::string& creator : creatorsOf(m_connection, asset)) {
        m_creators[{gallery.value, creator}] += difference;
    }
}

void GalleryTally::itemAdded(GalleryId gallery, AssetId asset) {
    count(gallery, asset, 1);
}

void GalleryTally::itemRemoved(GalleryId gallery, AssetId asset) {
    count(gallery, asset, -1);
}

void GalleryTally::creatorsChanged(AssetId asset, const std::vector<std::string>& before,
                                   const std::vector<std::string>& after) {
    database::Query galleries(m_connection, kGalleriesOf, asset);
    while (galleries.next()) {
        for (const std::string& creator : before) {
            --m_creators[{galleries.integer(0), creator}];
        }
        for (const std::string& creator : after) {
            ++m_creators[{galleries.integer(0), creator}];
        }
    }
}

void GalleryTally::finish() {
    for (const auto& [gallery, difference] : m_items) {
        if (difference != 0) {
            database::Query(m_connection, kCountItems, gallery, difference).run();
        }
    }
    for (const auto& [key, difference] : m_creators) {
        if (difference != 0) {
            database::Query(m_connection, kCountPictures, key.first, key.second, difference).run();
            database::Query(m_connection, kForgetNone, key.first, key.second).run();
        }
    }
}

} // namespace fieldframe::catalog
