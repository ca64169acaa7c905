// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fieldframe::text {

/// NFC without case: "É" and "E\u0301" are as "é", which stays another letter than "e". Any bytes: what is
/// not valid UTF-8 becomes U+FFFD. Thread-safe.
[[nodiscard]] std::string caseFolded(std::string_view text);

} // namespace fieldframe::text
