// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/forked.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <random>

using namespace fieldframe;
using namespace fieldframe::platform;
using fieldframe::test::bytesOf;
using fieldframe::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::size_t entriesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

unsigned permissionsOf(const std::filesystem::path& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

} // namespace

TEST_CASE("writeFile: a new file is whole and nothing else is left") {
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder.path() / "a.txt", "hello", Replace::Never));
    CHECK(bytesOf(folder.path() / "a.txt") == "hello");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("writeFile: an existing file is replaced only when asked") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("a.txt", "old");
    const Status refused = writeFile(file, "new", Replace::Never);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(bytesOf(file) == "old");
    REQUIRE(writeFile(file, "new", Replace::Existing));
    CHECK(bytesOf(file) == "new");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("writeFile: permissions are the umask's for a new file and the old ones for a replaced file") {
    const TemporaryFolder folder;
    const mode_t before = umask(027);
    const Status made = writeFile(folder.path() / "new.txt", "x", Replace::Never);
    umask(before);
    REQUIRE(made);
    CHECK(permissionsOf(folder.path() / "new.txt") == 0640);
    const std::filesystem::path old = folder.write("old.txt", "x");
    REQUIRE(chmod(old.c_str(), 0604) == 0);
    REQUIRE(writeFile(old, "y", Replace::Existing));
    CHECK(permissionsOf(old) == 0604);
}

TEST_CASE("writeFile: names of any bytes and of 255 bytes are written") {
    const TemporaryFolder folder;
    const std::string name =
        GENERATE(as<std::string>(), std::string(255, 'n'), "\xFF\xFE.jpg", "line\nbreak", "-rf",
                 "é" + std::string(253, 'x'), std::string(85 * 3, '\xE2'), "$(touch x);'\"");
    REQUIRE(writeFile(folder.path() / name, "x", Replace::Never));
    CHECK(bytesOf(folder.path() / name) == "x");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("writeFile: a folder that is missing, closed or too deep is an error that names the file") {
    const TemporaryFolder folder;
    const Status missing = writeFile(folder.path() / "no" / "a\xFF.txt", "x", Replace::Never);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().subject == (folder.path() / "no" / "a").string() + "\\xff.txt");
    const Status tooLong = writeFile(folder.path() / std::string(256, 'n'), "x", Replace::Never);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == ErrorCode::InvalidInput);
    CHECK(entriesIn(folder.path()) == 0);
}

TEST_CASE("SafeFile: a file that is not committed was never there") {
    const TemporaryFolder folder;
    {
        Result<SafeFile> file = SafeFile::create(folder.path() / "a.txt");
        REQUIRE(file);
        REQUIRE(file->write("half"));
        CHECK(permissionsOf(file->temporaryPath()) == 0600);
        CHECK(isTemporaryName(file->temporaryPath().filename().native()));
    }
    CHECK(entriesIn(folder.path()) == 0);
}

TEST_CASE("SafeFile: moving hands the file on and removes the one it replaces") {
    const TemporaryFolder folder;
    Result<SafeFile> first = SafeFile::create(folder.path() / "a.txt");
    Result<SafeFile> second = SafeFile::create(folder.path() / "b.txt");
    REQUIRE((first && second));
    REQUIRE(second->write("b"));
    *first = std::move(*second);
    CHECK(entriesIn(folder.path()) == 1);
    REQUIRE(first->commit(Replace::Never));
    CHECK(bytesOf(folder.path() / "b.txt") == "b");
    CHECK(first->commit(Replace::Never).error().code == ErrorCode::Internal);
}

TEST_CASE("SafeFile: a target made meanwhile by somebody else is kept") {
    const TemporaryFolder folder;
    Result<SafeFile> file = SafeFile::create(folder.path() / "a.txt");
    REQUIRE(file);
    REQUIRE(file->write("ours"));
    folder.write("a.txt", "theirs");
    CHECK(file->commit(Replace::Never).error().code == ErrorCode::AlreadyExists);
    CHECK(bytesOf(folder.path() / "a.txt") == "theirs");
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("SafeFile: a link as target is replaced itself, not what it points to") {
    const TemporaryFolder folder;
    const std::filesystem::path original = folder.write("original.jpg", "original");
    std::filesystem::create_symlink(original, folder.path() / "link.jpg");
    CHECK_FALSE(writeFile(folder.path() / "link.jpg", "x", Replace::Never));
    REQUIRE(writeFile(folder.path() / "link.jpg", "x", Replace::Existing));
    CHECK(bytesOf(original) == "original");
}

TEST_CASE("SafeFile: a full disk fails the write and leaves the old file") {
    const TemporaryFolder folder;
    const test::SmallDisk disk(folder.path() / "disk", "64k");
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a small file system");
        return;
    }
    REQUIRE(writeFile(disk.path() / "a.txt", "old", Replace::Never));
    const std::string big(200'000, 'x');
    const Status full = writeFile(disk.path() / "a.txt", big, Replace::Existing);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(bytesOf(disk.path() / "a.txt") == "old");
    CHECK(entriesIn(disk.path()) == 1);
    CHECK(writeFile(disk.path() / "b.txt", "fits", Replace::Never));
}

TEST_CASE("SafeFile: a limit on file sizes is an error like any other") {
    const TemporaryFolder folder;
    const int status = test::runForked([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Status written = writeFile(folder.path() / "a.txt", std::string(5000, 'x'), Replace::Never);
        _exit(!written && written.error().code == ErrorCode::TooLarge ? 0 : 1);
    });
    CHECK(status == 0);
    CHECK(entriesIn(folder.path()) == 0);
}

TEST_CASE("SafeFile: a kill before the commit leaves the old file and one leftover that is cleared up") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.write("a.txt", "old");
    test::runForked([&] {
        Result<SafeFile> unfinished = SafeFile::create(file);
        static_cast<void>(unfinished->write("half of the new"));
        _exit(0);
    });
    CHECK(bytesOf(file) == "old");
    CHECK(entriesIn(folder.path()) == 2);
    CHECK(removeLeftovers(folder.path()) == 1);
    CHECK(entriesIn(folder.path()) == 1);
    CHECK(bytesOf(file) == "old");
}

TEST_CASE("SafeFile: killed at any moment, the target is the old file or the new one") {
    const TemporaryFolder folder;
    const std::string even(300'000, 'e');
    const std::string odd(200'000, 'o');
    const std::filesystem::path file = folder.write("a.bin", even);
    std::mt19937 random(20260402);
    std::uniform_int_distribution<int> delay(0, 8000);
    for (int round = 0; round < 40; ++round) {
        const pid_t child = test::startForked([&] {
            for (int i = 0;; ++i) {
                static_cast<void>(writeFile(file, i % 2 == 0 ? odd : even, Replace::Existing));
            }
        });
        usleep(static_cast<useconds_t>(delay(random)));
        test::endForked(child);
        const std::string found = bytesOf(file);
        REQUIRE((found == even || found == odd));
        removeLeftovers(folder.path());
        REQUIRE(entriesIn(folder.path()) == 1);
    }
}

TEST_CASE("removeLeftovers: what somebody is writing, and what is not ours, stays") {
    const TemporaryFolder folder;
    const Result<SafeFile> living = SafeFile::create(folder.path() / "a.txt");
    REQUIRE(living);
    const Result<SafeFolder> livingFolder = SafeFolder::create(folder.path() / "b");
    REQUIRE(livingFolder);
    folder.write(".a.txt.fieldframe-tmp", "a name that only looks like ours");
    folder.write("IMG.0123456789ab.fieldframe-tmp", "no dot before");
    folder.write(".x.0123456789ag.fieldframe-tmp", "no number");
    folder.write(".dead.0123456789ab.fieldframe-tmp", "ours");
    folder.write("below/.dead.0123456789ab.fieldframe-tmp", "not directly here");
    std::filesystem::create_symlink(folder.path() / "below",
                                    folder.path() / ".link.0123456789ab.fieldframe-tmp");
    CHECK(removeLeftovers(folder.path()) == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path() / ".dead.0123456789ab.fieldframe-tmp"));
    CHECK(std::filesystem::exists(folder.path() / "below/.dead.0123456789ab.fieldframe-tmp"));
    CHECK(std::filesystem::exists(living->temporaryPath()));
    CHECK(std::filesystem::exists(livingFolder->path()));
    CHECK(removeLeftovers(folder.path() / "missing") == 0);
}

TEST_CASE("removeLeftovers: cleaning up while others write never takes a file from them") {
    const TemporaryFolder folder;
    const pid_t cleaner = test::startForked([&] {
        for (;;) {
            removeLeftovers(folder.path());
        }
    });
    int lost = 0;
    for (int i = 0; i < 300; ++i) {
        lost += writeFile(folder.path() / ("f" + std::to_string(i)), "x", Replace::Never) ? 0 : 1;
    }
    test::endForked(cleaner);
    CHECK(lost == 0);
    CHECK(entriesIn(folder.path()) == 300);
}

TEST_CASE("A folder in the making that was taken away is neither made anew nor given its name") {
    const TemporaryFolder folder;
    const fs::path disk = folder.path() / "disk";
    fs::create_directories(disk);
    auto making = SafeFolder::createOrTakeUp(disk / "package");
    REQUIRE(making);
    REQUIRE(making->newFile("sub/first.jpg"));
    CHECK(making->isInPlace());
    fs::rename(disk, folder.path() / "away");
    CHECK_FALSE(making->isInPlace());
    const auto second = making->newFile("other/second.jpg");
    CHECK_FALSE(fs::exists(disk));
    CHECK(making->publish().error().code != ErrorCode::Internal);
    CHECK_FALSE(fs::exists(disk));
    CHECK_FALSE(fs::exists(folder.path() / "away/package"));
}

TEST_CASE("No link leads a new file out of a folder in the making") {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "outside");
    auto making = SafeFolder::createOrTakeUp(folder.path() / "package");
    REQUIRE(making);
    fs::create_directory_symlink(folder.path() / "outside", making->path() / "sub");
    CHECK_FALSE(making->newFile("sub/a.jpg"));
    CHECK_FALSE(making->newFile("../a.jpg"));
    CHECK(fs::is_empty(folder.path() / "outside"));
}

TEST_CASE("Long names that begin alike have folders in the making of their own") {
    const TemporaryFolder folder;
    const std::string name(250, 'n');
    const auto one = SafeFolder::createOrTakeUp(folder.path() / (name + "1"));
    const auto two = SafeFolder::createOrTakeUp(folder.path() / (name + "2"));
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->path() != two->path());
}

TEST_CASE("removeAbandoned: only folders in the making that nobody holds, and only old ones") {
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const auto partOf = [&](const std::string& name) {
        return folder.path() / ("." + name + ".fieldframe-part");
    };
    for (const std::string name : {"old", "new", "held"}) {
        auto made = platform::SafeFolder::createOrTakeUp(folder.path() / name);
        REQUIRE(made);
        REQUIRE(made->newFile("inner/file"));
        made->leave();
        CHECK(std::filesystem::exists(partOf(name) / "inner/file"));
    }
    const auto held = platform::SafeFolder::createOrTakeUp(folder.path() / "held");
    REQUIRE(held);
    std::filesystem::create_directory(folder.path() / "fieldframe-part");
    folder.write(".file.fieldframe-part", "somebody's");
    for (const std::string name : {"old", "held"}) {
        std::filesystem::last_write_time(partOf(name), std::filesystem::last_write_time(partOf(name)) - 2h);
    }
    CHECK(removeAbandoned(folder.path(), 1h) == 1);
    CHECK_FALSE(std::filesystem::exists(partOf("old")));
    CHECK(std::filesystem::exists(partOf("new")));
    CHECK(std::filesystem::exists(partOf("held")));
    CHECK(entriesIn(folder.path()) == 4);
}

TEST_CASE("SafeFolder: a file is renewed in one step, whatever stood there") {
    const TemporaryFolder folder;
    const auto made = platform::SafeFolder::create(folder.path() / "target");
    REQUIRE(made);
    std::filesystem::create_directories(made->path() / "list/inner");
    REQUIRE(made->renewFile("list", "first"));
    const auto file = made->renewFile("list", "second");
    REQUIRE(file);
    CHECK(::write(file->get(), " line", 5) == 5);
    CHECK(bytesOf(made->path() / "list") == "second line");
    CHECK(entriesIn(made->path()) == 1);
    CHECK_FALSE(made->renewFile("../out", "x"));
}
