// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/model/page_document.h"

#include <span>
#include <string>

/// Documents made out of what the catalog has, for a person to go on with. Nothing is changed.
namespace fieldframe::edit {

/// What a draft is made from, in order. A story or news page tells one thing at length: its title is the
/// first source's. A newsletter has one item for each source.
struct DraftSources {
    std::vector<GalleryId> galleries;
    std::vector<AssetId> assets;
};

/// How a draft is headed.
struct DraftHead {
    DocumentKind kind = DocumentKind::Newsletter;
    std::string title; ///< "" = the first source's; InvalidInput where that has none either.
    std::string language = "en";
    std::string date; ///< ISO 8601 or "".
    /// Where the publisher's web library stands ("https://…/"): "Read on" leads there. "" = nowhere.
    std::string library;
};

/// Newsletter: the first source is the lead; each item is a picture with its credit, a heading, the beginning
/// of the introduction or caption, and "Read on" where the head knows of a library. Story and news: the
/// introduction as the lead, then all pictures with their captions. Rejected pictures are left out. NotFound
/// for an unknown source, InvalidInput without any.
[[nodiscard]] Result<PageDocument> draftDocument(const catalog::Catalog& catalog, const DraftHead& head,
                                                 const DraftSources& sources);

/// The editors' picks, newest first: galleries, then pictures; at most @p most of each.
[[nodiscard]] Result<DraftSources> pickedSources(const catalog::Catalog& catalog, std::size_t most);

} // namespace fieldframe::edit
