// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/delivery/export_job.h"
#include "core/delivery/export_preview.h"
#include "core/ingest/gallery_document.h"
#include "core/ingest/ingest_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::delivery;
using test::Desk;
namespace fs = std::filesystem;

namespace {

ingest::ImportReport import(const Desk& desk, const fs::path& path) {
    ingest::ImportRequest request;
    request.paths = {path};
    auto report = ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    return *std::move(report);
}

/// Three pictures in a gallery with everything a document can say.
void fill(const Desk& desk) {
    for (unsigned i = 0; i < 3; ++i) {
        const std::string name(1, static_cast<char>('a' + static_cast<char>(i)));
        desk.write(name + ".jpg", test::tinyJpeg({640, 480, i, "Caption of " + name, "Headline " + name,
                                                  "IOM/" + name, "Somebody"}));
    }
    desk.write("gallery.json",
               R"({"format":"fieldframe.gallery/1","id":"01931f0a-7c3e-7aaa-8bbb-0123456789ab",
        "title":"Nile","introduction":"Words","credit_line":"IOM","categories":["Health"],"pick":true,
        "published":"2023-11-02","cover":"b.jpg","items":[{"file":"c.jpg","pick":true},{"file":"a.jpg"},{"file":"b.jpg"}]})");
    REQUIRE(import(desk, desk.pictures()).failed.empty());
}

ExportRequest requestFor(const Desk& desk) {
    ExportRequest request;
    const auto gallery = desk.catalog().galleries().findByTitle("Nile");
    REQUIRE(gallery);
    request.gallery = *gallery;
    request.preset = originalsPreset();
    request.target = desk.folder() / "out/Nile";
    return request;
}

/// JPEG copies in place of the originals.
void render(ExportRequest& request, int longEdge = 2048, int quality = 85) {
    media::RenditionSpec& spec = request.preset.renditions.front().picture.emplace();
    spec.longEdge = longEdge;
    spec.quality = quality;
    spec.source = media::PixelSource::FullDecode;
}

void name(ExportRequest& request, const std::string& names) {
    request.preset.renditions.front().name = names;
}

Result<ExportReport> run(const Desk& desk, const ExportRequest& request, std::stop_token stop = {}) {
    return ExportJob(desk.catalog(), desk.workers()).run(request, {}, std::move(stop));
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename());
    }
    std::ranges::sort(names);
    return names;
}

ingest::GalleryDocument documentIn(const fs::path& folder) {
    const auto document = ingest::parseGalleryDocument(test::bytesOf(folder / "gallery.json"));
    REQUIRE(document);
    return *document;
}

void set(const Desk& desk, std::string_view file, std::string property, const std::string& value) {
    const auto ids = desk.catalog().assets().lastImport();
    REQUIRE(ids);
    const auto summaries = desk.catalog().assets().summaries(*ids);
    REQUIRE(summaries);
    const auto at = std::ranges::find(*summaries, file, &AssetSummary::fileName);
    REQUIRE(at != summaries->end());
    REQUIRE(desk.catalog().write(
        catalog::Cause::Hand, catalog::Catalog::Lane::Interactive, [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Asset, at->globalId, property, {}}, value);
        }));
}

void setCaption(const Desk& desk, std::string_view file, const std::string& caption) {
    set(desk, file, "caption", caption);
}

/// What an importing program finds in a file and its sidecar.
AssetDetails detailsOf(const fs::path& file) {
    const Desk desk;
    const auto report = import(desk, file);
    REQUIRE(report.imported.size() == 1);
    const auto id = desk.catalog().assets().resolve(report.imported[0].asset.text());
    REQUIRE(id);
    const auto details = desk.catalog().assets().details(*id);
    REQUIRE(details);
    return *details;
}

DescriptiveMetadata metadataOf(const fs::path& file) {
    return detailsOf(file).metadata;
}

} // namespace

TEST_CASE("A gallery exported and imported elsewhere is the same gallery") {
    const Desk first;
    fill(first);
    const auto report = run(first, requestFor(first));
    REQUIRE(report);
    CHECK(report->exported == 3);
    CHECK(report->failed.empty());
    const fs::path folder = first.folder() / "out/Nile";
    CHECK(namesIn(folder) ==
          std::vector<std::string>{"a.jpg", "b.jpg", "c.jpg", "captions.csv", "gallery.json"});
    CHECK(documentIn(folder) ==
          *ingest::parseGalleryDocument(test::bytesOf(first.pictures() / "gallery.json")));

    const Desk second;
    REQUIRE(import(second, folder).imported.size() == 3);
    REQUIRE(run(second, requestFor(second)));
    CHECK(test::bytesOf(second.folder() / "out/Nile/gallery.json") == test::bytesOf(folder / "gallery.json"));
    CHECK(test::bytesOf(second.folder() / "out/Nile/captions.csv") == test::bytesOf(folder / "captions.csv"));
}

TEST_CASE("Renditions have the size and the names asked for") {
    const Desk desk;
    fill(desk);
    ExportRequest request = requestFor(desk);
    render(request, 200, 80);
    name(request, "{sequence:3}-{headline}");
    REQUIRE(run(desk, request));
    CHECK(namesIn(request.target) == std::vector<std::string>{"001-Headline c.jpg", "002-Headline a.jpg",
                                                              "003-Headline b.jpg", "captions.csv",
                                                              "gallery.json"});
    const Desk other;
    const auto report = import(other, request.target / "001-Headline c.jpg");
    REQUIRE(report.imported.size() == 1);
    const auto id = other.catalog().assets().resolve(report.imported[0].asset.text());
    REQUIRE(id);
    const auto details = other.catalog().assets().details(*id);
    REQUIRE(details);
    CHECK(details->summary.width == 200);
    CHECK(details->summary.height == 150);
}

TEST_CASE("Copies hold what the catalog says, the originals what they said before") {
    const Desk desk;
    fill(desk);
    const std::string before = test::bytesOf(desk.pictures() / "a.jpg");
    setCaption(desk, "a.jpg", "Corrected \u0627\u0644\u0646\u064a\u0644");
    ExportRequest request = requestFor(desk);
    for (const bool isRendered : {false, true}) {
        request.target = desk.folder() / (isRendered ? "out/web" : "out/originals");
        request.preset = originalsPreset();
        if (isRendered) {
            render(request, 320, 80);
        }
        const auto report = run(desk, request);
        REQUIRE(report);
        CHECK(report->warnings.empty());
        const DescriptiveMetadata written = metadataOf(request.target / "a.jpg");
        CHECK(written.text(FieldId::Caption) == "Corrected \u0627\u0644\u0646\u064a\u0644");
        CHECK(written.text(FieldId::CreditLine) == "IOM/a");
        CHECK(written.text(FieldId::Headline) == "Headline a");
    }
    CHECK(test::bytesOf(desk.pictures() / "a.jpg") == before);

    request.target = desk.folder() / "out/bare";
    request.preset.writesMetadata = false;
    REQUIRE(run(desk, request));
    CHECK(metadataOf(request.target / "a.jpg").text(FieldId::Caption).empty());
}

TEST_CASE("What a format can't hold goes beside it in a sidecar") {
    const Desk desk;
    using namespace std::string_literals;
    desk.write("dot.gif", "GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02"
                          "D\x01\0;"s);
    desk.write("gallery.json",
               R"({"format":"fieldframe.gallery/1","title":"Nile","items":[{"file":"dot.gif"}]})");
    REQUIRE(import(desk, desk.pictures()).imported.size() == 1);
    setCaption(desk, "dot.gif", "A dot");
    const ExportRequest request = requestFor(desk);
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->exported == 1);
    CHECK(test::bytesOf(request.target / "dot.gif") == test::bytesOf(desk.pictures() / "dot.gif"));
    CHECK(metadataOf(request.target / "dot.gif").text(FieldId::Caption) == "A dot");
}

TEST_CASE("Names that clash are counted up, without regard to letter case") {
    const Desk desk;
    fill(desk);
    ExportRequest request = requestFor(desk);
    name(request, "gallery");
    REQUIRE(run(desk, request));
    CHECK(namesIn(request.target) == std::vector<std::string>{"captions.csv", "gallery-1.jpg",
                                                              "gallery-2.jpg", "gallery.jpg",
                                                              "gallery.json"});
}

TEST_CASE("An existing folder is never replaced unasked, and only an export is replaced at all") {
    const Desk desk;
    fill(desk);
    ExportRequest request = requestFor(desk);
    REQUIRE(run(desk, request));
    CHECK(run(desk, request).error().code == ErrorCode::AlreadyExists);
    request.existingTarget = ExistingTarget::Replace;
    name(request, "new-{filename}");
    REQUIRE(run(desk, request));
    CHECK(namesIn(request.target).front() == "captions.csv");
    CHECK(fs::exists(request.target / "new-a.jpg"));
    CHECK_FALSE(fs::exists(request.target / "a.jpg"));
    CHECK(namesIn(desk.folder() / "out") == std::vector<std::string>{"Nile"});

    request.target = desk.pictures();
    const auto refused = run(desk, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(fs::exists(desk.pictures() / "a.jpg"));
}

TEST_CASE("An original that is away is listed and the rest goes on") {
    const Desk desk;
    fill(desk);
    fs::remove(desk.pictures() / "a.jpg");
    const auto report = run(desk, requestFor(desk));
    REQUIRE(report);
    CHECK(report->exported == 2);
    REQUIRE(report->failed.size() == 1);
    CHECK(report->failed[0].error.code == ErrorCode::NotFound);
    CHECK(report->failed[0].file == desk.pictures() / "a.jpg");
    CHECK(documentIn(report->target).items.size() == 2);
}

TEST_CASE("An original that became unreadable is listed and leaves no file") {
    const Desk desk;
    fill(desk);
    desk.write("a.jpg", "no picture any more");
    ExportRequest request = requestFor(desk);
    render(request);
    const auto report = run(desk, request);
    REQUIRE(report);
    CHECK(report->exported == 2);
    CHECK(report->failed.size() == 1);
    CHECK_FALSE(fs::exists(request.target / "a.jpg"));
}

TEST_CASE("A cancelled export leaves nothing, and the next one clears what a killed one left") {
    const Desk desk;
    fill(desk);
    const ExportRequest request = requestFor(desk);
    std::stop_source source;
    source.request_stop();
    const auto cancelled = run(desk, request, source.get_token());
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK((!fs::exists(desk.folder() / "out") || namesIn(desk.folder() / "out").empty()));
    fs::create_directories(desk.folder() / "out/.Nile.0123456789ab.fieldframe-tmp/half");
    REQUIRE(run(desk, request));
    CHECK(namesIn(desk.folder() / "out") == std::vector<std::string>{"Nile"});
}

TEST_CASE("A selection is exported in its own order, as a gallery named like its folder") {
    const Desk desk;
    fill(desk);
    ExportRequest request = requestFor(desk);
    const auto items = desk.catalog().galleries().items(*request.gallery);
    REQUIRE(items);
    request.gallery.reset();
    request.assets = {items->at(2).asset, items->at(0).asset};
    request.target = desk.folder() / "out/Two pictures/";
    const auto report = run(desk, request);
    REQUIRE(report);
    const ingest::GalleryDocument document = documentIn(report->target);
    CHECK(document.title == "Two pictures");
    CHECK_FALSE(document.id);
    CHECK(document.items == std::vector<ingest::GalleryDocumentItem>{{"b.jpg", false}, {"c.jpg", true}});
}

TEST_CASE("an export says what it would do before it does anything") {
    const Desk desk;
    fill(desk);
    fs::remove(desk.pictures() / "a.jpg");
    ExportRequest request = requestFor(desk);
    render(request);
    name(request, "{headline}");
    const auto preview = previewExport(desk.catalog(), request);
    REQUIRE(preview);
    CHECK(preview->files + std::ssize(preview->failed) == 3);
    CHECK(preview->rendered == preview->files);
    REQUIRE(preview->items.size() == 2);
    CHECK(preview->items.front().names == std::vector<fs::path>{"Headline c.jpg"});
    CHECK(preview->asIs + preview->changed == 2);
    CHECK_FALSE(preview->targetProblem);
    CHECK_FALSE(fs::exists(request.target));
    fs::create_directories(request.target);
    const auto again = previewExport(desk.catalog(), request);
    REQUIRE(again);
    REQUIRE(again->targetProblem);
    CHECK(again->targetProblem->code == ErrorCode::AlreadyExists);
    name(request, "{nonsense}");
    CHECK(previewExport(desk.catalog(), request).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A picture that was turned leaves turned as a rendition, and its original with a word about it") {
    const Desk desk;
    fill(desk);
    set(desk, "a.jpg", "rotation", "90");
    ExportRequest request = requestFor(desk);
    request.target = desk.folder() / "out/web";
    render(request, 320, 80);
    const auto web = run(desk, request);
    REQUIRE(web);
    CHECK(web->warnings.empty());
    CHECK(detailsOf(request.target / "a.jpg").summary.width == 240);
    CHECK(detailsOf(request.target / "a.jpg").summary.height == 320);
    request.target = desk.folder() / "out/originals";
    request.preset = originalsPreset();
    const auto originals = run(desk, request);
    REQUIRE(originals);
    REQUIRE(originals->warnings.size() == 1);
    CHECK(originals->warnings.front().file.filename() == "a.jpg");
}
