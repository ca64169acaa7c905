// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/story_head.h"

#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/story_html.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::pages {
namespace {

using Json = nlohmann::ordered_json;

/// An item, and what its block says of it; a null block for what stands in a gallery.
struct Shown {
    const DeliveredItem* item = nullptr;
    const PageBlock* block = nullptr;
};

/// The delivered items that the document shows, in order, each once.
std::vector<Shown> shownItems(const PageSource& source) {
    std::vector<Shown> items;
    PageNotices ignored;
    const auto add = [&](const DeliveredItem* item, const PageBlock* block) {
        if (item != nullptr && std::ranges::find(items, item, &Shown::item) == items.end()) {
            items.push_back({item, block});
        }
    };
    for (const PageBlock& block : source.document.blocks) {
        if (block.kind == BlockKind::Picture) {
            add(source.item(block.target, ignored), &block);
        } else if (block.kind == BlockKind::Gallery) {
            const DeliveredGallery* const gallery = source.gallery(block.target, ignored);
            for (const std::size_t item : gallery != nullptr ? gallery->items : std::vector<std::size_t>()) {
                add(item < source.delivered.items.size() ? &source.delivered.items[item] : nullptr, nullptr);
            }
        }
    }
    return items;
}

void put(Json& object, const char* name, const std::string& text) {
    if (!text.empty()) {
        object[name] = text;
    }
}

Json imageObject(const PageSource& source, const Shown& shown) {
    const DeliveredItem& item = *shown.item;
    Json image = Json::object();
    image["@type"] = "ImageObject";
    if (const DeliveredFile* const file = largestPicture(item)) {
        image["contentUrl"] = publishedAddress(source.delivered.publisher, file->path);
        image["width"] = file->width;
        image["height"] = file->height;
    }
    std::string caption;
    for (const ShownText& text : source.captions(item, shown.block)) {
        caption += (caption.empty() ? "" : "\n") + text.text;
    }
    put(image, "caption", caption);
    put(image, "creditText",
        shown.block != nullptr ? shown.block->credit.value_or(item.creditLine) : item.creditLine);
    put(image, "copyrightNotice", item.metadata.text(FieldId::CopyrightNotice));
    for (const std::string& creator : item.metadata.list(FieldId::Creator)) {
        image["creator"].push_back({{"@type", "Person"}, {"name", creator}});
    }
    const std::string statement = item.metadata.text(FieldId::WebStatement);
    const std::string& license = isWebAddress(statement) ? statement : source.delivered.publisher.licenseUrl;
    put(image, "license", isWebAddress(license) ? license : std::string());
    return image;
}

std::string linkedData(const PageSource& source) {
    const PageDocument& document = source.document;
    Json article = Json::object();
    article["@context"] = "https://schema.org";
    article["@type"] = document.kind == DocumentKind::News ? "NewsArticle" : "Article";
    article["headline"] = document.title;
    put(article, "description", source.summary());
    article["inLanguage"] = document.language;
    put(article, "datePublished", document.date);
    put(article, "url", document.url);
    if (!source.delivered.publisher.name.empty()) {
        article["publisher"] = {{"@type", "Organization"}, {"name", source.delivered.publisher.name}};
    }
    for (const Shown& shown : shownItems(source)) {
        if (largestPicture(*shown.item) != nullptr) {
            article["image"].push_back(imageObject(source, shown));
        }
    }
    return scriptSafeJson(article.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string property(std::string_view name, const std::string& content) {
    return content.empty()
               ? std::string()
               : "<meta property=\"" + std::string(name) + "\" content=\"" + htmlText(content) + "\">\n";
}

} // namespace

std::string storyHead(const PageSource& source) {
    const PageDocument& document = source.document;
    const std::string summary = source.summary();
    std::string html =
        "<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; object-src 'none'; "
        "base-uri 'none'; form-action 'none'\">\n<title>" +
        htmlText(document.title) + "</title>\n";
    if (!summary.empty()) {
        html += "<meta name=\"description\" content=\"" + htmlText(summary) + "\">\n";
    }
    if (const std::string address = htmlAddress(document.url); !address.empty()) {
        html += "<link rel=\"canonical\" href=\"" + address + "\">\n";
    }
    html += property("og:type", "article") + property("og:title", document.title) +
            property("og:description", summary) + property("og:url", document.url) +
            property("og:locale", document.language) +
            property("og:site_name", source.delivered.publisher.name) +
            property("article:published_time", document.date);
    const auto items = shownItems(source);
    const auto first = std::ranges::find_if(
        items, [](const Shown& shown) { return largestPicture(*shown.item) != nullptr; });
    if (first != items.end()) {
        const DeliveredFile& file = *largestPicture(*first->item);
        html += property("og:image", publishedAddress(source.delivered.publisher, file.path)) +
                property("og:image:width", std::to_string(file.width)) +
                property("og:image:height", std::to_string(file.height)) +
                property("og:image:alt", source.alternative(*first->item, first->block));
        html += "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
    }
    return html + "<script type=\"application/ld+json\">" + linkedData(source) + "</script>\n";
}

} // namespace fieldframe::pages
