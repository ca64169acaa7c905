// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_item.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/localized_texts.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_frame.h"
#include "core/pages/web_library_gallery.h"
#include "core/pages/web_library_linked_data.h"
#include "core/pages/web_library_pictures.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

/// "JPEG" for "image/jpeg".
std::string formatName(std::string_view mediaType) {
    const std::size_t slash = mediaType.find('/');
    std::string name(slash == std::string_view::npos ? mediaType : mediaType.substr(slash + 1));
    if (name.starts_with("x-")) {
        name.erase(0, 2);
    }
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return name;
}

TemplateValues downloads(const LibrarySite& site, const DeliveredItem& item) {
    TemplateValues list = emptyList();
    for (const DeliveredFile& file : item.files) {
        if (file.role != FileRole::Download) {
            continue;
        }
        std::string facts = formatName(file.mediaType);
        if (file.width > 0 && file.height > 0) {
            facts += " · " + site.words.number(file.width) + " × " + site.words.number(file.height);
        }
        facts += " · " + site.words.size(file.sizeBytes);
        TemplateValues entry;
        entry["href"] = "../" + addressOfPath(file.path);
        entry["facts"] = facts;
        list << entry;
    }
    return list;
}

/// A nav for each gallery it stands in: its title, previous and next, and where one is.
TemplateValues steps(const LibrarySite& site, std::size_t index) {
    TemplateValues list = emptyList();
    for (const PlaceInGallery& place : site.places[index]) {
        const std::vector<std::size_t>& items = site.delivered.galleries[place.gallery].items;
        const std::string& name = site.addresses.galleryName(place.gallery);
        const auto hrefOf = [&](std::size_t position) {
            const bool isElsewhere = site.places[items[position]].front().gallery != place.gallery;
            return "../" + site.addresses.item(items[position]) + (isElsewhere ? "#in-" + name : "");
        };
        const auto number = [&](std::size_t value) {
            return site.words.number(static_cast<std::int64_t>(value));
        };
        TemplateValues entry;
        entry["name"] = name;
        entry["title"] = site.titleOf(site.delivered.galleries[place.gallery]);
        // The page of the gallery on which it stands.
        entry["href"] = "../" + site.addresses.gallery(place.gallery, place.position / kItemsOfAPage);
        entry["position"] =
            site.words.with("position", {{"n", number(place.position + 1)}, {"total", number(items.size())}});
        entry["hasPrevious"] = place.position > 0;
        entry["previousHref"] = place.position > 0 ? hrefOf(place.position - 1) : std::string();
        entry["hasNext"] = place.position + 1 < items.size();
        entry["nextHref"] = place.position + 1 < items.size() ? hrefOf(place.position + 1) : std::string();
        list << entry;
    }
    return list;
}

std::string shownFieldHtml(const LibrarySite& site, const DeliveredItem& item, FieldId field) {
    if (field == FieldId::Keywords) {
        std::string html;
        for (const std::string& keyword : item.metadata.list(field)) {
            html += "<li><a href=\"../search.html?keywords=" + queryValue(keyword) + "\" dir=\"auto\">" +
                    htmlText(keyword) + "</a></li>";
        }
        return html.empty() ? html : "<ul class=\"tags\">" + html + "</ul>";
    }
    if (field == FieldId::DateCreated) {
        const std::string iso = item.metadata.text(field);
        return iso.empty()
                   ? iso
                   : "<time datetime=\"" + htmlText(iso) + "\">" + htmlText(site.words.date(iso)) + "</time>";
    }
    if (metadataField(field).shape != FieldShape::LanguageText) {
        return htmlParagraphs(fieldText(site, item, field));
    }
    std::string html;
    for (const ShownText& text : shownTexts(item.metadata, field, site.delivered.languages)) {
        const std::string language = text.language.empty() ? "" : " lang=\"" + htmlText(text.language) + "\"";
        html += "<div" + language + " dir=\"" + text.direction + "\">" + htmlParagraphs(text.text) + "</div>";
    }
    return html;
}

TemplateValues fields(const LibrarySite& site, const DeliveredItem& item) {
    TemplateValues list = emptyList();
    for (const FieldId field : publicFields()) {
        const std::string html = shownFieldHtml(site, item, field);
        if (!html.empty()) {
            TemplateValues entry;
            entry["label"] = site.words("field." + std::string(metadataField(field).key));
            entry["html"] = html;
            list << entry;
        }
    }
    return list;
}

TemplateValues otherCaptions(const LibrarySite& site, const DeliveredItem& item) {
    TemplateValues list = emptyList();
    for (const ShownText& text : otherTexts(item.metadata, FieldId::Caption, site.delivered.languages)) {
        TemplateValues entry;
        entry["name"] = text.language.empty() ? std::string() : site.words.languageName(text.language);
        entry["hasName"] = !text.language.empty();
        entry["lang"] = text.language;
        entry["direction"] = text.direction;
        entry["html"] = htmlParagraphs(text.text);
        list << entry;
    }
    return list;
}

/// As wide as the page, but never wider than the largest file is.
std::string stageSizes(const DeliveredItem& item) {
    const DeliveredFile* const largest = largePicture(item);
    const std::string most = std::to_string(largest == nullptr ? 0 : largest->width) + "px";
    return "(min-width: 75em) min(70em, " + most + "), min(100vw, " + most + ")";
}

/// The picture, or a player of what sounds and moves.
std::string stageHtml(const LibrarySite& site, const DeliveredItem& item) {
    std::string sources;
    for (const DeliveredFile& file : item.files) {
        if (file.role == FileRole::Media) {
            sources += "<source src=\"../" + addressOfPath(file.path) + "\" type=\"" +
                       htmlText(file.mediaType) + "\">";
        }
    }
    if (sources.empty()) {
        const std::string sizes = stageSizes(item);
        return pictureHtml(site, item, {.root = "../", .sizes = sizes, .isLarge = true});
    }
    const std::string label = " aria-label=\"" + htmlText(site.alternativeOf(item)) + "\"";
    if (item.kind == MediaKind::Audio) {
        return "<audio controls preload=\"none\"" + label + ">" + sources + "</audio>";
    }
    const DeliveredFile* const poster = largePicture(item);
    const std::string still = poster == nullptr ? ""
                                                : " poster=\"../" + addressOfPath(poster->path) +
                                                      "\" width=\"" + std::to_string(poster->width) +
                                                      "\" height=\"" + std::to_string(poster->height) + "\"";
    return "<video controls preload=\"none\"" + still + label + ">" + sources + "</video>";
}

Status writeItem(LibrarySite& site, std::size_t index) {
    const DeliveredItem& item = site.delivered.items[index];
    TemplateValues values;
    values["w"] = wordValues(site.words, {"about", "downloads", "otherLanguages", "previous", "next"});
    values["title"] = site.titleOf(item);
    values["stage"] = stageHtml(site, item);
    values["caption"] = captionHtml(site, item, 0);
    values["credit"] = item.creditLine;
    values["hasCredit"] = !text::trimmed(item.creditLine).empty();
    values["steps"] = steps(site, index);
    values["fields"] = fields(site, item);
    values["hasFields"] = values.get("fields")->is_non_empty_list();
    values["downloads"] = downloads(site, item);
    values["hasDownloads"] = values.get("downloads")->is_non_empty_list();
    values["others"] = otherCaptions(site, item);
    values["hasOthers"] = values.get("others")->is_non_empty_list();
    const Result<std::string> body = site.templates.render("item", values);
    if (!body) {
        return tl::unexpected(body.error());
    }
    PageFrame frame{.path = site.addresses.item(index), .title = site.titleOf(item), .type = "article"};
    frame.description = firstShown(item.metadata, FieldId::Caption, site.delivered.languages);
    const DeliveredFile* const preview = largePicture(item);
    frame.image = preview == nullptr ? "" : preview->path;
    frame.linkedData = itemLinkedData(site, index);
    return writePage(site, frame, *body);
}

} // namespace

std::string fieldText(const LibrarySite& site, const DeliveredItem& item, FieldId field) {
    const FieldValue* const value = item.metadata.find(field);
    if (metadataField(field).shape == FieldShape::LanguageText) {
        return firstShown(item.metadata, field, site.delivered.languages);
    }
    return value == nullptr ? std::string() : displayText(value->content);
}

Status writeItems(LibrarySite& site) {
    for (std::size_t index = 0; index < site.delivered.items.size(); ++index) {
        if (const Status written = writeItem(site, index); !written) {
            return written;
        }
    }
    return {};
}

} // namespace fieldframe::pages
