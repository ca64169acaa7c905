// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/worker_limits.h"

#include <chrono>
#include <cstdint>
#include <string>

/// What keeps a worker that foreign bytes have taken over from doing harm: it can use the descriptors it is
/// given, memory and time within limits, and read the system's libraries; it can't write or make files, start
/// programs, reach the network or touch other processes. None of it can be taken back.
namespace fieldframe::worker {

/// Confines the calling process. Returns what holds, for the log, since a kernel may lack a part:
/// "memory, seccomp, landlock".
[[nodiscard]] std::string confineProcess(const WorkerLimits& limits);

/// Processor time from now on, after which the process gets SIGXCPU. Within what confineProcess() left.
void limitProcessorTime(std::chrono::seconds time);

/// A file written from now on may be at most this much larger than the original's @p originalBytes.
void limitWrittenBytes(std::uint64_t originalBytes);

} // namespace fieldframe::worker
