// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

/// Where pictures may be imported from, for a tree to choose in.
namespace fieldframe::ingest {

struct SourceFolder {
    enum class Kind { Folder, Removable, Disk };
    std::filesystem::path path;
    std::string name; ///< For display.
    Kind kind = Kind::Folder;
    bool hasFolders = true; ///< False where there surely are none inside.
};

/// Removable volumes first, then @p usual folders that exist (home, pictures), then the other volumes.
[[nodiscard]] std::vector<SourceFolder> sourceRoots(const std::vector<std::filesystem::path>& usual);

/// Folders in @p folder in natural order, without hidden ones and catalogs. At most some thousands, so that a
/// folder made by a machine can't fill a tree.
[[nodiscard]] Result<std::vector<SourceFolder>> foldersIn(const std::filesystem::path& folder);

} // namespace fieldframe::ingest
