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

/// Which assets a command is for.
struct Selection {
    std::vector<std::string> ids;
    std::string gallery;
    std::string search;
    bool all = false;

    [[nodiscard]] bool isEmpty() const { return ids.empty() && gallery.empty() && search.empty() && !all; }
};

/// "ID...", --gallery, --search and --all.
void addSelectionOptions(CLI::App& command, Selection& selection);
/// InvalidInput unless it is made in one way exactly.
[[nodiscard]] Result<std::vector<AssetId>>
selectedAssets(const Selection& selection, const catalog::Catalog& catalog, const std::stop_token& stop);

} // namespace fieldframe::cli
