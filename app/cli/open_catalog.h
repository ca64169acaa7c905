// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/base/ids.h"
#include "core/catalog/catalog.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::cli {

/// The session's catalog. Notices go to standard error. Every failure has status NoCatalog.
[[nodiscard]] tl::expected<std::unique_ptr<catalog::Catalog>, Failure> openCatalog(const Session& session,
                                                                                   catalog::Access access);

/// Ids or beginnings of ids as assets; the first that fits nothing, or several, is the failure.
[[nodiscard]] Result<std::vector<AssetId>> resolveAssets(const catalog::Catalog& catalog,
                                                         std::span<const std::string> ids);

} // namespace fieldframe::cli
