// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace fieldframe::worker {

/// False in a build with AddressSanitizer or ThreadSanitizer, whose workers run without a limit on memory:
/// the sanitizer's shadow counts as private memory and is terabytes large. All other confinement holds there
/// too.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kLimitsMemory = false;
#else
constexpr bool kLimitsMemory = true;
#endif

/// Limits of one worker. A file that goes over any of them costs one worker, never the program.
///
/// Both times grow with the size of files that must be read or copied to their end (see timeAllowance()).
struct WorkerLimits {
    std::uint64_t memoryBytes = 900ull << 20; ///< Private memory of the process; held if kLimitsMemory.
    std::chrono::seconds cpuTime{20};         ///< A file.
    std::chrono::seconds wallTime{20};        ///< A file, counted from when the worker begins on it.
};

/// What a task that reads @p sizeBytes to their end gets on top of the limits: a gigabyte of video on a slow
/// drive is no sign of trouble. At most half an hour, so that a sparse file of a terabyte ends too.
[[nodiscard]] constexpr std::chrono::seconds timeAllowance(std::uint64_t sizeBytes) {
    constexpr std::uint64_t kSlowDriveBytesPerSecond = 20ull << 20;
    constexpr std::uint64_t kLongest = 30 * 60;
    const std::uint64_t seconds = sizeBytes / kSlowDriveBytesPerSecond;
    return std::chrono::seconds(seconds < kLongest ? seconds : kLongest);
}

} // namespace fieldframe::worker
