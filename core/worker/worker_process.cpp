// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_process.h"

#include "core/platform/host.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace fieldframe::worker {
namespace {

constexpr std::string_view kProgramName = "fieldframe-worker";

/// The socket of a dying worker closes a moment before its status can be had.
constexpr std::chrono::milliseconds kLastMoment(50);

} // namespace

Result<WorkerProcess> WorkerProcess::start(const std::filesystem::path& program) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return tl::unexpected(platform::systemError(errno, program, "making a socket for"));
    }
    platform::Descriptor ours(ends[0]);
    const platform::Descriptor theirs(ends[1]);
    if (fcntl(ours.get(), F_SETFL, O_NONBLOCK) != 0) {
        return tl::unexpected(platform::systemError(errno, program, "making a socket for"));
    }
    Result<platform::ChildProcess> process =
        platform::ChildProcess::spawn({program, {}, {{theirs.get(), STDIN_FILENO}}, true});
    if (!process) {
        return tl::unexpected(process.error());
    }
    return WorkerProcess(std::move(*process), std::move(ours));
}

void WorkerProcess::end(WorkerDeath& death) {
    if (death.by != WorkerDeath::By::Itself || !m_process.waitFor(kLastMoment)) {
        m_process.kill();
    }
    death.exit = m_process.wait();
    death.mostMemoryBytes = m_process.mostMemoryBytes();
}

Result<std::filesystem::path> findWorkerProgram() {
    const std::filesystem::path folder = platform::executablePath().parent_path();
    for (const std::filesystem::path& candidate :
         {folder / kProgramName, folder.parent_path() / "libexec" / "fieldframe" / kProgramName}) {
        if (access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
    }
    return failure(ErrorCode::NotFound, std::string(kProgramName),
                   "not installed in " + platform::display(folder));
}

} // namespace fieldframe::worker
