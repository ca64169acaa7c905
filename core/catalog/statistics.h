// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/preview_database.h"
#include "core/database/reader_pool.h"

namespace fieldframe::catalog {

[[nodiscard]] Result<Statistics> countStatistics(database::ReaderPool& readers,
                                                 const PreviewDatabase& previews,
                                                 const std::filesystem::path& folder);

} // namespace fieldframe::catalog
