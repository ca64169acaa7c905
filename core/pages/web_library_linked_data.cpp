// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_linked_data.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/localized_texts.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_pictures.h"

#include <nlohmann/json.hpp>

namespace fieldframe::pages {
namespace {

using Json = nlohmann::ordered_json;
using enum FieldId;

std::string_view schemaType(MediaKind kind) {
    switch (kind) {
    case MediaKind::Video:
        return "VideoObject";
    case MediaKind::Audio:
        return "AudioObject";
    case MediaKind::Image:
        break;
    }
    return "ImageObject";
}

void put(Json& json, const char* name, const std::string& text) {
    if (const std::string clean = text::cleaned(text); !clean.empty()) {
        json[name] = clean;
    }
}

/// Where the rights to use an item can be had: the licensor's own page.
std::string licensorPage(const DescriptiveMetadata& metadata) {
    const FieldValue* const licensor = metadata.find(Licensor);
    const auto* const members =
        licensor != nullptr ? std::get_if<std::vector<StructContent>>(&licensor->content) : nullptr;
    if (members != nullptr) {
        for (const StructContent& one : *members) {
            for (const auto& [name, value] : one) {
                if (name == "LicensorURL" && isWebAddress(value)) {
                    return value;
                }
            }
        }
    }
    return {};
}

/// The file that plays or is looked at in full.
const DeliveredFile* contentOf(const DeliveredItem& item) {
    if (item.kind == MediaKind::Image) {
        return largePicture(item);
    }
    for (const DeliveredFile& file : item.files) {
        if (file.role == FileRole::Media) {
            return &file;
        }
    }
    return nullptr;
}

void putRights(Json& json, const LibrarySite& site, const DeliveredItem& item) {
    const DescriptiveMetadata& metadata = item.metadata;
    put(json, "creditText", item.creditLine);
    put(json, "copyrightNotice", firstShown(metadata, CopyrightNotice, site.delivered.languages));
    Json creators = Json::array();
    for (const std::string& name : metadata.list(Creator)) {
        creators.push_back({{"@type", "Person"}, {"name", text::cleaned(name)}});
    }
    if (!creators.empty()) {
        json["creator"] = std::move(creators);
    }
    const std::string own = metadata.text(WebStatement);
    const std::string& house = site.delivered.publisher.licenseUrl;
    if (isWebAddress(own) || isWebAddress(house)) {
        json["license"] = isWebAddress(own) ? own : house;
    }
    const std::string licensor = licensorPage(metadata);
    if (!licensor.empty() || json.contains("license")) {
        json["acquireLicensePage"] = licensor.empty() ? json["license"] : Json(licensor);
    }
}

Json mediaObject(const LibrarySite& site, std::size_t index, std::string_view root) {
    const DeliveredItem& item = site.delivered.items[index];
    Json json;
    json["@type"] = schemaType(item.kind);
    put(json, "name", site.titleOf(item));
    if (const DeliveredFile* const file = contentOf(item); file != nullptr) {
        json["contentUrl"] = site.addressFor(file->path, root);
        json["encodingFormat"] = file->mediaType;
        if (file->width > 0 && file->height > 0) {
            json["width"] = file->width;
            json["height"] = file->height;
        }
    }
    if (const DeliveredFile* const file = smallPicture(item); file != nullptr) {
        json["thumbnailUrl"] = site.addressFor(file->path, root);
    }
    json["url"] = site.addressFor(site.addresses.item(index), root);
    putRights(json, site, item);
    return json;
}

Json placeOf(const DescriptiveMetadata& metadata) {
    Json address;
    for (const auto& [name, field] :
         {std::pair("streetAddress", Sublocation), std::pair("addressLocality", City),
          std::pair("addressRegion", State), std::pair("addressCountry", Country)}) {
        put(address, name, metadata.text(field));
    }
    if (address.empty()) {
        return {};
    }
    address["@type"] = "PostalAddress";
    return {{"@type", "Place"}, {"address", std::move(address)}};
}

Json publisherOf(const LibrarySite& site) {
    const Publisher& publisher = site.delivered.publisher;
    Json json{{"@type", "Organization"}, {"name", publisher.name}};
    if (!publisher.logo.empty()) {
        json["logo"] = site.addressFor(publisher.logo, "");
    }
    return json;
}

std::string written(Json json) {
    Json document{{"@context", "https://schema.org"}};
    document.update(json);
    return scriptValue(document);
}

} // namespace

std::string siteLinkedData(const LibrarySite& site) {
    const Publisher& publisher = site.delivered.publisher;
    Json json{{"@type", "WebSite"}};
    put(json, "name", publisher.name);
    put(json, "description", publisher.description);
    json["url"] = site.addressFor("index.html", "");
    json["inLanguage"] = site.words.language();
    if (!publisher.name.empty()) {
        json["publisher"] = publisherOf(site);
    }
    return written(std::move(json));
}

std::string galleryLinkedData(const LibrarySite& site, std::size_t gallery, const std::string& path,
                              std::size_t first, std::size_t last) {
    const DeliveredGallery& shown = site.delivered.galleries[gallery];
    Json json{{"@type", "ImageGallery"}};
    put(json, "name", site.titleOf(shown));
    put(json, "description", shown.introduction);
    put(json, "creditText", shown.creditLine);
    put(json, "datePublished", shown.published);
    json["url"] = site.addressFor(path.empty() ? site.addresses.gallery(gallery) : path, "../");
    Json media = Json::array();
    for (std::size_t position = first; position < last; ++position) {
        media.push_back(mediaObject(site, shown.items[position], "../"));
    }
    json["associatedMedia"] = std::move(media);
    return written(std::move(json));
}

std::string itemLinkedData(const LibrarySite& site, std::size_t item) {
    const DeliveredItem& shown = site.delivered.items[item];
    const DescriptiveMetadata& metadata = shown.metadata;
    const LanguagePolicy& languages = site.delivered.languages;
    Json json = mediaObject(site, item, "../");
    put(json, "caption", firstShown(metadata, Caption, languages));
    put(json, "description", firstShown(metadata, ExtendedDescription, languages));
    put(json, "dateCreated", metadata.text(DateCreated));
    if (const std::vector<std::string> keywords = metadata.list(Keywords); !keywords.empty()) {
        json["keywords"] = keywords;
    }
    if (Json place = placeOf(metadata); !place.empty()) {
        json["contentLocation"] = std::move(place);
    }
    if (!site.delivered.publisher.name.empty()) {
        json["publisher"] = Json{{"@type", "Organization"}, {"name", site.delivered.publisher.name}};
    }
    return written(std::move(json));
}

} // namespace fieldframe::pages
