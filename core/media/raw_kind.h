// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"

#include <optional>
#include <string_view>

namespace fieldframe::media {

/// The camera raw kind of a file that is built as a TIFF, or nothing where it holds ordinary pixels. A file
/// whose directories are cut off is believed its extension.
[[nodiscard]] std::optional<FileType> rawKindOfTiff(ByteView file, std::string_view extension);

/// The raw kind that files of this extension are, for example "nef".
[[nodiscard]] std::optional<FileType> rawKindOfExtension(std::string_view extension);

} // namespace fieldframe::media
