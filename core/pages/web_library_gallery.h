// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

namespace fieldframe::pages {

/// Items on one page of a gallery.
inline constexpr std::size_t kItemsOfAPage = 120;

/// The pages of each gallery, 120 items a page, and the short page that leads there from its id alone.
[[nodiscard]] Status writeGalleries(LibrarySite& site);

} // namespace fieldframe::pages
