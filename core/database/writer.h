// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace fieldframe::database {

/// The one connection that writes, and its thread. Interactive work goes before bulk work; neighbouring bulk
/// works share one commit for a quarter of a second at most. Only this class runs checkpoints: SQLite
/// before 3.51.3 can damage a database in WAL mode where two connections do (RELIABILITY.md §2.4).
/// Thread-safe.
class Writer {
public:
    enum class Lane { Interactive, Bulk };
    using Work = std::function<Status(Connection&)>;

    explicit Writer(std::unique_ptr<Connection> connection);
    /// Finishes what was handed in, then empties the write-ahead log and closes. The readers should be closed
    /// before.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Runs @p work on the writer's thread and waits until it is durable. A failed Status, or an SqlFailure,
    /// undoes what this work did and nothing else. @p committed runs on the writer's thread after the commit.
    /// Internal where it is called from the writer's own thread.
    [[nodiscard]] Status run(Lane lane, Work work, std::function<void()> committed = {});

private:
    struct Item {
        Work work;
        std::function<void()> committed;
        std::promise<Status> done;
        Status outcome;
    };

    void loop();
    [[nodiscard]] bool isIdle() const { return m_interactive.empty() && m_bulk.empty(); }
    void runOne(Item item);
    void runGroup(Item first);
    void runInside(Item& item);
    [[nodiscard]] Status commitWith(const std::function<void()>& body);
    void finish(Item& item, const Status& committed);
    void checkpointWhenUseful(bool isIdle);

    std::unique_ptr<Connection> m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_interactive;
    std::deque<Item> m_bulk;
    bool m_isClosing = false;
    std::thread m_thread; ///< Last, so that it starts when all the rest is there.
};

} // namespace fieldframe::database
