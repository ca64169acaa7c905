// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_gallery.h"

#include "core/base/text.h"
#include "core/pages/html.h"
#include "core/pages/web_library_cards.h"
#include "core/pages/web_library_frame.h"
#include "core/pages/web_library_linked_data.h"
#include "core/pages/web_library_pictures.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kIntroductionGraphemes = 600;

std::size_t pagesOf(const DeliveredGallery& gallery) {
    return std::max<std::size_t>((gallery.items.size() + kItemsOfAPage - 1) / kItemsOfAPage, 1);
}

TemplateValues categoriesOf(const LibrarySite& site, const DeliveredGallery& gallery) {
    TemplateValues list = emptyList();
    for (const std::size_t category : gallery.categories) {
        TemplateValues entry;
        entry["href"] = "../" + site.addresses.category(category);
        entry["name"] = site.delivered.categories[category].name;
        list << entry;
    }
    return list;
}

std::string rangeText(const LibrarySite& site, std::size_t first, std::size_t last, std::size_t total) {
    const auto shown = [&](std::size_t number) {
        return site.words.number(static_cast<std::int64_t>(number));
    };
    return site.words.with("range",
                           {{"first", shown(first + 1)}, {"last", shown(last)}, {"total", shown(total)}});
}

Status writeGalleryPage(LibrarySite& site, std::size_t index, std::size_t page) {
    const DeliveredGallery& gallery = site.delivered.galleries[index];
    const std::size_t pages = pagesOf(gallery);
    const std::size_t first = page * kItemsOfAPage;
    const std::size_t last = std::min(first + kItemsOfAPage, gallery.items.size());
    const auto addressOf = [&](std::size_t number) { return "../" + site.addresses.gallery(index, number); };
    const Result<std::string> tiles = tilesHtml(site, gallery.items, first, last, index, "../");
    const Result<std::string> pager = pagerHtml(site, page, pages, addressOf);
    if (!tiles || !pager) {
        return tl::unexpected(tiles ? pager.error() : tiles.error());
    }
    TemplateValues values;
    values["w"] = wordValues(site.words, {"viewer", "previous", "next", "close", "details", "position",
                                          "published", "categories", "emptyGallery"});
    values["captionLabel"] = site.words("field.caption");
    values["title"] = site.titleOf(gallery);
    values["count"] = site.words.counted("count.items", gallery.items.size());
    values["introduction"] =
        expandableHtml(site, gallery.introduction, kIntroductionGraphemes, " dir=\"auto\"");
    values["credit"] = gallery.creditLine;
    values["hasCredit"] = !text::trimmed(gallery.creditLine).empty();
    values["published"] = site.words.date(gallery.published);
    values["isoDate"] = gallery.published;
    values["hasDate"] = !gallery.published.empty();
    values["categories"] = categoriesOf(site, gallery);
    values["hasCategories"] = !gallery.categories.empty();
    values["pager"] = *pager;
    values["isPaged"] = pages > 1;
    values["range"] = rangeText(site, first, last, gallery.items.size());
    values["isEmpty"] = gallery.items.empty();
    values["tiles"] = *tiles;
    values["offset"] = std::to_string(first);
    values["total"] = std::to_string(gallery.items.size());
    values["previousPage"] = page > 0 ? addressOf(page - 1) : std::string();
    values["nextPage"] = page + 1 < pages ? addressOf(page + 1) : std::string();
    const Result<std::string> body = site.templates.render("gallery", values);
    if (!body) {
        return tl::unexpected(body.error());
    }
    PageFrame frame{.path = site.addresses.gallery(index, page), .title = site.titleOf(gallery)};
    frame.description = gallery.introduction;
    const std::vector<std::size_t> preview = cardItems(site.delivered, gallery, 1);
    frame.image = preview.empty() ? "" : largePicture(site.delivered.items[preview.front()])->path;
    frame.linkedData = galleryLinkedData(site, index, page == 0 ? "" : frame.path, first, last);
    return writePage(site, frame, *body);
}

/// The page at the address that outlives the title.
Status writeLeadingPage(LibrarySite& site, std::size_t index) {
    const std::string target = site.addresses.gallery(index).substr(std::string_view("galleries/").size());
    TemplateValues values;
    values["lang"] = site.words.language();
    values["dir"] = std::string(site.words.isRightToLeft() ? "rtl" : "ltr");
    values["title"] = site.titleOf(site.delivered.galleries[index]);
    values["target"] = target;
    values["moved"] = site.words("moved");
    const Result<std::string> page = site.templates.render("moved", values);
    return page ? site.write(site.addresses.galleryById(index), *page) : tl::unexpected(page.error());
}

} // namespace

Status writeGalleries(LibrarySite& site) {
    for (std::size_t index = 0; index < site.delivered.galleries.size(); ++index) {
        Status written = writeLeadingPage(site, index);
        for (std::size_t page = 0; written && page < pagesOf(site.delivered.galleries[index]); ++page) {
            written = writeGalleryPage(site, index, page);
        }
        if (!written) {
            return written;
        }
    }
    return {};
}

} // namespace fieldframe::pages
