// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/resolved_query.h"

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::database {
class Connection;
}

namespace fieldframe::search {

/// Looks up the names of galleries, categories and labels (case and accents folded) and sorts the terms. A
/// name that nothing has becomes an empty set. Failures of @p connection are SqlFailure.
[[nodiscard]] Result<ResolvedQuery> resolve(const Query& query, const catalog::Catalog& catalog,
                                            database::Connection& connection);

} // namespace fieldframe::search
