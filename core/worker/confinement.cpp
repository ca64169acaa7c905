// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/confinement.h"

#include "core/worker/file_confinement.h"
#include "core/worker/syscall_filter.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

namespace fieldframe::worker {
namespace {

bool setLimit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
    const rlimit limit{soft, hard};
    return setrlimit(resource, &limit) == 0;
}

bool limitMemory(std::uint64_t bytes) {
    return kLimitsMemory && setLimit(RLIMIT_DATA, bytes, bytes);
}

} // namespace

std::string confineProcess(const WorkerLimits& limits) {
    std::string holds;
    const auto note = [&](bool isHeld, std::string_view what) {
        if (isHeld) {
            holds += holds.empty() ? "" : ", ";
            holds += what;
        }
    };
    setLimit(RLIMIT_CORE, 0, 0); // A dump would spill somebody's picture.
    prctl(PR_SET_DUMPABLE, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    note(limitMemory(limits.memoryBytes), "memory");
    note(confineFiles(), "landlock");
    note(filterSystemCalls(), "seccomp");
    return holds;
}

void limitProcessorTime(std::chrono::seconds time) {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + time.count();
    rlimit limit{};
    if (getrlimit(RLIMIT_CPU, &limit) == 0) {
        limit.rlim_cur = std::min(static_cast<rlim_t>(seconds), limit.rlim_max);
        setrlimit(RLIMIT_CPU, &limit);
    }
}

void limitWrittenBytes(std::uint64_t originalBytes) {
    // A picture without compression is many times its JPEG; 4 GB is beyond any picture that passes the pixel
    // limits.
    constexpr std::uint64_t kMostGrowth = 4ull << 30;
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) == 0) {
        limit.rlim_cur = std::min(static_cast<rlim_t>(originalBytes + kMostGrowth), limit.rlim_max);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
}

} // namespace fieldframe::worker
