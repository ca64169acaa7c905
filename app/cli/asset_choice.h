// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::cli {

/// Assets as a command names them: by ids, a gallery, a search, or all.
struct AssetChoice {
    std::vector<std::string> ids;
    std::string gallery;
    std::vector<std::string> search;
    bool isAll = false;

    [[nodiscard]] bool isEmpty() const { return ids.empty() && gallery.empty() && search.empty() && !isAll; }
};

/// ID..., --gallery, --search, --all. @p choice outlives the parsing.
void addAssetChoice(CLI::App& command, AssetChoice& choice);

/// The assets of @p choice, each once; those of several ways of choosing are put together. InvalidInput
/// where nothing is chosen.
[[nodiscard]] Result<std::vector<AssetId>>
chosenAssets(const AssetChoice& choice, const catalog::Catalog& catalog, const std::stop_token& stop);

} // namespace fieldframe::cli
