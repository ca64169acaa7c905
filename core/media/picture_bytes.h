// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"

#include <string>

namespace fieldframe::media {

/// A digest (XXH3-128) of the bytes that a picture itself is made of, without any metadata: the same before
/// and after a proved write. Empty where the file is not built as its kind is, or the kind is not one that
/// withMetadata() writes.
[[nodiscard]] std::string pictureBytesDigest(ByteView file, FileType type);

} // namespace fieldframe::media
