// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_cards.h"

#include "core/base/text.h"
#include "core/pages/html.h"
#include "core/pages/markup.h"
#include "core/pages/web_library_pictures.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kPicturesOfACard = 3;
constexpr std::size_t kIntroductionGraphemes = 220;
constexpr std::size_t kUnderlineGraphemes = 70;

/// True where @p file fits in what is left, which it then takes.
bool take(PictureBudget& budget, const DeliveredFile& file) {
    if (budget.counted.contains(file.path)) {
        return true;
    }
    if (file.sizeBytes > budget.leftBytes) {
        return false;
    }
    budget.leftBytes -= file.sizeBytes;
    budget.counted.insert(file.path);
    return true;
}

TemplateValues pictures(const LibrarySite& site, std::size_t gallery, std::string_view root,
                        PictureBudget& budget) {
    TemplateValues list = emptyList();
    const DeliveredGallery& shown = site.delivered.galleries[gallery];
    for (const std::size_t index : cardItems(site.delivered, shown, kPicturesOfACard)) {
        const DeliveredItem& item = site.delivered.items[index];
        if (!take(budget, *smallPicture(item))) {
            break;
        }
        const bool isElsewhere = site.places[index].empty() || site.places[index].front().gallery != gallery;
        TemplateValues entry;
        entry["href"] = std::string(root) + site.addresses.item(index) +
                        (isElsewhere ? "#in-" + site.addresses.galleryName(gallery) : "");
        entry["picture"] = pictureHtml(site, item, {.root = root});
        entry["under"] = shortened(site.alternativeOf(item), kUnderlineGraphemes);
        list << entry;
    }
    return list;
}

} // namespace

std::vector<std::size_t> cardItems(const Delivered& delivered, const DeliveredGallery& gallery,
                                   std::size_t most) {
    std::vector<std::size_t> found;
    const auto add = [&](std::size_t item) {
        const bool isNew = std::ranges::find(found, item) == found.end();
        if (isNew && found.size() < most && smallPicture(delivered.items[item]) != nullptr) {
            found.push_back(item);
        }
    };
    if (gallery.cover) {
        add(*gallery.cover);
    }
    for (const std::size_t item : gallery.items) {
        if (found.size() == most) {
            break;
        }
        add(item);
    }
    return found;
}

Result<std::string> cardsHtml(LibrarySite& site, std::span<const std::size_t> galleries,
                              std::string_view page, int heading, PictureBudget& budget) {
    const std::string root = rootOf(page);
    std::string html = "<div class=\"cards\">\n";
    for (const std::size_t index : galleries) {
        const DeliveredGallery& gallery = site.delivered.galleries[index];
        TemplateValues values;
        values["level"] = std::to_string(heading);
        values["href"] = root + site.addresses.gallery(index);
        values["title"] = site.titleOf(gallery);
        values["count"] = site.words.number(static_cast<std::int64_t>(gallery.items.size()));
        values["items"] = site.words.counted("count.items", gallery.items.size());
        values["introduction"] =
            expandableHtml(site, gallery.introduction, kIntroductionGraphemes, " dir=\"auto\"");
        values["credit"] = gallery.creditLine;
        values["hasCredit"] = !text::trimmed(gallery.creditLine).empty();
        values["isPicked"] = gallery.isPicked;
        values["pick"] = site.words("picks");
        values["pictures"] = pictures(site, index, root, budget);
        values["hasPictures"] = values.get("pictures")->is_non_empty_list();
        const Result<std::string> card = site.templates.render("card", values);
        if (!card) {
            return card;
        }
        html += *card;
    }
    return html + "</div>\n";
}

} // namespace fieldframe::pages
