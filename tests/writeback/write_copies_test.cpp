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


#include <algorithm>
#include <chrono>

using namespace fieldframe;
using namespace fieldframe::writeback;
using namespace fieldframe::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

TEST_CASE("An asset is written at every place at which it stands") {
    const Desk desk;
    const fs::path first = desk.write("a.jpg", jpeg(1, "Before"));
    const fs::path second = desk.write("other/b.jpg", jpeg(1, "Before"));
    fs::create_symlink(second, desk.pictures() / "other/link.jpg");
    const AssetId asset = import(desk, first);
    REQUIRE(import(desk, second) == asset);
    REQUIRE(import(desk, desk.pictures() / "other/link.jpg") == asset);
    set(desk, asset, FieldId::Caption, "After");
    const WriteReport report = write(desk);
    CHECK(report.failed.empty());
    CHECK(report.written.size() == 2);
    CHECK(readBack(desk, first).text(FieldId::Caption) == "After");
    CHECK(readBack(desk, second).text(FieldId::Caption) == "After");
    CHECK(fs::is_symlink(desk.pictures() / "other/link.jpg"));
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    CHECK(write(desk).written.empty());
    set(desk, asset, FieldId::Caption, "Later");
    CHECK(write(desk).written.size() == 2);
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("A copy that can't be written is named, and keeps the asset among those to be written") {
    const Desk desk;
    const fs::path first = desk.write("a.jpg", jpeg(1));
    const fs::path linked = desk.write("b.jpg", jpeg(1));
    const fs::path gone = desk.write("c.jpg", jpeg(1));
    const fs::path changed = desk.write("d.jpg", jpeg(1));
    const AssetId asset = import(desk, first);
    for (const fs::path& path : {linked, gone, changed}) {
        REQUIRE(import(desk, path) == asset);
    }
    fs::create_hard_link(linked, desk.folder() / "other name.jpg");
    fs::remove(gone);
    const std::string foreign = jpeg(1, "Of another program");
    desk.write("d.jpg", foreign);
    set(desk, asset, FieldId::City, "Rome");
    const WriteReport report = write(desk);
    REQUIRE(report.written.size() == 1);
    CHECK(report.written.front().file == first);
    std::vector<fs::path> refused;
    std::ranges::transform(report.failed, std::back_inserter(refused), &WriteProblem::file);
    CHECK_THAT(refused, Catch::Matchers::UnorderedEquals(std::vector{linked, changed}));
    CHECK(test::bytesOf(changed) == foreign);
    CHECK(*desk.catalog().files().unwrittenCount() == 1);
    fs::remove(desk.folder() / "other name.jpg");
    fs::remove(changed);
    const WriteReport again = write(desk);
    CHECK(again.failed.empty());
    CHECK(readBack(desk, linked).text(FieldId::City) == "Rome");
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("A copy that only was touched, or that says it all already, is no stranger") {
    const Desk desk;
    const fs::path first = desk.write("a.jpg", jpeg(1));
    const fs::path touched = desk.write("b.jpg", jpeg(1));
    const fs::path written = desk.write("c.jpg", jpeg(1));
    const AssetId asset = import(desk, first);
    REQUIRE(import(desk, touched) == asset);
    REQUIRE(import(desk, written) == asset);
    set(desk, asset, FieldId::Caption, "After");
    fs::last_write_time(touched, fs::file_time_type::clock::now() - 1h);
    desk.write("c.jpg", jpeg(1, "After")); // As by a run that was killed before it could tell the catalog.
    CHECK(write(desk).failed.empty());
    for (const fs::path& path : {first, touched, written}) {
        CHECK(readBack(desk, path).text(FieldId::Caption) == "After");
    }
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("A copy is written though the first place says it all already, as a killed run leaves it") {
    const Desk desk;
    const AssetId asset = import(desk, desk.write("a.jpg", jpeg(1)));
    REQUIRE(import(desk, desk.write("b.jpg", jpeg(1))) == asset);
    set(desk, asset, FieldId::Caption, "After");
    desk.write("a.jpg", jpeg(1, "After"));
    CHECK(write(desk).failed.empty());
    CHECK(readBack(desk, desk.pictures() / "b.jpg").text(FieldId::Caption) == "After");
}

TEST_CASE("A copy that was away when the others were written is caught up once it is back") {
    const Desk desk;
    const fs::path first = desk.write("a.jpg", jpeg(1, "Before"));
    const fs::path away = desk.write("drive/b.jpg", jpeg(1, "Before"));
    const AssetId asset = import(desk, first);
    REQUIRE(import(desk, away) == asset);
    set(desk, asset, FieldId::Caption, "After");
    const auto drive = [&](const char* from, const char* to) {
        fs::rename(desk.pictures() / from, desk.pictures() / to);
    };
    drive("drive", "taken out");
    REQUIRE(write(desk).written.size() == 1);
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    drive("taken out", "drive");
    CHECK(*desk.catalog().files().unwritten() == std::vector{asset});
    CHECK(*desk.catalog().files().unwrittenAmong(std::vector{asset}) == std::vector{asset});
    CHECK(*desk.catalog().files().late() == std::vector{asset});
    const WriteReport report = write(desk);
    CHECK(report.failed.empty());
    REQUIRE(report.written.size() == 1);
    CHECK(report.written.front().file == away);
    CHECK(readBack(desk, away).text(FieldId::Caption) == "After");
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    CHECK(write(desk).written.empty());
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("A place that was away first of all is caught up, and does not bring its old words back") {
    const Desk desk;
    const fs::path away = desk.write("drive/a.jpg", jpeg(1, "Before"));
    const fs::path here = desk.write("b.jpg", jpeg(1, "Before"));
    const AssetId asset = import(desk, away);
    REQUIRE(import(desk, here) == asset);
    set(desk, asset, FieldId::Caption, "After");
    fs::rename(away, desk.folder() / "kept.jpg");
    write(desk);
    REQUIRE(readBack(desk, here).text(FieldId::Caption) == "After");
    // Back with other times, as on a drive that counts them in its own way.
    fs::copy_file(desk.folder() / "kept.jpg", away);
    const WriteReport report = write(desk);
    CHECK(report.failed.empty());
    CHECK(report.conflicts == 0);
    CHECK(desk.catalog().assets().details(asset)->metadata.text(FieldId::Caption) == "After");
    CHECK(readBack(desk, away).text(FieldId::Caption) == "After");
    CHECK(readBack(desk, here).text(FieldId::Caption) == "After");
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
}

TEST_CASE("A copy that was away has nothing to catch up with once the change is taken back") {
    const Desk desk;
    const fs::path first = desk.write("a.jpg", jpeg(1, "Before"));
    const fs::path away = desk.write("b.jpg", jpeg(1, "Before"));
    const AssetId asset = import(desk, first);
    REQUIRE(import(desk, away) == asset);
    const auto receipt = set(desk, asset, FieldId::Caption, "After");
    fs::rename(away, desk.folder() / "kept.jpg");
    write(desk);
    fs::rename(desk.folder() / "kept.jpg", away);
    REQUIRE(edit::EditService(desk.catalog()).undo(receipt.batch));
    const WriteReport report = write(desk);
    REQUIRE(report.written.size() == 1);
    CHECK(report.written.front().file == first);
    CHECK(readBack(desk, first).text(FieldId::Caption) == "Before");
    CHECK(*desk.catalog().files().unwrittenCount() == 0);
    CHECK(desk.catalog().files().late()->empty());
}
