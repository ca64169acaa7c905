// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/embedded_preview.h"
#include "core/media/jpeg_decode.h"
#include "core/media/vips_decode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

constexpr std::uint16_t kThumbnailResource = 1036;
constexpr std::uint64_t kThumbnailHeader = 28;
constexpr int kMaxResources = 4096;
constexpr std::size_t kMaxXmpThumbnails = 8;
constexpr std::size_t kMaxThumbnailText = 8U << 20;

/// The JPEG of Photoshop's thumbnail resource. Adobe Photoshop File Formats Specification, "Image Resources".
ByteView thumbnailOfResources(ByteView resources) {
    std::uint64_t at = 0;
    for (int i = 0; i < kMaxResources && resources.hasAt(at, "8BIM"); ++i) {
        const std::uint16_t id = resources.u16(at + 4);
        const std::uint64_t nameBytes = resources.u8(at + 6) + 1ULL;
        const std::uint64_t sizeAt = at + 6 + nameBytes + nameBytes % 2;
        const std::uint64_t size = resources.u32(sizeAt);
        if (id == kThumbnailResource) {
            return resources.part(sizeAt + 4, size).from(kThumbnailHeader);
        }
        at = sizeAt + 4 + size + size % 2;
    }
    return {};
}

ByteView photoshopResources(ByteView file) {
    const std::uint64_t colourTable = file.u32(26);
    return file.part(30 + colourTable + 4, file.u32(30 + colourTable));
}

int hexDigit(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The image resources that Photoshop writes into an EPS as lines of hexadecimal digits.
std::vector<std::byte> resourcesOfEps(std::string_view text) {
    constexpr auto kBegin = "%BeginPhotoshop:"sv;
    constexpr auto kEnd = "%EndPhotoshop"sv;
    const std::size_t begin = text.find(kBegin);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::size_t firstLine = text.find_first_of("\r\n", begin);
    const std::size_t end = text.find(kEnd, begin);
    std::vector<std::byte> bytes;
    int high = -1;
    for (std::size_t i = firstLine; i < std::min({end, text.size(), begin + kMaxThumbnailText}); ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) {
            continue;
        }
        if (high >= 0) {
            bytes.push_back(static_cast<std::byte>(high * 16 + digit));
        }
        high = high >= 0 ? -1 : digit;
    }
    return bytes;
}

int base64Digit(char digit) {
    constexpr auto kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"sv;
    const std::size_t at = kAlphabet.find(digit);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Line ends may stand in it as characters or as references ("&#xA;").
std::vector<std::byte> fromBase64(std::string_view text) {
    std::vector<std::byte> bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '&') {
            i = std::min(text.find(';', i), text.size());
            continue;
        }
        const int digit = base64Digit(text[i]);
        if (digit < 0) {
            continue;
        }
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::byte>(bits >> count & 0xffU));
        }
    }
    return bytes;
}

/// The pictures of xmp:Thumbnails, written as elements or as attributes. XMP part 2 §1.2.2.3.
std::vector<std::vector<std::byte>> xmpThumbnails(std::string_view text) {
    constexpr auto kImage = "xmpGImg:image"sv;
    std::vector<std::vector<std::byte>> pictures;
    std::size_t at = text.find(kImage);
    while (at != std::string_view::npos && pictures.size() < kMaxXmpThumbnails) {
        const std::size_t begin = text.find_first_of(">\"'", at);
        if (begin == std::string_view::npos) {
            break;
        }
        const std::size_t end = text.find_first_of("<\"'", begin + 1);
        const std::size_t length = std::min(end, text.size()) - begin - 1;
        if (length <= kMaxThumbnailText) {
            pictures.push_back(fromBase64(text.substr(begin + 1, length)));
        }
        const std::size_t afterElement = text.find_first_of(">", std::min(end, text.size()));
        at = text.find(kImage, std::min(afterElement, text.size()));
    }
    return pictures;
}

class LargestPicture {
public:
    void offerJpeg(ByteView jpeg) {
        if (previewFrom(jpeg)) {
            offer(decodeJpeg(jpeg.bytes(), 0));
        }
    }
    void offer(Result<Raster> raster) {
        if (raster && (!m_best || raster->longEdge() > m_best->longEdge())) {
            m_best = std::move(*raster);
        }
    }
    [[nodiscard]] std::optional<Raster> take() { return std::move(m_best); }

private:
    std::optional<Raster> m_best;
};

/// Adobe technical note 5002, §5.2: where the parts of an EPS with a DOS header stand.
void offerDosPreview(ByteView file, LargestPicture& largest) {
    const ByteView header = file.inOrder(ByteOrder::Little);
    const ByteView tiff = file.part(header.u32(20), header.u32(24));
    if (header.hasAt(0, "\xc5\xd0\xd3\xc6"sv) && !tiff.isEmpty()) {
        largest.offer(decodeWithVips(FileType::Tiff, tiff, {}));
    }
}

} // namespace

Result<Raster> documentPreview(FileType type, ByteView file) {
    LargestPicture largest;
    const std::string_view text = file.text(0, file.size());
    if (type == FileType::Photoshop) {
        largest.offerJpeg(thumbnailOfResources(photoshopResources(file)));
    }
    if (type == FileType::Eps) {
        const std::vector<std::byte> resources = resourcesOfEps(text);
        largest.offerJpeg(thumbnailOfResources(ByteView(resources)));
        offerDosPreview(file, largest);
    }
    for (const std::vector<std::byte>& jpeg : xmpThumbnails(text)) {
        largest.offerJpeg(ByteView(jpeg));
    }
    if (std::optional<Raster> raster = largest.take()) {
        return std::move(*raster);
    }
    return failure(ErrorCode::UnreadableFile, {}, "the document carries no preview");
}

} // namespace fieldframe::media
