// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/delivered_document.h"

#include "core/pages/localized_texts.h"
#include "core/pages/markdown.h"
#include "core/pages/page_words.h"
#include "core/pages/web_library_addresses.h"

namespace fieldframe::pages {
namespace {

PageBlock blockOf(BlockKind kind, std::string text = {}) {
    PageBlock block;
    block.kind = kind;
    block.text = std::move(text);
    return block;
}

PageBlock shown(BlockKind kind, const std::string& id) {
    PageBlock block = blockOf(kind);
    block.target = GlobalId::parse(id).value_or(GlobalId());
    return block;
}

void addGallery(const Delivered& delivered, const DeliveredGallery& gallery, bool isFirst,
                std::vector<PageBlock>& blocks) {
    if (!isFirst) {
        blocks.push_back(blockOf(BlockKind::Heading, gallery.title));
    }
    if (!gallery.introduction.empty()) {
        blocks.push_back(
            blockOf(isFirst ? BlockKind::Lead : BlockKind::Text, markdownOfPlainText(gallery.introduction)));
    }
    for (const std::size_t item : gallery.items) {
        if (item < delivered.items.size()) {
            blocks.push_back(shown(BlockKind::Picture, delivered.items[item].id));
        }
    }
}

/// "Read on" and "Share on", where it is known in which library the gallery stands.
void addReadOn(const Delivered& delivered, const DeliveredGallery& gallery, std::vector<PageBlock>& blocks) {
    const std::string address = publishedGallery(delivered.publisher.baseUrl, gallery.id);
    const auto words = PageWords::in(delivered.languages.pageLanguage);
    if (!address.empty() && words) {
        PageBlock& block = blocks.emplace_back(blockOf(BlockKind::Links));
        block.links.push_back({(*words)("readOn"), address});
        block.shareUrl = address;
    }
}

/// A picture of a newsletter with what is said of it as the item's text.
void addItem(const DeliveredItem& item, const LanguagePolicy& languages, std::vector<PageBlock>& blocks) {
    blocks.push_back(shown(BlockKind::Picture, item.id));
    const std::string headline = firstShown(item.metadata, FieldId::Headline, languages);
    if (!headline.empty()) {
        blocks.push_back(blockOf(BlockKind::Heading, headline));
    }
}

} // namespace

PageDocument documentOf(const Delivered& delivered, DocumentKind kind) {
    PageDocument document;
    document.kind = kind;
    document.language = delivered.languages.pageLanguage;
    document.title =
        delivered.galleries.empty() ? delivered.publisher.name : delivered.galleries.front().title;
    document.date = delivered.galleries.empty() ? std::string() : delivered.galleries.front().published;
    // A catalog keeps its galleries' ids as ours, a gallery from elsewhere may have any: its pictures are
    // named then.
    for (std::size_t i = 0; i < delivered.galleries.size(); ++i) {
        const DeliveredGallery& gallery = delivered.galleries[i];
        if (kind == DocumentKind::Newsletter && GlobalId::parse(gallery.id)) {
            document.blocks.push_back(shown(BlockKind::Gallery, gallery.id));
            addReadOn(delivered, gallery, document.blocks);
            continue;
        }
        addGallery(delivered, gallery, i == 0, document.blocks);
    }
    for (const DeliveredItem& item : delivered.items) {
        if (!delivered.galleries.empty()) {
            break;
        }
        if (kind == DocumentKind::Newsletter) {
            addItem(item, delivered.languages, document.blocks);
        } else {
            document.blocks.push_back(shown(BlockKind::Picture, item.id));
        }
    }
    return document;
}

} // namespace fieldframe::pages
