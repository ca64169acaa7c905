// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/item_picture.h"

#include "core/platform/whole_file.h"

#include <algorithm>

namespace fieldframe::sheet {

const pages::DeliveredFile* pictureFileFor(const pages::DeliveredItem& item, double width, double height) {
    constexpr double kPixelsOfInch = 200;
    constexpr double kPointsOfInch = 72;
    const pages::DeliveredFile* chosen = nullptr;
    const auto isSharp = [&](const pages::DeliveredFile& file) {
        const double scale = std::min(width / file.width, height / file.height);
        return scale * kPixelsOfInch <= kPointsOfInch;
    };
    for (const pages::DeliveredFile& file : item.files) {
        if (file.mediaType != "image/jpeg" || file.width <= 0 || file.height <= 0) {
            continue;
        }
        const bool isBetter =
            chosen == nullptr || (isSharp(*chosen) ? isSharp(file) && file.width < chosen->width
                                                   : isSharp(file) || file.width > chosen->width);
        if (isBetter) {
            chosen = &file;
        }
    }
    return chosen;
}

std::optional<BareJpeg> readPicture(const std::filesystem::path& folder, const pages::DeliveredFile& file) {
    constexpr std::uint64_t kMostBytes = 256U << 20U;
    const std::filesystem::path relative = std::filesystem::path(file.path).lexically_normal();
    if (relative.empty() || relative.is_absolute() || *relative.begin() == "..") {
        return std::nullopt;
    }
    const Result<std::string> bytes = platform::readWholeFile(folder / relative, kMostBytes);
    return bytes ? bareJpeg(*bytes) : std::nullopt;
}

} // namespace fieldframe::sheet
