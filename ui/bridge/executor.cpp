// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/executor.h"

namespace fieldframe::ui {

Executor::Executor(int threads, Order order)
    : m_order(order) {
    m_threads.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

Executor::~Executor() {
    close();
    m_threads.clear();
}

void Executor::post(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isClosed) {
            return;
        }
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Executor::stop() {
    std::deque<Task> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        dropped.swap(m_tasks);
    }
    m_wake.notify_all();
}

void Executor::close() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    m_wake.notify_all();
}

void Executor::work() {
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isClosed || !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return;
            }
            if (m_order == Order::NewestFirst) {
                task = std::move(m_tasks.back());
                m_tasks.pop_back();
            } else {
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
            }
        }
        task();
    }
}

} // namespace fieldframe::ui
