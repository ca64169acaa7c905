// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/ledger.h"
#include "core/delivery/export_job.h"
#include "core/delivery/export_preview.h"
#include "core/ingest/ingest_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>

using namespace fieldframe;
using namespace fieldframe::delivery;
using test::Desk;
namespace fs = std::filesystem;

namespace {

constexpr int kPictures = 12;

std::vector<AssetId> fill(const Desk& desk) {
    for (int i = 0; i < kPictures; ++i) {
        const std::string number = std::to_string(i);
        desk.write("p" + number + ".jpg",
                   test::tinyJpeg({640, 480, static_cast<unsigned>(i), "Caption " + number,
                                   "Headline " + number, "IOM/" + number, "Somebody"}));
    }
    ingest::ImportRequest request;
    request.paths = {desk.pictures()};
    REQUIRE(ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {}));
    auto ids = desk.catalog().assets().lastImport();
    REQUIRE(ids);
    return *ids;
}

ExportRequest requestFor(const Desk& desk, std::vector<AssetId> assets) {
    ExportRequest request;
    request.assets = std::move(assets);
    request.preset = originalsPreset();
    media::RenditionSpec& spec = request.preset.renditions.front().picture.emplace();
    spec.longEdge = 320;
    spec.source = media::PixelSource::FullDecode;
    request.target = desk.folder() / "out/package";
    return request;
}

fs::path partOf(const ExportRequest& request) {
    return request.target.parent_path() / ".package.fieldframe-part";
}

/// Cancels after so many items, before which @p before is done.
Result<ExportReport> runCancelled(const Desk& desk, const ExportRequest& request, std::size_t items,
                                  const std::function<void()>& before = {}) {
    std::stop_source stop;
    const auto look = [&](const jobs::Progress& progress) {
        if (!stop.stop_requested() && progress.phase == jobs::Phase::Exporting &&
            std::cmp_greater_equal(progress.done, items)) {
            if (before) {
                before();
            }
            stop.request_stop();
        }
    };
    auto report = ExportJob(desk.catalog(), desk.workers()).run(request, look, stop.get_token());
    REQUIRE(stop.stop_requested());
    return report;
}

/// Copies the folder in the making while the run is under way, and puts it where a kill would have left it.
void leaveHalf(const Desk& desk, const ExportRequest& request, std::size_t files) {
    const fs::path kept = desk.folder() / "kept";
    const auto report = runCancelled(desk, request, files,
                                     [&] { fs::copy(partOf(request), kept, fs::copy_options::recursive); });
    if (report) {
        fs::remove_all(request.target);
    }
    fs::remove_all(partOf(request));
    fs::rename(kept, partOf(request));
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.insert(entry.path().filename());
    }
    return names;
}

void makeOlder(const fs::path& folder, std::chrono::hours by) {
    fs::last_write_time(folder, fs::last_write_time(folder) - by);
}

Result<ExportReport> run(const Desk& desk, const ExportRequest& request) {
    return ExportJob(desk.catalog(), desk.workers()).run(request, {}, {});
}

} // namespace

TEST_CASE("A run after a kill makes only what is missing, and the package is whole") {
    const Desk desk;
    const ExportRequest request = requestFor(desk, fill(desk));
    leaveHalf(desk, request, 1);
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->takenUp >= 1);
    CHECK(report->exported == kPictures);
    CHECK(report->files == kPictures);
    CHECK_FALSE(fs::exists(partOf(request)));
    CHECK_FALSE(fs::exists(request.target / ".manifest"));
}

TEST_CASE("A cancelled run keeps what it has proved, and the next makes only what is missing") {
    const Desk desk;
    const ExportRequest request = requestFor(desk, fill(desk));
    const auto cancelled = runCancelled(desk, request, 2);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(fs::exists(request.target));
    REQUIRE(fs::exists(partOf(request)));
    const std::set<std::string> kept = namesIn(partOf(request));
    CHECK(kept.contains(".manifest"));
    CHECK(kept.size() >= 3); // Nothing that was under way.
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->takenUp == std::ssize(kept) - 1);
    CHECK(report->exported == kPictures);
    CHECK(namesIn(desk.folder() / "out") == std::set<std::string>{"package"});
}

TEST_CASE("A run cancelled while an earlier one's files are looked through keeps them for the next") {
    const Desk desk;
    const ExportRequest request = requestFor(desk, fill(desk));
    leaveHalf(desk, request, 2);
    std::stop_source stop;
    const auto stopAtOnce = [&](const jobs::Progress& progress) {
        if (progress.phase == jobs::Phase::Checking) {
            stop.request_stop();
        }
    };
    CHECK_FALSE(ExportJob(desk.catalog(), desk.workers()).run(request, stopAtOnce, stop.get_token()));
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->takenUp >= 2);
}

TEST_CASE("A run cancelled before anything is proved leaves nothing") {
    const Desk desk;
    const ExportRequest request = requestFor(desk, fill(desk));
    CHECK_FALSE(runCancelled(desk, request, 0));
    CHECK((!fs::exists(desk.folder() / "out") || fs::is_empty(desk.folder() / "out")));
}

TEST_CASE("What nobody came back for in a week goes with the next export beside it") {
    const Desk desk;
    const ExportRequest old = requestFor(desk, fill(desk));
    CHECK_FALSE(runCancelled(desk, old, 1));
    makeOlder(partOf(old), std::chrono::days(6));
    ExportRequest next = old;
    next.target = desk.folder() / "out/next";
    REQUIRE(run(desk, next));
    CHECK(fs::exists(partOf(old)));
    makeOlder(partOf(old), std::chrono::days(2));
    next.target = desk.folder() / "out/third";
    REQUIRE(run(desk, next));
    CHECK_FALSE(fs::exists(partOf(old)));

    CHECK_FALSE(runCancelled(desk, old, 1));
    makeOlder(partOf(old), std::chrono::days(30));
    const auto resumed = run(desk, old); // But whoever comes back late still finds it.
    REQUIRE(resumed);
    CHECK(resumed->takenUp >= 1);
}

TEST_CASE("What was made of an older caption, preset or original is made anew") {
    const Desk desk;
    const std::vector<AssetId> assets = fill(desk);
    ExportRequest request = requestFor(desk, assets);
    leaveHalf(desk, request, 1);
    request.preset.renditions.front().picture->longEdge = 200;
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->takenUp == 0);
    CHECK(report->exported == kPictures);
}

TEST_CASE("Every run stands in the ledger with its files and its end") {
    const Desk desk;
    const std::vector<AssetId> assets = fill(desk);
    ExportRequest request = requestFor(desk, assets);
    request.recipient = "A newsroom";
    const auto report = run(desk, request);
    REQUIRE(report);
    const auto record = desk.catalog().ledger().find(report->ledgerEntry);
    REQUIRE(record);
    CHECK(record->state == ExportState::Finished);
    CHECK(record->head.recipient == "A newsroom");
    CHECK(record->head.destination == request.target);
    const auto files = desk.catalog().ledger().files(report->ledgerEntry);
    REQUIRE(files);
    CHECK(files->size() == kPictures);
    std::stop_source stop;
    stop.request_stop();
    request.target = desk.folder() / "out/other";
    CHECK_FALSE(ExportJob(desk.catalog(), desk.workers()).run(request, {}, stop.get_token()));
    const auto exports = desk.catalog().ledger().exports();
    REQUIRE(exports);
    CHECK(std::ranges::none_of(*exports,
                               [](const ExportRecord& entry) { return entry.state == ExportState::Begun; }));
}

TEST_CASE("An encrypting preset wants a passphrase, and its ZIP ends in .zip") {
    const Desk desk;
    ExportRequest request = requestFor(desk, fill(desk));
    request.preset.packing = Packing::Zip;
    request.preset.isEncrypted = true;
    CHECK(run(desk, request).error().code == ErrorCode::InvalidInput);
    request.passphrase = "right horse";
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->target == desk.folder() / "out/package.zip");
    CHECK(fs::is_regular_file(report->target));
    CHECK(std::distance(fs::directory_iterator(desk.folder() / "out"), {}) == 1);
    CHECK(run(desk, request).error().code == ErrorCode::AlreadyExists);
    request.existingTarget = ExistingTarget::Replace;
    CHECK(run(desk, request));
}

TEST_CASE("A chain makes a package of each of its presets") {
    const Desk desk;
    ExportRequest request = requestFor(desk, fill(desk));
    Preset small = request.preset;
    small.id = "small";
    Preset packed = request.preset;
    packed.id = "packed";
    packed.packing = Packing::Zip;
    const std::vector<Preset> presets{small, packed};
    const auto parts = runChain(desk.catalog(), desk.workers(), request, presets, {}, {});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].report);
    CHECK(parts[1].report);
    CHECK(fs::is_directory(request.target / "small"));
    CHECK(fs::is_regular_file(request.target / "packed.zip"));
}

TEST_CASE("An item is seen as it would leave") {
    const Desk desk;
    const std::vector<AssetId> assets = fill(desk);
    const ExportRequest request = requestFor(desk, assets);
    const auto preview = previewItem(desk.catalog(), desk.workers(), request, assets.front());
    REQUIRE(preview);
    REQUIRE(preview->picture);
    CHECK(preview->picture->width == 320);
    CHECK(preview->names.size() == 1);
    CHECK_FALSE(fs::exists(request.target));
}
