// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_tags.h"

namespace fieldframe::media {

/// Takes what a QuickTime or MPEG-4 file's own headers and tags say: user data, iTunes's list and Apple's
/// keys, the best place of each first; the header's date without a zone last, for some programs write UTC
/// there and some local time. QuickTime File Format Specification, "Metadata".
void takeMovieTags(ByteView file, MediaTags& tags);

} // namespace fieldframe::media
