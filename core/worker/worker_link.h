// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/pending_task.h"
#include "core/worker/protocol.h"
#include "core/worker/worker_process.h"

#include <chrono>
#include <deque>
#include <memory>

namespace fieldframe::worker {

/// One worker as the pool's thread sees it: its process, the tasks it has, and when it must have answered.
/// Pool's thread only.
class WorkerLink {
public:
    using Clock = std::chrono::steady_clock;

    /// Tasks under way in one worker: enough that it never waits for the program.
    static constexpr std::size_t kWindow = 4;

    enum class State { Alive, Dead };

    /// What a dead worker leaves behind.
    struct Remains {
        WorkerDeath death;
        std::deque<PendingTaskPtr> tasks; ///< The first is the one it died on; empty where it died idle.
        bool wasReady = false;            ///< Else it never got as far as a greeting.
    };

    [[nodiscard]] static Result<std::unique_ptr<WorkerLink>> start(const std::filesystem::path& program,
                                                                   const WorkerLimits& limits);

    [[nodiscard]] int socket() const { return m_process.socket(); }
    [[nodiscard]] bool hasToSend() const { return !m_writer.isEmpty(); }
    [[nodiscard]] std::size_t taskCount() const { return m_tasks.size(); }
    /// Started for whoever waits, and not warm yet.
    [[nodiscard]] bool isStarting() const { return !m_isReady && !m_isReserved; }
    /// Whether another task may be given.
    [[nodiscard]] bool hasRoom() const;

    /// Gives a task; one that can't be sent is failed at once.
    void give(PendingTaskPtr task);
    /// Gives a task that a worker died of. Until it is answered nothing else is taken.
    void giveAlone(PendingTaskPtr task);

    /// Sends and receives what can be; calls the `done` of answered tasks.
    [[nodiscard]] State serve();
    /// When the worker must have done something; the farthest time where it is idle.
    [[nodiscard]] Clock::time_point deadline() const { return m_deadline; }
    /// The deadline has passed.
    void expire() { m_death.by = WorkerDeath::By::Timeout; }
    /// Ends the process.
    [[nodiscard]] Remains bury();

private:
    WorkerLink(WorkerProcess process, const WorkerLimits& limits);
    [[nodiscard]] State refuse(std::string detail);
    [[nodiscard]] State take(const IncomingFrame& frame);
    [[nodiscard]] State greet(const IncomingFrame& frame);
    [[nodiscard]] State answer(const IncomingFrame& frame);
    void send(const PendingTask& task, OutgoingFrame frame);
    void startClock();

    WorkerProcess m_process;
    WorkerLimits m_limits;
    FrameWriter m_writer;
    FrameReader m_reader{kAnswerLimits};
    std::deque<PendingTaskPtr> m_tasks;
    std::uint64_t m_firstId = 1; ///< Of the first of m_tasks; the others follow.
    bool m_isReady = false;
    bool m_isReserved = false;
    Clock::time_point m_deadline;
    WorkerDeath m_death;
};

} // namespace fieldframe::worker
