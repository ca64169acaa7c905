// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"
#include "core/model/media_facts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What makers of pages are given: everything that may leave, and nothing else. All texts are as they leave
/// (protected names and places are gone), all files stand in the package already. Texts are still hostile:
/// each maker escapes them for what it writes.
namespace fieldframe::pages {

/// What a file of an item is for.
enum class FileRole : std::uint8_t {
    Thumbnail, ///< For grids and cards.
    Screen,    ///< For reading at some width; there may be several.
    Download,  ///< Offered to be taken away.
    Media,     ///< A video or sound that plays.
};

struct DeliveredFile {
    std::string path; ///< Below the package's folder, forward slashes; not yet percent-encoded.
    FileRole role = FileRole::Screen;
    std::string mediaType; ///< "image/jpeg".
    int width = 0;         ///< Pixels, upright; 0 for sounds.
    int height = 0;
    std::uint64_t sizeBytes = 0;
};

struct DeliveredItem {
    std::string id; ///< Global id.
    MediaKind kind = MediaKind::Image;
    DescriptiveMetadata metadata;
    std::string creditLine; ///< Composed in the preset's style.
    std::vector<DeliveredFile>
        files; ///< Smallest first within a role. A video's still pictures are Screen files.
    bool isPicked = false;
};

struct DeliveredGallery {
    std::string id; ///< Global id, or what a document calls it.
    std::string title;
    std::string introduction;
    std::string creditLine;              ///< As it is shown: typed, or made from the creators.
    std::string published;               ///< ISO 8601, "" where it has no date.
    std::vector<std::size_t> categories; ///< Indices in Delivered::categories.
    std::vector<std::size_t> items;      ///< Indices in Delivered::items, in order.
    std::optional<std::size_t> cover;    ///< Index in Delivered::items.
    bool isPicked = false;
};

struct DeliveredCategory {
    std::string id;
    std::string name;
    std::optional<std::size_t> parent; ///< Index of one before it.
};

struct Link {
    std::string text;
    std::string url;
};

/// A CSS variable of the pages' look, without its dashes: "accent", "#1d5fa8".
struct ThemeVariable {
    std::string name;
    std::string value;
    bool isDark = false; ///< For the dark look only.
};

/// Who publishes. Typed once for a catalog, in its `house.toml`.
struct Publisher {
    std::string name;
    std::string description;
    std::string logo;           ///< Path below the package's folder of a picture, or "".
    std::string baseUrl;        ///< "https://library.example.org/": where the package will stand, or "".
    std::string contact;        ///< Text for "For further information", with line breaks.
    std::string usageTerms;     ///< For everything that has none of its own.
    std::string licenseUrl;     ///< Web statement of rights, or "".
    std::vector<Link> branches; ///< Its other sites.
    std::vector<ThemeVariable> theme;
};

/// How texts in several languages are shown.
struct LanguagePolicy {
    enum class Show : std::uint8_t {
        Chain,   ///< The first of `languages` that is there, else the default text.
        Stacked, ///< Each of `languages` that is there, in that order.
    };
    Show show = Show::Chain;
    std::vector<std::string> languages; ///< BCP 47. Empty: the default text.
    std::string pageLanguage = "en";    ///< Of the page's own words: en, fr, es or ar.
};

struct Delivered {
    Publisher publisher;
    LanguagePolicy languages;
    std::vector<DeliveredCategory> categories; ///< Depth first.
    std::vector<DeliveredGallery> galleries;   ///< In the library's order.
    std::vector<DeliveredItem> items;
    std::int64_t madeMilliseconds = 0; ///< Since 1970, UTC.
};

} // namespace fieldframe::pages
