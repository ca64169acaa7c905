// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gallery_document.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace fieldframe::ingest {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "fieldframe.gallery/1";
constexpr std::string_view kFormatFamily = "fieldframe.gallery/";
/// The format itself nests three deep; members it does not know may be a little deeper.
constexpr int kMaxDepth = 32;
constexpr std::size_t kMaxItems = 1'000'000;
constexpr std::size_t kMaxCategories = 1'000;
constexpr std::size_t kMaxIdBytes = 200;
constexpr std::size_t kMaxPathBytes = 4'096;

tl::unexpected<Error> invalid(std::string place, std::string_view rule) {
    place += ": ";
    place += rule;
    return failure(ErrorCode::InvalidInput, std::string(kGalleryDocumentName), std::move(place));
}

Result<std::string> stringMember(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return std::string();
    }
    if (!found->is_string()) {
        return invalid(name, "must be a text");
    }
    return found->get<std::string>();
}

Result<bool> flagMember(const Json& object, const std::string& place) {
    const auto found = object.find("pick");
    if (found == object.end() || found->is_null()) {
        return false;
    }
    if (!found->is_boolean()) {
        return invalid(place, "must be true or false");
    }
    return found->get<bool>();
}

Result<std::vector<std::string>> readCategories(const Json& root) {
    std::vector<std::string> categories;
    const auto found = root.find("categories");
    if (found == root.end() || found->is_null()) {
        return categories;
    }
    if (!found->is_array() || found->size() > kMaxCategories) {
        return invalid("categories", "must be a list of names");
    }
    for (const Json& name : *found) {
        if (!name.is_string() || text::trimmed(name.get_ref<const std::string&>()).empty()) {
            return invalid("categories", "must be a list of names");
        }
        categories.push_back(name.get<std::string>());
    }
    return categories;
}

Result<std::vector<GalleryDocumentItem>> readItems(const Json& root) {
    const auto found = root.find("items");
    if (found == root.end() || !found->is_array()) {
        return invalid("items", "must be a list");
    }
    if (found->size() > kMaxItems) {
        return invalid("items", "too many");
    }
    std::vector<GalleryDocumentItem> items;
    items.reserve(found->size());
    for (const Json& entry : *found) {
        const std::string place = "items[" + std::to_string(items.size()) + "]";
        const auto file = entry.is_object() ? entry.find("file") : entry.end();
        if (!entry.is_object() || file == entry.end() || !file->is_string()) {
            return invalid(place, "must be an object with a file");
        }
        const auto pick = flagMember(entry, place + ".pick");
        if (!pick) {
            return tl::unexpected(pick.error());
        }
        GalleryDocumentItem item{file->get<std::string>(), *pick};
        if (!isInnerPath(item.file)) {
            return invalid(place + ".file", "must be a path inside the folder");
        }
        items.push_back(std::move(item));
    }
    return items;
}

Status readTexts(const Json& root, GalleryDocument& document) {
    const std::pair<const char*, std::string*> texts[] = {{"title", &document.title},
                                                          {"introduction", &document.introduction},
                                                          {"credit_line", &document.creditLine}};
    for (const auto& [name, target] : texts) {
        auto value = stringMember(root, name);
        if (!value) {
            return tl::unexpected(value.error());
        }
        *target = *std::move(value);
    }
    if (text::trimmed(document.title).empty()) {
        return invalid("title", "must not be empty");
    }
    return {};
}

Status readOptionalTexts(const Json& root, GalleryDocument& document) {
    const std::pair<const char*, std::optional<std::string>*> texts[] = {
        {"id", &document.id}, {"published", &document.published}, {"cover", &document.cover}};
    for (const auto& [name, target] : texts) {
        auto value = stringMember(root, name);
        if (!value) {
            return tl::unexpected(value.error());
        }
        if (!value->empty()) {
            *target = *std::move(value);
        }
    }
    if (document.id && document.id->size() > kMaxIdBytes) {
        return invalid("id", "is too long");
    }
    if (document.published && !PartialDateTime::parse(*document.published)) {
        return invalid("published", "must be a date of ISO 8601");
    }
    if (document.cover && !isInnerPath(*document.cover)) {
        return invalid("cover", "must be a path inside the folder");
    }
    return {};
}

Status checkFormat(const Json& root) {
    const auto format = root.is_object() ? root.find("format") : root.end();
    const bool isOurs = root.is_object() && format != root.end() && format->is_string() &&
                        format->get_ref<const std::string&>().starts_with(kFormatFamily);
    if (!isOurs) {
        return failure(ErrorCode::UnsupportedFormat, std::string(kGalleryDocumentName),
                       "format: is not " + std::string(kFormat));
    }
    if (format->get_ref<const std::string&>() != kFormat) {
        return invalid("format", "is of another version than " + std::string(kFormat));
    }
    return {};
}

} // namespace

bool isInnerPath(std::string_view path) {
    if (path.empty() || path.size() > kMaxPathBytes || path.find('\0') != std::string_view::npos ||
        path.find('\\') != std::string_view::npos) {
        return false;
    }
    std::size_t begin = 0;
    while (begin <= path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view component = path.substr(begin, end - begin);
        if (component.empty() || component == "." || component == "..") {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

Result<GalleryDocument> parseGalleryDocument(std::string_view json) {
    bool isTooDeep = false;
    const auto limitDepth = [&isTooDeep](int depth, Json::parse_event_t, Json&) {
        isTooDeep = isTooDeep || depth > kMaxDepth;
        return !isTooDeep;
    };
    const Json root = Json::parse(json.begin(), json.end(), limitDepth, false);
    if (isTooDeep) {
        return invalid("document", "is nested too deep");
    }
    if (root.is_discarded()) {
        return invalid("document", "is not JSON");
    }
    if (const Status format = checkFormat(root); !format) {
        return tl::unexpected(format.error());
    }
    GalleryDocument document;
    if (const Status read = readTexts(root, document); !read) {
        return tl::unexpected(read.error());
    }
    if (const Status read = readOptionalTexts(root, document); !read) {
        return tl::unexpected(read.error());
    }
    auto categories = readCategories(root);
    auto pick = flagMember(root, "pick");
    auto items = readItems(root);
    if (!categories || !pick || !items) {
        return tl::unexpected(!categories ? categories.error() : !pick ? pick.error() : items.error());
    }
    document.categories = *std::move(categories);
    document.pick = *pick;
    document.items = *std::move(items);
    return document;
}

std::string writeGalleryDocument(const GalleryDocument& document) {
    Json root;
    root["format"] = kFormat;
    if (document.id) {
        root["id"] = *document.id;
    }
    root["title"] = document.title;
    root["introduction"] = document.introduction;
    root["credit_line"] = document.creditLine;
    root["categories"] = document.categories;
    root["pick"] = document.pick;
    if (document.published) {
        root["published"] = *document.published;
    }
    if (document.cover) {
        root["cover"] = *document.cover;
    }
    root["items"] = Json::array();
    for (const GalleryDocumentItem& item : document.items) {
        Json entry;
        entry["file"] = item.file;
        if (item.pick) {
            entry["pick"] = true;
        }
        root["items"].push_back(std::move(entry));
    }
    // Replacing broken UTF-8 instead of throwing: a text of the catalog is valid, so this is for callers'
    // mistakes.
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace fieldframe::ingest
