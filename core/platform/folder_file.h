// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace fieldframe::platform {

/// Writes @p bytes as a file of @p folder, a folder in the making (SafeFolder::path()), with the folders it
/// needs; what a killed run left under that name is overwritten. @p relative must stay below (InvalidInput).
/// Not synced: SafeFolder::publish() makes all of the folder durable at once. Any thread.
[[nodiscard]] Status writeIntoFolder(const std::filesystem::path& folder,
                                     const std::filesystem::path& relative, std::string_view bytes);

} // namespace fieldframe::platform
