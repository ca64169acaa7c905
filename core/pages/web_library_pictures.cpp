// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_pictures.h"

#include "core/base/text.h"
#include "core/pages/html.h"
#include "core/pages/localized_texts.h"
#include "core/pages/markup.h"

#include <algorithm>
#include <cmath>

namespace fieldframe::pages {
namespace {

/// How far a thumbnail's shape may differ from that of the pictures it stands among in a srcset.
constexpr double kMostShapeDifference = 0.02;
constexpr std::size_t kTileCaptionGraphemes = 240;
constexpr std::string_view kTileSizes = "(min-width: 75em) 24em, (min-width: 40em) 45vw, 92vw";

bool isPicture(const DeliveredFile& file) {
    return (file.role == FileRole::Thumbnail || file.role == FileRole::Screen) &&
           file.mediaType.starts_with("image/") && file.width > 0 && file.height > 0;
}

const DeliveredFile* pick(const DeliveredItem& item, FileRole first, bool isLargest) {
    const DeliveredFile* found = nullptr;
    for (const DeliveredFile& file : item.files) {
        if (!isPicture(file)) {
            continue;
        }
        const bool isWanted = file.role == first;
        const bool isBetterSize =
            found != nullptr && (isLargest ? file.width > found->width : file.width < found->width);
        if (found == nullptr || (isWanted && found->role != first) ||
            (isWanted == (found->role == first) && isBetterSize)) {
            found = &file;
        }
    }
    return found;
}

double shape(const DeliveredFile& file) {
    return static_cast<double>(file.width) / static_cast<double>(file.height);
}

std::string sourceSet(const DeliveredItem& item, const DeliveredFile& shown, std::string_view root) {
    std::vector<const DeliveredFile*> files;
    for (const DeliveredFile& file : item.files) {
        const bool isSameShape =
            isPicture(file) && std::abs(shape(file) / shape(shown) - 1.0) <= kMostShapeDifference;
        const bool isThere = std::ranges::any_of(
            files, [&](const DeliveredFile* known) { return known->width == file.width; });
        if (isSameShape && !isThere) {
            files.push_back(&file);
        }
    }
    std::ranges::sort(files, {}, [](const DeliveredFile* file) { return file->width; });
    std::string set;
    for (const DeliveredFile* const file : files) {
        set += (set.empty() ? "" : ", ") + std::string(root) + addressOfPath(file->path) + " " +
               std::to_string(file->width) + "w";
    }
    return files.size() > 1 ? set : std::string();
}

std::string languageAttributes(const ShownText& text) {
    const std::string language = text.language.empty() ? "" : " lang=\"" + htmlText(text.language) + "\"";
    return language + " dir=\"" + text.direction + "\"";
}

} // namespace

const DeliveredFile* smallPicture(const DeliveredItem& item) {
    return pick(item, FileRole::Thumbnail, false);
}

const DeliveredFile* largePicture(const DeliveredItem& item) {
    return pick(item, FileRole::Screen, true);
}

std::string pictureHtml(const LibrarySite& site, const DeliveredItem& item, const PictureUse& use) {
    const DeliveredFile* const file = use.isLarge ? largePicture(item) : smallPicture(item);
    const std::string alternative = use.isPlain ? std::string() : site.alternativeOf(item);
    if (file == nullptr) {
        const std::string kind = htmlText(site.words("one." + std::string(kindName(item.kind))));
        return "<span class=\"none\"" +
               (alternative.empty() ? " aria-hidden=\"true\">"
                                    : " role=\"img\" aria-label=\"" + htmlText(alternative) + "\">") +
               kind + "</span>";
    }
    std::string html = "<img src=\"" + std::string(use.root) + addressOfPath(file->path) + "\"";
    if (const std::string set = sourceSet(item, *file, use.root); !use.sizes.empty() && !set.empty()) {
        html += " srcset=\"" + set + "\" sizes=\"" + std::string(use.sizes) + "\"";
    }
    html += " width=\"" + std::to_string(file->width) + "\" height=\"" + std::to_string(file->height) +
            "\" alt=\"" + htmlText(alternative) + "\"";
    return html + (use.isLarge ? " fetchpriority=\"high\">" : " loading=\"lazy\" decoding=\"async\">");
}

std::string expandableHtml(const LibrarySite& site, std::string_view text, std::size_t mostGraphemes,
                           const std::string& attributes) {
    const std::string all = htmlParagraphs(text);
    if (all.empty()) {
        return {};
    }
    const std::string clean = text::cleaned(text);
    const bool isLong = mostGraphemes > 0 && text::firstGraphemes(clean, mostGraphemes).size() < clean.size();
    if (!isLong) {
        return "<div class=\"text\"" + attributes + ">" + all + "</div>";
    }
    return "<details class=\"more\"><summary><span class=\"short\"" + attributes + ">" +
           htmlText(shortened(clean, mostGraphemes)) + "</span> <span class=\"toggle open\">" +
           htmlText(site.words("more")) + "</span><span class=\"toggle shut\">" +
           htmlText(site.words("less")) + "</span></summary><div class=\"text\"" + attributes + ">" + all +
           "</div></details>";
}

std::string captionHtml(const LibrarySite& site, const DeliveredItem& item, std::size_t mostGraphemes) {
    std::string html;
    for (const ShownText& text : shownTexts(item.metadata, FieldId::Caption, site.delivered.languages)) {
        html += expandableHtml(site, text.text, mostGraphemes, languageAttributes(text));
    }
    return html;
}

Result<std::string> tilesHtml(LibrarySite& site, const std::vector<std::size_t>& items, std::size_t first,
                              std::size_t last, std::optional<std::size_t> gallery, std::string_view root) {
    std::string html;
    for (std::size_t position = first; position < last; ++position) {
        const DeliveredItem& item = site.delivered.items[items[position]];
        // Which of its galleries an item's page leads on in stands behind "#"; the first needs none.
        const bool isElsewhere = gallery && site.places[items[position]].front().gallery != *gallery;
        TemplateValues values;
        values["href"] = std::string(root) + site.addresses.item(items[position]) +
                         (isElsewhere ? "#in-" + site.addresses.galleryName(*gallery) : "");
        values["picture"] = pictureHtml(site, item, {.root = root, .sizes = kTileSizes});
        values["caption"] = captionHtml(site, item, kTileCaptionGraphemes);
        values["credit"] = item.creditLine;
        values["hasCredit"] = !item.creditLine.empty();
        values["position"] = std::to_string(position + 1);
        values["isPlayed"] = item.kind != MediaKind::Image;
        values["kind"] = site.words("one." + std::string(kindName(item.kind)));
        const Result<std::string> tile = site.templates.render("tile", values);
        if (!tile) {
            return tile;
        }
        html += *tile;
    }
    return html;
}

} // namespace fieldframe::pages
