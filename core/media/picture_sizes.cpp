// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_sizes.h"

#include "core/media/iso_boxes.h"

#include <array>
#include <charconv>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

std::optional<PictureSize> sized(std::uint64_t width, std::uint64_t height) {
    if (width == 0 || height == 0 || width > 0xffffffffU || height > 0xffffffffU) {
        return std::nullopt;
    }
    return PictureSize{static_cast<std::uint32_t>(width), static_cast<std::uint32_t>(height)};
}

/// Reads a number of bits, least significant first, as JPEG XL packs them.
class BitReader {
public:
    explicit BitReader(ByteView view)
        : m_view(view) {}
    std::uint32_t take(unsigned bits) {
        std::uint32_t value = 0;
        for (unsigned i = 0; i < bits; ++i, ++m_at) {
            value |= (m_view.u8(m_at / 8) >> (m_at % 8) & 1U) << i;
        }
        return value;
    }

private:
    ByteView m_view;
    std::uint64_t m_at = 0;
};

/// ISO/IEC 18181-1 §C.2: a side is written in eighths or with one of four widths.
std::uint64_t jpegXlSide(BitReader& bits, bool isInEighths) {
    if (isInEighths) {
        return (bits.take(5) + 1ULL) * 8;
    }
    constexpr std::array<unsigned, 4> kWidths = {9, 13, 18, 30};
    return bits.take(kWidths[bits.take(2)]) + 1ULL;
}

struct JpegXlHeader {
    std::optional<PictureSize> size;
    int orientation = 1;
};

/// The codestream of a file with or without boxes; empty where there is none.
ByteView jpegXlCodestream(ByteView file) {
    constexpr auto kBegin = "\xff\x0a"sv;
    if (file.hasAt(0, kBegin)) {
        return file;
    }
    const ByteView whole = findIsoBox(file, "jxlc");
    const ByteView codestream = whole.isEmpty() ? findIsoBox(file, "jxlp").from(4) : whole;
    return codestream.hasAt(0, kBegin) ? codestream : ByteView();
}

JpegXlHeader readJpegXlHeader(ByteView codestream) {
    if (codestream.isEmpty()) {
        return {};
    }
    constexpr std::array<std::pair<unsigned, unsigned>, 8> kRatios = {
        {{0, 1}, {1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}}};
    BitReader bits(codestream.from(2));
    const bool isInEighths = bits.take(1) == 1;
    const std::uint64_t height = jpegXlSide(bits, isInEighths);
    const auto [numerator, denominator] = kRatios[bits.take(3)];
    const std::uint64_t width =
        numerator == 0 ? jpegXlSide(bits, isInEighths) : height * numerator / denominator;
    JpegXlHeader header{sized(width, height), 1};
    // §D.2: image metadata that is not all default may have extra fields, the first of which is this one.
    const bool isAllDefault = bits.take(1) == 1;
    if (!isAllDefault && bits.take(1) == 1) {
        header.orientation = static_cast<int>(bits.take(3)) + 1;
    }
    return header;
}

} // namespace

std::optional<PictureSize> pngSize(ByteView file) {
    return file.hasAt(12, "IHDR") ? sized(file.u32(16), file.u32(20)) : std::nullopt;
}

std::optional<PictureSize> gifSize(ByteView file) {
    const ByteView view = file.inOrder(ByteOrder::Little);
    return sized(view.u16(6), view.u16(8));
}

std::optional<PictureSize> webPSize(ByteView file) {
    const ByteView view = file.inOrder(ByteOrder::Little);
    if (view.hasAt(12, "VP8X")) {
        return sized((view.u32(24) & 0xffffffU) + 1, (view.u32(27) & 0xffffffU) + 1);
    }
    if (view.hasAt(12, "VP8 ")) {
        return sized(view.u16(26) & 0x3fffU, view.u16(28) & 0x3fffU);
    }
    if (view.hasAt(12, "VP8L")) {
        const std::uint32_t bits = view.u32(21);
        return sized((bits & 0x3fffU) + 1, (bits >> 14 & 0x3fffU) + 1);
    }
    return std::nullopt;
}

std::optional<PictureSize> jpegXlSize(ByteView file) {
    return readJpegXlHeader(jpegXlCodestream(file)).size;
}

int jpegXlOrientation(ByteView file) {
    return readJpegXlHeader(jpegXlCodestream(file)).orientation;
}

std::optional<PictureSize> jpeg2000Size(ByteView file) {
    if (file.hasAt(0, "\xff\x4f\xff\x51"sv)) {
        return sized(std::uint64_t{file.u32(8)} - file.u32(16), std::uint64_t{file.u32(12)} - file.u32(20));
    }
    const ByteView header = findIsoBox(findIsoBox(file, "jp2h"), "ihdr");
    return sized(header.u32(4), header.u32(0));
}

std::optional<PictureSize> photoshopSize(ByteView file) {
    return sized(file.u32(18), file.u32(14));
}

std::optional<PictureSize> epsSize(ByteView file) {
    constexpr auto kComment = "%ImageData: "sv;
    const std::string_view text = file.text(0, 256 * 1024);
    const std::size_t at = text.find(kComment);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view numbers = text.substr(at + kComment.size(), 32);
    const char* const end = numbers.data() + numbers.size();
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    const auto afterWidth = std::from_chars(numbers.data(), end, width);
    if (afterWidth.ec != std::errc() || afterWidth.ptr == end) {
        return std::nullopt;
    }
    const auto afterHeight = std::from_chars(afterWidth.ptr + 1, end, height);
    return afterHeight.ec == std::errc() ? sized(width, height) : std::nullopt;
}

} // namespace fieldframe::media
