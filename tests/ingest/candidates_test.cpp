// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "core/edit/edit_service.h"
#include "core/ingest/candidates.h"
#include "core/ingest/ingest_job.h"
#include "core/ingest/source_folders.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <array>
#include <filesystem>
#include <map>

using namespace fieldframe;
using namespace fieldframe::ingest;
using test::Desk;
using test::tinyJpeg;
namespace fs = std::filesystem;

namespace {

std::string picture(unsigned seed) {
    return tinyJpeg({64, 48, seed, "Caption", "Headline", "IOM/Somebody", "Somebody"});
}

ImportReport import(const Desk& desk, const ImportRequest& request) {
    auto report = IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    return *std::move(report);
}

ImportRequest all(const Desk& desk) {
    ImportRequest request;
    request.paths = {desk.pictures()};
    return request;
}

std::map<std::string, Candidate> scan(const Desk& desk) {
    std::map<std::string, Candidate> found;
    const std::array roots{desk.pictures()};
    const Status done =
        CandidateScan(desk.catalog())
            .run(roots,
                 [&](std::vector<Candidate> files, const std::vector<ImportProblem>& problems) {
                     CHECK(problems.empty());
                     for (Candidate& file : files) {
                         found.emplace(file.file.path.filename().native(), std::move(file));
                     }
                     return true;
                 },
                 {});
    REQUIRE(done);
    return found;
}

Standing standingOf(const Desk& desk, const Candidate& candidate) {
    const auto seen = peek(desk.catalog(), desk.workers(), candidate, PeekAt::Content, {});
    REQUIRE(seen);
    CHECK(seen->thumbnail.empty());
    return seen->standing;
}

} // namespace

TEST_CASE("candidates are told new from known before anything is imported") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("notes.txt", "no picture");
    import(desk, all(desk));
    desk.write("again.jpg", picture(1));
    desk.write("new.jpg", picture(2) + "longer");
    const auto found = scan(desk);
    REQUIRE(found.size() == 3);
    CHECK(found.at("a.jpg").standing == Standing::Known);
    CHECK(found.at("again.jpg").standing == Standing::Unsure);
    CHECK(found.at("new.jpg").standing == Standing::New);
    CHECK(standingOf(desk, found.at("again.jpg")) == Standing::Known);
    CHECK(standingOf(desk, found.at("new.jpg")) == Standing::New);
}

TEST_CASE("a look into a candidate shows its picture and what is said of it, and changes nothing") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    const auto found = scan(desk);
    const auto seen = peek(desk.catalog(), desk.workers(), found.at("a.jpg"), PeekAt::Metadata, {});
    REQUIRE(seen);
    CHECK(seen->standing == Standing::New);
    CHECK(seen->thumbnail.size() > 100);
    CHECK(seen->metadata.text(FieldId::Caption) == "Caption");
    CHECK(desk.catalog().statistics()->images == 0);
    const auto quick = peek(desk.catalog(), desk.workers(), found.at("a.jpg"), PeekAt::Thumbnail, {});
    REQUIRE(quick);
    CHECK(quick->metadata.values.empty());
}

TEST_CASE("what can't be read says why, and a cancelled look ends") {
    const Desk desk;
    const fs::path path = desk.write("broken.jpg", "this is no picture");
    const auto found = scan(desk);
    const auto seen = peek(desk.catalog(), desk.workers(), found.at("broken.jpg"), PeekAt::Thumbnail, {});
    CHECK((!seen || seen->thumbnail.empty()));
    fs::remove(path);
    const auto gone = peek(desk.catalog(), desk.workers(), found.at("broken.jpg"), PeekAt::Thumbnail, {});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("files that are left out are neither imported nor counted as skipped") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("b.jpg", picture(2));
    ImportRequest request = all(desk);
    request.leaveOut = {desk.pictures() / "b.jpg"};
    const ImportReport report = import(desk, request);
    REQUIRE(report.imported.size() == 1);
    CHECK(report.imported.front().file.filename() == "a.jpg");
    CHECK(report.skipped.empty());
}

TEST_CASE("where only what is new is wanted, known files join no gallery") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    import(desk, all(desk));
    desk.write("b.jpg", picture(2));
    ImportRequest request = all(desk);
    request.galleryTitle = "Field";
    request.onlyNew = true;
    const ImportReport report = import(desk, request);
    CHECK(report.duplicates.size() == 1);
    const auto gallery = desk.catalog().galleries().resolve("Field");
    REQUIRE(gallery);
    CHECK(desk.catalog().galleries().summary(*gallery)->count == 1);
}

TEST_CASE("an import is taken back as one, gallery and all, and comes back as it was") {
    const Desk desk;
    for (unsigned i = 0; i < 8; ++i) {
        desk.write("p" + std::to_string(i) + ".jpg", picture(i));
    }
    ImportRequest request = all(desk);
    request.galleryTitle = "Field";
    const ImportReport report = import(desk, request);
    const edit::EditService edits(desk.catalog());
    const auto undone = edits.undo(report.batch);
    REQUIRE(undone);
    CHECK(desk.catalog().statistics()->images == 0);
    CHECK(desk.catalog().statistics()->galleries == 0);
    CHECK(desk.catalog().check()->empty());
    const auto redone = edits.undo(undone->batch);
    REQUIRE(redone);
    CHECK(desk.catalog().statistics()->images == 8);
    const auto gallery = desk.catalog().galleries().resolve("Field");
    REQUIRE(gallery);
    CHECK(desk.catalog().galleries().summary(*gallery)->count == 8);
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("folders of a source are listed in natural order, without hidden ones and catalogs") {
    const Desk desk;
    for (const char* const name : {"b10/x", "b9/x", ".hidden/x", "Old.fieldframe/x", "file"}) {
        desk.write(name, "x");
    }
    const auto folders = foldersIn(desk.pictures());
    REQUIRE(folders);
    REQUIRE(folders->size() == 2);
    CHECK((*folders)[0].name == "b9");
    CHECK((*folders)[1].name == "b10");
    CHECK(foldersIn(desk.pictures() / "nowhere").error().code == ErrorCode::NotFound);
    CHECK(foldersIn(desk.pictures() / "file").error().code != ErrorCode::Internal);
    const auto roots = sourceRoots({desk.pictures(), desk.pictures() / "nowhere"});
    const auto has = [&](const fs::path& path) {
        return std::ranges::any_of(roots, [&](const SourceFolder& root) { return root.path == path; });
    };
    CHECK(has(desk.pictures()));
    CHECK(has("/"));
    CHECK_FALSE(has(desk.pictures() / "nowhere"));
}
