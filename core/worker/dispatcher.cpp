// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/dispatcher.h"

#include <algorithm>

namespace fieldframe::worker {

Dispatcher::Dispatcher(std::filesystem::path program, const WorkerLimits& limits, std::size_t workers)
    : m_program(std::move(program))
    , m_limits(limits)
    , m_mostWorkers(workers) {}

void Dispatcher::add(PendingTaskPtr task) {
    m_waiting[static_cast<std::size_t>(task->lane)].push_back(std::move(task));
}

PendingTaskPtr Dispatcher::nextWaiting() {
    for (std::deque<PendingTaskPtr>& lane : m_waiting) {
        if (!lane.empty()) {
            PendingTaskPtr task = std::move(lane.front());
            lane.pop_front();
            return task;
        }
    }
    return nullptr;
}

WorkerLink* Dispatcher::leastBusy() {
    WorkerLink* best = nullptr;
    for (const std::unique_ptr<WorkerLink>& link : m_links) {
        if (link->hasRoom() && (best == nullptr || link->taskCount() < best->taskCount())) {
            best = link.get();
        }
    }
    return best;
}

std::size_t Dispatcher::waitingCount() const {
    return m_waiting[0].size() + m_waiting[1].size();
}

bool Dispatcher::needsWorker(const WorkerLink* leastBusy) const {
    if (m_links.size() >= m_mostWorkers || (m_failedStarts >= kMostFailedStarts && !m_links.empty())) {
        return false;
    }
    const auto starting =
        std::count_if(m_links.begin(), m_links.end(),
                      [](const std::unique_ptr<WorkerLink>& link) { return link->isStarting(); });
    const bool allBusy = leastBusy == nullptr || leastBusy->taskCount() > 0;
    return allBusy && static_cast<std::size_t>(starting) < waitingCount();
}

void Dispatcher::dispatch() {
    while (waitingCount() > 0) {
        WorkerLink* link = leastBusy();
        if (needsWorker(link) && startWorker()) {
            continue;
        }
        if (link == nullptr) {
            return;
        }
        link->give(nextWaiting());
    }
}

bool Dispatcher::startWorker() {
    Result<std::unique_ptr<WorkerLink>> link = WorkerLink::start(m_program, m_limits);
    if (!link) {
        failedToStart(link.error());
        return false;
    }
    m_links.push_back(std::move(*link));
    return true;
}

void Dispatcher::failedToStart(const Error& error) {
    if (++m_failedStarts < kMostFailedStarts || !m_links.empty()) {
        return;
    }
    m_failedStarts = 0;
    while (PendingTaskPtr task = nextWaiting()) {
        task->fail(
            {ErrorCode::Internal, {}, m_program.filename().string() + " does not start: " + error.detail});
    }
}

int Dispatcher::millisecondsToDeadline() const {
    Clock::time_point first = Clock::time_point::max();
    for (const std::unique_ptr<WorkerLink>& link : m_links) {
        first = std::min(first, link->deadline());
    }
    if (first == Clock::time_point::max()) {
        return waitingCount() > 0 && m_links.empty() ? 0 : -1;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(first - Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

void Dispatcher::waitAndServe(int wakeUp) {
    std::vector<pollfd> polled;
    polled.reserve(m_links.size() + 1);
    for (const std::unique_ptr<WorkerLink>& link : m_links) {
        const short events = link->hasToSend() ? POLLIN | POLLOUT : POLLIN;
        polled.push_back({link->socket(), events, 0});
    }
    polled.push_back({wakeUp, POLLIN, 0});
    if (poll(polled.data(), polled.size(), millisecondsToDeadline()) >= 0) {
        serve(polled);
    }
}

void Dispatcher::serve(const std::vector<pollfd>& polled) {
    const Clock::time_point now = Clock::now();
    for (std::size_t i = m_links.size(); i-- > 0;) { // Backwards: the dead are taken out.
        WorkerLink& link = *m_links[i];
        if (polled[i].revents != 0 && link.serve() == WorkerLink::State::Dead) {
            bury(i);
        } else if (link.deadline() <= now) {
            link.expire();
            bury(i);
        }
    }
}

void Dispatcher::bury(std::size_t index) {
    const std::unique_ptr<WorkerLink> link = std::move(m_links[index]);
    m_links.erase(m_links.begin() + static_cast<std::ptrdiff_t>(index));
    WorkerLink::Remains remains = link->bury();
    if (!remains.wasReady) {
        requeue(std::move(remains.tasks));
        failedToStart(errorOf(remains.death, m_limits));
        return;
    }
    m_failedStarts = 0;
    if (remains.tasks.empty()) {
        return;
    }
    PendingTaskPtr head = std::move(remains.tasks.front());
    remains.tasks.pop_front();
    requeue(std::move(remains.tasks));
    blame(std::move(head), remains.death);
}

void Dispatcher::blame(PendingTaskPtr task, const WorkerDeath& death) {
    ++task->deaths;
    if (task->deaths > 1 || isFinal(death)) {
        task->fail(errorOf(death, m_limits));
        return;
    }
    // What went before may have left the worker damaged or full: the task gets a fresh one for itself.
    if (startWorker()) {
        m_links.back()->giveAlone(std::move(task));
    } else {
        task->fail(errorOf(death, m_limits));
    }
}

void Dispatcher::requeue(std::deque<PendingTaskPtr> tasks) {
    for (auto task = tasks.rbegin(); task != tasks.rend(); ++task) {
        m_waiting[static_cast<std::size_t>((*task)->lane)].push_front(std::move(*task));
    }
}

void Dispatcher::end(const Error& error) {
    std::vector<std::unique_ptr<WorkerLink>> links = std::exchange(m_links, {});
    for (const std::unique_ptr<WorkerLink>& link : links) {
        link->expire();
        requeue(link->bury().tasks);
    }
    while (PendingTaskPtr task = nextWaiting()) {
        task->fail(error);
    }
}

} // namespace fieldframe::worker
