// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"

#include <cstddef>
#include <span>

namespace fieldframe::media {

/// Writes @p bytes into the empty file @p targetFd, reads them back and compares. Returns their hash.
/// DiskFull, WriteFailed.
[[nodiscard]] Result<ContentHash> writeAndReadBack(int targetFd, std::span<const std::byte> bytes);

} // namespace fieldframe::media
