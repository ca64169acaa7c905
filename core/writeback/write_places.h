// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/file_state.h"
#include "core/writeback/sidecar_folders.h"
#include "core/writeback/write_request.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::writeback {

struct PlaceToWrite {
    catalog::FileState state;                   ///< With what is to be written there, if anything.
    std::vector<std::filesystem::path> aliases; ///< Links to the same file, which the catalog knows too.
};

/// The places of one asset's file.
struct PlacesToWrite {
    /// The place that speaks for the asset first, then its copies; without those that are refused, and each
    /// file once, whatever number of links lead to it.
    std::vector<PlaceToWrite> files;
    std::vector<WriteProblem> refused;
    std::int64_t conflicts = 0;
};

/// Finds where an asset is to be written: at every place at which the catalog knows it and it can be reached.
/// For one run of a job, on one thread.
class WritePlaces {
public:
    WritePlaces(const catalog::Catalog& catalog, worker::WorkerPool& workers, SidecarFolders& sidecars,
                const WriteRequest& request, const GlobalId& batch, std::stop_token stop)
        : m_catalog(catalog)
        , m_workers(workers)
        , m_sidecars(sidecars)
        , m_request(request)
        , m_batch(batch)
        , m_stop(std::move(stop)) {}

    /// After whatever another program has done to the first place was merged. A copy that another program
    /// changed is refused: what it says is taken over by importing it. NotFound for no such asset.
    [[nodiscard]] Result<PlacesToWrite> find(AssetId asset);

private:
    [[nodiscard]] Result<catalog::FileState> merged(const catalog::FileState& known, PlacesToWrite& places);
    [[nodiscard]] Status checkCopy(const catalog::FileState& copy) const;
    [[nodiscard]] Status addCopies(AssetId asset, PlacesToWrite& places);

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
    SidecarFolders& m_sidecars;
    const WriteRequest& m_request;
    GlobalId m_batch;
    std::stop_token m_stop;
};

} // namespace fieldframe::writeback
