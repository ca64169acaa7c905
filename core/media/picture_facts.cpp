// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_facts.h"

#include "core/media/heif_layout.h"
#include "core/media/iso_boxes.h"
#include "core/media/matroska_values.h"
#include "core/media/metadata_blocks.h"
#include "core/media/picture_sizes.h"
#include "core/media/riff_values.h"
#include "core/media/tiff_tree.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

std::optional<int> orientationOfTiff(const TiffTree& tree) {
    for (const TiffDirectory& directory : tree.directories()) {
        if (directory.role == TiffRole::Main && directory.chainIndex == 0) {
            if (const auto value = tree.number(directory, tag::kOrientation)) {
                return *value >= 1 && *value <= 8 ? static_cast<int>(*value) : 1;
            }
        }
    }
    return std::nullopt;
}

std::optional<int> orientationOfExif(ByteView exif) {
    const std::optional<TiffTree> tree = TiffTree::read(exif);
    return tree ? orientationOfTiff(*tree) : std::nullopt;
}

/// The prefix that @p packet binds to TIFF's namespace.
std::string tiffPrefix(std::string_view packet) {
    constexpr auto kBinding = "xmlns:"sv;
    const std::size_t uriAt = packet.find("http://ns.adobe.com/tiff/1.0/");
    const std::size_t at = uriAt == std::string_view::npos ? uriAt : packet.rfind(kBinding, uriAt);
    if (at == std::string_view::npos) {
        return "tiff";
    }
    const std::string_view name = packet.substr(at + kBinding.size(), uriAt - at - kBinding.size());
    return std::string(name.substr(0, name.find_first_of("= \t\r\n")));
}

/// The value as attribute or element, without parsing the packet: whoever shows metadata parses it with care
/// elsewhere.
std::optional<int> orientationOfXmp(ByteView packet) {
    std::string text(packet.text(0, packet.size()));
    if (text.find('\0') != std::string::npos) {
        std::erase(text, '\0'); // UTF-16; the name and the number are ASCII.
    }
    const std::string name = tiffPrefix(text) + ":Orientation";
    const std::size_t at = text.find(name);
    if (at == std::string::npos) {
        return std::nullopt;
    }
    const std::size_t digit = text.find_first_not_of("=\"'> \t\r\n", at + name.size());
    const bool isWhole = digit != std::string::npos &&
                         (digit + 1 == text.size() || text[digit + 1] < '0' || text[digit + 1] > '9');
    if (!isWhole || text[digit] < '1' || text[digit] > '8') {
        return std::nullopt;
    }
    return text[digit] - '0';
}

int orientationFrom(ByteView exif, ByteView xmp) {
    if (const std::optional<int> orientation = orientationOfExif(exif)) {
        return *orientation;
    }
    return orientationOfXmp(xmp).value_or(1);
}

/// From whatever place the container keeps its EXIF and XMP in.
int orientationOfBlocks(FileType type, ByteView file) {
    const MetadataBlocks blocks = findMetadataBlocks(file, type);
    for (const ExifBlock& block : blocks.exif) {
        const std::optional<int> orientation =
            block.firstRole == TiffRole::Main ? orientationOfExif(block.bytes) : std::nullopt;
        if (orientation) {
            return *orientation;
        }
    }
    return orientationOfXmp(ByteView(std::as_bytes(std::span(blocks.xmp)))).value_or(1);
}

/// The first full-size page; in a raw file the largest picture, which is the sensor's.
void readTiff(ByteView file, bool isRawFile, MediaFacts& facts) {
    const std::optional<TiffTree> tree = TiffTree::read(file);
    if (!tree) {
        return;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        const std::uint64_t width = tree->number(directory, tag::kImageWidth).value_or(0);
        const std::uint64_t height = tree->number(directory, tag::kImageLength).value_or(0);
        const bool isReduced = (tree->number(directory, tag::kNewSubfileType).value_or(0) & 1U) != 0;
        const bool isLarger = width * height > std::uint64_t{facts.width} * facts.height;
        const bool isWanted = facts.width == 0 || (isLarger && isRawFile);
        if (!isReduced && isWanted && width <= 0xffffffffU && height <= 0xffffffffU) {
            facts.width = static_cast<std::uint32_t>(width);
            facts.height = static_cast<std::uint32_t>(height);
        }
    }
}

/// A sequence has no primary picture but a track, as a video has. ISO/IEC 14496-12 §8.3.2: fixed
/// point, 16.16.
void readTrackSize(ByteView file, MediaFacts& facts) {
    for (const IsoBox& box : isoBoxes(findIsoBox(file, "moov"))) {
        const ByteView header = box.type == "trak" ? findIsoBox(box.content, "tkhd") : ByteView();
        const std::uint64_t sizeAt = header.u8(0) == 1 ? 88 : 76;
        if (facts.width == 0 && header.holds(sizeAt, 8)) {
            facts.width = header.u32(sizeAt) >> 16;
            facts.height = header.u32(sizeAt + 4) >> 16;
        }
    }
}

void readHeif(ByteView file, MediaFacts& facts) {
    if (const std::optional<HeifLayout> layout = readHeifLayout(file)) {
        facts.containerOrients = layout->orientation.has_value();
        facts.orientation = layout->orientation.value_or(1);
        facts.width = layout->width;
        facts.height = layout->height;
    } else {
        readTrackSize(file, facts);
    }
}

void readSize(const std::optional<PictureSize>& size, MediaFacts& facts) {
    if (size) {
        facts.width = size->width;
        facts.height = size->height;
    }
}

void readSizes(FileType type, ByteView file, MediaFacts& facts) {
    switch (type) {
    case FileType::Png:
        readSize(pngSize(file), facts);
        break;
    case FileType::WebP:
        readSize(webPSize(file), facts);
        break;
    case FileType::Gif:
        readSize(gifSize(file), facts);
        break;
    case FileType::JpegXl:
        readSize(jpegXlSize(file), facts);
        // The codestream's own word, which its decoder obeys. ISO/IEC 18181-2 §9.4.
        facts.containerOrients = true;
        facts.orientation = jpegXlOrientation(file);
        break;
    case FileType::Jpeg2000:
        readSize(jpeg2000Size(file), facts);
        break;
    case FileType::Photoshop:
        readSize(photoshopSize(file), facts);
        break;
    case FileType::Eps:
        readSize(epsSize(file), facts);
        break;
    case FileType::Heif:
    case FileType::Avif:
        readHeif(file, facts);
        break;
    case FileType::Mp4:
    case FileType::QuickTime:
        readTrackSize(file, facts);
        break;
    case FileType::Avi:
        readSize(aviSize(file), facts);
        break;
    case FileType::Matroska:
        readSize(matroskaSize(file), facts);
        break;
    case FileType::Tiff:
        readTiff(file, false, facts);
        break;
    default:
        if (isRaw(type)) {
            readTiff(file, true, facts);
        }
        break;
    }
}

} // namespace

MediaFacts factsOfJpeg(const JpegLayout& layout) {
    MediaFacts facts;
    facts.mime = mimeOf(FileType::Jpeg);
    facts.width = layout.width;
    facts.height = layout.height;
    facts.orientation = orientationFrom(layout.exif, layout.xmp);
    return facts;
}

MediaFacts factsOf(FileType type, ByteView file) {
    if (type == FileType::Jpeg) {
        if (const std::optional<JpegLayout> layout = readJpegLayout(file)) {
            return factsOfJpeg(*layout);
        }
    }
    MediaFacts facts;
    facts.kind = kindOf(type);
    facts.mime = mimeOf(type);
    readSizes(type, file, facts);
    if (facts.kind == MediaKind::Image && type != FileType::Xmp && !facts.containerOrients) {
        facts.orientation = orientationOfBlocks(type, file);
    }
    return facts;
}

} // namespace fieldframe::media
