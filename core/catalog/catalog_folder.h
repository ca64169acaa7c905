// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What stands in a catalog's folder.
namespace fieldframe::catalog {

inline constexpr std::string_view kCatalogFile = "catalog.db";
inline constexpr std::string_view kPreviewsFile = "previews.db";
inline constexpr std::string_view kPacksFolder = "previews";
inline constexpr std::string_view kSnapshotsFolder = "snapshots";
inline constexpr std::string_view kLockFile = "lock";

} // namespace fieldframe::catalog
