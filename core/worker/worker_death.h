// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/process.h"
#include "core/worker/worker_limits.h"

#include <cstdint>
#include <string>

namespace fieldframe::worker {

/// How a worker came to its end.
struct WorkerDeath {
    enum class By {
        Itself,        ///< A signal, or it left.
        Timeout,       ///< Stopped by the pool: its task went over the wall time.
        BrokenProtocol ///< Stopped by the pool: it answered what no worker may.
    };
    By by = By::Itself;
    platform::ExitStatus exit;
    std::uint64_t mostMemoryBytes = 0; ///< Largest resident set.
    std::string detail;                ///< What was wrong with the answer.
};

/// What the death says about the file that was being worked on.
[[nodiscard]] Error errorOf(const WorkerDeath& death, const WorkerLimits& limits);

/// Whether the verdict stands without a second try: the file had all of its time.
[[nodiscard]] bool isFinal(const WorkerDeath& death);

} // namespace fieldframe::worker
