// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/page_document.h"
#include "core/pages/delivered.h"
#include "core/pages/page_notice.h"

#include <filesystem>
#include <functional>

namespace fieldframe::pages {

/// Bytes of HTML beyond which widespread mail programs cut a message off and hide the rest behind a link.
inline constexpr std::size_t kMailClipBytes = 102U << 10U;
/// Pixels of the widest column; pictures are best delivered 600 and 1,200 pixels wide.
inline constexpr int kMailWidth = 600;

/// Writes into @p folder, the package's:
///  - `newsletter.html`: the mail. Tables and inline styles only, pictures by Publisher::baseUrl where it is
///  known,
///    else beside the file;
///  - `index.html`: the web version, pictures beside it;
///  - `newsletter.txt`: the plain text twin, lines of at most 76 characters, links listed at the end;
///  - `newsletter.eml`: a message ready to be sent, with the pictures in it; where Publisher::baseUrl is
///  known also
///    `newsletter-linked.eml` without them.
/// Any thread; AlreadyExists where one is there.
[[nodiscard]] Result<PageNotices> writeNewsletter(const PageDocument& document, const Delivered& delivered,
                                                  const std::filesystem::path& folder);

/// Where the mail finds a picture: the src for a file of the package.
using PictureSource = std::function<std::string(const DeliveredFile&)>;

[[nodiscard]] std::string newsletterHtml(const PageDocument& document, const Delivered& delivered,
                                         const PictureSource& source, PageNotices& notices);
[[nodiscard]] std::string newsletterText(const PageDocument& document, const Delivered& delivered);

} // namespace fieldframe::pages
