// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// A box by its places in the file.
struct PlacedBox {
    std::string_view type;
    std::uint64_t begin = 0;   ///< Of its header.
    std::uint64_t content = 0; ///< Of what follows the header.
    std::uint64_t end = 0;

    [[nodiscard]] ByteView in(ByteView file) const { return file.part(content, end - content); }
};

/// The boxes of @p file between @p begin and @p end, one after another.
[[nodiscard]] std::vector<PlacedBox> placedBoxes(ByteView file, std::uint64_t begin, std::uint64_t end);

/// What kind of track the content of a "trak" box describes: "vide", "soun", "meta", "sbtl"… ISO/IEC 14496-12
/// §8.4.3; "" where it does not say.
[[nodiscard]] std::string_view trackKind(ByteView track);
/// Pictures and sound; all else is data that nobody sees who looks at the film: positions once a second, the
/// faces that a telephone found, a drone's telemetry as subtitles.
[[nodiscard]] bool isSeenOrHeard(std::string_view kind);

} // namespace fieldframe::media
