// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace fieldframe {

inline constexpr std::size_t kMaxAddressBytes = 2'048;

/// True for what a page may link to: an absolute address of http, https or mailto, without blanks, control
/// characters, quotes, angle brackets and backslashes (RFC 3986 has none of them), with a host or a mailbox.
/// Anything else, as "javascript:" or "data:", is no link.
[[nodiscard]] bool isWebAddress(std::string_view address);

/// True for one plain mailbox, "editor@example.org" (the dot-atom form of RFC 5322 §3.4.1; other scripts as
/// they are, RFC 6532).
[[nodiscard]] bool isMailbox(std::string_view address);

} // namespace fieldframe
