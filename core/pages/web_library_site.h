// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"
#include "core/pages/page_template.h"
#include "core/pages/page_words.h"
#include "core/pages/web_library_addresses.h"

#include <cstddef>
#include <filesystem>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the parts of the web library's writer share; private to them.
namespace fieldframe::pages {

/// Where an item stands in a gallery.
struct PlaceInGallery {
    std::size_t gallery = 0;
    std::size_t position = 0;
};

struct LibrarySite {
    const Delivered& delivered;
    std::filesystem::path folder;
    PageWords words;
    LibraryAddresses addresses;
    PageTemplates templates;
    /// By item, in the order of galleries.
    std::vector<std::vector<PlaceInGallery>> places;
    /// Galleries by date published, latest first, those without a date last.
    std::vector<std::size_t> latest;
    /// By category: its galleries and those of the categories below it, in the library's order.
    std::vector<std::vector<std::size_t>> inCategory;

    /// InvalidInput where an index or a path of @p delivered is not to be trusted.
    [[nodiscard]] static Result<LibrarySite> of(const Delivered& delivered,
                                                const std::filesystem::path& folder);

    /// Writes a file below the folder.
    [[nodiscard]] Status write(const std::string& path, std::string_view bytes) const;
    /// The absolute address of a path below the folder where the site's own is known, else the path from
    /// @p root ("../"). Encoded.
    [[nodiscard]] std::string addressFor(std::string_view path, std::string_view root) const;
    /// The headline, else the title, else the beginning of the caption, else the kind.
    [[nodiscard]] std::string titleOf(const DeliveredItem& item) const;
    /// What is read aloud for a picture: its alternative text, else the beginning of its caption, else title.
    [[nodiscard]] std::string alternativeOf(const DeliveredItem& item) const;
    [[nodiscard]] std::string titleOf(const DeliveredGallery& gallery) const;
};

/// Fields of an item that visitors see and find; the rest is the desk's own.
[[nodiscard]] std::span<const FieldId> publicFields();

/// The pages' own words as an object of a template: {{w.skip}}.
[[nodiscard]] TemplateValues wordValues(const PageWords& words, std::initializer_list<std::string_view> keys);

/// "../" for a page in a folder, "" for one beside index.html.
[[nodiscard]] std::string rootOf(std::string_view page);

} // namespace fieldframe::pages
