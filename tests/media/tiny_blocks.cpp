// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/tiny_blocks.h"

#include "core/media/iptc_digest.h"

#include <zlib.h>

namespace fieldframe::test {
namespace {

std::uint32_t itemBytes(std::uint16_t type) {
    return type == 5 || type == 10 ? 8 : type == 3 ? 2 : type == 4 ? 4 : 1;
}

/// One directory that stands at @p offset, its long values behind it.
std::string directory(const std::vector<TiffText>& entries, std::size_t offset) {
    std::string head = number(entries.size(), 2);
    std::string values;
    const std::size_t valuesAt = offset + 2 + entries.size() * 12 + 4;
    for (const TiffText& entry : entries) {
        head += number(entry.tag, 2) + number(entry.type, 2) +
                number(entry.bytes.size() / itemBytes(entry.type), 4);
        if (entry.bytes.size() <= 4) {
            head += entry.bytes + std::string(4 - entry.bytes.size(), '\0');
        } else {
            head += number(valuesAt + values.size(), 4);
            values += entry.bytes + std::string(entry.bytes.size() % 2, '\0');
        }
    }
    return head + number(0, 4) + values;
}

} // namespace

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text));
}

std::string number(std::uint64_t value, unsigned width) {
    std::string bytes;
    for (unsigned i = width; i > 0; --i) {
        bytes.push_back(static_cast<char>(value >> (8 * (i - 1)) & 0xff));
    }
    return bytes;
}

std::string segment(std::uint8_t marker, std::string_view content) {
    return "\xff" + number(marker, 1) + number(content.size() + 2, 2) + std::string(content);
}

std::string xmpSegment(std::string_view packet) {
    return segment(0xe1, std::string("http://ns.adobe.com/xap/1.0/\0", 29) + std::string(packet));
}

std::string exifSegment(std::string_view tiffBytes) {
    return segment(0xe1, std::string("Exif\0\0", 6) + std::string(tiffBytes));
}

std::string photoshopSegment(std::string_view resources) {
    return segment(0xed, std::string("Photoshop 3.0\0", 14) + std::string(resources));
}

std::string resource(std::uint16_t id, std::string_view content) {
    return "8BIM" + number(id, 2) + std::string(2, '\0') + number(content.size(), 4) + std::string(content) +
           std::string(content.size() % 2, '\0');
}

std::string iimResource(const std::vector<media::IimDatasetBytes>& datasets) {
    return resource(0x0404, media::writeIim(datasets));
}

std::string digestResource(const std::vector<media::IimDatasetBytes>& datasets) {
    const std::array<std::uint8_t, 16> digest = media::iptcDigest(media::writeIim(datasets));
    return resource(0x0425, std::string(digest.begin(), digest.end()));
}

std::string jpeg(std::initializer_list<std::string> segments) {
    std::string file = "\xff\xd8";
    for (const std::string& each : segments) {
        file += each;
    }
    // A baseline frame of one component, tables left out: readers of metadata go no further than the scan.
    file +=
        segment(0xc0, number(8, 1) + number(1, 2) + number(1, 2) + number(1, 1) + "\x01\x11" + number(0, 1));
    file += segment(0xda, number(1, 1) + "\x01" + number(0, 1) + number(0, 1) + "\x3f" + number(0, 1));
    return file + "scan data\xff\xd9";
}

std::string xmp(std::string_view properties) {
    return R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">)"
           R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="")"
           R"( xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/")"
           R"( xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/")"
           R"( xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/")"
           R"( xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/")"
           R"( xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">)" +
           std::string(properties) + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

std::string tiff(const std::vector<TiffText>& main, const std::vector<TiffText>& exif,
                 const std::vector<TiffText>& gps) {
    constexpr std::size_t kMainAt = 8;
    std::vector<TiffText> entries = main;
    // The pointers are as long as any others, so the place of the directories behind is known before they
    // are.
    const std::size_t pointers = (exif.empty() ? 0u : 1u) + (gps.empty() ? 0u : 1u);
    const std::size_t exifAt = kMainAt + directory(main, 0).size() + pointers * 12;
    const std::size_t gpsAt = exifAt + (exif.empty() ? 0 : directory(exif, 0).size());
    if (!exif.empty()) {
        entries.push_back({0x8769, 4, number(exifAt, 4)});
    }
    if (!gps.empty()) {
        entries.push_back({0x8825, 4, number(gpsAt, 4)});
    }
    std::string file = std::string("MM\0*", 4) + number(kMainAt, 4) + directory(entries, kMainAt);
    file += exif.empty() ? "" : directory(exif, exifAt);
    file += gps.empty() ? "" : directory(gps, gpsAt);
    return file;
}

std::string pngChunk(std::string_view type, std::string_view content) {
    const std::string body = std::string(type) + std::string(content);
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return number(content.size(), 4) + body + number(checksum, 4);
}

std::string png(std::initializer_list<std::string> chunks) {
    std::string file = "\x89PNG\r\n\x1a\n";
    file += pngChunk("IHDR", number(1, 4) + number(1, 4) + "\x08" + std::string(4, '\0'));
    for (const std::string& chunk : chunks) {
        file += chunk;
    }
    return file + pngChunk("IEND", "");
}

std::string isoBox(std::string_view type, std::string_view content) {
    return number(content.size() + 8, 4) + std::string(type) + std::string(content);
}

} // namespace fieldframe::test
