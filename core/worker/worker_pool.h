// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"
#include "core/platform/descriptors.h"
#include "core/worker/worker_limits.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace fieldframe::worker {

struct PoolOptions {
    int workers = 0; ///< 0 = one for each processor.
    std::filesystem::path
        program; ///< `fieldframe-worker`; empty = beside the running program, else in libexec.
    WorkerLimits limits;
};

enum class Lane {
    Interactive, ///< What the user is looking at.
    Bulk,        ///< Imports and background renditions.
};

/// The files a task is about. Ownership passes to the pool.
struct TaskFiles {
    platform::Descriptor original;
    std::optional<platform::Descriptor> sidecar; ///< ReadTask, AmendTask: the `.xmp` beside the original.
    std::optional<platform::Descriptor> target;  ///< RenderTask, AmendTask: opened for reading and writing.
};

/// Runs tasks in worker processes. Thread-safe. Workers start with the first task, are replaced when they
/// die, and die with the program (even one that is killed).
///
/// A task on which a worker dies is tried once more alone in a fresh worker before it is blamed; tasks queued
/// behind it in the same worker go to another unharmed. A task that ran out of its time is not tried again:
/// the limit was the verdict, and a second try would only double the wait.
class WorkerPool {
public:
    using ReadDone = std::function<void(Result<media::ReadAnswer>)>;
    using RenderDone = std::function<void(Result<media::RenderAnswer>)>;
    using AmendDone = std::function<void(Result<media::AmendAnswer>)>;
    using ProofDone = std::function<void(Result<media::ProofAnswer>)>;

    /// Fails with NotFound where the worker program is missing.
    [[nodiscard]] static Result<std::unique_ptr<WorkerPool>> create(PoolOptions options);
    /// Cancels what is queued (each `done` is called with Cancelled) and ends the workers.
    ~WorkerPool();

    /// `done` is called exactly once, on the pool's own thread: it must be short and must not wait for the
    /// pool. Error subjects are empty: the caller knows the file.
    void read(media::ReadTask task, TaskFiles files, Lane lane, ReadDone done);
    void render(media::RenderTask task, TaskFiles files, Lane lane, RenderDone done);
    void amend(media::AmendTask task, TaskFiles files, Lane lane, AmendDone done);
    void prove(media::ProofTask task, TaskFiles files, Lane lane, ProofDone done);

    /// The same, waiting. Cancelled when @p stop is requested first. Not to be called from a `done`.
    [[nodiscard]] Result<media::ReadAnswer> readNow(media::ReadTask task, TaskFiles files,
                                                    std::stop_token stop);
    [[nodiscard]] Result<media::RenderAnswer> renderNow(media::RenderTask task, TaskFiles files,
                                                        std::stop_token stop);
    [[nodiscard]] Result<media::ProofAnswer> proveNow(media::ProofTask task, TaskFiles files,
                                                      std::stop_token stop);

    [[nodiscard]] int workerCount() const;
    /// Tasks a caller should keep under way to keep every worker busy.
    [[nodiscard]] int window() const;

    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

private:
    class Private;
    explicit WorkerPool(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace fieldframe::worker
