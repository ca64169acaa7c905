// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/source_values.h"

namespace fieldframe::media {

/// What a film's or sound's own tags say; nothing for a kind without tags that are known.
[[nodiscard]] SourceValues readMediaValues(ByteView file, FileType type);

} // namespace fieldframe::media
