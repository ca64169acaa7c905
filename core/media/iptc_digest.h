// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace fieldframe::media {

/// MD5 of an IIM block as stored, without padding: what Photoshop keeps in image resource 1061 to see whether
/// another program changed the IIM behind XMP's back (MWG 2.0).
[[nodiscard]] std::array<std::uint8_t, 16> iptcDigest(std::string_view iimBlock);
/// Whether @p digest is that of the block, as it stands or without the zeros that a TIFF of four-byte items
/// adds.
[[nodiscard]] bool matchesDigest(std::string_view iimBlock, const std::array<std::uint8_t, 16>& digest);

} // namespace fieldframe::media
