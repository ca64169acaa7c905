// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/source_values.h"

namespace fieldframe::media {

/// What the movie box of an ISO file (MP4, QuickTime, a HEIF sequence) says: the date, which some cameras
/// give in UTC and others by their own clock, so that it has no zone. ISO/IEC 14496-12 §8.2.2.
[[nodiscard]] SourceValues readMovieValues(ByteView file);

} // namespace fieldframe::media
