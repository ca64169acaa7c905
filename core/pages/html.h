// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Hostile texts as parts of a page. All functions take any bytes: what is not UTF-8 becomes U+FFFD.
namespace fieldframe::pages {

/// For element content and quoted attribute values alike: & < > " ' as references; control characters but tab
/// and line feed become U+FFFD.
[[nodiscard]] std::string htmlText(std::string_view text);

/// htmlText() with line breaks as `<br>`.
[[nodiscard]] std::string htmlLines(std::string_view text);

/// The value of an href or src attribute for an address from outside; "" unless it is one that pages may link
/// to (isWebAddress()): then there is no link.
[[nodiscard]] std::string htmlAddress(std::string_view address);

/// A path below the package's folder (forward slashes) as a relative address, percent-encoded (RFC 3986
/// §3.3). Never taken for a scheme or another host. Not yet escaped for HTML, which it needs no more.
[[nodiscard]] std::string addressOfPath(std::string_view path);

/// @p text percent-encoded as a value in a query (RFC 3986 §2.3: all but the unreserved characters).
[[nodiscard]] std::string queryValue(std::string_view text);

/// JSON as the content of a `<script type="application/ld+json">` element: nothing in it can end the element.
[[nodiscard]] std::string scriptSafeJson(std::string json);

} // namespace fieldframe::pages
