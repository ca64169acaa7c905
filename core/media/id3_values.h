// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_tags.h"

#include <string>

namespace fieldframe::media {

/// Takes what an ID3 block of version 2.2, 2.3 or 2.4 at the beginning of @p bytes says; nothing where there
/// is none. id3.org: ID3v2.2.0, ID3v2.3.0, ID3v2.4.0.
void takeId3(ByteView bytes, MediaTags& tags);
/// The old block of 128 bytes at the end of @p file; it speaks where nothing else does.
void takeId3v1(ByteView file, MediaTags& tags);
/// The XMP packet in a private frame, or "". XMP part 3 §1.1.
[[nodiscard]] std::string xmpOfId3(ByteView bytes);

} // namespace fieldframe::media
