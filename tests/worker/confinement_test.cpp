// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_pool.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>

using namespace fieldframe;
using namespace fieldframe::worker;

TEST_CASE("A worker taken over can't write, start programs, reach the network or touch other processes") {
    const test::TemporaryFolder folder;
    PoolOptions options;
    options.program = MISBEHAVING_WORKER;
    const auto pool = WorkerPool::create(options).value();
    TaskFiles files;
    files.original = platform::openRegularFile(folder.write("attempts.jpg", "attempts")).value();
    const auto answer = pool->readNow({}, std::move(files), {});
    REQUIRE(answer);
    CHECK(answer->facts.mime == "nothing");
    CHECK_FALSE(std::filesystem::exists("/tmp/fieldframe-must-not-exist"));
}
