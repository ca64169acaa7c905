// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite {
class Statement;
}

namespace fieldframe::database {

enum class OpenMode {
    Create,    ///< For writing; made where missing.
    ReadWrite, ///< For writing; must exist.
    ReadOnly,  ///< Beside a writer, in this program or another.
    Immutable, ///< Nobody writes, and nothing of the folder is touched, not even lock bytes.
};

enum class JournalMode { WriteAheadLog, Truncate };

/// One SQLite connection with the house's settings (foreign keys on, defensive, no trust in the schema, no
/// automatic checkpoints) and a cache of prepared statements. One thread at a time. Apart from open(),
/// failures are SqlFailure.
class Connection {
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file,
                                                                  OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    /// Runs several statements without values.
    void execute(const std::string& sql);
    /// First column of the first row of @p sql.
    [[nodiscard]] std::int64_t integer(const std::string& sql);
    [[nodiscard]] std::string text(const std::string& sql);

    /// Asks for @p mode and says what the file system granted. Not inside a transaction.
    [[nodiscard]] JournalMode setJournalMode(JournalMode mode);

    [[nodiscard]] std::int64_t lastRowId() const;
    /// Rows changed by the last statement.
    [[nodiscard]] std::int64_t changes() const;
    /// Pages in the write-ahead log after this connection's last commit.
    [[nodiscard]] int logPages() const { return m_logPages; }
    enum class Checkpoint { Passive, Truncate };
    /// Only for the one connection that writes. Passive never waits for readers.
    void checkpoint(Checkpoint kind);

    /// Statements running from now on end with Cancelled soon after @p stop is requested. A default token
    /// ends that.
    void setStop(std::stop_token stop);
    /// As setStop, but for a moment in time. setStop({}) ends it.
    void setDeadline(std::chrono::milliseconds fromNow);

    /// The statements prepared so far and still kept, for tests that look at their plans.
    [[nodiscard]] std::vector<std::string> statements() const;

    /// Copies the whole database, as one read transaction sees it, into @p target (which is overwritten).
    void copyInto(Connection& target);

private:
    friend class Query;
    class Private;
    explicit Connection(std::filesystem::path file);

    std::filesystem::path m_file;
    std::unique_ptr<Private> d;
    int m_logPages = 0;
};

} // namespace fieldframe::database
