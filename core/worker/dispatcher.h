// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/worker_link.h"

#include <poll.h>

#include <array>
#include <deque>
#include <vector>

namespace fieldframe::worker {

/// Gives waiting tasks to workers, starts and replaces workers, and decides who is to blame for a death.
/// Pool's thread only.
class Dispatcher {
public:
    using Clock = WorkerLink::Clock;

    Dispatcher(std::filesystem::path program, const WorkerLimits& limits, std::size_t workers);

    void add(PendingTaskPtr task);
    /// Starts workers as needed and fills their windows.
    void dispatch();
    /// Waits until a worker has something, a deadline passes or @p wakeUp is readable, and serves the
    /// workers.
    void waitAndServe(int wakeUp);
    /// Ends all workers and fails all tasks with @p error.
    void end(const Error& error);

private:
    static constexpr std::size_t kLanes = 2;
    /// Workers in a row that never greeted, after which the program is held to be broken.
    static constexpr int kMostFailedStarts = 3;

    [[nodiscard]] std::size_t waitingCount() const;
    [[nodiscard]] bool needsWorker(const WorkerLink* leastBusy) const;
    [[nodiscard]] PendingTaskPtr nextWaiting();
    [[nodiscard]] WorkerLink* leastBusy();
    bool startWorker();
    void failedToStart(const Error& error);
    void serve(const std::vector<pollfd>& polled);
    void bury(std::size_t index);
    void blame(PendingTaskPtr task, const WorkerDeath& death);
    void requeue(std::deque<PendingTaskPtr> tasks);
    [[nodiscard]] int millisecondsToDeadline() const;

    std::filesystem::path m_program;
    WorkerLimits m_limits;
    std::size_t m_mostWorkers;
    std::array<std::deque<PendingTaskPtr>, kLanes> m_waiting; ///< By Lane.
    std::vector<std::unique_ptr<WorkerLink>> m_links;
    int m_failedStarts = 0;
};

} // namespace fieldframe::worker
