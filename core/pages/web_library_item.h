// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

namespace fieldframe::pages {

/// A page for each item: the picture, or what plays; caption, credit, all public fields, downloads, and the
/// way on in each of its galleries.
[[nodiscard]] Status writeItems(LibrarySite& site);

/// A public field as text, its list items and structures joined; dates as they are. "" where it is empty.
[[nodiscard]] std::string fieldText(const LibrarySite& site, const DeliveredItem& item, FieldId field);

} // namespace fieldframe::pages
