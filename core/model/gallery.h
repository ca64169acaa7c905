// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/asset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe {

/// One of a card's three pictures.
struct CardPicture {
    AssetId id;
    ContentHash hash;
    std::string caption; ///< Its alt text: first 240 bytes at most.
};

/// A gallery as its card and its page's head show it.
struct GallerySummary {
    GalleryId id;
    GlobalId globalId;
    std::string documentId; ///< What a gallery document calls it; "" where none has said.
    std::string title;
    std::string introduction;
    std::string creditLine;      ///< As typed; may be empty.
    std::string shownCreditLine; ///< The typed one, else made from the creators (PRODUCT.md, The window).
    std::int64_t count = 0;
    std::vector<std::string> categories; ///< Names, by place, then in tree order.
    std::vector<CategoryId> categoryIds;
    bool isPicked = false;
    std::string published; ///< ISO 8601 as typed, "" = not published.
    std::optional<AssetId> cover;
    std::vector<CardPicture> pictures; ///< At most three, the cover first, then in gallery order.
};

struct GalleryItem {
    AssetId asset;
    GlobalId assetGlobalId;
    std::string rank; ///< Bytewise order within the gallery.
};

struct Category {
    CategoryId id;
    GlobalId globalId;
    std::optional<CategoryId> parent;
    std::string name;
    int depth = 0;
    std::int64_t galleryCount = 0; ///< Galleries directly in it.
};

} // namespace fieldframe
