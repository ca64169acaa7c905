// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/lock.h"
#include "tests/support/catch.h"
#include "tests/support/forked.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <unistd.h>

using namespace fieldframe;
using namespace fieldframe::platform;
using fieldframe::test::TemporaryFolder;

TEST_CASE("FileLock: a second program is told who holds the lock") {
    const TemporaryFolder folder;
    const Result<FileLock> mine = FileLock::acquire(folder.path() / "lock", "fieldframe");
    REQUIRE(mine);
    const Result<FileLock> second = FileLock::acquire(folder.path() / "lock", "fieldframe-cli");
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::CatalogBusy);
    CHECK_THAT(second.error().detail, Catch::Contains("fieldframe, process " + std::to_string(getpid())));
    const std::optional<LockHolder> holder = FileLock::holderOf(folder.path() / "lock");
    REQUIRE(holder);
    CHECK(holder->processId == getpid());
    CHECK(holder->program == "fieldframe");
    CHECK_FALSE(holder->host.empty());
}

TEST_CASE("FileLock: given back, the lock is free and nobody is named") {
    const TemporaryFolder folder;
    { REQUIRE(FileLock::acquire(folder.path() / "lock", "first")); }
    CHECK_FALSE(FileLock::holderOf(folder.path() / "lock"));
    CHECK(FileLock::acquire(folder.path() / "lock", "second"));
}

TEST_CASE("FileLock: a killed holder's lock is free at once") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "lock";
    const pid_t holder = test::startForked([&] {
        const Result<FileLock> lock = FileLock::acquire(file, "doomed");
        pause();
    });
    for (int i = 0; i < 500 && !FileLock::holderOf(file); ++i) {
        usleep(2000);
    }
    const Result<FileLock> refused = FileLock::acquire(file, "next");
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().detail, Catch::Contains("doomed"));
    test::endForked(holder);
    CHECK(FileLock::acquire(file, "next"));
}

TEST_CASE("FileLock: whatever stands in the file is only a note") {
    const TemporaryFolder folder;
    const std::string note = GENERATE(as<std::string>(), "", "garbage", "1\n2\n3\nx\n", "\xFF\n\n\n\n",
                                      std::string(100'000, '\n'));
    const std::filesystem::path file = folder.write("lock", note);
    CHECK_FALSE(FileLock::holderOf(file));
    CHECK(FileLock::acquire(file, "mine"));
}

TEST_CASE("FileLock: a lock that can't be made is an error, not busy") {
    const TemporaryFolder folder;
    CHECK(FileLock::acquire(folder.path() / "missing" / "lock", "x").error().code == ErrorCode::NotFound);
    std::filesystem::create_directory(folder.path() / "lock");
    CHECK(FileLock::acquire(folder.path() / "lock", "x").error().code != ErrorCode::CatalogBusy);
}
