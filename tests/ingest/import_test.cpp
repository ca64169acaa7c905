// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/preview_store.h"
#include "core/ingest/ingest_job.h"
#include "core/ingest/preview_maker.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <map>
#include <thread>

using namespace fieldframe;
using namespace fieldframe::ingest;
using test::Desk;
using test::tinyJpeg;
namespace fs = std::filesystem;

namespace {

ImportReport import(const Desk& desk, const ImportRequest& request, std::stop_token stop = {},
                    const jobs::ProgressSink& progress = {}) {
    auto report = IngestJob(desk.catalog(), desk.workers()).run(request, progress, std::move(stop));
    REQUIRE(report);
    return *std::move(report);
}

ImportReport import(const Desk& desk) {
    ImportRequest request;
    request.paths = {desk.pictures()};
    return import(desk, request);
}

AssetDetails detailsOf(const Desk& desk, const GlobalId& asset) {
    const auto id = desk.catalog().assets().resolve(asset.text());
    REQUIRE(id);
    auto details = desk.catalog().assets().details(*id);
    REQUIRE(details);
    return *std::move(details);
}

std::int64_t journalEntries(const Desk& desk) {
    const auto statistics = desk.catalog().statistics();
    REQUIRE(statistics);
    return statistics->journalEntries;
}

std::string picture(unsigned seed, std::string caption = {}) {
    return tinyJpeg({64, 48, seed, std::move(caption), "Headline", "IOM/Somebody", "Somebody"});
}

/// What became of each file, by name.
std::map<std::string, std::string> outcomes(const ImportReport& report) {
    std::map<std::string, std::string> result;
    const auto put = [&](const fs::path& file, std::string what) {
        CHECK(result.emplace(file.filename().native(), std::move(what)).second);
    };
    std::ranges::for_each(report.imported, [&](const auto& file) { put(file.file, "imported"); });
    std::ranges::for_each(report.duplicates, [&](const auto& file) { put(file.file, "duplicate"); });
    std::ranges::for_each(report.skipped, [&](const auto& file) { put(file, "skipped"); });
    std::ranges::for_each(report.failed,
                          [&](const auto& file) { put(file.file, std::string(codeName(file.error.code))); });
    return result;
}

} // namespace

TEST_CASE("An import brings rows with their captions, and thumbnails") {
    const Desk desk;
    const fs::path file = desk.write("a.jpg", picture(1, "Boats on the Nile"));
    const ImportReport report = import(desk);
    REQUIRE(report.imported.size() == 1);
    CHECK(report.imported[0].file == file);
    CHECK(report.warnings.empty());
    const AssetDetails details = detailsOf(desk, report.imported[0].asset);
    CHECK(details.metadata.text(FieldId::Caption) == "Boats on the Nile");
    CHECK(details.metadata.text(FieldId::CreditLine) == "IOM/Somebody");
    CHECK(details.path == file);
    CHECK(details.summary.width == 64);
    const auto thumbnail = desk.catalog().previews().thumbnail(details.summary.hash);
    REQUIRE(thumbnail);
    CHECK(thumbnail->has_value());
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("Importing again changes nothing") {
    const Desk desk;
    for (unsigned i = 0; i < 20; ++i) {
        desk.write(std::to_string(i) + ".jpg", picture(i));
    }
    CHECK(import(desk).imported.size() == 20);
    const std::int64_t before = journalEntries(desk);
    const ImportReport again = import(desk);
    CHECK(again.imported.empty());
    CHECK(again.duplicates.size() == 20);
    CHECK(journalEntries(desk) == before);
}

TEST_CASE("Every file is accounted for, and the good ones among the bad all arrive") {
    const Desk desk;
    desk.write("good1.jpg", picture(1));
    desk.write("good2.jpg", picture(2));
    desk.write("same.jpg", picture(2));
    desk.write("damaged.jpg", "this was a picture once");
    desk.write("cut.jpg", picture(3).substr(0, 40));
    desk.write("empty.jpg", "");
    desk.write("notes.txt", "text");
    desk.write("empty.txt", "");
    desk.write("archive.zip", std::string("PK\x03\x04", 4) + std::string(64, '\0'));
    REQUIRE(mkfifo((desk.pictures() / "pipe.jpg").c_str(), 0600) == 0);
    fs::create_symlink("nowhere", desk.pictures() / "dangling.jpg");
    const ImportReport report = import(desk);
    auto result = outcomes(report);
    CHECK(result["cut.jpg"] != "skipped");
    result.erase("cut.jpg");
    CHECK(result == std::map<std::string, std::string>{{"good1.jpg", "imported"},
                                                       {"good2.jpg", "imported"},
                                                       {"same.jpg", "duplicate"},
                                                       {"damaged.jpg", "unreadable_file"},
                                                       {"empty.jpg", "unreadable_file"},
                                                       {"notes.txt", "skipped"},
                                                       {"empty.txt", "skipped"},
                                                       {"archive.zip", "skipped"},
                                                       {"pipe.jpg", "skipped"},
                                                       {"dangling.jpg", "not_found"}});
    for (const ImportProblem& problem : report.failed) {
        CHECK_FALSE(problem.error.subject.empty());
    }
}

TEST_CASE("A sidecar's caption goes before the picture's") {
    const Desk desk;
    desk.write("a.jpg", picture(1, "Embedded"));
    desk.write("a.jpg.xmp", test::tinyXmp({64, 48, 1, "From the sidecar", "", "", ""}));
    const ImportReport report = import(desk);
    REQUIRE(report.imported.size() == 1);
    CHECK(report.skipped.empty());
    CHECK(detailsOf(desk, report.imported[0].asset).metadata.text(FieldId::Caption) == "From the sidecar");
}

TEST_CASE("Rows alone come without pictures, and a later import makes those") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    ImportRequest request;
    request.paths = {desk.pictures()};
    request.depth = Depth::RowsOnly;
    const ImportReport rows = import(desk, request);
    REQUIRE(rows.imported.size() == 1);
    const ContentHash hash = detailsOf(desk, rows.imported[0].asset).summary.hash;
    CHECK_FALSE(desk.catalog().previews().thumbnail(hash)->has_value());
    const std::int64_t before = journalEntries(desk);
    request.depth = Depth::Previews;
    const ImportReport again = import(desk, request);
    CHECK(again.duplicates.size() == 1);
    CHECK(desk.catalog().previews().thumbnail(hash)->has_value());
    CHECK(desk.catalog().previews().preview(hash)->has_value());
    CHECK(journalEntries(desk) == before);
}

TEST_CASE("A cancelled import keeps what is finished, and the next run goes on") {
    const Desk desk;
    constexpr unsigned kFiles = 150;
    // Slow enough to be stopped in the middle; what follows a picture's end makes it another file.
    const std::string large = tinyJpeg({1600, 1200, 1, "", "", "", ""});
    for (unsigned i = 0; i < kFiles; ++i) {
        desk.write(std::to_string(i) + ".jpg", large + std::to_string(i));
    }
    ImportRequest request;
    request.paths = {desk.pictures()};
    std::stop_source source;
    const auto subscription =
        desk.catalog().subscribe([&](const catalog::ChangeSet&) { source.request_stop(); });
    const ImportReport first = import(desk, request, source.get_token());
    CHECK(first.wasCancelled);
    CHECK(first.failed.empty());
    CHECK_FALSE(first.imported.empty());
    CHECK(first.imported.size() < kFiles);
    CHECK(desk.catalog().check()->empty());
    const ImportReport second = import(desk, request);
    CHECK_FALSE(second.wasCancelled);
    CHECK(second.imported.size() + first.imported.size() == kFiles);
    CHECK(second.duplicates.size() == first.imported.size());
}

TEST_CASE("A file that changes each time it is read is a failure, not a row") {
    const Desk desk(1);
    const fs::path file = desk.write("a.jpg", tinyJpeg({1600, 1200, 1, "", "", "", ""}));
    // So long that the scribbler gets its turn in every reading, however busy the machine; a hole, so no disk is used.
    constexpr std::uintmax_t kLongToRead = 256ULL << 20U;
    fs::resize_file(file, kLongToRead);
    std::atomic<bool> isOver = false;
    std::thread scribbler([&] {
        while (!isOver) {
            std::ofstream(file, std::ios::app | std::ios::binary) << 'x';
        }
    });
    const ImportReport report = import(desk);
    isOver = true;
    scribbler.join();
    REQUIRE(report.failed.size() == 1);
    CHECK(report.failed[0].error.code == ErrorCode::ChangedWhileRead);
    CHECK(desk.catalog().statistics()->images == 0);
}

TEST_CASE("A changed file is a new picture, the former keeps its captions") {
    const Desk desk;
    desk.write("a.jpg", picture(1, "Before"));
    const GlobalId former = import(desk).imported.at(0).asset;
    desk.write("a.jpg", picture(2, "After"));
    const ImportReport report = import(desk);
    REQUIRE(report.imported.size() == 1);
    CHECK(report.imported[0].asset != former);
    CHECK(detailsOf(desk, former).metadata.text(FieldId::Caption) == "Before");
}

TEST_CASE("Progress counts every file and ends with all of them") {
    const Desk desk;
    for (unsigned i = 0; i < 30; ++i) {
        desk.write(std::to_string(i) + ".jpg", picture(i));
    }
    desk.write("notes.txt", "text");
    ImportRequest request;
    request.paths = {desk.pictures()};
    std::vector<jobs::Progress> seen;
    import(desk, request, {}, [&](const jobs::Progress& progress) {
        if (progress.phase == jobs::Phase::Importing) {
            seen.push_back(progress);
}
});
REQUIRE_FALSE(seen.empty());
CHECK(seen.back().done == 31);
CHECK(seen.back().total == 31);
}

TEST_CASE("A catalog that is open for reading only takes no import") {
    Desk desk;
    desk.reopen(catalog::Access::ReadOnly);
    ImportRequest request;
    request.paths = {desk.pictures()};
    const auto report = IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("Copies are verified, named by the template and not made twice") {
    const Desk desk;
    desk.write("a.jpg", picture(1, "One"));
    desk.write("a.jpg.xmp", test::tinyXmp({64, 48, 1, "Sidecar", "", "", ""}));
    desk.write("same.jpg", picture(1, "One"));
    desk.write("sub/a.jpg", picture(2, "Two"));
    ImportRequest request;
    request.paths = {desk.pictures()};
    request.copyTo = desk.folder() / "kept";
    request.copyTemplate = "in/{filename}";
    const ImportReport report = import(desk, request);
    REQUIRE(report.imported.size() == 2);
    CHECK(report.duplicates.size() == 1);
    CHECK(report.failed.empty());
    std::vector<std::string> kept;
    for (const auto& entry : fs::directory_iterator(desk.folder() / "kept/in")) {
        kept.push_back(entry.path().filename());
    }
    std::ranges::sort(kept);
    // The first scanned of two files with the same content is the asset, with its name and its sidecar.
    CHECK(kept == std::vector<std::string>{"a-1.jpg", "a.jpg", "a.jpg.xmp"});
    CHECK(test::bytesOf(desk.folder() / "kept/in/a.jpg") == picture(1, "One"));
    CHECK(detailsOf(desk, report.imported[0].asset).path.parent_path() == desk.folder() / "kept/in");

    const ImportReport again = import(desk, request);
    CHECK(again.imported.empty());
    CHECK(again.duplicates.size() == 3);
    CHECK(std::distance(fs::directory_iterator(desk.folder() / "kept/in"), fs::directory_iterator()) == 3);
}

TEST_CASE("A copy that an interrupted run left whole is used, and what it left half is cleared") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    const fs::path kept = desk.folder() / "kept";
    fs::create_directory(kept);
    std::ofstream(kept / "a.jpg", std::ios::binary) << picture(1);
    std::ofstream(kept / ".a.0123456789ab.fieldframe-tmp", std::ios::binary) << "half";
    ImportRequest request;
    request.paths = {desk.pictures()};
    request.copyTo = kept;
    request.copyTemplate = "{filename}";
    const ImportReport report = import(desk, request);
    REQUIRE(report.imported.size() == 1);
    CHECK(detailsOf(desk, report.imported[0].asset).path == kept / "a.jpg");
    CHECK(std::distance(fs::directory_iterator(kept), fs::directory_iterator()) == 1);
}

TEST_CASE("A template that can't be meant stops the import before it begins") {
    const Desk desk;
    ImportRequest request;
    request.paths = {desk.pictures()};
    request.copyTo = desk.folder() / "kept";
    request.copyTemplate = "{nonsense}";
    const auto report = IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A picture for the loupe is stored upright by its file, with the desk's turn beside it") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    const ImportReport report = import(desk);
    const AssetSummary before = detailsOf(desk, report.imported[0].asset).summary;
    const PreviewMaker maker(desk.catalog(), desk.workers());
    const auto upright = maker.preview(before.id, {});
    REQUIRE(upright);
    CHECK(upright->rotation == 0);
    REQUIRE(desk.catalog().write(
        catalog::Cause::Hand, catalog::Catalog::Lane::Interactive, [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Asset, before.globalId, "rotation", {}}, "270");
        }));
    const auto turned = maker.preview(before.id, {});
    REQUIRE(turned);
    CHECK(turned->rotation == 270);
    CHECK(turned->bytes == upright->bytes);
    CHECK(maker.fullSize(before.id, {})->rotation == 270);
    // A JPEG's own pixels come as soon as anything embedded would.
    const auto embedded = maker.embedded(before.id, {});
    REQUIRE_FALSE(embedded);
    CHECK(embedded.error().code == ErrorCode::UnsupportedFormat);
}
