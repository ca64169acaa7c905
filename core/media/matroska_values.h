// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_tags.h"
#include "core/media/picture_sizes.h"

#include <optional>

namespace fieldframe::media {

/// Takes a Matroska or WebM file's title, date and tags. RFC 8794; RFC 9559.
void takeMatroskaTags(ByteView file, MediaTags& tags);
/// Of the first track with pictures.
[[nodiscard]] std::optional<PictureSize> matroskaSize(ByteView file);

} // namespace fieldframe::media
