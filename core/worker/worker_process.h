// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"
#include "core/platform/process.h"
#include "core/worker/worker_death.h"

#include <sys/types.h>

#include <filesystem>

namespace fieldframe::worker {

/// A running `fieldframe-worker` and our end of the socket to it, which does not block. Its end is its
/// standard input; it inherits nothing else. Ended by force when destroyed. Used on one thread: the kernel
/// ends a worker when the thread that started it ends.
class WorkerProcess {
public:
    [[nodiscard]] static Result<WorkerProcess> start(const std::filesystem::path& program);

    [[nodiscard]] int socket() const { return m_socket.get(); }
    /// Makes sure that it is dead; @p death, which says by whom, gets its status and memory. Once.
    void end(WorkerDeath& death);

private:
    WorkerProcess(platform::ChildProcess process, platform::Descriptor socket)
        : m_process(std::move(process))
        , m_socket(std::move(socket)) {}

    platform::ChildProcess m_process;
    platform::Descriptor m_socket;
};

/// The worker program: beside the running program, else in the libexec folder of its prefix. NotFound.
[[nodiscard]] Result<std::filesystem::path> findWorkerProgram();

} // namespace fieldframe::worker
