// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_site.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/localized_texts.h"
#include "core/pages/markup.h"
#include "core/platform/folder_file.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kMostTitleGraphemes = 120;
constexpr std::size_t kMostAlternativeGraphemes = 250; // IPTC's advice for alternative texts.

using enum FieldId;
constexpr std::array kPublicFields{
    Title,
    ExtendedDescription,
    Creator,
    CreatorJobTitle,
    Contributor,
    Source,
    ImageSupplier,
    CopyrightNotice,
    CopyrightOwner,
    UsageTerms,
    OtherConstraints,
    WebStatement,
    Licensor,
    DateCreated,
    Sublocation,
    City,
    State,
    Country,
    CountryCode,
    LocationShown,
    LocationCreated,
    GpsLatitude,
    GpsLongitude,
    PersonShown,
    PersonDetails,
    OrganisationName,
    Event,
    Keywords,
    AboutTerm,
    IntellectualGenre,
    GenreTerm,
    ArtworkShown,
    ProductShown,
    CaptionWriter,
    DigitalSourceType,
    AiSystem,
    AiPrompt,
    SupplierImageId,
    ImageGuid,
};

/// A path that stays below the folder: no absolute one, no "..", no empty part, no character that ends a
/// path.
bool staysBelow(std::string_view path) {
    if (path.empty() || path.find('\0') != std::string_view::npos ||
        path.find('\\') != std::string_view::npos) {
        return false;
    }
    while (true) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, end);
        if (part.empty() || part == "." || part == "..") {
            return false;
        }
        if (end == path.size()) {
            return true;
        }
        path.remove_prefix(end + 1);
    }
}

Status checked(const Delivered& delivered) {
    const auto isBelow = [](std::size_t most) { return [most](std::size_t index) { return index < most; }; };
    for (const DeliveredItem& item : delivered.items) {
        for (const DeliveredFile& file : item.files) {
            if (!staysBelow(file.path)) {
                return failure(ErrorCode::InvalidInput, text::displayName(file.path), "leaves the package");
            }
        }
    }
    if (!delivered.publisher.logo.empty() && !staysBelow(delivered.publisher.logo)) {
        return failure(ErrorCode::InvalidInput, text::displayName(delivered.publisher.logo),
                       "leaves the package");
    }
    for (const DeliveredGallery& gallery : delivered.galleries) {
        if (!std::ranges::all_of(gallery.items, isBelow(delivered.items.size())) ||
            !std::ranges::all_of(gallery.categories, isBelow(delivered.categories.size())) ||
            (gallery.cover && *gallery.cover >= delivered.items.size())) {
            return failure(ErrorCode::InvalidInput, gallery.title, "names what was not delivered");
        }
    }
    for (std::size_t i = 0; i < delivered.categories.size(); ++i) {
        if (delivered.categories[i].parent && *delivered.categories[i].parent >= i) {
            return failure(ErrorCode::InvalidInput, delivered.categories[i].name, "stands before its parent");
        }
    }
    return {};
}

std::vector<std::size_t> byDate(const std::vector<DeliveredGallery>& galleries) {
    std::vector<std::int64_t> dates;
    for (const DeliveredGallery& gallery : galleries) {
        const std::optional<PartialDateTime> date = PartialDateTime::parse(gallery.published);
        dates.push_back(date ? date->localMilliseconds() : std::numeric_limits<std::int64_t>::min());
    }
    std::vector<std::size_t> order(galleries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return dates[a] > dates[b]; });
    return order;
}

std::vector<std::vector<std::size_t>> byCategory(const Delivered& delivered) {
    std::vector<std::vector<std::size_t>> found(delivered.categories.size());
    for (std::size_t gallery = 0; gallery < delivered.galleries.size(); ++gallery) {
        for (const std::size_t category : delivered.galleries[gallery].categories) {
            for (std::optional<std::size_t> at = category; at; at = delivered.categories[*at].parent) {
                if (found[*at].empty() || found[*at].back() != gallery) {
                    found[*at].push_back(gallery);
                }
            }
        }
    }
    return found;
}

} // namespace

Result<LibrarySite> LibrarySite::of(const Delivered& delivered, const std::filesystem::path& folder) {
    if (const Status sound = checked(delivered); !sound) {
        return tl::unexpected(sound.error());
    }
    Result<PageWords> words = PageWords::in(delivered.languages.pageLanguage);
    if (!words) {
        return tl::unexpected(words.error());
    }
    std::vector<std::vector<PlaceInGallery>> places(delivered.items.size());
    for (std::size_t gallery = 0; gallery < delivered.galleries.size(); ++gallery) {
        const std::vector<std::size_t>& items = delivered.galleries[gallery].items;
        for (std::size_t position = 0; position < items.size(); ++position) {
            places[items[position]].push_back({gallery, position});
        }
    }
    return LibrarySite{delivered,
                       folder,
                       std::move(*words),
                       LibraryAddresses(delivered),
                       PageTemplates(),
                       std::move(places),
                       byDate(delivered.galleries),
                       byCategory(delivered)};
}

Status LibrarySite::write(const std::string& path, std::string_view bytes) const {
    return platform::writeIntoFolder(folder, path, bytes);
}

std::string LibrarySite::addressFor(std::string_view path, std::string_view root) const {
    const std::string& base = delivered.publisher.baseUrl;
    if (!isWebAddress(base)) {
        return std::string(root) + addressOfPath(path);
    }
    return base + (base.ends_with('/') ? "" : "/") + addressOfPath(path);
}

std::string LibrarySite::titleOf(const DeliveredItem& item) const {
    for (const FieldId field : {Headline, Title, Caption}) {
        const std::string text = firstShown(item.metadata, field, delivered.languages);
        if (const std::string title = shortened(text, kMostTitleGraphemes); !title.empty()) {
            return title;
        }
    }
    return words("one." + std::string(kindName(item.kind)));
}

std::string LibrarySite::alternativeOf(const DeliveredItem& item) const {
    for (const FieldId field : {AltText, Caption}) {
        const std::string text = firstShown(item.metadata, field, delivered.languages);
        if (const std::string alternative = shortened(text, kMostAlternativeGraphemes);
            !alternative.empty()) {
            return alternative;
        }
    }
    return titleOf(item);
}

std::string LibrarySite::titleOf(const DeliveredGallery& gallery) const {
    const std::string title = text::cleaned(gallery.title);
    return title.empty() ? words("untitled") : title;
}

std::span<const FieldId> publicFields() {
    return kPublicFields;
}

TemplateValues wordValues(const PageWords& words, std::initializer_list<std::string_view> keys) {
    TemplateValues values;
    for (const std::string_view key : keys) {
        values[std::string(key)] = words(key);
    }
    return values;
}

std::string rootOf(std::string_view page) {
    return page.find('/') == std::string_view::npos ? "" : "../";
}

} // namespace fieldframe::pages
