// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"
#include "core/sheet/bare_jpeg.h"

#include <filesystem>
#include <optional>

namespace fieldframe::sheet {

/// The JPEG file of @p item for a picture of at most @p width by @p height points: the smallest that is sharp
/// in print, else the largest. Null where there is none.
[[nodiscard]] const pages::DeliveredFile* pictureFileFor(const pages::DeliveredItem& item, double width,
                                                         double height);

/// Nothing where @p file does not stand below @p folder, can't be read, or is no picture for a document.
[[nodiscard]] std::optional<BareJpeg> readPicture(const std::filesystem::path& folder,
                                                  const pages::DeliveredFile& file);

} // namespace fieldframe::sheet
