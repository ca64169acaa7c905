// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace fieldframe::jobs {

/// What other threads tell the thread that runs a job, in the order told. Thread-safe.
template <class Event>
class Mailbox {
public:
    void post(Event event) {
        {
            const std::scoped_lock lock(m_mutex);
            m_events.push_back(std::move(event));
        }
        m_arrived.notify_one();
    }

    /// The oldest event; nothing where none came in time.
    [[nodiscard]] std::optional<Event> take(std::chrono::milliseconds patience) {
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_for(lock, patience, [this] { return !m_events.empty(); })) {
            return std::nullopt;
        }
        std::optional<Event> event(std::move(m_events.front()));
        m_events.pop_front();
        return event;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Event> m_events;
};

} // namespace fieldframe::jobs
