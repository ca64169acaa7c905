// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/delivered_values.h"

#include <algorithm>
#include <tuple>

namespace fieldframe::delivery {

namespace {

pages::DeliveredItem itemOf(const PlannedItem& planned, const Manifest& manifest) {
    pages::DeliveredItem item;
    item.id = planned.summary.globalId.text();
    item.kind = planned.summary.kind;
    item.metadata = planned.pageTexts;
    item.creditLine = planned.creditLine;
    item.isPicked = planned.summary.pick == Pick::Pick;
    for (const PlannedFile& file : planned.files) {
        const auto made = manifest.files().find(file.name.generic_string());
        if (made != manifest.files().end()) {
            item.files.push_back({made->first, file.role, made->second.mediaType, made->second.width,
                                  made->second.height, made->second.sizeBytes});
        }
    }
    std::ranges::stable_sort(item.files, {}, [](const pages::DeliveredFile& file) {
        return std::tuple(file.role, file.width, file.sizeBytes);
    });
    return item;
}

} // namespace

DeliveredPackage deliveredOf(const PackageState& state, const std::string& logo) {
    DeliveredPackage package;
    pages::Delivered& delivered = package.delivered;
    delivered.publisher = state.plan.publisher;
    delivered.publisher.logo = logo;
    delivered.languages = state.preset.languages;
    delivered.categories = state.plan.categories;
    delivered.madeMilliseconds = state.nowMilliseconds;
    std::vector<std::optional<std::size_t>> places(state.plan.items.size());
    for (std::size_t i = 0; i < state.plan.items.size(); ++i) {
        if (state.making.isMade(i)) {
            places[i] = delivered.items.size();
            package.plannedItems.push_back(i);
            delivered.items.push_back(itemOf(state.plan.items[i], state.manifest));
        }
    }
    for (const PlannedGallery& planned : state.plan.galleries) {
        pages::DeliveredGallery& gallery = delivered.galleries.emplace_back();
        // Documents name galleries by it.
        gallery.id = planned.globalId.text();
        gallery.title = planned.title;
        gallery.introduction = planned.introduction;
        gallery.creditLine = planned.creditLine;
        gallery.published = planned.published;
        gallery.categories = planned.categories;
        gallery.isPicked = planned.isPicked;
        for (const std::size_t item : planned.items) {
            if (places[item]) {
                gallery.items.push_back(*places[item]);
            }
        }
        gallery.cover = planned.cover ? places[*planned.cover] : std::nullopt;
    }
    return package;
}

} // namespace fieldframe::delivery
