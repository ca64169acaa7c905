// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_feeds.h"

#include "core/base/date_time.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_cards.h"
#include "core/pages/web_library_pictures.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kMostEntries = 30;
constexpr std::size_t kPagesOfASitemap = 40'000; // The protocol allows 50,000.

constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

std::int64_t momentOf(const LibrarySite& site, const DeliveredGallery& gallery) {
    const std::optional<PartialDateTime> date = PartialDateTime::parse(gallery.published);
    if (!date) {
        return site.delivered.madeMilliseconds;
    }
    return date->utcMilliseconds().value_or(date->localMilliseconds());
}

/// RFC 822 as RSS wants it: "Mon, 02 Apr 2018 09:15:00 +0000".
std::string rssDate(std::int64_t utcMilliseconds) {
    using namespace std::chrono;
    constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_time<milliseconds> time{milliseconds(utcMilliseconds)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000",
                  kDays[weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[(static_cast<unsigned>(date.month()) - 1) % 12], static_cast<int>(date.year()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

/// A name for a feed's reader that outlives titles and addresses.
std::string lastingName(const LibrarySite& site, std::size_t gallery) {
    const std::optional<GlobalId> id = GlobalId::parse(site.delivered.galleries[gallery].id);
    return id ? "urn:uuid:" + id->text() : "urn:fieldframe:gallery:" + site.addresses.galleryName(gallery);
}

std::string feedTitle(const LibrarySite& site) {
    const std::string& name = site.delivered.publisher.name;
    return xmlText(name.empty() ? site.words("library") : name);
}

std::span<const std::size_t> newest(const LibrarySite& site) {
    return std::span(site.latest).first(std::min(site.latest.size(), kMostEntries));
}

std::string summaryOf(const LibrarySite& site, const DeliveredGallery& gallery) {
    const std::string introduction = text::cleaned(gallery.introduction);
    const std::string count = site.words.counted("count.items", gallery.items.size());
    return introduction.empty() ? count : introduction + "\n\n" + count;
}

/// The picture that stands for a gallery; null where it has none.
const DeliveredFile* pictureOf(const LibrarySite& site, const DeliveredGallery& gallery) {
    const std::vector<std::size_t> items = cardItems(site.delivered, gallery, 1);
    return items.empty() ? nullptr : largePicture(site.delivered.items[items.front()]);
}

Status writeAtom(const LibrarySite& site) {
    std::string xml(kXmlHead);
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + site.words.language() +
           "\">\n<title>" + feedTitle(site) + "</title>\n<id>" +
           (isWebAddress(site.delivered.publisher.baseUrl) ? xmlText(site.addressFor("", ""))
                                                           : std::string("urn:fieldframe:library")) +
           "</id>\n<updated>" + isoUtc(site.delivered.madeMilliseconds) + "</updated>\n<author><name>" +
           feedTitle(site) + "</name></author>\n<link rel=\"self\" href=\"" +
           xmlText(site.addressFor("atom.xml", "")) + "\"/>\n<link href=\"" +
           xmlText(site.addressFor("index.html", "")) + "\"/>\n";
    for (const std::size_t index : newest(site)) {
        const DeliveredGallery& gallery = site.delivered.galleries[index];
        const std::string when = isoUtc(momentOf(site, gallery));
        xml += "<entry>\n<title>" + xmlText(site.titleOf(gallery)) + "</title>\n<id>" +
               lastingName(site, index) + "</id>\n<updated>" + when + "</updated>\n<published>" + when +
               "</published>\n<link href=\"" + xmlText(site.addressFor(site.addresses.gallery(index), "")) +
               "\"/>\n<summary>" + xmlText(summaryOf(site, gallery)) + "</summary>\n";
        if (!gallery.creditLine.empty()) {
            xml += "<author><name>" + xmlText(gallery.creditLine) + "</name></author>\n";
        }
        if (const DeliveredFile* const picture = pictureOf(site, gallery); picture != nullptr) {
            xml += "<link rel=\"enclosure\" type=\"" + xmlText(picture->mediaType) + "\" length=\"" +
                   std::to_string(picture->sizeBytes) + "\" href=\"" +
                   xmlText(site.addressFor(picture->path, "")) + "\"/>\n";
        }
        xml += "</entry>\n";
    }
    return site.write("atom.xml", xml + "</feed>\n");
}

Status writeRss(const LibrarySite& site) {
    std::string xml(kXmlHead);
    const std::string& description = site.delivered.publisher.description;
    xml += "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">\n<channel>\n<title>" +
           feedTitle(site) + "</title>\n<link>" + xmlText(site.addressFor("index.html", "")) +
           "</link>\n<description>" + (description.empty() ? feedTitle(site) : xmlText(description)) +
           "</description>\n<language>" + site.words.language() + "</language>\n<lastBuildDate>" +
           rssDate(site.delivered.madeMilliseconds) + "</lastBuildDate>\n<atom:link rel=\"self\" " +
           "type=\"application/rss+xml\" href=\"" + xmlText(site.addressFor("rss.xml", "")) + "\"/>\n";
    for (const std::size_t index : newest(site)) {
        const DeliveredGallery& gallery = site.delivered.galleries[index];
        xml += "<item>\n<title>" + xmlText(site.titleOf(gallery)) + "</title>\n<link>" +
               xmlText(site.addressFor(site.addresses.gallery(index), "")) +
               "</link>\n<guid isPermaLink=\"false\">" + lastingName(site, index) + "</guid>\n<pubDate>" +
               rssDate(momentOf(site, gallery)) + "</pubDate>\n<description>" +
               // Readers take a description for HTML: escaped as such, then for XML.
               xmlText(htmlParagraphs(summaryOf(site, gallery))) + "</description>\n";
        if (const DeliveredFile* const picture = pictureOf(site, gallery); picture != nullptr) {
            xml += "<enclosure url=\"" + xmlText(site.addressFor(picture->path, "")) + "\" length=\"" +
                   std::to_string(picture->sizeBytes) + "\" type=\"" + xmlText(picture->mediaType) + "\"/>\n";
        }
        xml += "</item>\n";
    }
    return site.write("rss.xml", xml + "</channel>\n</rss>\n");
}

std::vector<std::string> allPages(const LibrarySite& site) {
    std::vector<std::string> pages{"index.html", "editors-picks.html", "latest.html", "categories.html",
                                   "galleries.html"};
    for (std::size_t i = 0; i < site.delivered.galleries.size(); ++i) {
        pages.push_back(site.addresses.gallery(i));
    }
    for (std::size_t i = 0; i < site.delivered.categories.size(); ++i) {
        if (!site.inCategory[i].empty()) {
            pages.push_back(site.addresses.category(i));
        }
    }
    for (std::size_t i = 0; i < site.delivered.items.size(); ++i) {
        pages.push_back(site.addresses.item(i));
    }
    return pages;
}

Status writeSitemap(const LibrarySite& site) {
    constexpr std::string_view kNamespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    const std::vector<std::string> pages = allPages(site);
    const bool isOne = pages.size() <= kPagesOfASitemap;
    std::string list;
    for (std::size_t first = 0, number = 1; first < pages.size(); first += kPagesOfASitemap, ++number) {
        std::string xml = std::string(kXmlHead) + "<urlset " + std::string(kNamespace) + ">\n";
        for (std::size_t i = first; i < std::min(first + kPagesOfASitemap, pages.size()); ++i) {
            xml += "<url><loc>" + xmlText(site.addressFor(pages[i], "")) + "</loc></url>\n";
        }
        const std::string name = isOne ? "sitemap.xml" : "sitemap-" + std::to_string(number) + ".xml";
        if (const Status written = site.write(name, xml + "</urlset>\n"); !written) {
            return written;
        }
        list += "<sitemap><loc>" + xmlText(site.addressFor(name, "")) + "</loc></sitemap>\n";
    }
    return isOne
               ? Status()
               : site.write("sitemap.xml", std::string(kXmlHead) + "<sitemapindex " +
                                               std::string(kNamespace) + ">\n" + list + "</sitemapindex>\n");
}

} // namespace

Status writeFeeds(const LibrarySite& site) {
    Status written = writeAtom(site);
    if (written) {
        written = writeRss(site);
    }
    if (written && isWebAddress(site.delivered.publisher.baseUrl)) {
        written = writeSitemap(site);
    }
    return written;
}

} // namespace fieldframe::pages
