// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/database/writer.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <atomic>

using namespace fieldframe;
using namespace fieldframe::database;

namespace {

constexpr auto kWait = std::chrono::milliseconds(30);

/// A file with one table, its writer and its readers.
struct Desk {
    Desk() {
        auto connection = Connection::open(file, OpenMode::Create);
        REQUIRE(connection.has_value());
        REQUIRE((*connection)->setJournalMode(JournalMode::WriteAheadLog) == JournalMode::WriteAheadLog);
        (*connection)->execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        writer = std::make_unique<Writer>(std::move(*connection));
    }

    test::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "a ?#%.db";
    std::unique_ptr<Writer> writer;
};

Writer::Work add(std::string text) {
    return [text = std::move(text)](Connection& connection) -> Status {
        Query(connection, "INSERT INTO notes (text) VALUES (?1)", text).run();
        return {};
    };
}

std::vector<std::string> notes(ReaderPool& readers) {
    auto lease = readers.lease();
    REQUIRE(lease.has_value());
    std::vector<std::string> texts;
    Query query(lease->connection(), "SELECT text FROM notes ORDER BY id");
    while (query.next()) {
        texts.push_back(query.text(0));
    }
    return texts;
}

} // namespace

TEST_CASE("what was written is there for readers when run returns, whatever the file is called") {
    Desk desk;
    ReaderPool readers(desk.file, OpenMode::ReadOnly);
    REQUIRE(desk.writer->run(Writer::Lane::Interactive, add("one")).has_value());
    CHECK(notes(readers) == std::vector<std::string>{"one"});
    CHECK(std::filesystem::exists(desk.file));
}

TEST_CASE("a bulk work that fails takes back its own rows and no neighbour's") {
    Desk desk;
    ReaderPool readers(desk.file, OpenMode::ReadOnly);
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            const Status done =
                desk.writer->run(Writer::Lane::Bulk, [&, i](Connection& connection) -> Status {
                    Query(connection, "INSERT INTO notes (text) VALUES (?1)", std::to_string(i)).run();
                    if (i % 2 == 1) {
                        Query(connection, "INSERT INTO no_such_table VALUES (1)").run();
                    }
                    return {};
                });
            failures += done ? 0 : 1;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(failures == 4);
    CHECK(notes(readers).size() == 4);
}

TEST_CASE("interactive work goes before bulk work that was there first") {
    Desk desk;
    std::vector<std::string> order; // Only touched on the writer's thread.
    std::promise<void> begun;
    std::promise<void> goOn;
    const auto note = [&](std::string name) {
        return [&, name = std::move(name)](Connection&) -> Status {
            order.push_back(name);
            return {};
        };
    };
    // Catch2's assertions are for one thread.
    std::atomic<int> written = 0;
    const auto run = [&](Writer::Lane lane, const Writer::Work& work) {
        written += desk.writer->run(lane, work).has_value() ? 1 : 0;
    };
    std::thread first([&] {
        run(Writer::Lane::Bulk, [&](Connection&) -> Status {
            begun.set_value();
            goOn.get_future().wait();
            order.emplace_back("first");
            return {};
        });
    });
    begun.get_future().wait();
    std::thread bulk([&] { run(Writer::Lane::Bulk, note("bulk")); });
    std::this_thread::sleep_for(kWait);
    std::thread edit([&] { run(Writer::Lane::Interactive, note("edit")); });
    std::this_thread::sleep_for(kWait);
    goOn.set_value();
    first.join();
    bulk.join();
    edit.join();
    CHECK(written == 3);
    CHECK(order == std::vector<std::string>{"first", "edit", "bulk"});
}

TEST_CASE("writing from the writer's own thread is refused instead of waiting for itself") {
    Desk desk;
    Status inner;
    REQUIRE(desk.writer
                ->run(Writer::Lane::Interactive,
                      [&](Connection&) -> Status {
                          inner = desk.writer->run(Writer::Lane::Interactive, add("never"));
                          return {};
                      })
                .has_value());
    REQUIRE_FALSE(inner.has_value());
    CHECK(inner.error().code == ErrorCode::Internal);
}

TEST_CASE("a statement is stopped soon after it is asked for, and the connection goes on") {
    Desk desk;
    ReaderPool readers(desk.file, OpenMode::ReadOnly);
    std::stop_source source;
    std::thread stopper([&] {
        std::this_thread::sleep_for(kWait);
        source.request_stop();
    });
    {
        auto lease = readers.lease(source.get_token());
        REQUIRE(lease.has_value());
        const auto endless = guarded([&]() -> Result<std::int64_t> {
            return lease->connection().integer(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT count(*) FROM n");
        });
        REQUIRE_FALSE(endless.has_value());
        CHECK(endless.error().code == ErrorCode::Cancelled);
    }
    stopper.join();
    CHECK(notes(readers).empty());
}

TEST_CASE("readers can't write, and several read at once") {
    Desk desk;
    ReaderPool readers(desk.file, OpenMode::ReadOnly);
    auto first = readers.lease();
    auto second = readers.lease();
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(&first->connection() != &second->connection());
    const Status written = guarded([&] { return add("x")(first->connection()); });
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("every connection has the house's settings") {
    Desk desk;
    auto connection = Connection::open(desk.file, OpenMode::ReadWrite);
    REQUIRE(connection.has_value());
    Connection& open = **connection;
    CHECK(open.integer("PRAGMA foreign_keys") == 1);
    CHECK(open.integer("PRAGMA trusted_schema") == 0);
    CHECK(open.integer("PRAGMA cell_size_check") == 1);
    CHECK(open.integer("PRAGMA synchronous") == 2);
    CHECK(open.integer("PRAGMA wal_autocheckpoint") == 0);
    const Status tampered = guarded([&]() -> Status {
        open.execute("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema");
        return {};
    });
    CHECK_FALSE(tampered.has_value());
}

TEST_CASE("a statement in use is prepared a second time, not shared") {
    Desk desk;
    REQUIRE(desk.writer->run(Writer::Lane::Bulk, add("one")).has_value());
    ReaderPool readers(desk.file, OpenMode::ReadOnly);
    auto lease = readers.lease();
    Query outer(lease->connection(), "SELECT text FROM notes");
    REQUIRE(outer.next());
    Query inner(lease->connection(), "SELECT text FROM notes");
    REQUIRE(inner.next());
    CHECK(outer.text(0) == inner.text(0));
    CHECK_FALSE(outer.next());
}
