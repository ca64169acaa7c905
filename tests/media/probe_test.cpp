// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/probe.h"
#include "tests/support/catch.h"

#include <span>
#include <string>
#include <string_view>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace std::string_literals;

namespace {

Result<FileType> probed(std::string_view bytes, std::string_view extension = {}) {
    return probe(std::as_bytes(std::span(bytes)), extension);
}

/// A little-endian TIFF with one directory of SHORT and LONG entries.
std::string tinyTiff(std::initializer_list<std::pair<std::uint16_t, std::uint32_t>> entries) {
    const auto number = [](std::uint64_t value, int width) {
        std::string bytes;
        for (int i = 0; i < width; ++i) {
            bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
        }
        return bytes;
    };
    std::string tiff = "II*\0"s + number(8, 4) + number(entries.size(), 2);
    for (const auto& [tag, value] : entries) {
        tiff += number(tag, 2) + number(4, 2) + number(1, 4) + number(value, 4);
    }
    return tiff + number(0, 4);
}

} // namespace

TEST_CASE("probe: the bytes decide, whatever the extension says") {
    const std::string jpeg = "\xff\xd8\xff\xe0\0\x10JFIF\0"s;
    CHECK(probed(jpeg, "png") == FileType::Jpeg);
    CHECK(probed(jpeg, "nef") == FileType::Jpeg);
    CHECK(probed(jpeg, "") == FileType::Jpeg);
}

TEST_CASE("probe: each kind is known by its beginning") {
    CHECK(probed("\x89PNG\r\n\x1a\n") == FileType::Png);
    CHECK(probed("RIFF\x10\0\0\0WEBPVP8 "s) == FileType::WebP);
    CHECK(probed("RIFF\x10\0\0\0AVI LIST"s) == FileType::Avi);
    CHECK(probed("RIFF\x10\0\0\0WAVEfmt "s) == FileType::Wav);
    CHECK(probed("\0\0\0\x18"
                 "ftypheic\0\0\0\0mif1heic"s) == FileType::Heif);
    CHECK(probed("\0\0\0\x18"
                 "ftypmif1\0\0\0\0mif1avif"s) == FileType::Avif);
    CHECK(probed("\0\0\0\x18"
                 "ftypqt  \0\0\0\0qt  \0\0\0\0"s) == FileType::QuickTime);
    CHECK(probed("\0\0\0\x14"
                 "ftypM4A \0\0\0\0mp42"s) == FileType::M4a);
    CHECK(probed("\0\0\0\x14"
                 "ftypcrx \0\0\0\x01isom"s) == FileType::CanonCr3);
    CHECK(probed("\0\0\0\x08wide\0\0\x10\0mdat"s) == FileType::QuickTime);
    CHECK(probed("\xff\x0a\xba\x21") == FileType::JpegXl);
    CHECK(probed("%!PS-Adobe-3.0 EPSF-3.0\r") == FileType::Eps);
    CHECK(probed("\n%PDF-1.4\n") == FileType::Pdf);
    CHECK(probed("<?xpacket begin=''?>") == FileType::Xmp);
    CHECK(probed("\xff\xfe<\0?\0x\0m\0l\0 \0"s, "xmp") == FileType::Xmp);
    CHECK(probed("\xfe\xff\0<\0?\0x\0p\0a\0c\0k\0e\0t\0 "s) == FileType::Xmp);
    CHECK(probed("ID3\x03\0\0\0\0\0\0fLaC"s) == FileType::Flac);
}

TEST_CASE("probe: a raw file is told from an ordinary TIFF by its sensor pixels") {
    constexpr std::uint16_t kPhotometric = 262;
    CHECK(probed(tinyTiff({{kPhotometric, 2}}), "nef") == FileType::Tiff);
    CHECK(probed(tinyTiff({{kPhotometric, 32803}}), "nef") == FileType::NikonNef);
    CHECK(probed(tinyTiff({{kPhotometric, 32803}}), "tif") == FileType::OtherRaw);
    CHECK(probed(tinyTiff({{kPhotometric, 34892}, {0xc612, 0x0401}}), "tif") == FileType::Dng);
}

TEST_CASE("probe: a TIFF whose directories point at each other ends") {
    std::string loop = tinyTiff({{262, 2}, {330, 8}});
    loop.replace(loop.size() - 4, 4, "\x08\0\0\0"s);
    CHECK(probed(loop, "tif") == FileType::Tiff);
}

TEST_CASE("probe: a stranger is unsupported and a damaged picture is unreadable") {
    CHECK(probed("hello", "txt").error().code == ErrorCode::UnsupportedFormat);
    CHECK(probed("", "txt").error().code == ErrorCode::UnsupportedFormat);
    CHECK(probed("<svg xmlns='http://www.w3.org/2000/svg'/>", "svg").error().code ==
          ErrorCode::UnsupportedFormat);
    CHECK(probed("", "mp3").error().code == ErrorCode::UnreadableFile);
    CHECK(probed("\xff\xd8", "jpg").error().code == ErrorCode::UnreadableFile);
}
