// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_task.h"
#include "core/platform/descriptors.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace fieldframe::worker {

/// What a worker does with a task, as functions so that the loop can be tried with others than the real ones.
struct TaskRunner {
    using Bytes = std::span<const std::byte>;

    /// Loads what libraries load late (modules, colour profiles), before the first task.
    std::function<void()> warmUp;
    std::function<Result<media::ReadAnswer>(const media::ReadTask&, Bytes original,
                                            std::optional<Bytes> sidecar)>
        read;
    std::function<Result<media::RenderAnswer>(const media::RenderTask&, Bytes original, int target)> render;
    std::function<Result<media::AmendAnswer>(const media::AmendTask&, Bytes original,
                                             std::optional<Bytes> sidecar, int target)>
        amend;
    std::function<Result<media::ProofAnswer>(const media::ProofTask&, Bytes file)> prove = {};
};

/// The life of a worker: confines the process for good, then answers tasks from @p socket, one at a time,
/// until the program closes it. Returns the exit status. The process dies with the thread that started it.
[[nodiscard]] int runWorker(platform::Descriptor socket, const TaskRunner& runner);

} // namespace fieldframe::worker
