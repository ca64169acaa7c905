// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::catalog {

class Catalog;

/// A keyword at its place among the others.
struct KeywordNode {
    std::string path; ///< From the top, its words parted by "|": see core/model/keyword_path.h.
    std::string name; ///< The last of them, as it was found spelt first.
    int depth = 0;
    std::int64_t assets = 0; ///< Have it, or a path below it.
    std::int64_t chosen = 0; ///< Of those asked about.
};

/// More different keywords than a person could look through are left out.
inline constexpr std::size_t kKeywordsAtMost = 100'000;

/// The keywords of all live assets as a tree: depth first, siblings in the order of their names. A plain
/// keyword stands where a path ends in the same word, if just one does; otherwise at the top. Reads all
/// assets, in one moment; not for the GUI thread.
[[nodiscard]] Result<std::vector<KeywordNode>>
keywordTree(const Catalog& catalog, std::span<const AssetId> chosen = {}, const std::stop_token& stop = {});

} // namespace fieldframe::catalog
