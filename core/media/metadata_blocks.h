// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/tiff_tree.h"

#include <array>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// A TIFF structure with EXIF tags. CR3 keeps each directory in a structure of its own: then its first
/// directory plays
/// @p firstRole.
struct ExifBlock {
    ByteView bytes;
    TiffRole firstRole = TiffRole::Main;
};

/// The raw blocks of metadata of one file, found by its container's rules and not yet understood. Only the
/// places the standards name count (MWG 2.0); where a file has several of a kind, the first counts.
struct MetadataBlocks {
    std::string xmp;         ///< An XMP packet as found, of any Unicode encoding.
    std::string extendedXmp; ///< The second part of an XMP packet too long for one JPEG segment (XMP part 3
                             ///< §1.1.3.1).
    std::string iim;         ///< IIM datasets.
    std::string resources;   ///< Photoshop's image resources, as far as they stand in one stream.
    bool isIimFound = false; ///< An empty first block also hides a second one.
    std::optional<std::array<std::uint8_t, 16>>
        iptcDigest;                 ///< Photoshop's resource 1061: MD5 of the IIM that XMP knew.
    std::vector<ExifBlock> exif;    ///< Views of the file or of `storage`.
    std::list<std::string> storage; ///< Unpacked blocks; nodes never move.

    /// Keeps unpacked bytes alive and returns a view of them.
    ByteView keep(std::string bytes);
    /// Takes the block only where there is none of its kind yet.
    void offerXmp(std::string_view packet);
    void offerIim(std::string_view datasets);
    void offerExif(ByteView bytes);
};

/// Size limit of one unpacked block; anything longer is not metadata a person wrote.
inline constexpr std::size_t kMaxBlockBytes = 16u << 20;

/// Finds the blocks of a picture of @p type. Damage only ends the search early.
[[nodiscard]] MetadataBlocks findMetadataBlocks(ByteView file, FileType type);

/// The container walkers behind it.
void readJpegBlocks(ByteView file, MetadataBlocks& blocks);
void readTiffBlocks(ByteView file, MetadataBlocks& blocks);
void readPngBlocks(ByteView file, MetadataBlocks& blocks);
void readWebPBlocks(ByteView file, MetadataBlocks& blocks);
void readGifBlocks(ByteView file, MetadataBlocks& blocks);
void readBoxBlocks(ByteView file, MetadataBlocks& blocks);
void readPhotoshopBlocks(ByteView file, MetadataBlocks& blocks);
void readRafBlocks(ByteView file, MetadataBlocks& blocks);
/// For documents that keep a whole, readable XMP packet somewhere (PDF, EPS, InDesign).
void scanForPacket(ByteView file, MetadataBlocks& blocks);
/// Photoshop image resources: IIM (1028), XMP (1060), EXIF (1058), digest (1061).
void readImageResources(ByteView resources, MetadataBlocks& blocks);

} // namespace fieldframe::media
