// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"

#include <cstddef>
#include <span>

namespace fieldframe::media {

[[nodiscard]] ContentHash contentHashOf(std::span<const std::byte> bytes);

} // namespace fieldframe::media
