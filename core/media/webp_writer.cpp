// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"

#include <array>
#include <limits>
#include <optional>

namespace fieldframe::media {
namespace {

// VP8X: WebP Container Specification, "Extended File Format".
constexpr std::uint8_t kHasAlpha = 0x10;
constexpr std::uint8_t kHasExif = 0x08;
constexpr std::uint8_t kHasXmp = 0x04;

std::string littleEndian(std::uint64_t number, unsigned width) {
    std::string bytes;
    for (unsigned i = 0; i < width; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
    }
    return bytes;
}

std::string chunk(std::string_view type, std::string_view content) {
    std::string bytes(type);
    bytes += littleEndian(content.size(), 4);
    bytes += content;
    bytes.append(content.size() % 2, '\0');
    return bytes;
}

/// The extended header that a file with nothing but a picture does not have. RFC 6386 §9.1; WebP Lossless
/// Bitstream Specification §3.
std::optional<std::string> headerFor(std::string_view type, ByteView picture) {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint8_t flags = 0;
    if (type == "VP8 " && picture.hasAt(3, "\x9d\x01\x2a")) {
        width = picture.u16(6) & 0x3fff;
        height = picture.u16(8) & 0x3fff;
    } else if (type == "VP8L" && picture.u8(0) == 0x2f) {
        const std::uint32_t bits = picture.u32(1);
        width = (bits & 0x3fff) + 1;
        height = (bits >> 14 & 0x3fff) + 1;
        flags = (bits >> 28 & 1) != 0 ? kHasAlpha : std::uint8_t{0};
    }
    if (width == 0 || height == 0) {
        return std::nullopt;
    }
    return chunk("VP8X", littleEndian(flags, 4) + littleEndian(width - 1, 3) + littleEndian(height - 1, 3));
}

/// A copy being put together.
class Copy {
public:
    explicit Copy(const NewBlocks& blocks)
        : m_blocks(blocks) {}

    void take(std::string_view type, std::string_view stored) {
        if (type == "VP8X") {
            m_headerAt = m_bytes.size();
        }
        if (type == "XMP " && m_blocks.xmp && !m_isXmpPlaced) {
            m_isXmpPlaced = true;
            m_bytes += chunk("XMP ", m_blocks.xmp->main);
        } else if (type == "EXIF" && m_blocks.exif && !m_isExifPlaced) {
            m_isExifPlaced = true;
            m_bytes += exif();
        } else {
            m_hasXmp = m_hasXmp || type == "XMP ";
            m_hasExif = m_hasExif || type == "EXIF";
            m_bytes += stored;
        }
    }

    /// EXIF and XMP come last, in this order; the header says which are there.
    [[nodiscard]] std::string finished() && {
        m_bytes += m_blocks.exif && !m_isExifPlaced ? exif() : std::string();
        m_bytes += m_blocks.xmp && !m_isXmpPlaced ? chunk("XMP ", m_blocks.xmp->main) : std::string();
        const bool hasXmp = m_hasXmp || m_blocks.xmp;
        const bool hasExif = m_hasExif || (m_blocks.exif && !m_blocks.exif->empty());
        auto flags = static_cast<std::uint8_t>(m_bytes[m_headerAt + 8]);
        flags = static_cast<std::uint8_t>(flags & ~(kHasExif | kHasXmp));
        flags = static_cast<std::uint8_t>(flags | (hasExif ? kHasExif : 0) | (hasXmp ? kHasXmp : 0));
        m_bytes[m_headerAt + 8] = static_cast<char>(flags);
        return std::move(m_bytes);
    }

private:
    [[nodiscard]] std::string exif() const {
        return m_blocks.exif->empty() ? std::string() : chunk("EXIF", *m_blocks.exif);
    }

    const NewBlocks& m_blocks;
    std::string m_bytes;
    std::size_t m_headerAt = 0;
    bool m_isXmpPlaced = false;
    bool m_isExifPlaced = false;
    bool m_hasXmp = false;
    bool m_hasExif = false;
};

} // namespace

Result<std::string> rewrittenWebP(ByteView file, const NewBlocks& blocks) {
    const ByteView riff = file.inOrder(ByteOrder::Little);
    const std::uint64_t end = 8ull + riff.u32(4);
    if (!riff.hasAt(0, "RIFF") || !riff.hasAt(8, "WEBP") || end > riff.size()) {
        return failure(ErrorCode::UnsupportedFormat, "", "the WebP is cut off");
    }
    Copy copy(blocks);
    std::uint64_t at = 12;
    while (at + 8 <= end) {
        const std::uint64_t size = riff.u32(at + 4);
        const std::uint64_t whole = 8 + size + size % 2;
        const std::string_view type = riff.text(at, 4);
        if (at == 12 && type != "VP8X") {
            const std::optional<std::string> header = headerFor(type, riff.part(at + 8, size));
            if (!header) {
                return failure(ErrorCode::UnsupportedFormat, "", "the WebP begins with no picture");
            }
            copy.take("VP8X", *header);
        }
        // Some writers leave the last chunk's padding out.
        if (at + 8 + size > end) {
            return failure(ErrorCode::UnsupportedFormat, "", "the WebP is cut off");
        }
        std::string stored(riff.text(at, std::min(whole, end - at)));
        stored.resize(whole, '\0');
        copy.take(type, stored);
        at += whole;
    }
    if (at == 12) {
        return failure(ErrorCode::UnsupportedFormat, "", "the WebP is cut off");
    }
    const std::string chunks = std::move(copy).finished();
    if (chunks.size() + 4 > std::numeric_limits<std::uint32_t>::max()) {
        return failure(ErrorCode::TooLarge, "", "a WebP holds at most 4 GB");
    }
    return "RIFF" + littleEndian(chunks.size() + 4, 4) + "WEBP" + chunks +
           std::string(file.text(end, file.size()));
}

} // namespace fieldframe::media
