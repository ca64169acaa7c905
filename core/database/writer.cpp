// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/writer.h"

#include "core/database/query.h"
#include "core/database/sql_failure.h"

namespace fieldframe::database {
namespace {

constexpr auto kGroupTime = std::chrono::milliseconds(250);
/// Pages of the write-ahead log (16 MB) beyond which it is copied back even while more work waits.
constexpr int kLogPagesBusy = 4096;
/// And when there is nothing else to do.
constexpr int kLogPagesIdle = 256;

} // namespace

Writer::Writer(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_thread([this] { loop(); }) {}

Writer::~Writer() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
    }
    m_wake.notify_one();
    m_thread.join();
    const Status emptied = guarded([&]() -> Status {
        m_connection->checkpoint(Connection::Checkpoint::Truncate);
        return {};
    });
    // What could not be copied back stays in the log, which the next opening reads.
    static_cast<void>(emptied);
}

Status Writer::run(Lane lane, Work work, std::function<void()> committed) {
    if (std::this_thread::get_id() == m_thread.get_id()) {
        return failure(ErrorCode::Internal, "writer",
                       "writing from the writer's own thread would wait for itself");
    }
    Item item{std::move(work), std::move(committed), {}, {}};
    std::future<Status> done = item.done.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        (lane == Lane::Interactive ? m_interactive : m_bulk).push_back(std::move(item));
    }
    m_wake.notify_one();
    return done.get();
}

void Writer::loop() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [&] { return m_isClosing || !isIdle(); });
        if (isIdle()) {
            return;
        }
        const bool isInteractive = !m_interactive.empty();
        auto& queue = isInteractive ? m_interactive : m_bulk;
        Item item = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        if (isInteractive) {
            runOne(std::move(item));
        } else {
            runGroup(std::move(item));
        }
        lock.lock();
        const bool hasNothingToDo = isIdle();
        lock.unlock();
        checkpointWhenUseful(hasNothingToDo);
        lock.lock();
    }
}

void Writer::runOne(Item item) {
    finish(item, commitWith([&] { runInside(item); }));
}

void Writer::runGroup(Item first) {
    std::vector<Item> group;
    group.push_back(std::move(first));
    const auto end = std::chrono::steady_clock::now() + kGroupTime;
    const Status committed = commitWith([&] {
        runInside(group.back());
        while (std::chrono::steady_clock::now() < end) {
            std::unique_lock lock(m_mutex);
            if (!m_interactive.empty() || m_bulk.empty()) {
                break;
            }
            group.push_back(std::move(m_bulk.front()));
            m_bulk.pop_front();
            lock.unlock();
            runInside(group.back());
        }
    });
    for (Item& item : group) {
        finish(item, committed);
    }
}

/// A savepoint for each work: one that fails takes back its own rows and leaves its neighbours' alone.
void Writer::runInside(Item& item) {
    Query(*m_connection, "SAVEPOINT work").run();
    item.outcome = guarded([&] { return item.work(*m_connection); });
    if (!item.outcome) {
        Query(*m_connection, "ROLLBACK TO work").run();
    }
    Query(*m_connection, "RELEASE work").run();
}

Status Writer::commitWith(const std::function<void()>& body) {
    return guarded([&]() -> Status {
        Transaction transaction(*m_connection, Transaction::Kind::Write);
        body();
        transaction.commit();
        return {};
    });
}

void Writer::finish(Item& item, const Status& committed) {
    if (item.outcome && !committed) {
        item.outcome = committed;
    }
    if (item.outcome && item.committed) {
        item.committed();
    }
    item.done.set_value(std::move(item.outcome));
}

void Writer::checkpointWhenUseful(bool isIdle) {
    if (m_connection->logPages() < (isIdle ? kLogPagesIdle : kLogPagesBusy)) {
        return;
    }
    const Status done = guarded([&]() -> Status {
        m_connection->checkpoint(Connection::Checkpoint::Passive);
        return {};
    });
    // A log that could not be copied back now is copied back after a later commit.
    static_cast<void>(done);
}

} // namespace fieldframe::database
