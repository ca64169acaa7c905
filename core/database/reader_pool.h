// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace fieldframe::database {

/// Read-only connections to one database, lent one task at a time; more are opened as more are needed.
/// Thread-safe.
class ReaderPool {
public:
    /// A connection on loan; back in the pool when it goes.
    class Lease {
    public:
        Lease(ReaderPool& pool, std::unique_ptr<Connection> connection);
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease();

        [[nodiscard]] Connection& connection() const { return *m_connection; }

    private:
        ReaderPool* m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    /// @p mode is ReadOnly or Immutable.
    ReaderPool(std::filesystem::path file, OpenMode mode);
    /// All leases must be back.
    ~ReaderPool();
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;

    /// Waits only where the limit's number of connections is lent. Statements of the leased connection end
    /// with Cancelled soon after @p stop is requested.
    [[nodiscard]] Result<Lease> lease(std::stop_token stop = {});
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    void giveBack(std::unique_ptr<Connection> connection);

    const std::filesystem::path m_file;
    const OpenMode m_mode;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::size_t m_lent = 0;
};

} // namespace fieldframe::database
