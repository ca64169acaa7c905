// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::ingest {

struct GalleryDocumentItem {
    std::string
        file; ///< Relative to the document's folder, forward slashes; never absolute, never with "..".
    bool pick = false;
    bool operator==(const GalleryDocumentItem&) const = default;
};

/// `gallery.json`, format "fieldframe.gallery/1"; resources/schemas/gallery-1.json describes it.
struct GalleryDocument {
    std::optional<std::string> id; ///< Global id.
    std::string title;
    std::string introduction;
    std::string creditLine;
    std::vector<std::string> categories; ///< "Parent/Child" for nested ones.
    bool pick = false;
    std::optional<std::string> published;
    std::optional<std::string> cover;
    std::vector<GalleryDocumentItem> items;
    bool operator==(const GalleryDocument&) const = default;
};

inline constexpr std::string_view kGalleryDocumentName = "gallery.json";

/// True for a relative path with forward slashes that stays below its folder: no empty, "." or ".."
/// component, no backslash, no NUL, at most 4,096 bytes.
[[nodiscard]] bool isInnerPath(std::string_view path);

/// InvalidInput, with the place and the rule, for anything that is not of the format; UnsupportedFormat for
/// JSON that does not claim to be (another program's gallery.json). Unknown members are ignored.
[[nodiscard]] Result<GalleryDocument> parseGalleryDocument(std::string_view json);
/// Readable JSON, members in the order above, UTF-8, LF at the end; parse(write(d)) == d.
[[nodiscard]] std::string writeGalleryDocument(const GalleryDocument& document);

} // namespace fieldframe::ingest
