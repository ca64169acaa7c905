// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

#include "core/media/id3_values.h"
#include "core/media/riff_values.h"

namespace fieldframe::media {

ByteView MetadataBlocks::keep(std::string bytes) {
    storage.push_back(std::move(bytes));
    return ByteView(std::as_bytes(std::span(storage.back())));
}

void MetadataBlocks::offerXmp(std::string_view packet) {
    if (xmp.empty() && packet.size() <= kMaxBlockBytes) {
        xmp = packet;
    }
}

void MetadataBlocks::offerIim(std::string_view datasets) {
    if (!isIimFound && datasets.size() <= kMaxBlockBytes) {
        iim = datasets;
        isIimFound = true;
    }
}

void MetadataBlocks::offerExif(ByteView bytes) {
    constexpr std::string_view kPrefix("Exif\0\0", 6);
    if (exif.empty() && !bytes.isEmpty()) {
        exif.push_back({bytes.hasAt(0, kPrefix) ? bytes.from(kPrefix.size()) : bytes});
    }
}

MetadataBlocks findMetadataBlocks(ByteView file, FileType type) {
    MetadataBlocks blocks;
    switch (type) {
    case FileType::Jpeg:
        readJpegBlocks(file, blocks);
        break;
    case FileType::Png:
        readPngBlocks(file, blocks);
        break;
    case FileType::WebP:
        readWebPBlocks(file, blocks);
        break;
    case FileType::Gif:
        readGifBlocks(file, blocks);
        break;
    case FileType::Heif:
    case FileType::Avif:
    case FileType::JpegXl:
    case FileType::Jpeg2000:
    case FileType::CanonCr3:
    case FileType::Mp4:
    case FileType::QuickTime:
    case FileType::M4a:
        readBoxBlocks(file, blocks);
        break;
    case FileType::Photoshop:
        readPhotoshopBlocks(file, blocks);
        break;
    case FileType::FujiRaf:
        readRafBlocks(file, blocks);
        break;
    case FileType::Eps:
    case FileType::Pdf:
    case FileType::InDesign:
        scanForPacket(file, blocks);
        break;
    case FileType::Wav:
    case FileType::Avi:
        blocks.offerXmp(xmpOfRiff(file));
        break;
    case FileType::Mp3:
        blocks.offerXmp(xmpOfId3(file));
        break;
    case FileType::Xmp:
        blocks.offerXmp(file.text(0, file.size()));
        break;
    default:
        if (type == FileType::Tiff || isRaw(type)) {
            readTiffBlocks(file, blocks);
        }
    }
    return blocks;
}

} // namespace fieldframe::media
