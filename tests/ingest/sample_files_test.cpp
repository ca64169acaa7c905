// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingest_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/shared_folder.h"

#include <map>

using namespace fieldframe;
namespace fs = std::filesystem;

TEST_CASE("Of hundreds of real, odd and broken files each is accounted for once, and the catalog is clean") {
    const auto folder = test::sharedFile("data/public");
    if (!folder) {
        return;
    }
    const fs::path root = fs::canonical(*folder); // The report names files by their plain paths.
    const test::Desk desk;
    ingest::ImportRequest request;
    request.paths = {root};
    const auto report = ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    std::map<fs::path, int> times;
    for (const auto& file : report->imported) {
        ++times[file.file];
    }
    for (const auto& file : report->duplicates) {
        ++times[file.file];
    }
    for (const fs::path& file : report->skipped) {
        ++times[file];
    }
    for (const ingest::ImportProblem& problem : report->failed) {
        ++times[problem.file];
        CAPTURE(problem.file);
        CHECK_FALSE(problem.error.subject.empty());
        CHECK_FALSE(problem.error.detail.empty());
        CHECK(problem.error.code != ErrorCode::Internal);
    }
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const bool isOrdinary = entry.is_regular_file() && !entry.path().filename().native().starts_with('.');
        if (!isOrdinary || entry.path().extension() == ".xmp") {
            continue;
        }
        ++files;
        CAPTURE(entry.path());
        CHECK(times[entry.path()] == 1);
    }
    CHECK(report->imported.size() > files * 3 / 4);
    CHECK(desk.catalog().check()->empty());
}
