// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_tags.h"

namespace fieldframe::media {

/// Takes the comments of a FLAC file, behind an ID3 block too. RFC 9639 §8.6.
void takeFlacComments(ByteView file, MediaTags& tags);
/// Takes the comments of an Ogg file's streams: Vorbis, Opus, FLAC and Theora. RFC 3533; RFC 7845 §5.2;
/// xiph.org, "Ogg Vorbis I format specification: comment field".
void takeOggComments(ByteView file, MediaTags& tags);

} // namespace fieldframe::media
