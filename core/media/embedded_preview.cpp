// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/embedded_preview.h"

#include "core/media/tiff_tree.h"

#include <algorithm>
#include <cmath>

namespace fieldframe::media {
namespace {

constexpr std::uint16_t kMpEntries = 0xb002;
constexpr std::uint64_t kMpEntryBytes = 16;
constexpr std::uint64_t kMaxMpEntries = 64;
constexpr double kShapeTolerance = 0.06;

void addExifThumbnail(ByteView exif, std::vector<EmbeddedPreview>& previews) {
    const std::optional<TiffTree> tree = TiffTree::read(exif);
    if (!tree) {
        return;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        const auto offset = tree->number(directory, tag::kJpegOffset);
        const auto length = tree->number(directory, tag::kJpegLength);
        if (directory.role == TiffRole::Main && directory.chainIndex == 1 && offset && length) {
            if (const auto preview = previewFrom(exif.part(*offset, *length))) {
                previews.push_back(*preview);
            }
        }
    }
}

void addMpfPreviews(ByteView mpf, std::vector<EmbeddedPreview>& previews) {
    const std::optional<TiffTree> tree = TiffTree::read(mpf);
    if (!tree || tree->directories().empty()) {
        return;
    }
    const TiffEntry* entry = tree->directories().front().find(kMpEntries);
    if (entry == nullptr) {
        return;
    }
    const ByteView list = tree->bytesOf(*entry);
    for (std::uint64_t i = 1; i < std::min(list.size() / kMpEntryBytes, kMaxMpEntries); ++i) {
        const std::uint64_t at = i * kMpEntryBytes;
        const bool isLargeThumbnail = (list.u32(at) & 0x00ff0000U) == 0x00010000U;
        const std::optional<EmbeddedPreview> preview =
            isLargeThumbnail ? previewFrom(mpf.part(list.u32(at + 8), list.u32(at + 4))) : std::nullopt;
        if (preview) {
            previews.push_back(*preview);
        }
    }
}

} // namespace

std::optional<EmbeddedPreview> previewFrom(ByteView jpeg) {
    const std::optional<JpegLayout> layout = readJpegLayout(jpeg);
    if (!layout || layout->components > 3) {
        return std::nullopt;
    }
    return EmbeddedPreview{jpeg, static_cast<int>(layout->width), static_cast<int>(layout->height)};
}

std::vector<EmbeddedPreview> previewsOf(const JpegLayout& layout) {
    std::vector<EmbeddedPreview> previews;
    addExifThumbnail(layout.exif, previews);
    addMpfPreviews(layout.mpf, previews);
    std::ranges::sort(previews, {},
                      [](const EmbeddedPreview& preview) { return std::max(preview.width, preview.height); });
    return previews;
}

bool hasShapeOf(const EmbeddedPreview& preview, std::uint32_t width, std::uint32_t height) {
    if (width == 0 || height == 0 || preview.width <= 0 || preview.height <= 0) {
        return false;
    }
    const double shape = static_cast<double>(width) / height;
    const double previewShape = static_cast<double>(preview.width) / preview.height;
    return std::abs(previewShape / shape - 1.0) <= kShapeTolerance;
}

} // namespace fieldframe::media
