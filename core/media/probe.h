// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/file_type.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace fieldframe::media {

/// What a file is, from its bytes: a JPEG named .png is a JPEG. @p extension (lower case, without dot) only
/// tells kinds apart that look the same inside. Reads little more than the beginning; never fails on damage
/// further in.
///
/// UnsupportedFormat where neither bytes nor extension are of a kind the program takes; UnreadableFile where
/// the extension is of such a kind and the bytes are not, so that a damaged picture is told apart from a
/// stranger.
[[nodiscard]] Result<FileType> probe(std::span<const std::byte> bytes, std::string_view extension);

} // namespace fieldframe::media
