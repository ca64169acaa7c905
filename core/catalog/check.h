// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/preview_database.h"
#include "core/database/reader_pool.h"
#include "core/database/writer.h"

namespace fieldframe::catalog {

struct Checked {
    database::ReaderPool& readers;
    database::Writer*
        writer; ///< Null where the catalog is read-only; the text index is then compared by counts only.
    const PreviewDatabase& previews;
    const std::filesystem::path& folder;
};

/// See Catalog::check(). Reads one consistent state; changes nothing.
[[nodiscard]] Result<std::vector<CheckProblem>> checkCatalog(const Checked& checked);

/// Derived columns, counts and creators that differ from what they are derived from. Failures are SqlFailure.
void checkDerived(database::Connection& connection, std::vector<CheckProblem>& problems);

} // namespace fieldframe::catalog
