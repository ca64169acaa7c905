// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/open_catalog.h"
#include "core/edit/edit_service.h"

#include <functional>

namespace fieldframe::cli {

using AssetVerb =
    std::function<edit::EditService::Receipt(const edit::EditService&, std::span<const AssetId>)>;

/// Opens the catalog for writing, finds the assets, does @p verb with all of them in one change, tells what
/// came of it.
[[nodiscard]] Outcome changeAssets(const Session& session, const std::vector<std::string>& ids,
                                   const AssetVerb& verb);

/// {"changed", "batch"}, or a sentence.
[[nodiscard]] Outcome tellReceipt(const Session& session, const edit::EditService::Receipt& receipt);

} // namespace fieldframe::cli
