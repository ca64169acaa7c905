// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {

Outcome changeAssets(const Session& session, const std::vector<std::string>& ids, const AssetVerb& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<std::vector<AssetId>> assets = resolveAssets(**catalog, ids);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    return tellReceipt(session, verb(edit::EditService(**catalog), *assets));
}

Outcome tellReceipt(const Session& session, const edit::EditService::Receipt& receipt) {
    if (!receipt) {
        return tl::unexpected(receipt.error());
    }
    const bool hasChanged = receipt->changes > 0;
    session.tell({{"changed", receipt->changes},
                  {"batch", hasChanged ? nlohmann::json(receipt->batch.text()) : nlohmann::json(nullptr)}},
                 hasChanged ? fmt::format("{} changed (undo with: fieldframe-cli undo {})", receipt->changes,
                                          receipt->batch.text())
                            : "Nothing to change");
    return ExitStatus::Fine;
}

} // namespace fieldframe::cli
