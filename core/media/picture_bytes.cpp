// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_bytes.h"

#include "core/media/iso_boxes.h"
#include "core/media/tiff_tree.h"

#include <xxhash.h>

#include <algorithm>
#include <memory>

namespace fieldframe::media {
namespace {

/// Adds pieces up; empty where nothing was added.
class Digest {
public:
    Digest()
        : m_state(XXH3_createState(), &XXH3_freeState) {
        XXH3_128bits_reset(m_state.get());
    }
    void add(std::string_view piece) {
        XXH3_128bits_update(m_state.get(), piece.data(), piece.size());
        m_isEmpty = m_isEmpty && piece.empty();
    }
    [[nodiscard]] std::string hex() const {
        if (m_isEmpty) {
            return {};
        }
        XXH128_canonical_t canonical{};
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
        return {reinterpret_cast<const char*>(canonical.digest), sizeof(canonical.digest)};
    }

private:
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> m_state;
    bool m_isEmpty = true;
};

/// Tables, frame and scans: everything but the application segments and comments, to the end of the file.
void addJpeg(ByteView file, Digest& digest) {
    constexpr std::uint8_t kStartOfScan = 0xda;
    std::uint64_t at = 2;
    while (file.holds(at, 4) && file.u8(at) == 0xff) {
        const std::uint8_t marker = file.u8(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == kStartOfScan) {
            digest.add(file.text(at, file.size()));
            return;
        }
        const std::uint64_t length = file.u16(at + 2);
        const bool isApplication = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
        if (!isApplication) {
            digest.add(file.text(at, length + 2));
        }
        at += 2 + length;
    }
}

void addPng(ByteView file, Digest& digest) {
    std::uint64_t at = 8;
    while (file.holds(at, 12)) {
        const std::uint64_t size = file.u32(at);
        const std::string_view type = file.text(at + 4, 4);
        if (type != "iTXt" && type != "tEXt" && type != "zTXt" && type != "eXIf") {
            digest.add(file.text(at, size + 12));
        }
        at += size + 12;
    }
}

void addWebP(ByteView file, Digest& digest) {
    const ByteView riff = file.inOrder(ByteOrder::Little);
    std::uint64_t at = 12;
    while (riff.holds(at, 8)) {
        const std::uint64_t size = riff.u32(at + 4);
        const std::string_view type = riff.text(at, 4);
        if (type != "EXIF" && type != "XMP " && type != "VP8X") {
            digest.add(type);
            digest.add(riff.text(at + 8, size));
        }
        at += 8 + size + size % 2;
    }
}

void addBoxes(ByteView file, Digest& digest) {
    for (const IsoBox& box : isoBoxes(file)) {
        if (box.type != "uuid" && box.type != "Exif" && box.type != "xml " && box.type != "brob") {
            digest.add(box.type);
            digest.add(box.content.text(0, box.content.size()));
        }
    }
}

void addPieces(const TiffTree& tree, const TiffDirectory& directory, std::uint16_t offsets,
               std::uint16_t counts, Digest& digest) {
    const TiffEntry* entry = directory.find(offsets);
    for (std::uint64_t i = 0; entry != nullptr && i < entry->count; ++i) {
        const std::uint64_t offset = tree.number(*entry, i).value_or(0);
        digest.add(tree.file().text(offset, tree.number(directory, counts, i).value_or(0)));
    }
}

void addTiff(ByteView file, Digest& digest) {
    constexpr std::uint16_t kTileOffsets = 0x0144;
    constexpr std::uint16_t kTileByteCounts = 0x0145;
    const std::optional<TiffTree> tree = TiffTree::read(file);
    if (!tree) {
        return;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        if (directory.role != TiffRole::Main && directory.role != TiffRole::Sub) {
            continue;
        }
        addPieces(*tree, directory, tag::kStripOffsets, tag::kStripByteCounts, digest);
        addPieces(*tree, directory, kTileOffsets, kTileByteCounts, digest);
        for (const std::uint16_t shape :
             {tag::kImageWidth, tag::kImageLength, tag::kCompression, tag::kPhotometric}) {
            digest.add(std::to_string(tree->number(directory, shape).value_or(0)));
        }
    }
}

} // namespace

std::string pictureBytesDigest(ByteView file, FileType type) {
    Digest digest;
    switch (type) {
    case FileType::Jpeg:
        addJpeg(file, digest);
        break;
    case FileType::Png:
        addPng(file, digest);
        break;
    case FileType::WebP:
        addWebP(file, digest);
        break;
    case FileType::Jpeg2000:
    case FileType::JpegXl:
        addBoxes(file, digest);
        break;
    case FileType::Tiff:
        addTiff(file, digest);
        break;
    default:
        break;
    }
    return digest.hex();
}

} // namespace fieldframe::media
