// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>
#include <utility>

namespace fieldframe::worker {
namespace {

constexpr std::string_view kProgramName = "fieldframe-worker";

/// What the child starts with: its socket as standard input, nothing else of ours; no signal blocked or
/// ignored; a process group of its own, so that Ctrl-C in a terminal reaches the program alone.
class SpawnPlan {
public:
    explicit SpawnPlan(int socket) {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
        posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    [[nodiscard]] int spawn(pid_t& pid, const std::filesystem::path& program) const {
        std::string name(kProgramName);
        const std::array<char*, 2> arguments{name.data(), nullptr};
        return posix_spawn(&pid, program.c_str(), &m_actions, &m_attributes, arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

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
    pid_t pid = -1;
    const int error = SpawnPlan(theirs.get()).spawn(pid, program);
    if (error != 0) {
        return tl::unexpected(platform::systemError(error, program, "starting"));
    }
    return WorkerProcess(pid, std::move(ours));
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_socket(std::move(other.m_socket)) {}

WorkerProcess::~WorkerProcess() {
    if (m_pid >= 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
}

bool WorkerProcess::endsByItself(WorkerDeath& death) const {
    constexpr auto kPatience = std::chrono::milliseconds(50);
    constexpr auto kStep = std::chrono::milliseconds(1);
    for (auto waited = kStep; waited <= kPatience; waited += kStep) {
        if (take(death, WNOHANG)) {
            return true;
        }
        std::this_thread::sleep_for(kStep);
    }
    return false;
}

bool WorkerProcess::take(WorkerDeath& death, int options) const {
    rusage usage{};
    pid_t ended = 0;
    do {
        ended = wait4(m_pid, &death.waitStatus, options, &usage);
    } while (ended < 0 && errno == EINTR);
    death.mostMemoryBytes = static_cast<std::uint64_t>(usage.ru_maxrss) << 10;
    return ended != 0;
}

void WorkerProcess::end(WorkerDeath& death) {
    // The socket of a dying worker closes a moment before its status can be had.
    if (death.by != WorkerDeath::By::Itself || !endsByItself(death)) {
        kill(m_pid, SIGKILL);
        take(death, 0);
    }
    m_pid = -1;
}

Result<std::filesystem::path> findWorkerProgram() {
    std::error_code error;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        return failure(ErrorCode::NotFound, std::string(kProgramName), error.message());
    }
    const std::filesystem::path folder = self.parent_path();
    for (const std::filesystem::path& candidate :
         {folder / kProgramName, folder.parent_path() / "libexec" / "fieldframe" / kProgramName}) {
        if (access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
    }
    return failure(ErrorCode::NotFound, std::string(kProgramName), "not installed beside " + self.string());
}

} // namespace fieldframe::worker
