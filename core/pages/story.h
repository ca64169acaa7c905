// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/page_document.h"
#include "core/pages/delivered.h"
#include "core/pages/page_notice.h"

#include <filesystem>

namespace fieldframe::pages {

/// Writes `index.html` into @p folder, the package's: one long page with lead, texts and the pictures in
/// order, for a photo story and a news page alike (they differ in how large pictures are, and in what
/// schema.org calls them). Everything is in the page but its pictures; it has no script. Any thread;
/// AlreadyExists where it is there.
[[nodiscard]] Result<PageNotices> writeStory(const PageDocument& document, const Delivered& delivered,
                                             const std::filesystem::path& folder);

/// As writeStory(), laid out as news.
[[nodiscard]] Result<PageNotices> writeNews(const PageDocument& document, const Delivered& delivered,
                                            const std::filesystem::path& folder);

/// The page as text. @p notices gets what is missing in it.
[[nodiscard]] Result<std::string> storyHtml(const PageDocument& document, const Delivered& delivered,
                                            PageNotices& notices);

} // namespace fieldframe::pages
