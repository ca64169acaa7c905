// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

namespace fieldframe::pages {

/// Home: Editors' picks, Latest, Categories and all galleries on one page that weighs less than 1.5 MB with
/// its pictures, whatever the library holds.
[[nodiscard]] Status writeHome(LibrarySite& site);

/// The pages of each tab, and a page for each category.
[[nodiscard]] Status writeTabs(LibrarySite& site);

} // namespace fieldframe::pages
