// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <thread>

namespace fieldframe::platform {
namespace {

constexpr int kFirstFree = STDERR_FILENO + 1;

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

class SpawnAttributes {
public:
    SpawnAttributes() {
        posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigfillset(&signals);
        posix_spawnattr_setsigdefault(&m_attributes, &signals);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    SpawnAttributes(const SpawnAttributes&) = delete;
    SpawnAttributes& operator=(const SpawnAttributes&) = delete;

    posix_spawnattr_t* get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

/// Copies of the descriptors to hand over, above all numbers they will get, so that no copy overwrites
/// another's source.
Result<std::vector<Descriptor>> copiesAbove(int highest, const SpawnRequest& request) {
    std::vector<Descriptor> copies;
    for (const InheritedDescriptor& inherited : request.descriptors) {
        Descriptor copy(fcntl(inherited.ours, F_DUPFD_CLOEXEC, highest + 1));
        if (!copy.isOpen()) {
            return tl::unexpected(systemError(errno, request.program, "handing a descriptor over"));
        }
        copies.push_back(std::move(copy));
    }
    return copies;
}

ExitStatus exitStatusFrom(int status) {
    return WIFSIGNALED(status) ? ExitStatus{0, WTERMSIG(status)} : ExitStatus{WEXITSTATUS(status), 0};
}

} // namespace

Result<ChildProcess> ChildProcess::spawn(const SpawnRequest& request) {
    int highest = STDERR_FILENO;
    for (const InheritedDescriptor& inherited : request.descriptors) {
        highest = std::max(highest, inherited.number);
    }
    const Result<std::vector<Descriptor>> copies = copiesAbove(highest, request);
    if (!copies) {
        return tl::unexpected(copies.error());
    }
    FileActions actions;
    posix_spawn_file_actions_addopen(actions.get(), STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (request.isQuiet) {
        posix_spawn_file_actions_addopen(actions.get(), STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    }
    std::vector<bool> isInherited(static_cast<std::size_t>(highest) + 1, false);
    for (std::size_t i = 0; i < copies->size(); ++i) {
        const int number = request.descriptors[i].number;
        isInherited[static_cast<std::size_t>(number)] = true;
        posix_spawn_file_actions_adddup2(actions.get(), (*copies)[i].get(), number);
    }
    // Libraries open descriptors without asking for close-on-exec, so what isn't handed over is closed by
    // number.
    for (int number = kFirstFree; number <= highest; ++number) {
        if (!isInherited[static_cast<std::size_t>(number)]) {
            posix_spawn_file_actions_addclose(actions.get(), number);
        }
    }
    posix_spawn_file_actions_addclosefrom_np(actions.get(), highest + 1);

    std::vector<std::string> words{request.program.native()};
    words.insert(words.end(), request.arguments.begin(), request.arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    SpawnAttributes attributes;
    pid_t pid = -1;
    const int failed =
        posix_spawn(&pid, request.program.c_str(), actions.get(), attributes.get(), argv.data(), environ);
    if (failed != 0) {
        return tl::unexpected(systemError(failed, request.program, "starting"));
    }
    return ChildProcess(pid);
}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept {
    if (this != &other) {
        end();
        m_pid = std::exchange(other.m_pid, -1);
        m_status = other.m_status;
        m_mostMemoryBytes = other.m_mostMemoryBytes;
    }
    return *this;
}

std::optional<ExitStatus> ChildProcess::poll() {
    if (m_pid < 0 || m_status) {
        return m_status;
    }
    int status = 0;
    rusage usage{};
    const pid_t ended = wait4(m_pid, &status, WNOHANG, &usage);
    if (ended == m_pid) {
        m_status = exitStatusFrom(status);
        m_mostMemoryBytes = static_cast<std::uint64_t>(usage.ru_maxrss) << 10;
    } else if (ended < 0 && errno == ECHILD) {
        m_status = ExitStatus{0, SIGKILL}; // Somebody else reaped it: how it ended is lost.
    }
    return m_status;
}

std::optional<ExitStatus> ChildProcess::waitFor(std::chrono::milliseconds limit) {
    constexpr std::chrono::milliseconds kPause(2);
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!poll() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(kPause);
    }
    return m_status;
}

ExitStatus ChildProcess::wait() {
    while (!poll()) {
        siginfo_t ignored{};
        waitid(P_PID, static_cast<id_t>(m_pid), &ignored, WEXITED | WNOWAIT);
    }
    return *m_status;
}

void ChildProcess::kill() noexcept {
    // Not reaped yet, so the number can't have gone to another process.
    if (m_pid > 0 && !poll()) {
        ::kill(m_pid, SIGKILL);
    }
}

void ChildProcess::end() noexcept {
    if (m_pid > 0) {
        kill();
        wait();
        m_pid = -1;
    }
}

} // namespace fieldframe::platform
