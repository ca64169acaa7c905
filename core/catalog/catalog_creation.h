// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace fieldframe::catalog {

/// Makes the folder with an empty catalog in it, whole or not at all. AlreadyExists where something stands
/// there.
[[nodiscard]] Status makeCatalogFolder(const std::filesystem::path& folder);

} // namespace fieldframe::catalog
