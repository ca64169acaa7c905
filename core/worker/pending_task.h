// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/worker_pool.h"

#include <variant>

namespace fieldframe::worker {

/// A task that has not been answered, with all that a second try needs.
struct PendingTask {
    std::variant<media::ReadTask, media::RenderTask, media::AmendTask, media::ProofTask> what;
    TaskFiles files;
    Lane lane = Lane::Bulk;
    std::variant<WorkerPool::ReadDone, WorkerPool::RenderDone, WorkerPool::AmendDone, WorkerPool::ProofDone>
        done;
    std::chrono::seconds allowance{0}; ///< On top of the limits, for its size.
    int deaths = 0;                    ///< Workers that died on it.

    void fail(const Error& error) {
        std::visit([&](auto& callback) { callback(tl::unexpected(error)); }, done);
    }
};

using PendingTaskPtr = std::unique_ptr<PendingTask>;

} // namespace fieldframe::worker
