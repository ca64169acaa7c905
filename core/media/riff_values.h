// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_tags.h"
#include "core/media/picture_sizes.h"

#include <optional>
#include <string_view>

namespace fieldframe::media {

/// Takes what a WAV or AVI file says: INFO lists, the broadcast extension and an ID3 block. Microsoft's
/// Multimedia Programming Interface 1.0; EBU Tech 3285.
void takeRiffTags(ByteView file, MediaTags& tags);
/// The same of an AIFF file's text chunks and ID3 block. Apple, "Audio Interchange File Format" 1.3.
void takeAiffTags(ByteView file, MediaTags& tags);
/// The XMP packet, or "". XMP part 3 §1.1.
[[nodiscard]] std::string_view xmpOfRiff(ByteView file);
[[nodiscard]] std::optional<PictureSize> aviSize(ByteView file);

} // namespace fieldframe::media
