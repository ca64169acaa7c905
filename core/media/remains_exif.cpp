// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/remains.h"
#include "core/media/tiff_tree.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fieldframe::media {
namespace {

/// What a picture needs to be decoded and shown right. TIFF 6.0, its technical notes, ICC.1:2010 annex B.
constexpr std::array<std::uint16_t, 44> kPicture{
    0x00fe, 0x00ff, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x010a, 0x0111, 0x0112,
    0x0115, 0x0116, 0x0117, 0x0118, 0x0119, 0x011a, 0x011b, 0x011c, 0x0128, 0x0129, 0x012d,
    0x013d, 0x013e, 0x013f, 0x0140, 0x0141, 0x0142, 0x0143, 0x0144, 0x0145, 0x014c, 0x0150,
    0x0152, 0x0153, 0x0154, 0x0155, 0x015b, 0x0211, 0x0212, 0x0213, 0x0214, 0x8773, 0x00fe};

/// Tags in which fields are mirrored, blocks of metadata, and pointers.
constexpr std::array<std::uint16_t, 16> kMetadata{0x010e, 0x013b, 0x8298, 0x02bc, 0x83bb, 0x8649,
                                                  0x8769, 0x8825, 0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e,
                                                  0x4746, 0x4749, 0x0132, 0x9003};
constexpr std::array<std::uint16_t, 14> kExif{0x9000, 0x9003, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291,
                                              0x9292, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa005};
constexpr std::array<std::uint16_t, 5> kSerials{0xa430, 0xa431, 0xa435, 0xc62f, 0xc6f3};

template <std::size_t Count>
bool isOneOf(std::uint16_t tag, const std::array<std::uint16_t, Count>& tags) {
    return std::ranges::find(tags, tag) != tags.end();
}

std::string tagName(std::uint16_t tag) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "tag 0x%04x", tag);
    return name.data();
}

void inspectEntry(const TiffDirectory& directory, const TiffEntry& entry, Remains& remains) {
    constexpr std::uint16_t kMakerNote = 0x927c;
    constexpr std::uint16_t kDngPrivate = 0xc634;
    constexpr std::uint16_t kUserComment = 0x9286;
    constexpr std::uint16_t kSoftware = 0x0131;
    constexpr std::uint16_t kHost = 0x013c;
    constexpr std::uint16_t kManifest = 0xcd41;
    const std::uint16_t tag = entry.tag;
    if (directory.role == TiffRole::Gps) {
        if (tag != 0) {
            remains.add(Remain::Position, "EXIF");
        }
    } else if (tag == kMakerNote || tag == kDngPrivate) {
        remains.add(Remain::MakerNote, tagName(tag));
    } else if (tag == kUserComment) {
        remains.add(Remain::Comment, "EXIF");
    } else if (tag == kSoftware || tag == kHost) {
        remains.add(Remain::History, tagName(tag));
    } else if (tag == kManifest) {
        remains.add(Remain::Credentials, "C2PA");
    } else if (isOneOf(tag, kSerials)) {
        remains.add(Remain::Serial, tagName(tag));
    } else if (tag == tag::kSubIfds) {
        remains.add(Remain::SecondPicture, tagName(tag));
    } else if (!isOneOf(tag, kPicture) && !isOneOf(tag, kMetadata) && !isOneOf(tag, kExif)) {
        remains.add(Remain::PrivatePart, tagName(tag));
    }
}

bool isPixelData(std::uint16_t tag) {
    constexpr std::uint16_t kTileOffsets = 0x0144;
    constexpr std::uint16_t kTileByteCounts = 0x0145;
    return tag == tag::kStripOffsets || tag == tag::kStripByteCounts || tag == kTileOffsets ||
           tag == kTileByteCounts;
}

} // namespace

void inspectTiff(ByteView tiff, bool isFile, Remains& remains) {
    const std::optional<TiffTree> tree = TiffTree::read(tiff);
    if (!tree) {
        if (!tiff.isEmpty()) {
            remains.add(Remain::PrivatePart, "EXIF that can't be read");
            remains.addText(tiff.text(0, tiff.size()), 0);
        }
        return;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        if (directory.role == TiffRole::Main && directory.chainIndex > 0) {
            remains.add(isFile ? Remain::SecondPicture : Remain::Thumbnail, "second directory");
        }
        for (const TiffEntry& entry : directory.entries) {
            inspectEntry(directory, entry, remains);
            if (isFile && !isPixelData(entry.tag)) {
                const ByteView value = tree->bytesOf(entry);
                remains.addText(value.text(0, value.size()), entry.valueOffset);
            }
        }
    }
}

} // namespace fieldframe::media
