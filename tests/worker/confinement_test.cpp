// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/worker_pool.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>

using namespace fieldframe;
using namespace fieldframe::worker;

namespace {

/// What a worker answers to a file that says @p behaviour.
std::string answerTo(std::string_view behaviour) {
    const test::TemporaryFolder folder;
    PoolOptions options;
    options.program = MISBEHAVING_WORKER;
    const auto pool = WorkerPool::create(options).value();
    TaskFiles files;
    files.original = platform::openRegularFile(folder.write("a.jpg", behaviour)).value();
    const auto answer = pool->readNow({}, std::move(files), {});
    REQUIRE(answer);
    return answer->facts.mime;
}

bool kernelHasLandlock() {
    return syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}

} // namespace

TEST_CASE("A worker taken over can't write, start programs, reach the network or touch other processes") {
    CHECK(answerTo("attempts") == "nothing");
    CHECK_FALSE(std::filesystem::exists("/tmp/fieldframe-must-not-exist"));
}

TEST_CASE("A worker taken over can't read the user's files") {
    if (!kernelHasLandlock()) {
        WARN("skipped: this kernel has no Landlock");
        return;
    }
    CHECK(answerTo("look around") == "nothing but libraries");
}
