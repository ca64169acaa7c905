// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/media/container_writers.h"
#include "core/media/image_resources.h"
#include "core/media/metadata_blocks.h"
#include "core/media/png_chunk.h"

#include <zlib.h>

#include <vector>

namespace fieldframe::media {
namespace {

constexpr std::string_view kXmpKeyword("XML:com.adobe.xmp\0", 18);

constexpr std::string_view kRawProfile = "Raw profile type ";

std::string packed(std::string_view content) {
    std::vector<Bytef> bytes(compressBound(static_cast<uLong>(content.size())));
    auto size = static_cast<uLongf>(bytes.size());
    compress(bytes.data(), &size, reinterpret_cast<const Bytef*>(content.data()),
             static_cast<uLong>(content.size()));
    return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)};
}

/// ImageMagick's form: the profile's name, its length, hexadecimal digits in lines.
std::string rawProfileChunk(std::string_view kind, std::string_view content) {
    constexpr std::size_t kLine = 36;
    std::string text = "\n" + std::string(kind) + "\n" + std::to_string(content.size());
    for (std::size_t i = 0; i < content.size(); ++i) {
        text += i % kLine == 0 ? "\n" : "";
        const auto byte = static_cast<std::uint8_t>(content[i]);
        text += toHex(std::span(&byte, 1));
    }
    return pngChunk("zTXt", std::string(kRawProfile) + std::string(kind) + std::string(2, '\0') +
                                packed(text + "\n"));
}

std::string xmpChunk(const NewBlocks& blocks) {
    // Flags for "not packed", an empty language and an empty translated keyword.
    return pngChunk("iTXt", std::string(kXmpKeyword) + std::string(4, '\0') + blocks.xmp->main);
}

std::string exifChunk(const NewBlocks& blocks) {
    return blocks.exif->empty() ? std::string() : pngChunk("eXIf", *blocks.exif);
}

/// What a chunk says, where it is one that may be replaced.
MetadataBlocks blocksIn(std::string_view stored) {
    const std::string file = std::string(8, ' ') + std::string(stored);
    MetadataBlocks blocks;
    readPngBlocks(ByteView(std::as_bytes(std::span(file))), blocks);
    return blocks;
}

/// Copies chunks. The first chunk of a kind is replaced at its place, in whatever form it stands; the raw
/// profiles of ImageMagick count too, for they would say the old values.
class Chunks {
public:
    explicit Chunks(const NewBlocks& blocks)
        : m_blocks(blocks) {}

    void take(std::string_view type, std::string_view stored, std::string& copy) {
        const bool mayReplace = type == "eXIf" || type == "iTXt" || type == "tEXt" || type == "zTXt";
        const MetadataBlocks found = mayReplace ? blocksIn(stored) : MetadataBlocks();
        if (m_blocks.xmp && !found.xmp.empty() && !m_hasXmp) {
            m_hasXmp = true;
            copy += xmpChunk(m_blocks);
        } else if (m_blocks.exif && !found.exif.empty() && !m_hasExif) {
            m_hasExif = true;
            copy += exifChunk(m_blocks);
        } else if (m_blocks.iim && found.isIimFound && !m_hasIim) {
            m_hasIim = true;
            const std::string profile = found.resources.empty() ? *m_blocks.iim
                                                                : withIim(found.resources, *m_blocks.iim,
                                                                          digestRule(m_blocks.keepsDigest));
            copy += profile.empty() ? std::string() : rawProfileChunk("iptc", profile);
        } else {
            copy += stored;
        }
    }

    /// What the file did not have.
    [[nodiscard]] std::string missing() const {
        return (m_blocks.xmp && !m_hasXmp ? xmpChunk(m_blocks) : std::string()) +
               (m_blocks.exif && !m_hasExif ? exifChunk(m_blocks) : std::string());
    }

private:
    const NewBlocks& m_blocks;
    bool m_hasXmp = false;
    bool m_hasExif = false;
    bool m_hasIim = false;
};

} // namespace

Result<std::string> rewrittenPng(ByteView file, const NewBlocks& blocks) {
    std::string copy(file.text(0, 8));
    std::size_t behindHeader = 0;
    Chunks chunks(blocks);
    std::uint64_t at = 8;
    bool isWhole = false;
    while (file.holds(at, 12) && !isWhole) {
        const std::uint64_t size = file.u32(at);
        if (!file.holds(at, size + 12)) {
            break;
        }
        const std::string_view type = file.text(at + 4, 4);
        chunks.take(type, file.text(at, size + 12), copy);
        behindHeader = type == "IHDR" ? copy.size() : behindHeader;
        isWhole = type == "IEND";
        at += size + 12;
    }
    if (!isWhole || behindHeader == 0) {
        return failure(ErrorCode::UnsupportedFormat, "", "the PNG is cut off");
    }
    copy.insert(behindHeader, chunks.missing());
    copy += file.text(at, file.size());
    return copy;
}

} // namespace fieldframe::media
