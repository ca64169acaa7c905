// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/png_chunk.h"

#include <zlib.h>

#include <cstdint>

namespace fieldframe::media {

namespace {

std::string bigEndian(std::uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16 & 0xff),
            static_cast<char>(number >> 8 & 0xff), static_cast<char>(number & 0xff)};
}

} // namespace

std::string pngChunk(std::string_view type, std::string_view content) {
    std::string body(type);
    body += content;
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<std::uint32_t>(content.size())) + body +
           bigEndian(static_cast<std::uint32_t>(checksum));
}

} // namespace fieldframe::media
