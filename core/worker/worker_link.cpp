// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_link.h"

namespace fieldframe::worker {
namespace {

constexpr std::chrono::seconds kTimeToGreet{60};

/// Calls the task's `done` with an answer of its own kind; false where the answer is of another.
template <class Wanted, class Done>
bool deliver(Answer& answer, decltype(PendingTask::done)& done) {
    auto* value = std::get_if<Wanted>(&answer.what);
    auto* callback = std::get_if<Done>(&done);
    if (value == nullptr || callback == nullptr) {
        return false;
    }
    (*callback)(std::move(*value));
    return true;
}

bool deliver(Answer& answer, PendingTask& task) {
    if (auto* error = std::get_if<Error>(&answer.what)) {
        error->subject.clear(); // A worker knows no names.
        task.fail(*error);
        return true;
    }
    return deliver<media::ReadAnswer, WorkerPool::ReadDone>(answer, task.done) ||
           deliver<media::RenderAnswer, WorkerPool::RenderDone>(answer, task.done) ||
           deliver<media::AmendAnswer, WorkerPool::AmendDone>(answer, task.done) ||
           deliver<media::ProofAnswer, WorkerPool::ProofDone>(answer, task.done);
}

} // namespace

Result<std::unique_ptr<WorkerLink>> WorkerLink::start(const std::filesystem::path& program,
                                                      const WorkerLimits& limits) {
    Result<WorkerProcess> process = WorkerProcess::start(program);
    if (!process) {
        return tl::unexpected(process.error());
    }
    return std::unique_ptr<WorkerLink>(new WorkerLink(std::move(*process), limits));
}

WorkerLink::WorkerLink(WorkerProcess process, const WorkerLimits& limits)
    : m_process(std::move(process))
    , m_limits(limits)
    , m_deadline(Clock::now() + kTimeToGreet) {
    m_writer.queue(encode(Settings{kProtocolVersion, limits}));
}

bool WorkerLink::hasRoom() const {
    return m_isReady && !m_isReserved && m_tasks.size() < kWindow;
}

void WorkerLink::startClock() {
    m_deadline = m_tasks.empty() ? Clock::time_point::max()
                                 : Clock::now() + m_limits.wallTime + m_tasks.front()->allowance;
}

void WorkerLink::send(const PendingTask& task, OutgoingFrame frame) {
    frame.descriptors.push_back(task.files.original.get());
    const bool isRead = std::holds_alternative<media::ReadTask>(task.what);
    const bool isRender = std::holds_alternative<media::RenderTask>(task.what);
    if (task.files.target && !isRead) {
        frame.descriptors.push_back(task.files.target->get());
    }
    if (task.files.sidecar && !isRender) {
        frame.descriptors.push_back(task.files.sidecar->get());
    }
    m_writer.queue(std::move(frame));
}

void WorkerLink::give(PendingTaskPtr task) {
    Result<OutgoingFrame> frame = encode(Task{m_firstId + m_tasks.size(), task->what});
    if (!frame) {
        task->fail(frame.error());
        return;
    }
    m_tasks.push_back(std::move(task));
    send(*m_tasks.back(), std::move(*frame));
    if (m_tasks.size() == 1) {
        startClock();
    }
}

void WorkerLink::giveAlone(PendingTaskPtr task) {
    m_isReserved = true;
    if (m_isReady) {
        give(std::move(task));
    } else {
        m_tasks.push_back(std::move(task)); // Sent on the greeting.
    }
}

WorkerLink::State WorkerLink::refuse(std::string detail) {
    m_death.by = WorkerDeath::By::BrokenProtocol;
    m_death.detail = std::move(detail);
    return State::Dead;
}

WorkerLink::State WorkerLink::serve() {
    // A peer that is gone may have answered before it went: only reading to the end of what it sent tells.
    static_cast<void>(m_writer.flush(socket()));
    const FrameReader::Received received = m_reader.receive(socket());
    if (received != FrameReader::Received::Bytes) {
        return received == FrameReader::Received::Nothing ? State::Alive : State::Dead;
    }
    while (true) {
        Result<std::optional<IncomingFrame>> frame = m_reader.next();
        if (!frame) {
            return refuse(frame.error().detail);
        }
        if (!*frame) {
            return State::Alive;
        }
        if (take(**frame) == State::Dead) {
            return State::Dead;
        }
    }
}

WorkerLink::State WorkerLink::take(const IncomingFrame& frame) {
    return m_isReady ? answer(frame) : greet(frame);
}

WorkerLink::State WorkerLink::greet(const IncomingFrame& frame) {
    const Result<Greeting> greeting = decodeGreeting(frame);
    if (!greeting) {
        return refuse(greeting.error().detail);
    }
    if (greeting->protocol != kProtocolVersion) {
        return refuse("protocol " + std::to_string(greeting->protocol) + " of version " + greeting->version);
    }
    m_isReady = true;
    std::deque<PendingTaskPtr> waiting = std::exchange(m_tasks, {});
    startClock();
    for (PendingTaskPtr& task : waiting) {
        give(std::move(task));
    }
    return State::Alive;
}

WorkerLink::State WorkerLink::answer(const IncomingFrame& frame) {
    Result<Answer> answer = decodeAnswer(frame);
    if (!answer) {
        return refuse(answer.error().detail);
    }
    if (m_tasks.empty() || answer->id != m_firstId || !deliver(*answer, *m_tasks.front())) {
        return refuse("an answer to no task");
    }
    m_tasks.pop_front();
    ++m_firstId;
    m_isReserved = false;
    startClock();
    return State::Alive;
}

WorkerLink::Remains WorkerLink::bury() {
    m_process.end(m_death);
    return {std::move(m_death), std::move(m_tasks), m_isReady};
}

} // namespace fieldframe::worker
