// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::platform {

/// What a child inherits: our descriptor @p ours under the number @p number.
struct InheritedDescriptor {
    int ours = -1;
    int number = -1;
};

struct SpawnRequest {
    std::filesystem::path program;
    std::vector<std::string> arguments; ///< Without the program's own name.
    /// Besides these, a child gets standard input, output and error and nothing else.
    std::vector<InheritedDescriptor> descriptors;
    bool isQuiet = false; ///< Standard output goes nowhere (standard error stays: it tells why a child died).
};

/// How a child ended.
struct ExitStatus {
    int code = 0;   ///< Where it ended by itself.
    int signal = 0; ///< Where a signal killed it; 0 otherwise.

    [[nodiscard]] bool isSuccess() const { return code == 0 && signal == 0; }
    bool operator==(const ExitStatus&) const = default;
};

/// A child process. Killed and reaped with the object, so that none is ever left behind. Not thread-safe.
///
/// A child that asks for a signal at its parent's death (PR_SET_PDEATHSIG) gets it when the *thread* that
/// spawned it ends: spawn from one that lives as long as the child should.
class ChildProcess {
public:
    /// In a process group of its own (Ctrl+C in the terminal is for us to pass on), with default signals.
    [[nodiscard]] static Result<ChildProcess> spawn(const SpawnRequest& request);

    ChildProcess(ChildProcess&& other) noexcept
        : m_pid(std::exchange(other.m_pid, -1))
        , m_status(other.m_status)
        , m_mostMemoryBytes(other.m_mostMemoryBytes) {}
    ChildProcess& operator=(ChildProcess&& other) noexcept;
    ~ChildProcess() { end(); }

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// How it ended, once it has.
    [[nodiscard]] std::optional<ExitStatus> poll();
    /// Waits at most @p limit; nothing where it is still running then.
    [[nodiscard]] std::optional<ExitStatus> waitFor(std::chrono::milliseconds limit);
    ExitStatus wait();
    /// The largest part of it that ever stood in memory; 0 until it has ended.
    [[nodiscard]] std::uint64_t mostMemoryBytes() const { return m_mostMemoryBytes; }
    /// SIGKILL. Nothing happens to one that has ended.
    void kill() noexcept;

private:
    explicit ChildProcess(pid_t pid)
        : m_pid(pid) {}
    void end() noexcept;

    pid_t m_pid = -1;
    std::optional<ExitStatus> m_status;
    std::uint64_t m_mostMemoryBytes = 0;
};

} // namespace fieldframe::platform
