// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_death.h"

#include "core/worker/protocol.h"

#include <signal.h>

#include <cstring>

namespace fieldframe::worker {
namespace {

std::string signalName(int signal) {
    const char* name = sigabbrev_np(signal);
    return name != nullptr ? std::string("SIG") + name : "signal " + std::to_string(signal);
}

std::string megabytes(std::uint64_t bytes) {
    return std::to_string(bytes >> 20) + " MB";
}

/// Libraries that meet a refused allocation abort or touch a null pointer; a worker that stood close to its
/// limit then died of memory, whatever the signal. SIGKILL is what the kernel sends when the whole machine
/// has run out.
bool looksLikeMemory(const WorkerDeath& death, int signal, const WorkerLimits& limits) {
    const bool isUsualSignal =
        signal == SIGABRT || signal == SIGSEGV || signal == SIGTRAP || signal == SIGILL || signal == SIGKILL;
    return kLimitsMemory && isUsualSignal && death.mostMemoryBytes >= limits.memoryBytes / 5 * 4;
}

Error errorOfSignal(const WorkerDeath& death, int signal, const WorkerLimits& limits) {
    const std::string name = signalName(signal);
    if (signal == SIGXCPU) {
        return {ErrorCode::TimedOut,
                {},
                "used more than " + std::to_string(limits.cpuTime.count()) + " s of processor time (" + name +
                    ")"};
    }
    if (signal == SIGXFSZ) {
        return {ErrorCode::TooLarge, {}, "wrote more than a copy can need (" + name + ")"};
    }
    if (signal == SIGBUS) {
        return {ErrorCode::UnreadableFile,
                {},
                "could not be read to its end: it shrank, or its drive failed (" + name + ")"};
    }
    if (looksLikeMemory(death, signal, limits)) {
        return {ErrorCode::TooLarge,
                {},
                "needs more than " + megabytes(limits.memoryBytes) + " of memory (" + name + ")"};
    }
    return {ErrorCode::WorkerCrashed, {}, "the worker reading it died of " + name};
}

} // namespace

Error errorOf(const WorkerDeath& death, const WorkerLimits& limits) {
    switch (death.by) {
    case WorkerDeath::By::Timeout:
        return {
            ErrorCode::TimedOut, {}, "no answer within " + std::to_string(limits.wallTime.count()) + " s"};
    case WorkerDeath::By::BrokenProtocol:
        return {ErrorCode::WorkerCrashed, {}, "the worker reading it answered nonsense: " + death.detail};
    case WorkerDeath::By::Itself:
        break;
    }
    if (death.exit.signal != 0) {
        return errorOfSignal(death, death.exit.signal, limits);
    }
    if (death.exit.code == kExitOutOfMemory) {
        return {ErrorCode::TooLarge, {}, "needs more than " + megabytes(limits.memoryBytes) + " of memory"};
    }
    return {ErrorCode::WorkerCrashed,
            {},
            "the worker reading it ended with status " + std::to_string(death.exit.code)};
}

bool isFinal(const WorkerDeath& death) {
    return death.by == WorkerDeath::By::Timeout ||
           (death.by == WorkerDeath::By::Itself && death.exit.signal == SIGXCPU);
}

} // namespace fieldframe::worker
