// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/document_drafts.h"

#include "core/base/text.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "core/model/page_document_json.h"
#include "core/pages/markdown.h"
#include "core/pages/page_words.h"
#include "core/pages/web_library_addresses.h"
#include "core/search/searcher.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;

constexpr std::size_t kTeaserGraphemes = 700;

PageBlock block(BlockKind kind, std::string text = {}) {
    PageBlock made;
    made.kind = kind;
    made.text = std::move(text);
    return made;
}

PageBlock picture(const GlobalId& asset) {
    PageBlock made = block(BlockKind::Picture);
    made.target = asset;
    return made;
}

/// One line that the format takes.
std::string lineOf(std::string_view text) {
    std::string line = text::trimmed(text);
    std::ranges::replace_if(
        line,
        [](char character) { return static_cast<unsigned char>(character) < 0x20 || character == '\x7F'; },
        ' ');
    return std::string(text::cutAtGrapheme(line, kMaxLineBytes));
}

/// Text that the format takes, as Markdown that shows it as it is.
std::string markdownOf(std::string_view plain) {
    std::string kept(text::cutAtGrapheme(plain, kMaxBlockTextBytes / 2));
    std::erase_if(kept, [](char character) {
        return (static_cast<unsigned char>(character) < 0x20 && character != '\n' && character != '\t') ||
               character == '\x7F';
    });
    return pages::markdownOfPlainText(kept);
}

/// The first paragraph, or as much of it as an item of a newsletter tells.
std::string teaserOf(std::string_view text) {
    const std::string all = text::trimmed(text);
    const std::string paragraph = all.substr(0, all.find("\n\n"));
    const std::string_view beginning = text::firstGraphemes(paragraph, kTeaserGraphemes);
    return beginning.size() < paragraph.size() ? std::string(beginning) + "…" : paragraph;
}

/// What a source says, for an item of a newsletter.
struct Item {
    GlobalId picture;
    std::string title;
    std::string text;
    std::string page;       ///< Where "Read on" leads; "" = nowhere.
    bool isCaption = false; ///< The text is the picture's caption: it is not told twice.
};

std::string titleOf(const DescriptiveMetadata& metadata) {
    const std::string headline = metadata.text(FieldId::Headline);
    return headline.empty() ? metadata.text(FieldId::Title) : headline;
}

Item itemOf(const catalog::AssetTexts& asset, const std::string& library) {
    return {asset.globalId, titleOf(asset.metadata), asset.metadata.text(FieldId::Caption),
            pages::publishedItem(library, asset.globalId.text()), true};
}

void addItem(const Item& item, const std::string& readOn, bool isLead, std::vector<PageBlock>& blocks) {
    if (!item.picture.isNil()) {
        blocks.push_back(picture(item.picture));
        if (item.isCaption) {
            blocks.back().caption = "";
        }
    }
    if (const std::string title = lineOf(item.title); !title.empty()) {
        blocks.push_back(block(BlockKind::Heading, title));
    }
    if (const std::string text = markdownOf(teaserOf(item.text)); !text.empty()) {
        blocks.push_back(block(isLead ? BlockKind::Lead : BlockKind::Text, text));
    }
    if (!item.page.empty()) {
        blocks.push_back(block(BlockKind::Links));
        blocks.back().links.push_back({readOn, item.page});
        blocks.back().shareUrl = item.page;
    }
}

/// A gallery with those of its items that are not rejected.
struct Source {
    GallerySummary gallery;
    std::vector<GlobalId> items;
};

Result<Source> sourceOf(const Catalog& catalog, GalleryId id) {
    auto gallery = catalog.galleries().summary(id);
    const auto items = catalog.galleries().items(id);
    if (!gallery || !items) {
        return tl::unexpected<Error>(!gallery ? gallery.error() : items.error());
    }
    std::vector<AssetId> assets;
    std::ranges::transform(*items, std::back_inserter(assets), &GalleryItem::asset);
    const auto summaries = catalog.assets().summaries(assets);
    if (!summaries) {
        return tl::unexpected<Error>(summaries.error());
    }
    Source source{*std::move(gallery), {}};
    for (const AssetSummary& asset : *summaries) {
        if (asset.pick != Pick::Reject) {
            source.items.push_back(asset.globalId);
        }
    }
    return source;
}

Result<GlobalId> coverOf(const Catalog& catalog, const Source& source) {
    if (source.gallery.cover) {
        const auto cover = catalog.assets().summaries(std::span(&*source.gallery.cover, 1));
        if (!cover) {
            return tl::unexpected<Error>(cover.error());
        }
        if (!cover->empty()) {
            return cover->front().globalId;
        }
    }
    return source.items.empty() ? GlobalId() : source.items.front();
}

void addStory(const Source& source, bool isFirst, std::vector<PageBlock>& blocks) {
    if (!isFirst) {
        blocks.push_back(block(BlockKind::Heading, lineOf(source.gallery.title)));
    }
    if (const std::string text = markdownOf(source.gallery.introduction); !text.empty()) {
        blocks.push_back(block(isFirst ? BlockKind::Lead : BlockKind::Text, text));
    }
    for (const GlobalId& item : source.items) {
        blocks.push_back(picture(item));
    }
}

/// Takes over what a source says.
class Drafting {
public:
    /// @p readOn: the words of the link to @p library.
    Drafting(const Catalog& catalog, PageDocument& document, const std::string& library, std::string readOn)
        : m_catalog(catalog)
        , m_document(document)
        , m_library(library)
        , m_readOn(std::move(readOn)) {}

    Status add(GalleryId id) {
        const auto source = sourceOf(m_catalog, id);
        const auto cover = source ? coverOf(m_catalog, *source) : Result<GlobalId>(GlobalId());
        if (!source || !cover) {
            return tl::unexpected<Error>(!source ? source.error() : cover.error());
        }
        takeTitle(source->gallery.title);
        if (m_document.kind == DocumentKind::Newsletter) {
            const GallerySummary& gallery = source->gallery;
            // Its page has the name that others know the gallery by.
            const std::string page = pages::publishedGallery(
                m_library, gallery.documentId.empty() ? gallery.globalId.text() : gallery.documentId);
            addItem({*cover, gallery.title, gallery.introduction, page}, m_readOn, m_isFirst,
                    m_document.blocks);
        } else {
            addStory(*source, m_isFirst, m_document.blocks);
        }
        m_isFirst = false;
        return {};
    }

    void add(const catalog::AssetTexts& asset) {
        const Item item = itemOf(asset, m_library);
        takeTitle(item.title);
        if (m_document.kind == DocumentKind::Newsletter) {
            addItem(item, m_readOn, m_isFirst, m_document.blocks);
        } else {
            m_document.blocks.push_back(picture(item.picture));
        }
        m_isFirst = false;
    }

private:
    void takeTitle(std::string_view title) {
        if (m_document.title.empty()) {
            m_document.title = lineOf(title);
        }
    }

    const Catalog& m_catalog;
    PageDocument& m_document;
    const std::string& m_library;
    std::string m_readOn;
    bool m_isFirst = true;
};

} // namespace

Result<PageDocument> draftDocument(const Catalog& catalog, const DraftHead& head,
                                   const DraftSources& sources) {
    PageDocument document;
    document.kind = head.kind;
    document.title = lineOf(head.title);
    document.language = head.language;
    document.date = head.date;
    const auto assets = catalog.assets().texts(sources.assets);
    if (!assets) {
        return tl::unexpected<Error>(assets.error());
    }
    const auto words = pages::PageWords::in(head.language);
    if (!words) {
        return tl::unexpected<Error>(words.error());
    }
    Drafting drafting(catalog, document, head.library, (*words)("readOn"));
    for (const GalleryId gallery : sources.galleries) {
        if (const Status added = drafting.add(gallery); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    for (const catalog::AssetTexts& asset : *assets) {
        drafting.add(asset);
    }
    if (document.blocks.empty() && sources.galleries.empty()) {
        return failure(ErrorCode::InvalidInput, "draft", "needs a gallery or a picture");
    }
    if (const Status valid = checkPageDocument(document); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    return document;
}

Result<DraftSources> pickedSources(const Catalog& catalog, std::size_t most) {
    const auto galleries = catalog.galleries().list(catalog::GalleryList::Picked);
    search::Query query;
    query.terms.push_back({search::PickTerm{Pick::Pick}});
    query.sort = search::SortBy::Imported;
    auto assets = search::Searcher(catalog).search(query);
    if (!galleries || !assets) {
        return tl::unexpected<Error>(!galleries ? galleries.error() : assets.error());
    }
    DraftSources sources;
    for (const GallerySummary& gallery : *galleries) {
        if (sources.galleries.size() < most) {
            sources.galleries.push_back(gallery.id);
        }
    }
    assets->resize(std::min(assets->size(), most));
    sources.assets = *std::move(assets);
    return sources;
}

} // namespace fieldframe::edit
