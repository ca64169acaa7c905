// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace fieldframe::platform {

/// The bytes of a small regular file. TooLarge beyond @p maxBytes, also where the file grows while it is
/// read.
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path& path, std::uint64_t maxBytes);

} // namespace fieldframe::platform
