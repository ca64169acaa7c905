// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ledger.h"
#include "core/worker/worker_pool.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::ingest {

/// Of which assets @p file is: by its bytes (an original, or a file of the ledger), else by its looks, the
/// nearest first. Empty where it is of none. Reads the file; a worker looks at it.
[[nodiscard]] Result<std::vector<Recognised>> recognise(const catalog::Catalog& catalog,
                                                        worker::WorkerPool& workers,
                                                        const std::filesystem::path& file,
                                                        const std::stop_token& stop);

} // namespace fieldframe::ingest
