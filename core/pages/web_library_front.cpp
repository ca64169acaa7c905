// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_front.h"

#include "core/base/text.h"
#include "core/pages/html.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_cards.h"
#include "core/pages/web_library_frame.h"
#include "core/pages/web_library_gallery.h"
#include "core/pages/web_library_linked_data.h"
#include "core/pages/web_library_pictures.h"

#include <algorithm>
#include <numeric>

namespace fieldframe::pages {
namespace {

constexpr std::uint64_t kHomePictureBytes = 1'200'000;
constexpr std::size_t kHomePicks = 6;
constexpr std::size_t kHomeLatest = 4;
constexpr std::size_t kHomeGalleries = 300;
constexpr std::size_t kCardsOfAPage = 60;

std::vector<std::size_t> pickedGalleries(const Delivered& delivered) {
    std::vector<std::size_t> picked;
    for (std::size_t i = 0; i < delivered.galleries.size(); ++i) {
        if (delivered.galleries[i].isPicked) {
            picked.push_back(i);
        }
    }
    return picked;
}

std::vector<std::size_t> pickedItems(const Delivered& delivered) {
    std::vector<std::size_t> picked;
    for (std::size_t i = 0; i < delivered.items.size(); ++i) {
        if (delivered.items[i].isPicked) {
            picked.push_back(i);
        }
    }
    return picked;
}

/// The path of a picture for previews of links to a page of galleries.
std::string previewOf(const LibrarySite& site, std::span<const std::size_t> galleries) {
    for (const std::size_t gallery : galleries) {
        const std::vector<std::size_t> items =
            cardItems(site.delivered, site.delivered.galleries[gallery], 1);
        if (!items.empty()) {
            return largePicture(site.delivered.items[items.front()])->path;
        }
    }
    return {};
}

std::string sectionHead(const LibrarySite& site, std::string_view key, std::string_view href,
                        std::string_view more) {
    std::string html = "<h2>" + htmlText(site.words(key)) + "</h2>";
    if (!href.empty()) {
        html += "<p class=\"all\"><a href=\"" + std::string(href) + "\">" + htmlText(site.words(more)) +
                "</a></p>";
    }
    return "<div class=\"head\">" + html + "</div>\n";
}

std::string categoryList(const LibrarySite& site) {
    std::string html;
    const std::vector<DeliveredCategory>& categories = site.delivered.categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (site.inCategory[i].empty()) {
            continue;
        }
        int depth = 0;
        for (std::optional<std::size_t> at = categories[i].parent; at && depth < 4;
             at = categories[*at].parent) {
            ++depth;
        }
        html += "<li class=\"depth-" + std::to_string(depth) + "\"><a href=\"" + site.addresses.category(i) +
                "\" dir=\"auto\">" + htmlText(categories[i].name) + "</a> <span class=\"count\">" +
                htmlText(site.words.counted("count.galleries", site.inCategory[i].size())) + "</span></li>\n";
    }
    return html.empty() ? "<p class=\"empty\">" + htmlText(site.words("emptyCategories")) + "</p>\n"
                        : "<ul class=\"categories\">\n" + html + "</ul>\n";
}

std::string galleryList(const LibrarySite& site) {
    std::string html;
    const std::size_t shown = std::min(site.delivered.galleries.size(), kHomeGalleries);
    for (std::size_t i = 0; i < shown; ++i) {
        const DeliveredGallery& gallery = site.delivered.galleries[i];
        html += "<li><a href=\"" + site.addresses.gallery(i) + "\" dir=\"auto\">" +
                htmlText(site.titleOf(gallery)) + "</a> <span class=\"count\">(" +
                htmlText(site.words.number(static_cast<std::int64_t>(gallery.items.size()))) + ")</span>" +
                (gallery.creditLine.empty()
                     ? ""
                     : " <span class=\"credit\">· <bdi>" + htmlText(gallery.creditLine) + "</bdi></span>") +
                "</li>\n";
    }
    return "<ul class=\"list\">\n" + html + "</ul>\n";
}

Result<std::string> section(LibrarySite& site, std::string_view key, std::span<const std::size_t> galleries,
                            std::string_view href, std::string_view more, PictureBudget& budget) {
    Result<std::string> cards = cardsHtml(site, galleries, "index.html", 3, budget);
    if (!cards) {
        return cards;
    }
    return "<section class=\"part\" id=\"" + std::string(key) + "\">\n" + sectionHead(site, key, href, more) +
           *cards + "</section>\n";
}

std::string pageHead(const LibrarySite& site, std::string_view title, std::size_t galleries) {
    return "<h1 dir=\"auto\">" + htmlText(title) + " <span class=\"count\">" +
           htmlText(site.words.counted("count.galleries", galleries)) + "</span></h1>\n";
}

std::string emptyNote(const LibrarySite& site, std::string_view key) {
    return "<p class=\"empty\">" + htmlText(site.words(key)) + "</p>\n";
}

/// Pages of cards for a list of galleries, with what stands before and after them.
Status writeCards(LibrarySite& site, const std::vector<std::size_t>& galleries, PageFrame frame,
                  const std::string& head, const std::function<std::string(std::size_t)>& pathOf,
                  const std::string& emptyKey) {
    const std::size_t pages =
        std::max<std::size_t>((galleries.size() + kCardsOfAPage - 1) / kCardsOfAPage, 1);
    for (std::size_t page = 0; page < pages; ++page) {
        frame.path = pathOf(page);
        frame.isIndexed = page == 0;
        const std::string root = rootOf(frame.path);
        const auto addressOf = [&](std::size_t number) { return root + pathOf(number); };
        const Result<std::string> pager = pagerHtml(site, page, pages, addressOf);
        const std::size_t first = page * kCardsOfAPage;
        const auto shown =
            std::span(galleries).subspan(first, std::min(kCardsOfAPage, galleries.size() - first));
        PictureBudget budget;
        const Result<std::string> cards = cardsHtml(site, shown, frame.path, 2, budget);
        if (!pager || !cards) {
            return tl::unexpected(pager ? cards.error() : pager.error());
        }
        const std::string body =
            head + *pager + (galleries.empty() ? emptyNote(site, emptyKey) : *cards) + *pager;
        if (const Status written = writePage(site, frame, body); !written) {
            return written;
        }
    }
    return {};
}

Status writePicks(LibrarySite& site) {
    const std::vector<std::size_t> galleries = pickedGalleries(site.delivered);
    const std::vector<std::size_t> items = pickedItems(site.delivered);
    const std::size_t pages = std::max<std::size_t>((items.size() + kItemsOfAPage - 1) / kItemsOfAPage, 1);
    for (std::size_t page = 0; page < pages; ++page) {
        PageFrame frame{
            .path = pageAddress("editors-picks", page), .title = site.words("picks"), .tab = "picks"};
        frame.image = previewOf(site, galleries);
        frame.isIndexed = page == 0;
        std::string body = "<h1>" + htmlText(site.words("picks")) + "</h1>\n";
        PictureBudget budget;
        const Result<std::string> cards = cardsHtml(site, galleries, frame.path, 2, budget);
        const std::size_t first = page * kItemsOfAPage;
        const std::size_t last = std::min(first + kItemsOfAPage, items.size());
        const Result<std::string> tiles = tilesHtml(site, items, first, last, std::nullopt, "");
        const Result<std::string> pager = pagerHtml(
            site, page, pages, [](std::size_t number) { return pageAddress("editors-picks", number); });
        if (!cards || !tiles || !pager) {
            return tl::unexpected(!cards ? cards.error() : (!tiles ? tiles.error() : pager.error()));
        }
        body += page == 0 && !galleries.empty() ? *cards : "";
        if (!items.empty()) {
            body += "<section class=\"part\">\n<h2>" + htmlText(site.words("pickedPictures")) +
                    " <span class=\"count\">" + htmlText(site.words.counted("count.items", items.size())) +
                    "</span></h2>\n" + *pager + "<ul class=\"tiles\">\n" + *tiles + "</ul>\n" + *pager +
                    "</section>\n";
        }
        body += galleries.empty() && items.empty() ? emptyNote(site, "emptyPicks") : "";
        if (const Status written = writePage(site, frame, body); !written) {
            return written;
        }
    }
    return {};
}

Status writeCategories(LibrarySite& site) {
    PageFrame frame{.path = "categories.html", .title = site.words("categories"), .tab = "categories"};
    Status written =
        writePage(site, frame, "<h1>" + htmlText(site.words("categories")) + "</h1>\n" + categoryList(site));
    for (std::size_t i = 0; written && i < site.delivered.categories.size(); ++i) {
        if (site.inCategory[i].empty()) {
            continue;
        }
        frame.title = text::cleaned(site.delivered.categories[i].name);
        frame.image = previewOf(site, site.inCategory[i]);
        written = writeCards(
            site, site.inCategory[i], frame, pageHead(site, frame.title, site.inCategory[i].size()),
            [&](std::size_t page) { return site.addresses.category(i, page); }, "emptyLibrary");
    }
    return written;
}

} // namespace

Status writeHome(LibrarySite& site) {
    const Publisher& publisher = site.delivered.publisher;
    const std::string name = publisher.name.empty() ? site.words("library") : publisher.name;
    const std::vector<std::size_t> picked = pickedGalleries(site.delivered);
    const std::span<const std::size_t> picks = std::span(picked).first(std::min(picked.size(), kHomePicks));
    const std::span<const std::size_t> latest =
        std::span(site.latest).first(std::min(site.latest.size(), kHomeLatest));
    PictureBudget budget{.leftBytes = kHomePictureBytes, .counted = {}};
    std::string body = "<h1 dir=\"auto\">" + htmlText(name) + "</h1>\n<div class=\"lead\" dir=\"auto\">" +
                       htmlParagraphs(publisher.description) + "</div>\n";
    if (!picks.empty()) {
        const Result<std::string> html =
            section(site, "picks", picks, "editors-picks.html", "allPicks", budget);
        if (!html) {
            return tl::unexpected(html.error());
        }
        body += *html;
    }
    const Result<std::string> newest = section(site, "latest", latest, "latest.html", "allLatest", budget);
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    body += latest.empty() ? emptyNote(site, "emptyLibrary") : *newest;
    if (!site.delivered.galleries.empty()) {
        body += "<section class=\"part\" id=\"categories\">\n" + sectionHead(site, "categories", "", "") +
                categoryList(site) + "</section>\n<section class=\"part\" id=\"galleries\">\n" +
                sectionHead(site, "galleries", "galleries.html", "galleries") + galleryList(site) +
                "</section>\n";
    }
    PageFrame frame{.path = "index.html", .title = name, .description = publisher.description};
    frame.image = previewOf(site, picks.empty() ? latest : picks);
    frame.linkedData = siteLinkedData(site);
    frame.tab = "home";
    return writePage(site, frame, body);
}

Status writeTabs(LibrarySite& site) {
    std::vector<std::size_t> all(site.delivered.galleries.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Status written = writePicks(site);
    for (const bool isLatest : {true, false}) {
        if (written) {
            const std::string key = isLatest ? "latest" : "galleries";
            PageFrame frame{.title = site.words(key), .tab = key};
            frame.image = previewOf(site, isLatest ? site.latest : all);
            written = writeCards(
                site, isLatest ? site.latest : all, frame, pageHead(site, site.words(key), all.size()),
                [&](std::size_t page) { return pageAddress(key, page); }, "emptyLibrary");
        }
    }
    return written ? writeCategories(site) : written;
}

} // namespace fieldframe::pages
