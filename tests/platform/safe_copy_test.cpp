// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/forked.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace fieldframe;
using namespace fieldframe::platform;
using fieldframe::test::bytesOf;
using fieldframe::test::TemporaryFolder;

namespace {

std::string sampleBytes(std::size_t size) {
    std::string bytes(size, '\0');
    unsigned state = 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

Descriptor opened(const std::filesystem::path& path) {
    Result<Descriptor> file = openRegularFile(path);
    REQUIRE(file);
    return std::move(*file);
}

std::size_t entriesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("copyVerified: a copy has the source's bytes, time and hash") {
    const TemporaryFolder folder;
    const std::size_t size = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{3'500'000});
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(size));
    const std::filesystem::file_time_type old = std::filesystem::last_write_time(source) -
                                                std::chrono::hours(1000) -
                                                std::chrono::nanoseconds(123'456'789);
    std::filesystem::last_write_time(source, old);
    const Descriptor file = opened(source);
    const Result<ContentHash> hash = copyVerified(file, folder.path() / "b.jpg", {});
    REQUIRE(hash);
    CHECK(bytesOf(folder.path() / "b.jpg") == bytesOf(source));
    CHECK(std::filesystem::last_write_time(folder.path() / "b.jpg") == old);
    CHECK(*hash == hashOf(file, {}).value());
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("hashOf: the hash is XXH3-128 in its canonical form") {
    const TemporaryFolder folder;
    CHECK(hashOf(opened(folder.write("empty", "")), {})->hex() == "99aa06d3014798d86001c324468d497f");
    CHECK(hashOf(opened(folder.write("a", "a")), {})->hex() == "a96faf705af16834e6c632b61e964e1f");
}

TEST_CASE("copyVerified: a bit flipped on the way to the disk is found") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(2'000'000));
    const Result<ContentHash> hash =
        copyVerified(opened(source), folder.path() / "b.jpg", {}, [](const std::filesystem::path& temporary) {
            std::fstream file(temporary, std::ios::in | std::ios::out | std::ios::binary);
            file.seekg(1'234'567);
            const int byte = file.get();
            file.seekp(1'234'567);
            file.put(static_cast<char>(byte ^ 0x10));
        });
    REQUIRE_FALSE(hash);
    CHECK(hash.error().code == ErrorCode::WriteFailed);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("copyVerified: a copy that lost its end is found") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(100'000));
    const Result<ContentHash> hash =
        copyVerified(opened(source), folder.path() / "b.jpg", {}, [](const std::filesystem::path& temporary) {
            std::filesystem::resize_file(temporary, 99'999);
        });
    REQUIRE_FALSE(hash);
    CHECK(hash.error().code == ErrorCode::WriteFailed);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("copyVerified: a source that was changed since it was opened is refused") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(50'000'000));
    const Descriptor file = opened(source);
    const pid_t writer = test::startForked([&] {
        for (;;) {
            std::ofstream(source, std::ios::app) << "x";
            usleep(1000);
        }
    });
    usleep(5000);
    const Result<ContentHash> hash = copyVerified(file, folder.path() / "b.jpg", {});
    test::endForked(writer);
    REQUIRE_FALSE(hash);
    CHECK(hash.error().code == ErrorCode::ChangedWhileRead);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("copyVerified: an existing file is never replaced") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", "new");
    folder.write("b.jpg", "old");
    const Result<ContentHash> hash = copyVerified(opened(source), folder.path() / "b.jpg", {});
    REQUIRE_FALSE(hash);
    CHECK(hash.error().code == ErrorCode::AlreadyExists);
    CHECK(bytesOf(folder.path() / "b.jpg") == "old");
    CHECK(entriesIn(folder.path()) == 2);
}

TEST_CASE("copyVerified: stopping leaves nothing behind") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(3'000'000));
    std::stop_source stop;
    const Result<ContentHash> hash = copyVerified(opened(source), folder.path() / "b.jpg", stop.get_token(),
                                                  [&](const std::filesystem::path&) { stop.request_stop(); });
    REQUIRE_FALSE(hash);
    CHECK(hash.error().code == ErrorCode::Cancelled);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("copyVerified: a kill before the end leaves no file under the final name") {
    const TemporaryFolder folder;
    const std::filesystem::path source = folder.write("a.jpg", sampleBytes(1'000'000));
    const Descriptor file = opened(source);
    test::runForked([&] {
        static_cast<void>(
            copyVerified(file, folder.path() / "b.jpg", {}, [](const std::filesystem::path&) { _exit(0); }));
    });
    CHECK_FALSE(std::filesystem::exists(folder.path() / "b.jpg"));
    CHECK(removeLeftovers(folder.path()) == 1);
    CHECK(copyVerified(file, folder.path() / "b.jpg", {}));
}

TEST_CASE("copyVerified: between file systems a copy works like any other, and a full one is an error") {
    const TemporaryFolder folder;
    const test::SmallDisk disk(folder.path() / "disk", "1m");
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a small file system");
        return;
    }
    const std::filesystem::path small = folder.write("small.jpg", sampleBytes(300'000));
    REQUIRE(copyVerified(opened(small), disk.path() / "small.jpg", {}));
    CHECK(bytesOf(disk.path() / "small.jpg") == bytesOf(small));
    const std::filesystem::path big = folder.write("big.jpg", sampleBytes(1'500'000));
    const Result<ContentHash> full = copyVerified(opened(big), disk.path() / "big.jpg", {});
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(entriesIn(disk.path()) == 1);
}

TEST_CASE("SafeFolder: publishing makes the whole folder appear at once") {
    const TemporaryFolder folder;
    Result<SafeFolder> made = SafeFolder::create(folder.path() / "Gallery");
    REQUIRE(made);
    std::ofstream(made->path() / "a.jpg") << "a";
    std::filesystem::create_directory(made->path() / "below");
    std::ofstream(made->path() / "below" / "b.jpg") << "b";
    CHECK_FALSE(std::filesystem::exists(folder.path() / "Gallery"));
    REQUIRE(made->publish());
    CHECK(bytesOf(folder.path() / "Gallery/below/b.jpg") == "b");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("SafeFolder: an existing folder, file or link is never replaced") {
    const TemporaryFolder folder;
    const int kind = GENERATE(0, 1, 2);
    const std::filesystem::path target = folder.path() / "Gallery";
    if (kind == 0) {
        std::filesystem::create_directory(target);
    } else if (kind == 1) {
        folder.write("Gallery", "a file");
    } else {
        std::filesystem::create_symlink("nowhere", target);
    }
    Result<SafeFolder> made = SafeFolder::create(target);
    REQUIRE(made);
    std::ofstream(made->path() / "a.jpg") << "a";
    CHECK(made->publish().error().code == ErrorCode::AlreadyExists);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("SafeFolder: unpublished, it goes with all it holds, and after a kill it is a leftover") {
    const TemporaryFolder folder;
    {
        const Result<SafeFolder> made = SafeFolder::create(folder.path() / "Gallery");
        REQUIRE(made);
        std::ofstream(made->path() / "a.jpg") << "a";
    }
    CHECK(entriesIn(folder.path()) == 0);
    test::runForked([&] {
        const Result<SafeFolder> made = SafeFolder::create(folder.path() / "Gallery");
        std::ofstream(made->path() / "a.jpg") << "a";
        _exit(0);
    });
    CHECK(entriesIn(folder.path()) == 1);
    CHECK(removeLeftovers(folder.path()) == 1);
    CHECK(entriesIn(folder.path()) == 0);
}

TEST_CASE("SafeFolder: where it was asked for, the old folder is exchanged for the new and removed") {
    const TemporaryFolder folder;
    folder.write("Gallery/old.jpg", "old");
    const auto target = folder.path() / "Gallery";
    Result<SafeFolder> made = SafeFolder::create(target);
    REQUIRE(made);
    REQUIRE(made->newFile("sub/new.jpg"));
    REQUIRE(made->publish(Replace::Existing));
    CHECK(std::filesystem::exists(target / "sub/new.jpg"));
    CHECK_FALSE(std::filesystem::exists(target / "old.jpg"));
    CHECK(entriesIn(folder.path()) == 1);

    Result<SafeFolder> first = SafeFolder::create(folder.path() / "Other");
    REQUIRE(first);
    CHECK(first->publish(Replace::Existing));
    CHECK(std::filesystem::is_directory(folder.path() / "Other"));
}

TEST_CASE("SafeFolder: no file is made outside it or twice") {
    const TemporaryFolder folder;
    Result<SafeFolder> made = SafeFolder::create(folder.path() / "Gallery");
    REQUIRE(made);
    REQUIRE(made->newFile("a.jpg"));
    CHECK(made->newFile("a.jpg").error().code == ErrorCode::AlreadyExists);
    for (const char* const bad : {"", "../a.jpg", "sub/../../a.jpg", "/tmp/a.jpg", "sub/"}) {
        CAPTURE(bad);
        CHECK(made->newFile(bad).error().code == ErrorCode::InvalidInput);
    }
}
