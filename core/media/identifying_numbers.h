// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"

#include <string>
#include <vector>

namespace fieldframe::media {

/// What in a file's EXIF, XMP and maker notes tells of this one camera, lens or owner, or of this one
/// exposure: serial numbers (also the internal ones that Canon, Nikon, Fujifilm, Olympus, Panasonic, Pentax
/// and Sony write), owners' names, unique ids. Each once, at most kMostOriginalNumbers of at most
/// kLongestOriginalNumber bytes. Nothing so short or so even ("0000000") that it stands anywhere by chance.
[[nodiscard]] std::vector<std::string> identifyingNumbers(ByteView file, FileType type);

} // namespace fieldframe::media
