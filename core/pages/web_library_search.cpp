// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_search.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/pages/fold_table.h"
#include "core/pages/html.h"
#include "core/pages/localized_texts.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_cards.h"
#include "core/pages/web_library_frame.h"
#include "core/pages/web_library_index.h"
#include "core/pages/web_library_item.h"
#include "core/pages/web_library_pictures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fieldframe::pages {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kPartBytes = 96'000;
constexpr std::size_t kShownInAPart = 200;

/// Columns of the index, by bit: those of the table of fields, then those of galleries.
constexpr std::array<std::string_view, 15> kColumns{
    "headline", "caption", "title",  "alt_text", "credit", "creator", "keywords",     "city",
    "country",  "place",   "people", "rights",   "other",  "gallery", "introduction",
};

/// What an item may be asked to have, by bit.
constexpr std::array<std::string_view, 7> kHas{"caption", "alt",  "credit",  "place",
                                               "people",  "date", "download"};

unsigned columnNumber(std::string_view name) {
    return static_cast<unsigned>(std::ranges::find(kColumns, name) - kColumns.begin());
}

std::string handedOver(const std::string& name, const std::string& value) {
    return "fieldframe.take(\"" + name + "\"," + value + ");\n";
}

Status writePart(const LibrarySite& site, const std::string& name, const std::string& value) {
    return site.write("search/" + name + ".js", handedOver(name, value));
}

std::vector<FieldId> indexedFields() {
    std::vector<FieldId> fields{FieldId::Headline, FieldId::Caption, FieldId::AltText};
    for (const FieldId field : publicFields()) {
        if (metadataField(field).searchColumn != SearchColumn::None) {
            fields.push_back(field);
        }
    }
    return fields;
}

void indexItem(const DeliveredItem& item, std::size_t document, WordIndex& index) {
    static const std::vector<FieldId> fields = indexedFields();
    for (const FieldValue& value : item.metadata.values) {
        if (std::ranges::find(fields, value.field) != fields.end()) {
            const std::string_view column = searchColumnName(metadataField(value.field).searchColumn);
            index.add(document, columnNumber(column), displayText(value.content));
        }
    }
    index.add(document, columnNumber("credit"), item.creditLine);
}

void indexGallery(const DeliveredGallery& gallery, std::size_t document, WordIndex& index) {
    index.add(document, columnNumber("gallery"), gallery.title);
    index.add(document, columnNumber("introduction"), gallery.introduction);
    index.add(document, columnNumber("credit"), gallery.creditLine);
}

/// The picture of a result: path, width and height; null where there is none.
Json pictureJson(const DeliveredItem* item) {
    const DeliveredFile* const file = item == nullptr ? nullptr : smallPicture(*item);
    return file == nullptr ? Json() : Json::array({addressOfPath(file->path), file->width, file->height});
}

/// Texts of an item by column, for telling where a word was found: all languages, as they are indexed.
Json textsJson(const DeliveredItem& item) {
    static const std::vector<FieldId> fields = indexedFields();
    Json texts = Json::object();
    const auto add = [&](std::string_view column, std::string text) {
        const std::string name(column);
        const bool isThere = texts.contains(name);
        if (!text.empty()) {
            texts[name] = isThere ? texts[name].get<std::string>() + " · " + text : std::move(text);
        }
    };
    for (const FieldId field : fields) {
        for (const FieldValue& value : item.metadata.values) {
            const bool isRepeated = std::ranges::any_of(item.metadata.values, [&](const FieldValue& other) {
                return other.field == value.field && other.content == value.content && &other < &value;
            });
            if (value.field == field && !isRepeated) {
                add(searchColumnName(metadataField(field).searchColumn), displayText(value.content));
            }
        }
    }
    add("credit", item.creditLine);
    return texts;
}

Json shownItem(const LibrarySite& site, std::size_t index) {
    const DeliveredItem& item = site.delivered.items[index];
    return {{"page", site.addresses.item(index)},
            {"title", site.titleOf(item)},
            {"alt", site.alternativeOf(item)},
            {"credit", item.creditLine},
            {"kind", kindName(item.kind)},
            {"picture", pictureJson(&item)},
            {"texts", textsJson(item)}};
}

Json shownGallery(const LibrarySite& site, std::size_t index) {
    const DeliveredGallery& gallery = site.delivered.galleries[index];
    const std::vector<std::size_t> items = cardItems(site.delivered, gallery, 1);
    const DeliveredItem* const first = items.empty() ? nullptr : &site.delivered.items[items.front()];
    return {{"page", site.addresses.gallery(index)},
            {"title", site.titleOf(gallery)},
            {"alt", first == nullptr ? std::string() : site.alternativeOf(*first)},
            {"credit", gallery.creditLine},
            {"kind", "gallery"},
            {"count", gallery.items.size()},
            {"picture", pictureJson(first)},
            {"texts",
             {{"gallery", gallery.title},
              {"introduction", gallery.introduction},
              {"credit", gallery.creditLine}}}};
}

/// 20180402 for 2 April 2018, 0 in place of what is not known.
int dayNumber(const std::string& iso) {
    const std::optional<PartialDateTime> date = PartialDateTime::parse(iso);
    return date ? (date->year * 100 + date->month) * 100 + date->day : 0;
}

unsigned hasBits(const DeliveredItem& item) {
    using enum FieldId;
    const auto hasAny = [&](std::initializer_list<FieldId> fields) {
        return std::ranges::any_of(item.metadata.values, [&](const FieldValue& value) {
            return std::ranges::find(fields, value.field) != fields.end();
        });
    };
    const bool hasDownload = std::ranges::any_of(
        item.files, [](const DeliveredFile& file) { return file.role == FileRole::Download; });
    const std::array<bool, kHas.size()> has{
        hasAny({Caption}),
        hasAny({AltText}),
        !item.creditLine.empty(),
        hasAny({City, Sublocation, State, Country, LocationShown, LocationCreated}),
        hasAny({PersonShown}),
        hasAny({DateCreated}),
        hasDownload};
    unsigned bits = 0;
    for (std::size_t i = 0; i < has.size(); ++i) {
        bits |= has[i] ? 1U << i : 0U;
    }
    return bits;
}

Json facts(const LibrarySite& site) {
    const Delivered& delivered = site.delivered;
    Json kinds = Json::array();
    Json days = Json::array();
    Json has = Json::array();
    Json galleries = Json::array();
    for (std::size_t i = 0; i < delivered.items.size(); ++i) {
        const DeliveredItem& item = delivered.items[i];
        kinds.push_back(static_cast<int>(item.kind));
        days.push_back(dayNumber(item.metadata.text(FieldId::DateCreated)));
        has.push_back(hasBits(item));
        Json in = Json::array();
        for (const PlaceInGallery& place : site.places[i]) {
            in.push_back(place.gallery);
        }
        galleries.push_back(in.size() == 1 ? in.front() : in);
    }
    Json categories = Json::array();
    for (const DeliveredGallery& gallery : delivered.galleries) {
        categories.push_back(gallery.categories);
    }
    Json parents = Json::array();
    for (const DeliveredCategory& category : delivered.categories) {
        parents.push_back(category.parent ? Json(*category.parent) : Json(-1));
    }
    return {{"kinds", kinds},           {"days", days},      {"has", has}, {"galleries", galleries},
            {"categories", categories}, {"parents", parents}};
}

Json scriptWords(const LibrarySite& site) {
    Json words = Json::object();
    for (const std::string_view key :
         {"count.results", "count.items", "resultGalleries", "resultItems", "more", "foundIn", "listJoin",
          "searching", "searchFailed", "searchBegin", "nothing", "one.image", "one.video", "one.audio"}) {
        words[std::string(key)] = site.words.table().value(std::string(key), nlohmann::json());
    }
    for (const std::string_view column : kColumns) {
        words["column." + std::string(column)] = site.words("column." + std::string(column));
    }
    return words;
}

Status writeIndex(const LibrarySite& site) {
    WordIndex index;
    const std::size_t galleries = site.delivered.galleries.size();
    for (std::size_t i = 0; i < galleries; ++i) {
        indexGallery(site.delivered.galleries[i], i, index);
    }
    for (std::size_t i = 0; i < site.delivered.items.size(); ++i) {
        indexItem(site.delivered.items[i], galleries + i, index);
    }
    const std::vector<WordIndex::Part> parts = index.parts(kPartBytes);
    Json firsts = Json::array();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        firsts.push_back(parts[i].first);
        if (const Status written = writePart(site, "words-" + std::to_string(i), parts[i].script); !written) {
            return written;
        }
    }
    Json library = facts(site);
    library["galleryCount"] = galleries;
    library["shownInAPart"] = kShownInAPart;
    library["mostWordCharacters"] = kMostWordCharacters;
    library["columns"] = kColumns;
    library["hasNames"] = kHas;
    library["firstWords"] = std::move(firsts);
    library["words"] = scriptWords(site);
    return writePart(site, "library", scriptValue(library));
}

Status writeShown(const LibrarySite& site) {
    const std::size_t galleries = site.delivered.galleries.size();
    const std::size_t documents = galleries + site.delivered.items.size();
    for (std::size_t first = 0; first < documents; first += kShownInAPart) {
        Json part = Json::array();
        for (std::size_t i = first; i < std::min(first + kShownInAPart, documents); ++i) {
            part.push_back(i < galleries ? shownGallery(site, i) : shownItem(site, i - galleries));
        }
        const std::string name = "shown-" + std::to_string(first / kShownInAPart);
        if (const Status written = writePart(site, name, scriptValue(part)); !written) {
            return written;
        }
    }
    return {};
}

std::string galleryOptions(const LibrarySite& site) {
    std::string html = "<option value=\"\">" + htmlText(site.words("gallery.any")) + "</option>";
    for (std::size_t i = 0; i < site.delivered.galleries.size(); ++i) {
        html += "<option value=\"" + std::to_string(i) + "\">" +
                htmlText(site.titleOf(site.delivered.galleries[i])) + "</option>";
    }
    return html;
}

Status writeSearchPage(LibrarySite& site) {
    TemplateValues values;
    values["w"] = wordValues(site.words,
                             {"search",   "searchWords", "searchHint",  "kind",   "category",    "gallery",
                              "advanced", "place",       "creator",     "credit", "keywords",    "people",
                              "from",     "to",          "has",         "more",   "needsScript", "galleries",
                              "clear",    "searchBegin", "searchFailed"});
    values["kinds"] = kindOptions(site);
    values["categories"] = categoryOptions(site);
    values["galleries"] = galleryOptions(site);
    TemplateValues has = emptyList();
    for (const std::string_view name : kHas) {
        TemplateValues entry;
        entry["name"] = std::string(name);
        entry["label"] = site.words("has." + std::string(name));
        has << entry;
    }
    values["has"] = std::move(has);
    const Result<std::string> body = site.templates.render("search", values);
    if (!body) {
        return tl::unexpected(body.error());
    }
    PageFrame frame{.path = "search.html", .title = site.words("search"), .script = "search.js"};
    frame.hasSearch = false;
    frame.isIndexed = false;
    return writePage(site, frame, *body);
}

} // namespace

Status writeSearch(LibrarySite& site) {
    Status written = writeIndex(site);
    if (written) {
        written = writeShown(site);
    }
    if (written) {
        written = writePart(site, "fold", scriptValue(foldTable()));
    }
    return written ? writeSearchPage(site) : written;
}

} // namespace fieldframe::pages
