// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::catalog {

enum class GroupBy { Nothing, Day, Folder };

/// A run of a list of assets under one heading.
struct AssetGroup {
    std::optional<std::int64_t> day; ///< Days since 1970 by the clock where it was taken; absent = undated.
    std::int64_t folder = 0;         ///< Row id; 0 = its place is not known. By folder only.
    std::string volume;              ///< Label for display. By folder only.
    std::string path;                ///< Display text, relative to the volume. By folder only.
    std::size_t count = 0;
    bool operator==(const AssetGroup&) const = default;
};

/// A list of assets in runs, one after the other: the counts add up to the number of ids.
struct GroupedAssets {
    std::vector<AssetId> ids;
    std::vector<AssetGroup> groups;
};

} // namespace fieldframe::catalog
