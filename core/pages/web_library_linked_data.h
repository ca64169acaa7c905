// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

#include <string>

/// JSON-LD of schema.org, as the content of a script element: nothing in it ends the element. Rights are told
/// as IPTC's guideline for licensable pictures has them: creator, creditText, copyrightNotice, license,
/// acquireLicensePage.
namespace fieldframe::pages {

/// WebSite and its publisher.
[[nodiscard]] std::string siteLinkedData(const LibrarySite& site);

/// ImageGallery with the items @p first to @p last. @p path is that of the page where it is not the first.
[[nodiscard]] std::string galleryLinkedData(const LibrarySite& site, std::size_t gallery,
                                            const std::string& path, std::size_t first, std::size_t last);

/// ImageObject, VideoObject or AudioObject with all that is said of it.
[[nodiscard]] std::string itemLinkedData(const LibrarySite& site, std::size_t item);

} // namespace fieldframe::pages
