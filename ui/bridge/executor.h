// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fieldframe::ui {

/// A few background threads that run tasks for the window. Thread-safe.
class Executor {
public:
    using Task = std::function<void()>;
    enum class Order {
        FirstComeFirstServed,
        NewestFirst, ///< For pictures: what the user looks at now was asked for last.
    };

    explicit Executor(int threads, Order order = Order::FirstComeFirstServed);
    /// close(), then waits until all is done.
    ~Executor();
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    /// Tasks must not throw. After stop() the task is dropped.
    void post(Task task);
    /// Drops what has not begun; nothing is taken any more.
    void stop();
    /// Nothing is taken any more, but what was posted is still done.
    void close();

private:
    void work();

    const Order m_order;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_isClosed = false;
    std::vector<std::jthread> m_threads;
};

} // namespace fieldframe::ui
