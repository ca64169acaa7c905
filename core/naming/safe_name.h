// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Names that every file system takes and that can't lead out of their folder, from any text.
namespace fieldframe::naming {

/// Five short of the 255 bytes of common file systems, so that a sidecar's ".xmp" still fits behind.
inline constexpr std::size_t kMaxNameBytes = 250;

/// Separators, control and direction-changing characters, and the characters other systems refuse, each as
/// "_". Broken UTF-8 becomes U+FFFD.
[[nodiscard]] std::string withoutSeparators(std::string_view text);

/// @p extension without anything but ASCII letters and digits, at most 16; no dot.
[[nodiscard]] std::string safeExtension(std::string_view extension);

/// One component: no separators, no leading dots or blanks, no trailing ones, not a device's name on any
/// system, at most kMaxNameBytes with ".extension" (which may be empty), cut at a grapheme. "untitled" where
/// nothing is left.
[[nodiscard]] std::string safeName(std::string_view stem, std::string_view extension);

} // namespace fieldframe::naming
