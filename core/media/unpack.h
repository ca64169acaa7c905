// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::media {

/// The content of a zlib stream (RFC 1950); nothing where it is damaged or unpacks to more than @p maxBytes.
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed, std::size_t maxBytes);
/// The content of a Brotli stream (RFC 7932); nothing where it is damaged or unpacks to more than @p
/// maxBytes.
[[nodiscard]] std::optional<std::string> brotliUnpacked(std::string_view packed, std::size_t maxBytes);
/// The bytes of hexadecimal digits in either case; anything between the digits is passed over.
[[nodiscard]] std::string hexBytes(std::string_view digits);

} // namespace fieldframe::media
