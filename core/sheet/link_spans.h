// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::sheet {

/// @p address as it may stand in a PDF: http or https only, with a host in plain ASCII (letters of another
/// script can look like a host one trusts) and no user before it; whatever could end the string of the
/// document is percent-encoded. Nothing for any other.
[[nodiscard]] std::optional<std::string> safeAddress(std::string_view address);

/// Bytes of a text that are a web address.
struct LinkSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string address; ///< By safeAddress().
};

/// The http and https addresses of @p text and what begins with "www.", at most 20. Signs that end a sentence
/// are no part of an address.
[[nodiscard]] std::vector<LinkSpan> linkSpans(std::string_view text);

} // namespace fieldframe::sheet
