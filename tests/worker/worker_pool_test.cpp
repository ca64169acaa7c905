// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/worker/worker_pool.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <set>
#include <thread>

using namespace fieldframe;
using namespace fieldframe::worker;
using namespace std::chrono_literals;

namespace {

class Bench {
public:
    explicit Bench(int workers = 1, WorkerLimits limits = {256ull << 20, 2s, 2s}) {
        PoolOptions options;
        options.workers = workers;
        options.program = MISBEHAVING_WORKER;
        options.limits = limits;
        pool = WorkerPool::create(options).value();
    }

    [[nodiscard]] TaskFiles files(std::string_view behaviour) const {
        TaskFiles files;
        const std::filesystem::path path = m_folder.path() / (std::string(behaviour) + ".jpg");
        if (!std::filesystem::exists(path)) { // A worker may be reading it.
            m_folder.write(path.filename().string(), behaviour);
        }
        files.original = platform::openRegularFile(path).value();
        return files;
    }

    [[nodiscard]] Result<media::ReadAnswer> read(std::string_view behaviour) const {
        media::ReadTask task;
        task.wantHash = false;
        return pool->readNow(task, files(behaviour), {});
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    std::unique_ptr<WorkerPool> pool;

private:
    test::TemporaryFolder m_folder;
};

/// Collects answers by name until all have come.
class Answers {
public:
    void expect(const Bench& bench, const std::string& behaviour) {
        ++m_expected;
        bench.pool->read({}, bench.files(behaviour), Lane::Bulk,
                         [this, behaviour](Result<media::ReadAnswer> answer) {
                             const std::lock_guard lock(m_mutex);
                             m_answers.emplace_back(behaviour, std::move(answer));
                             m_arrived.notify_all();
                         });
    }

    [[nodiscard]] const std::vector<std::pair<std::string, Result<media::ReadAnswer>>>& wait() {
        std::unique_lock lock(m_mutex);
        REQUIRE(m_arrived.wait_for(lock, 60s, [this] { return m_answers.size() == m_expected; }));
        return m_answers;
    }

private:
    std::size_t m_expected = 0;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<std::pair<std::string, Result<media::ReadAnswer>>> m_answers;
};

struct ProcessState {
    char state = 'X'; ///< 'Z' and 'X' are dead.
    pid_t parent = 0;
    [[nodiscard]] bool isAlive() const { return state != 'Z' && state != 'X'; }
};

ProcessState stateOf(const std::filesystem::path& processFolder) {
    std::ifstream file(processFolder / "stat");
    std::string line;
    ProcessState process;
    if (file && std::getline(file, line)) {
        std::istringstream(line.substr(line.rfind(')') + 1)) >> process.state >> process.parent;
    }
    return process;
}

std::set<pid_t> childrenOf(pid_t parent) {
    std::set<pid_t> children;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const ProcessState process = stateOf(entry.path());
        if (process.parent == parent && process.isAlive()) {
            children.insert(static_cast<pid_t>(std::stol(entry.path().filename())));
        }
    }
    return children;
}

} // namespace

TEST_CASE("A worker answers with what it read from the descriptor") {
    const Bench bench;
    CHECK(bench.read("hello")->facts.mime == "hello");
    CHECK(bench.read("")->facts.mime.empty());
}

TEST_CASE("A sidecar and a target travel with their original") {
    const Bench bench;
    TaskFiles withSidecar = bench.files("original");
    withSidecar.sidecar = bench.files("sidecar").original;
    CHECK(bench.pool->readNow({}, std::move(withSidecar), {})->facts.mime == "original+sidecar");

    const std::filesystem::path target = bench.folder() / "target";
    TaskFiles withTarget = bench.files("pixels");
    withTarget.target = platform::Descriptor(open(target.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    CHECK(bench.pool->renderNow({}, std::move(withTarget), {})->sizeBytes == 6);
    CHECK(test::bytesOf(target) == "pixels");
}

TEST_CASE("A file that ruins its worker is blamed with its reason and the next file is read") {
    const Bench bench;
    const auto [behaviour, code, words] = GENERATE(table<std::string, ErrorCode, std::string>({
        {"crash", ErrorCode::WorkerCrashed, "SIGSEGV"},
        {"abort", ErrorCode::WorkerCrashed, "SIGABRT"},
        {"bus", ErrorCode::UnreadableFile, "SIGBUS"},
        {"leave", ErrorCode::WorkerCrashed, "status 3"},
        {"hang up", ErrorCode::WorkerCrashed, "worker"},
        {"hang", ErrorCode::TimedOut, "2 s"},
        {"spin", ErrorCode::TimedOut, "2 s"},
        {"eat", ErrorCode::TooLarge, "256 MB"},
        {"throw", ErrorCode::UnreadableFile, "thrown"},
        {"giant", ErrorCode::WorkerCrashed, "limits"},
        {"deep", ErrorCode::WorkerCrashed, "too deep"},
    }));
    INFO(behaviour);
    if (behaviour == "eat" && !kLimitsMemory) {
        WARN("skipped: a build with a sanitizer does not limit its workers' memory");
        return;
    }
    const auto answer = bench.read(behaviour);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == code);
    CHECK(answer.error().subject.empty());
    CHECK_THAT(answer.error().detail, Catch::Matchers::Contains(words));
    CHECK(bench.read("good")->facts.mime == "good");
}

TEST_CASE("A file that spins is stopped by its processor time though the clock would give it longer") {
    const Bench bench(1, {256ull << 20, 1s, 60s});
    const auto answer = bench.read("spin");
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::TimedOut);
    CHECK_THAT(answer.error().detail, Catch::Matchers::Contains("SIGXCPU"));
}

TEST_CASE("Processor time is counted for each file, not for the worker's life") {
    const Bench bench(1, {256ull << 20, 1s, 60s});
    CHECK_FALSE(bench.read("spin"));
    for (int i = 0; i < 3; ++i) {
        CHECK(bench.read("good"));
    }
}

TEST_CASE("Files behind a bad one are all read, and the bad one alone is blamed") {
    const Bench bench(2);
    Answers answers;
    for (int i = 0; i < 60; ++i) {
        answers.expect(bench, i % 10 == 3 ? "crash" : i % 10 == 7 ? "leave" : "good " + std::to_string(i));
    }
    for (const auto& [behaviour, answer] : answers.wait()) {
        INFO(behaviour);
        CHECK(answer.has_value() == behaviour.starts_with("good"));
    }
}

TEST_CASE("A file on which a damaged worker dies is read by a fresh one") {
    const Bench bench;
    Answers answers;
    answers.expect(bench, "poison");
    answers.expect(bench, "innocent");
    answers.expect(bench, "bystander");
    for (const auto& [behaviour, answer] : answers.wait()) {
        INFO(behaviour);
        CHECK(answer.has_value());
    }
}

TEST_CASE("What the user waits for goes before bulk work") {
    const Bench bench;
    Answers bulk;
    std::atomic<int> bulkDone = 0;
    for (int i = 0; i < 200; ++i) {
        bench.pool->read({}, bench.files("bulk"), Lane::Bulk, [&](const auto&) { ++bulkDone; });
    }
    REQUIRE(bench.read("urgent"));
    CHECK(bulkDone < 200);
    while (bulkDone < 200) {
        std::this_thread::sleep_for(1ms);
    }
}

TEST_CASE("A wait ends when its stop is requested") {
    const Bench bench(1, {256ull << 20, 60s, 60s});
    std::stop_source stop;
    std::jthread later([&] {
        std::this_thread::sleep_for(100ms);
        stop.request_stop();
    });
    const auto started = std::chrono::steady_clock::now();
    const auto answer = bench.pool->readNow({}, bench.files("hang"), stop.get_token());
    CHECK(answer.error().code == ErrorCode::Cancelled);
    CHECK(std::chrono::steady_clock::now() - started < 5s);
}

TEST_CASE("A pool that ends cancels what is queued, answers everyone and leaves no worker") {
    std::atomic<int> cancelled = 0;
    const std::set<pid_t> before = childrenOf(getpid());
    {
        const Bench bench(2, {256ull << 20, 60s, 60s});
        for (int i = 0; i < 20; ++i) {
            bench.pool->read({}, bench.files("hang"), Lane::Bulk,
                             [&](const Result<media::ReadAnswer>& answer) {
                                 cancelled += !answer && answer.error().code == ErrorCode::Cancelled ? 1 : 0;
                             });
        }
        std::this_thread::sleep_for(200ms);
        CHECK(childrenOf(getpid()).size() == before.size() + 2);
    }
    CHECK(cancelled == 20);
    CHECK(childrenOf(getpid()) == before);
}

TEST_CASE("No worker outlives a killed program by 0.3 s, busy or idle") {
    const std::string behaviour = GENERATE("hang", "spin", "good");
    INFO(behaviour);
    std::array<int, 2> pipe{};
    REQUIRE(pipe2(pipe.data(), O_CLOEXEC) == 0);
    const pid_t program = fork();
    if (program == 0) {
        const Bench bench(2, {256ull << 20, 60s, 60s});
        for (int i = 0; i < 4; ++i) {
            bench.pool->read({}, bench.files(behaviour), Lane::Bulk, [](const auto&) {});
        }
        std::this_thread::sleep_for(300ms);
        static_cast<void>(write(pipe[1], "x", 1));
        pause();
    }
    char ready = 0;
    REQUIRE(::read(pipe[0], &ready, 1) == 1);
    const std::set<pid_t> workers = childrenOf(program);
    CHECK(workers.size() == 2);
    kill(program, SIGKILL);
    waitpid(program, nullptr, 0);
    std::this_thread::sleep_for(300ms);
    for (const pid_t worker : workers) {
        CHECK_FALSE(stateOf("/proc/" + std::to_string(worker)).isAlive());
    }
    close(pipe[0]);
    close(pipe[1]);
}

TEST_CASE("A missing worker program is NotFound, one that is no worker fails every task with its name") {
    PoolOptions options;
    options.program = "/nonexistent/fieldframe-worker";
    CHECK(WorkerPool::create(options).error().code == ErrorCode::NotFound);
    options.program = "/bin/true";
    const auto pool = WorkerPool::create(options).value();
    const Bench bench;
    const auto answer = pool->readNow({}, bench.files("good"), {});
    REQUIRE_FALSE(answer);
    CHECK_THAT(answer.error().detail, Catch::Matchers::Contains("true does not start"));
}

TEST_CASE("The exchange costs little beside any file", "[.benchmark]") {
    const bool withThumbnail = GENERATE(false, true);
    const Bench bench(2);
    const std::filesystem::path file = bench.folder() / "good.jpg";
    REQUIRE(bench.read("good"));
    constexpr int kTasks = 40'000;
    std::atomic<int> done = 0;
    const auto started = std::chrono::steady_clock::now();
    for (int i = 0; i < kTasks; ++i) {
        while (i - done > bench.pool->window() + 4) {
            std::this_thread::yield();
        }
        media::ReadTask task;
        task.wantHash = false;
        if (withThumbnail) {
            task.thumbnail = media::RenditionSpec{};
        }
        TaskFiles files;
        files.original = platform::openRegularFile(file).value();
        bench.pool->read(task, std::move(files), Lane::Bulk, [&](const auto&) { ++done; });
    }
    while (done < kTasks) {
        std::this_thread::yield();
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    WARN((withThumbnail ? "17 kB: " : "empty: ") << kTasks / took.count() << " exchanges a second");
}

TEST_CASE("A pool ends at whatever moment it is asked to") {
    constexpr int kPools = 3000;
    for (int i = 0; i < kPools; ++i) {
        const Bench bench;
        // From before its thread runs to when it waits: about a hundred microseconds.
        const auto moment = std::chrono::steady_clock::now() + std::chrono::nanoseconds(i % 300 * 400);
        while (std::chrono::steady_clock::now() < moment) {
        }
    }
    SUCCEED("none waited for ever");
}
