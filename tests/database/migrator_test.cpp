// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrator.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <array>

using namespace fieldframe;
using namespace fieldframe::database;

namespace {

constexpr Migration kFirst{1, "0001_first",
                           "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES (7);"};
constexpr Migration kSecond{
    2, "0002_second", "CREATE TABLE b (a_id INTEGER NOT NULL REFERENCES a (id)) STRICT; DELETE FROM a;"};
constexpr Migration kBroken{3, "0003_broken",
                            "CREATE TABLE c (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};
constexpr Migration kDangling{3, "0003_dangling", "INSERT INTO b (a_id) VALUES (99);"};

std::unique_ptr<Connection> opened(const std::filesystem::path& file) {
    auto connection = Connection::open(file, OpenMode::Create);
    REQUIRE(connection.has_value());
    return std::move(*connection);
}

/// All of the schema and the rows of `a`.
std::string contents(Connection& connection) {
    std::string all = std::to_string(connection.integer("PRAGMA user_version"));
    Query schema(connection, "SELECT sql FROM sqlite_schema ORDER BY name");
    while (schema.next()) {
        all += schema.text(0) + ";";
    }
    Query rows(connection, "SELECT id FROM a");
    while (rows.next()) {
        all += std::to_string(rows.integer(0)) + ",";
    }
    return all;
}

} // namespace

TEST_CASE("the steps come in order and number the database") {
    const test::TemporaryFolder folder;
    const auto connection = opened(folder.path() / "x.db");
    const auto done = migrate(*connection, migrations(), [] { return Status(); });
    REQUIRE(done.has_value());
    CHECK(*done);
    CHECK(connection->integer("PRAGMA user_version") == currentVersion());
    CHECK(connection->integer("PRAGMA application_id") == kApplicationId);
    CHECK(migrate(*connection, migrations(), [] { return Status(); }) == false);
    int version = 0;
    for (const Migration& step : migrations()) {
        CHECK(step.version == ++version);
    }
}

TEST_CASE("a failing step changes nothing, nor do the good steps before it") {
    const Migration bad = GENERATE(kBroken, kDangling);
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "x.db";
    const auto connection = opened(file);
    const std::array before{kFirst};
    REQUIRE(migrate(*connection, before, [] { return Status(); }).has_value());
    const std::string expected = contents(*connection);
    const std::string bytes = test::bytesOf(file);
    int prepared = 0;
    const std::array after{kFirst, kSecond, bad};
    const auto failed = migrate(*connection, after, [&]() -> Status {
        ++prepared;
        return {};
    });
    REQUIRE_FALSE(failed.has_value());
    CHECK(prepared == 1);
    CHECK(contents(*connection) == expected);
    CHECK(test::bytesOf(file) == bytes);
    CHECK(connection->integer("PRAGMA foreign_keys") == 1);
}

TEST_CASE("nothing is changed where the snapshot before it fails") {
    const test::TemporaryFolder folder;
    const auto connection = opened(folder.path() / "x.db");
    const std::array before{kFirst};
    REQUIRE(migrate(*connection, before, [] { return Status(); }).has_value());
    const std::string expected = contents(*connection);
    const std::array after{kFirst, kSecond};
    const auto failed =
        migrate(*connection, after, [] { return Status(failure(ErrorCode::DiskFull, "snapshot")); });
    CHECK(failed.error().code == ErrorCode::DiskFull);
    CHECK(contents(*connection) == expected);
}

TEST_CASE("a header is read without SQLite, and what is none is said to be none") {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "x.db";
    {
        const auto connection = opened(file);
        connection->execute(
            "PRAGMA application_id = 1181107060; PRAGMA user_version = 999; CREATE TABLE t (a)");
    }
    const auto header = readHeader(file);
    REQUIRE(header.has_value());
    CHECK(header->applicationId == kApplicationId);
    CHECK(header->userVersion == 999);
    CHECK(readHeader(folder.write("empty.db", "")).error().code == ErrorCode::CatalogCorrupt);
    CHECK(readHeader(folder.write("noise.db", std::string(500, 'x'))).error().code ==
          ErrorCode::CatalogCorrupt);
    CHECK(readHeader(folder.path() / "none.db").error().code == ErrorCode::NotFound);
}
