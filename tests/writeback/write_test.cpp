// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/file_store.h"
#include "core/edit/edit_service.h"
#include "core/platform/safe_file.h"
#include "core/writeback/write_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/small_disk.h"
#include "tests/support/tiny_images.h"
#include "tests/writeback/written_files.h"

#include <sys/stat.h>
#include <sys/xattr.h>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace fieldframe;
using namespace std::chrono_literals;
using namespace fieldframe::writeback;
using namespace fieldframe::test;
namespace fs = std::filesystem;

TEST_CASE("What was changed is written into the file, and the file says no more than that") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1, "Caption", "Headline", "IOM/Ana"));
    const AssetId asset = import(desk, path);
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    set(desk, asset, FieldId::City, "Genève");
    CHECK(*desk.catalog().files().unwritten() == std::vector{asset});
    const WriteReport report = write(desk);
    REQUIRE(report.written.size() == 1);
    CHECK(report.written.front().isInPlace);
    CHECK(report.written.front().fields == 1);
    const DescriptiveMetadata found = readBack(desk, path);
    CHECK(found.text(FieldId::City) == "Genève");
    CHECK(found.text(FieldId::Caption) == "Caption");
    CHECK(test::bytesOf(path).find("IOM/Ana") != std::string::npos);
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    CHECK(write(desk).written.empty());
    CHECK(leftovers(desk.pictures()).empty());
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("A written file is no stranger to the next import, nor is a copy of what it was") {
    const Desk desk;
    const std::string former = jpeg(1, "Caption");
    const fs::path path = desk.write("a.jpg", former);
    const AssetId asset = import(desk, path);
    set(desk, asset, FieldId::City, "Rome");
    write(desk);
    CHECK(import(desk, path) == asset);
    CHECK(import(desk, desk.write("copy/old.jpg", former)) == asset);
    CHECK(import(desk, desk.write("copy/new.jpg", test::bytesOf(path))) == asset);
    CHECK(desk.catalog().statistics()->images == 1);
}

TEST_CASE("Undoing an edit that was written makes the file unwritten again, and writing brings the old value "
          "back") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1, "Before"));
    const AssetId asset = import(desk, path);
    const auto receipt = set(desk, asset, FieldId::Caption, "After");
    write(desk);
    CHECK(readBack(desk, path).text(FieldId::Caption) == "After");
    REQUIRE(edit::EditService(desk.catalog()).undo(receipt.batch));
    CHECK(*desk.catalog().files().unwrittenCount() == 1);
    write(desk);
    CHECK(readBack(desk, path).text(FieldId::Caption) == "Before");
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("A value that is taken out leaves the file") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1, "Secret", "Headline"));
    const AssetId asset = import(desk, path);
    set(desk, asset, FieldId::Caption, "");
    write(desk);
    CHECK(test::bytesOf(path).find("Secret") == std::string::npos);
    CHECK(readBack(desk, path).text(FieldId::Headline) == "Headline");
}

TEST_CASE("Permissions and extended attributes stay, links are followed") {
    const Desk desk;
    const fs::path path = desk.write("real/a.jpg", jpeg(1));
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    const bool hasAttributes = setxattr(path.c_str(), "user.note", "mine", 4, 0) == 0;
    fs::create_directory_symlink(desk.pictures() / "real", desk.pictures() / "link");
    fs::create_symlink(path, desk.pictures() / "real/b.jpg");
    const AssetId asset = import(desk, desk.pictures() / "real/b.jpg");
    set(desk, asset, FieldId::City, "Rome");
    CHECK(write(desk).written.size() == 1);
    CHECK(fs::is_symlink(desk.pictures() / "real/b.jpg"));
    CHECK(readBack(desk, path).text(FieldId::City) == "Rome");
    CHECK(fs::status(path).permissions() == fs::perms(0640));
    if (hasAttributes) {
        std::string value(4, ' ');
        CHECK(getxattr(path.c_str(), "user.note", value.data(), value.size()) == 4);
        CHECK(value == "mine");
    }
}

TEST_CASE("What must not be replaced is refused with its reason, and the rest goes on") {
    const Desk desk;
    const fs::path linked = desk.write("a.jpg", jpeg(1));
    const fs::path gone = desk.write("b.jpg", jpeg(2));
    const fs::path good = desk.write("c.jpg", jpeg(3));
    for (const fs::path& path : {linked, gone, good}) {
        set(desk, import(desk, path), FieldId::City, "Rome");
    }
    fs::create_hard_link(linked, desk.folder() / "other name.jpg");
    const std::string before = test::bytesOf(linked);
    fs::remove(gone);
    const WriteReport report = write(desk);
    CHECK(report.written.size() == 1);
    REQUIRE(report.failed.size() == 2);
    for (const WriteProblem& problem : report.failed) {
        CHECK_FALSE(problem.error.subject.empty());
        CHECK_FALSE(problem.error.detail.empty());
    }
    CHECK(test::bytesOf(linked) == before);
    CHECK(*desk.catalog().files().unwrittenCount() == 2);
}

TEST_CASE("A file that can't hold it keeps every byte, and a sidecar beside it says it all") {
    const Desk desk;
    const std::string big = std::string("II+\0\x08\0\0\0", 8) + std::string("\x10\0\0\0\0\0\0\0", 8) +
                            std::string("\1\0\0\0\0\0\0\0", 8) + // One entry: the width.
                            std::string("\0\1\4\0\1\0\0\0\0\0\0\0\4\0\0\0\0\0\0\0", 20) +
                            std::string(8, '\0');
    const fs::path path = desk.write("big.tif", big);
    const AssetId asset = import(desk, path);
    set(desk, asset, FieldId::Caption, "Beside");
    const WriteReport report = write(desk);
    CHECK(report.failed.empty());
    REQUIRE(report.written.size() == 1);
    CHECK_FALSE(report.written.front().isInPlace);
    CHECK(report.written.front().sidecar == desk.pictures() / "big.tif.xmp");
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.front().kind == WriteNote::Kind::BesideInstead);
    CHECK_FALSE(report.notes.front().reason.empty());
    CHECK(test::bytesOf(path) == big);
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    set(desk, asset, FieldId::Headline, "Again");
    CHECK(write(desk).written.size() == 1);
    CHECK(test::bytesOf(desk.pictures() / "big.tif.xmp").find("Again") != std::string::npos);
}

TEST_CASE("A trial proves everything and leaves no trace") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1));
    const std::string before = test::bytesOf(path);
    set(desk, import(desk, path), FieldId::CreditLine, std::string(100, 'x'));
    WriteRequest request;
    request.isTrial = true;
    const WriteReport report = write(desk, request);
    CHECK(report.written.size() == 1);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.front().kind == WriteNote::Kind::CutInIim);
    CHECK(report.notes.front().bytes == 100);
    CHECK(report.notes.front().limit == 32);
    CHECK(test::bytesOf(path) == before);
    CHECK(*desk.catalog().files().unwrittenCount() == 1);
    CHECK(leftovers(desk.catalog().folder()).empty());
}

TEST_CASE("A sound is written into a sidecar beside it, once, and then into the same") {
    const Desk desk;
    const std::string silence = "RIFF" + std::string("\x2c\0\0\0", 4) + "WAVEfmt " +
                                std::string("\x10\0\0\0\1\0\1\0", 8) +
                                std::string("\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0", 12) + "data" +
                                std::string("\x08\0\0\0", 4) + std::string(8, '\0');
    const fs::path path = desk.write("a.wav", silence);
    const AssetId asset = import(desk, path);
    set(desk, asset, FieldId::Caption, "A voice");
    REQUIRE(write(desk).written.size() == 1);
    CHECK(test::bytesOf(path) == silence);
    CHECK(test::bytesOf(desk.pictures() / "a.wav.xmp").find("A voice") != std::string::npos);
    set(desk, asset, FieldId::Headline, "Heard");
    const WriteReport report = write(desk);
    REQUIRE(report.written.size() == 1);
    CHECK(report.written.front().sidecar == desk.pictures() / "a.wav.xmp");
    const std::string sidecar = test::bytesOf(desk.pictures() / "a.wav.xmp");
    CHECK(sidecar.find("A voice") != std::string::npos);
    CHECK(sidecar.find("Heard") != std::string::npos);
}

TEST_CASE("A picture with a sidecar is written into both, for readers ask the sidecar first") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1, "In the file"));
    desk.write("a.jpg.xmp", sidecar(1, "In the sidecar"));
    const AssetId asset = import(desk, path);
    CHECK(desk.catalog().assets().details(asset)->metadata.text(FieldId::Caption) == "In the sidecar");
    set(desk, asset, FieldId::Caption, "By hand");
    REQUIRE(write(desk).written.size() == 1);
    CHECK(readBack(desk, path).text(FieldId::Caption) == "By hand");
    CHECK(test::bytesOf(desk.pictures() / "a.jpg.xmp").find("By hand") != std::string::npos);
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("A full disk leaves every file as it was, and says so") {
    const Desk desk;
    const test::SmallDisk disk(desk.folder() / "disk", "200k");
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount");
        return;
    }
    std::vector<std::string> before;
    for (unsigned i = 0; i < 3; ++i) {
        const fs::path path = disk.path() / (std::to_string(i) + ".jpg");
        REQUIRE(platform::writeFile(path, jpeg(i), platform::Replace::Never));
        before.push_back(test::bytesOf(path));
        set(desk, import(desk, path), FieldId::Caption, std::string(120'000, 'x'));
    }
    const WriteReport report = write(desk);
    REQUIRE_FALSE(report.failed.empty());
    for (const WriteProblem& problem : report.failed) {
        CHECK(problem.error.code == ErrorCode::DiskFull);
        CHECK(test::bytesOf(problem.file) ==
              before.at(static_cast<std::size_t>(problem.file.filename().native()[0] - '0')));
    }
    CHECK(leftovers(disk.path()).empty());
    CHECK(*desk.catalog().files().unwrittenCount() == std::ssize(report.failed));
}

TEST_CASE("A disk with room for one next version at a time is room enough") {
    const Desk desk;
    const test::SmallDisk disk(desk.folder() / "disk", "4m");
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount");
        return;
    }
    constexpr unsigned kFiles = 8;
    std::uintmax_t largest = 0;
    for (unsigned i = 0; i < kFiles; ++i) {
        const fs::path path = disk.path() / (std::to_string(i) + ".jpg");
        REQUIRE(platform::writeFile(path, test::tinyJpeg({600, 450, i, "", "", "", ""}),
                                    platform::Replace::Never));
        largest = std::max(largest, fs::file_size(path));
        set(desk, import(desk, path), FieldId::City, "Rome");
    }
    constexpr std::uintmax_t kGrowth = kFiles * (12u << 10);
    const std::uintmax_t free = fs::space(disk.path()).available;
    REQUIRE(free > largest * 3);
    REQUIRE(platform::writeFile(disk.path() / "ballast", std::string(free - largest - kGrowth, 'x'),
                                platform::Replace::Never));
    // Who looks at the progress so slowly lets the workers run ahead with next versions.
    const auto slowly = [](const jobs::Progress&) { std::this_thread::sleep_for(150ms); };
    const auto report = WriteJob(desk.catalog(), desk.workers()).run({}, slowly, {});
    REQUIRE(report);
    CHECK(report->written.size() == kFiles);
    CHECK(report->failed.empty());
    CHECK(leftovers(disk.path()).empty());
}
