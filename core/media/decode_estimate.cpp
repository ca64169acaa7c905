// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decode_estimate.h"

#include "core/media/tiff_tree.h"

#include <sys/resource.h>

#include <algorithm>
#include <string>

namespace fieldframe::media {
namespace {

constexpr std::uint64_t kMegabyte = 1U << 20;
constexpr std::uint64_t kBaseBytes = 48 * kMegabyte; ///< Libraries, working rows and our own resizing.
constexpr std::uint64_t kRgb = 3;

std::uint64_t scaledPixels(const Picture& picture, int longEdge) {
    std::uint64_t width = picture.facts.width;
    std::uint64_t height = picture.facts.height;
    for (int halvings = 0; halvings < 3 && longEdge > 0; ++halvings) {
        if (std::max(width, height) / 2 < static_cast<std::uint64_t>(longEdge)) {
            break;
        }
        width = (width + 1) / 2;
        height = (height + 1) / 2;
    }
    return width * height;
}

std::uint64_t jpegBytes(const Picture& picture, int longEdge) {
    const std::uint64_t pixels = std::uint64_t{picture.facts.width} * picture.facts.height;
    const bool keepsCoefficients = picture.jpeg && picture.jpeg->coding == JpegCoding::Progressive;
    const auto components =
        static_cast<std::uint64_t>(picture.jpeg ? std::max(picture.jpeg->components, 1) : 3);
    return (keepsCoefficients ? pixels * components * 2 : 0) + scaledPixels(picture, longEdge) * kRgb;
}

/// libtiff decodes whole strips or rows of tiles.
std::uint64_t tiffBytes(const Picture& picture) {
    const std::uint64_t width = picture.facts.width;
    const std::uint64_t height = picture.facts.height;
    const std::optional<TiffTree> tree = TiffTree::read(picture.file);
    if (!tree || tree->directories().empty()) {
        return 0;
    }
    const TiffDirectory& first = tree->directories().front();
    const std::uint64_t samples =
        std::clamp<std::uint64_t>(tree->number(first, tag::kSamplesPerPixel).value_or(1), 1, 64);
    const std::uint64_t bits =
        std::clamp<std::uint64_t>(tree->number(first, tag::kBitsPerSample).value_or(8), 1, 64);
    const std::uint64_t tileRows = tree->number(first, tag::kTileLength).value_or(0);
    const std::uint64_t stripRows = tree->number(first, tag::kRowsPerStrip).value_or(height);
    const std::uint64_t rows = std::min(height, tileRows > 0 ? tileRows : stripRows);
    return rows * width * samples * ((bits + 7) / 8) * 2;
}

std::uint64_t formatBytes(const Picture& picture, int longEdge) {
    const std::uint64_t pixels = std::uint64_t{picture.facts.width} * picture.facts.height;
    constexpr std::uint64_t kPngInterlaceOffset = 28;
    switch (picture.type) {
    case FileType::Jpeg:
        return jpegBytes(picture, longEdge);
    case FileType::Png:
        return picture.file.u8(kPngInterlaceOffset) != 0 ? pixels * 8 : 0;
    case FileType::Gif:
    case FileType::WebP:
        return pixels * 8;
    case FileType::Heif:
    case FileType::Avif:
        return pixels * 10;
    case FileType::JpegXl:
        return pixels * 20;
    case FileType::Jpeg2000:
        return scaledPixels(picture, longEdge) * 24;
    case FileType::Tiff:
        return tiffBytes(picture);
    default:
        return isRaw(picture.type) ? pixels * (longEdge > 0 ? 6 : 16) : 0;
    }
}

std::string megabytes(std::uint64_t bytes) {
    return std::to_string((bytes + kMegabyte - 1) / kMegabyte) + " MB";
}

} // namespace

DecodeLimits DecodeLimits::ofThisProcess() {
    DecodeLimits limits;
    rlimit data{};
    if (getrlimit(RLIMIT_DATA, &data) == 0 && data.rlim_cur != RLIM_INFINITY) {
        limits.maxMemoryBytes = std::uint64_t{data.rlim_cur} / 4 * 3;
    }
    return limits;
}

std::uint64_t estimatedDecodeBytes(const Picture& picture, int longEdge) {
    const std::uint64_t side = longEdge > 0 ? static_cast<std::uint64_t>(longEdge) : 0;
    const std::uint64_t result =
        side > 0 ? side * side * kRgb : std::uint64_t{picture.facts.width} * picture.facts.height * kRgb * 2;
    return kBaseBytes + formatBytes(picture, longEdge) + result;
}

Status checkDecode(const Picture& picture, int longEdge, const DecodeLimits& limits) {
    const std::uint64_t pixels = std::uint64_t{picture.facts.width} * picture.facts.height;
    const std::string size =
        std::to_string(picture.facts.width) + " × " + std::to_string(picture.facts.height);
    if (pixels > limits.maxPixels) {
        return failure(ErrorCode::TooLarge, {},
                       size + " pixels; at most " + std::to_string(limits.maxPixels / 1'000'000) +
                           " million are decoded");
    }
    const std::uint64_t needed = estimatedDecodeBytes(picture, longEdge);
    if (needed > limits.maxMemoryBytes) {
        return failure(ErrorCode::TooLarge, {},
                       size + " pixels need about " + megabytes(needed) + "; a decode may use " +
                           megabytes(limits.maxMemoryBytes));
    }
    return {};
}

} // namespace fieldframe::media
