// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/page_source.h"

namespace fieldframe::pages {

/// The pictures of an item for the screen (its thumbnails where it has none), each width once, smallest
/// first.
[[nodiscard]] std::vector<const DeliveredFile*> pictureFiles(const DeliveredItem& item);
/// Null for what has none.
[[nodiscard]] const DeliveredFile* largestPicture(const DeliveredItem& item);

/// The whole page of a story or of news.
[[nodiscard]] std::string storyPageHtml(const PageSource& source, PageNotices& notices);

} // namespace fieldframe::pages
