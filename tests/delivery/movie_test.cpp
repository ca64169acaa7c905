// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/delivery/export_job.h"
#include "core/ingest/ingest_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_movie.h"

using namespace fieldframe;
using namespace fieldframe::delivery;
using test::Desk;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPosition = "+02.0469+045.3182/";

ExportRequest requestFor(const Desk& desk, const std::string& film) {
    desk.write("walk.mov", film);
    ingest::ImportRequest import;
    import.paths = {desk.pictures()};
    const auto report = ingest::IngestJob(desk.catalog(), desk.workers()).run(import, {}, {});
    REQUIRE(report);
    REQUIRE(report->imported.size() == 1);
    const auto ids = desk.catalog().assets().lastImport();
    REQUIRE(ids);
    ExportRequest request;
    request.assets = *ids;
    request.preset = originalsPreset();
    request.preset.policy = protection::ExportPolicy();
    request.target = desk.folder() / "out/package";
    return request;
}

Result<ExportReport> run(const Desk& desk, const ExportRequest& request) {
    return ExportJob(desk.catalog(), desk.workers()).run(request, {}, {});
}

std::string filmIn(const fs::path& package) {
    return test::bytesOf(package / "walk.mov");
}

} // namespace

TEST_CASE("A film leaves a public preset without the places that it knows") {
    const Desk desk;
    const std::string film =
        test::tinyMovie({{"vide", {"PICTURE1", "PICTURE2"}}, {"meta", {std::string(kPosition)}}},
                        test::positionBox(kPosition));
    const ExportRequest request = requestFor(desk, film);
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->exported == 1);
    CHECK(report->changed == 1);
    const std::string copy = filmIn(request.target);
    CHECK(copy.find(kPosition) == std::string::npos);
    CHECK(copy.find("PICTURE1PICTURE2") == film.find("PICTURE1PICTURE2"));
    CHECK(test::bytesOf(desk.pictures() / "walk.mov") == film);
}

TEST_CASE("A film whose places can't be taken out does not leave a public preset, and says why") {
    const Desk desk;
    const std::string film = test::tinyMovie({{"vide", {"PICTURE"}}, {"meta", {std::string(kPosition)}}}, {},
                                             test::movieBox("moof", ""));
    const ExportRequest request = requestFor(desk, film);
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->exported == 0);
    REQUIRE(report->failed.size() == 1);
    CHECK(report->failed[0].error.detail.find("track of data") != std::string::npos);
    CHECK_FALSE(fs::exists(request.target));
}

TEST_CASE("A film's position goes where positions go, though private parts may stay") {
    const Desk desk;
    ExportRequest request =
        requestFor(desk, test::tinyMovie({{"vide", {"PICTURE"}}}, test::positionBox(kPosition)));
    request.preset.policy.stripsPrivate = false;
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK((report->exported == 0 || filmIn(request.target).find(kPosition) == std::string::npos));
}

TEST_CASE("A film leaves as it is where the preset sends originals with all they say") {
    const Desk desk;
    const std::string film = test::tinyMovie({{"vide", {"PICTURE"}}}, test::positionBox(kPosition));
    ExportRequest request = requestFor(desk, film);
    request.preset = originalsPreset();
    REQUIRE(run(desk, request));
    CHECK(filmIn(request.target) == film);
}
