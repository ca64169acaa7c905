// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

namespace fieldframe::pages {

/// `search.html` and the files of `search/`: what is there (`library.js`), how words are folded (`fold.js`),
/// words (`words-N.js`) and what results show (`shown-N.js`). Scripts that hand over data, because pages
/// opened from file:// can load nothing else.
[[nodiscard]] Status writeSearch(LibrarySite& site);

} // namespace fieldframe::pages
