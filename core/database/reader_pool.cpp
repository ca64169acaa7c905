// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/reader_pool.h"

namespace fieldframe::database {
namespace {

constexpr std::size_t kMaxConnections = 16;
/// More than these are closed again when they come back.
constexpr std::size_t kKeptIdle = 4;

} // namespace

ReaderPool::Lease::Lease(ReaderPool& pool, std::unique_ptr<Connection> connection)
    : m_pool(&pool)
    , m_connection(std::move(connection)) {}

ReaderPool::Lease::~Lease() {
    if (m_connection) {
        m_pool->giveBack(std::move(m_connection));
    }
}

ReaderPool::ReaderPool(std::filesystem::path file, OpenMode mode)
    : m_file(std::move(file))
    , m_mode(mode) {}

ReaderPool::~ReaderPool() = default;

Result<ReaderPool::Lease> ReaderPool::lease(std::stop_token stop) {
    std::unique_ptr<Connection> connection;
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [&] { return m_lent < kMaxConnections; });
        ++m_lent;
        if (!m_idle.empty()) {
            connection = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!connection) {
        auto opened = Connection::open(m_file, m_mode);
        if (!opened) {
            giveBack(nullptr);
            return tl::unexpected<Error>(opened.error());
        }
        connection = std::move(*opened);
    }
    connection->setStop(std::move(stop));
    return Lease(*this, std::move(connection));
}

void ReaderPool::giveBack(std::unique_ptr<Connection> connection) {
    if (connection) {
        connection->setStop({});
    }
    {
        const std::scoped_lock lock(m_mutex);
        --m_lent;
        if (connection && m_idle.size() < kKeptIdle) {
            m_idle.push_back(std::move(connection));
        }
    }
    m_returned.notify_one();
}

} // namespace fieldframe::database
