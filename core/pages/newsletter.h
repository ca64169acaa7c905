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
/// Bytes beyond which widespread mail servers refuse a message.
inline constexpr std::size_t kMailServerBytes = 10U << 20U;
/// Pixels of the widest column; pictures are best delivered 600 and 1,200 pixels wide.
inline constexpr int kMailWidth = 600;

/// Writes into @p folder, the package's:
///  - `newsletter.html`: the mail. Tables and inline styles only, pictures by Publisher::baseUrl where it is
///    known, else beside the file;
///  - `index.html`: the web version, pictures beside it;
///  - `newsletter.txt`: the plain text twin, lines of at most 76 characters, links listed at the end;
///  - `newsletter.eml`: a message ready to be sent, with the pictures in it; where Publisher::baseUrl is
///    known also `newsletter-linked.eml` without them.
/// Any thread; AlreadyExists where one is there.
[[nodiscard]] Result<PageNotices> writeNewsletter(const PageDocument& document, const Delivered& delivered,
                                                  const std::filesystem::path& folder);

/// Where a mail finds its pictures.
struct MailPictures {
    /// The src for a file of the package, not yet escaped.
    std::function<std::string(const DeliveredFile&)> address;
    /// One file for each picture, sharp on all screens, instead of two to choose from.
    bool isSingle = false;
};

/// The mail as text; "picture_missing" also for pictures in forms that mail programs don't show.
[[nodiscard]] Result<std::string> newsletterHtml(const PageDocument& document, const Delivered& delivered,
                                                 const MailPictures& pictures, PageNotices& notices);
/// Flowed text (RFC 3676): a line that ends in a blank goes on in the next.
[[nodiscard]] Result<std::string> newsletterText(const PageDocument& document, const Delivered& delivered);

} // namespace fieldframe::pages
