// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace fieldframe::delivery {

/// Visits what of a PDF of our own making can hold text: what stands between streams, and streams, unpacked
/// where they are deflated (ISO 32000-1 §7.3.8, §7.4.4), for titles, bookmarks and tables of letters.
/// Pictures and fonts are passed by: in so many bytes that are no text any short word is found.
void eachPdfText(std::string_view pdf, const std::function<void(std::string_view)>& visit);

} // namespace fieldframe::delivery
