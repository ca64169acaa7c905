// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/category_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/ingest/ingest_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::ingest;
using test::Desk;

namespace {

ImportReport import(const Desk& desk, const ImportRequest& request) {
    auto report = IngestJob(desk.catalog(), desk.workers()).run(request, {}, {});
    REQUIRE(report);
    return *std::move(report);
}

ImportRequest requestFor(const Desk& desk) {
    ImportRequest request;
    request.paths = {desk.pictures()};
    return request;
}

std::string picture(unsigned seed) {
    return test::tinyJpeg({64, 48, seed, "Caption " + std::to_string(seed), "", "", ""});
}

GallerySummary galleryNamed(const Desk& desk, std::string_view title) {
    const auto id = desk.catalog().galleries().findByTitle(title);
    REQUIRE(id);
    CAPTURE(title);
    REQUIRE(id->has_value());
    auto summary = desk.catalog().galleries().summary(**id);
    REQUIRE(summary);
    return *std::move(summary);
}

/// File names of a gallery's items in order.
std::vector<std::string> filesOf(const Desk& desk, std::string_view title) {
    const auto items = desk.catalog().galleries().items(galleryNamed(desk, title).id);
    REQUIRE(items);
    std::vector<AssetId> ids;
    std::ranges::transform(*items, std::back_inserter(ids), &GalleryItem::asset);
    const auto summaries = desk.catalog().assets().summaries(ids);
    REQUIRE(summaries);
    std::vector<std::string> names;
    std::ranges::transform(*summaries, std::back_inserter(names), &AssetSummary::fileName);
    return names;
}

void setByHand(const Desk& desk, const GlobalId& gallery, std::string property, std::string value) {
    REQUIRE(desk.catalog().write(
        catalog::Cause::Hand, catalog::Catalog::Lane::Interactive, [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Gallery, gallery, property, {}}, value);
        }));
}

constexpr std::string_view kDocument = R"({"format": "fieldframe.gallery/1",
    "id": "01931f0a-7c3e-7aaa-8bbb-0123456789ab", "title": "Nile floods",
    "introduction": "What happened.\n\nAnd then.", "credit_line": "IOM/Team",
    "categories": ["Health", "Field work/Floods"], "pick": true, "published": "2023-11-02T09:00:00Z",
    "cover": "b.jpg", "items": [{"file": "c.jpg", "pick": true}, {"file": "a.jpg"}, {"file": "b.jpg"}]})";

} // namespace

TEST_CASE("One gallery for all is in natural order, duplicates included") {
    const Desk desk;
    desk.write("IMG_10.jpg", picture(10));
    desk.write("IMG_9.jpg", picture(9));
    desk.write("IMG_100.jpg", picture(9));
    desk.write("sub/IMG_1.jpg", picture(1));
    ImportRequest request = requestFor(desk);
    request.galleryTitle = "Everything";
    CHECK(import(desk, request).galleries == std::vector<std::string>{"Everything"});
    CHECK(filesOf(desk, "Everything") == std::vector<std::string>{"IMG_9.jpg", "IMG_10.jpg", "IMG_1.jpg"});
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("An import is one batch of the journal, pictures and galleries alike") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("b.jpg", picture(2));
    ImportRequest request = requestFor(desk);
    request.galleryTitle = "Everything";
    const ImportReport report = import(desk, request);
    const auto entries = desk.catalog().journal().ofBatch(report.batch);
    REQUIRE(entries.has_value());
    const auto ofKind = [&](catalog::TargetKind kind) {
        return std::ranges::count(*entries, kind, &catalog::JournalEntry::targetKind);
    };
    CHECK(ofKind(catalog::TargetKind::Asset) == 2);
    CHECK(ofKind(catalog::TargetKind::Gallery) >= 3);
    CHECK(desk.catalog().assets().lastImport()->size() == 2);
}

TEST_CASE("A picture the catalog knows already still joins the gallery") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    import(desk, requestFor(desk));
    ImportRequest request = requestFor(desk);
    request.galleryTitle = "Later";
    const ImportReport report = import(desk, request);
    CHECK(report.duplicates.size() == 1);
    CHECK(filesOf(desk, "Later") == std::vector<std::string>{"a.jpg"});
}

TEST_CASE("Each folder that holds pictures becomes a gallery") {
    const Desk desk;
    desk.write("Gaza/2.jpg", picture(2));
    desk.write("Gaza/10.jpg", picture(10));
    desk.write("Sudan/1.jpg", picture(1));
    desk.write("Notes/readme.txt", "text");
    ImportRequest request = requestFor(desk);
    request.galleryPerFolder = true;
    auto titles = import(desk, request).galleries;
    std::ranges::sort(titles);
    CHECK(titles == std::vector<std::string>{"Gaza", "Sudan"});
    CHECK(filesOf(desk, "Gaza") == std::vector<std::string>{"2.jpg", "10.jpg"});
}

TEST_CASE("Pictures that come later take their places between those that are there") {
    const Desk desk;
    ImportRequest request = requestFor(desk);
    request.galleryTitle = "All";
    desk.write("b.jpg", picture(2));
    desk.write("d.jpg", picture(4));
    import(desk, request);
    desk.write("a.jpg", picture(1));
    desk.write("c.jpg", picture(3));
    desk.write("e.jpg", picture(5));
    import(desk, request);
    CHECK(filesOf(desk, "All") == std::vector<std::string>{"a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg"});
}

TEST_CASE("A gallery document becomes exactly that gallery") {
    const Desk desk;
    for (unsigned i = 0; i < 3; ++i) {
        desk.write("set/" + std::string(1, static_cast<char>('a' + static_cast<char>(i))) + ".jpg",
                   picture(i));
    }
    desk.write("set/gallery.json", kDocument);
    ImportRequest request = requestFor(desk);
    request.galleryPerFolder = true;
    const ImportReport report = import(desk, request);
    CHECK(report.failed.empty());
    CHECK(report.skipped.empty());
    CHECK(report.galleries == std::vector<std::string>{"Nile floods"});
    const GallerySummary gallery = galleryNamed(desk, "Nile floods");
    CHECK(gallery.globalId.text() == "01931f0a-7c3e-7aaa-8bbb-0123456789ab");
    CHECK(gallery.introduction == "What happened.\n\nAnd then.");
    CHECK(gallery.creditLine == "IOM/Team");
    CHECK(gallery.isPicked);
    CHECK(gallery.published == "2023-11-02T09:00:00Z");
    CHECK(gallery.count == 3);
    CHECK(gallery.categories == std::vector<std::string>{"Health", "Floods"});
    CHECK(filesOf(desk, "Nile floods") == std::vector<std::string>{"c.jpg", "a.jpg", "b.jpg"});
    REQUIRE(gallery.cover);
    const auto summaries = desk.catalog().assets().summaries(std::vector<AssetId>{*gallery.cover});
    REQUIRE(summaries);
    CHECK(summaries->at(0).fileName == "b.jpg");
    CHECK(desk.catalog().statistics()->pickedAssets == 1);
    CHECK(desk.catalog().categories().resolve("Field work/Floods"));
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("Importing a document again changes nothing, and never what was changed by hand since") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("b.jpg", picture(2));
    desk.write("c.jpg", picture(3));
    desk.write("gallery.json", kDocument);
    import(desk, requestFor(desk));
    const GallerySummary gallery = galleryNamed(desk, "Nile floods");
    const std::int64_t before = desk.catalog().statistics()->journalEntries;
    import(desk, requestFor(desk));
    CHECK(desk.catalog().statistics()->journalEntries == before);

    setByHand(desk, gallery.globalId, "title", "The floods of 2023");
    setByHand(desk, gallery.globalId, "introduction", "Better words.");
    const std::int64_t edited = desk.catalog().statistics()->journalEntries;
    import(desk, requestFor(desk));
    CHECK(desk.catalog().statistics()->journalEntries == edited);
    CHECK(galleryNamed(desk, "The floods of 2023").introduction == "Better words.");
}

TEST_CASE("A document that comes back changed is followed") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("b.jpg", picture(2));
    const auto document = [](std::string_view introduction, std::string_view items) {
        return R"({"format":"fieldframe.gallery/1","title":"T","introduction":")" +
               std::string(introduction) + R"(","items":[)" + std::string(items) + "]}";
    };
    desk.write("gallery.json", document("One", R"({"file":"a.jpg"},{"file":"b.jpg"})"));
    import(desk, requestFor(desk));
    desk.write("gallery.json", document("Two", R"({"file":"b.jpg"},{"file":"a.jpg"})"));
    import(desk, requestFor(desk));
    CHECK(galleryNamed(desk, "T").introduction == "Two");
    CHECK(filesOf(desk, "T") == std::vector<std::string>{"b.jpg", "a.jpg"});
}

TEST_CASE("An item that is not on the disk is reported, the gallery has the others") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write(
        "gallery.json",
        R"({"format":"fieldframe.gallery/1","title":"T","items":[{"file":"gone.jpg"},{"file":"a.jpg"}]})");
    const ImportReport report = import(desk, requestFor(desk));
    REQUIRE(report.failed.size() == 1);
    CHECK(report.failed[0].file == desk.pictures() / "gone.jpg");
    CHECK(report.failed[0].error.code == ErrorCode::NotFound);
    CHECK(filesOf(desk, "T") == std::vector<std::string>{"a.jpg"});
}

TEST_CASE("A document given by name brings the files it names and no others") {
    const Desk desk;
    desk.write("a.jpg", picture(1));
    desk.write("b.jpg", picture(2));
    desk.write("gallery.json", R"({"format":"fieldframe.gallery/1","title":"T","items":[{"file":"a.jpg"}]})");
    ImportRequest request;
    request.paths = {desk.pictures() / "gallery.json"};
    const ImportReport report = import(desk, request);
    CHECK(report.imported.size() == 1);
    CHECK(filesOf(desk, "T") == std::vector<std::string>{"a.jpg"});
}

TEST_CASE("Two documents with one title and ids of their own are two galleries") {
    const auto documentOf = [](std::string_view id, std::string_view introduction) {
        return R"({"format": "fieldframe.gallery/1", "id": ")" + std::string(id) +
               R"(", "title": "Yemen", "introduction": ")" + std::string(introduction) +
               R"(", "items": [{"file": "a.jpg"}]})";
    };
    const Desk desk;
    desk.write("first/a.jpg", picture(1));
    desk.write("first/gallery.json", documentOf("01931f0a-7c3e-7aaa-8bbb-000000000001", "One"));
    SECTION("in one import") {}
    SECTION("in two imports") {
        import(desk, requestFor(desk));
    }
    desk.write("second/a.jpg", picture(2));
    desk.write("second/gallery.json", documentOf("01931f0a-7c3e-7aaa-8bbb-000000000002", "Two"));
    for (int i = 0; i < 2; ++i) { // Again changes nothing.
        import(desk, requestFor(desk));
        const auto galleries = desk.catalog().galleries().list(catalog::GalleryList::All);
        REQUIRE(galleries);
        REQUIRE(galleries->size() == 2);
        CHECK((*galleries)[0].introduction == "One");
        CHECK((*galleries)[0].count == 1);
        CHECK((*galleries)[1].introduction == "Two");
        CHECK((*galleries)[1].count == 1);
    }
    CHECK(desk.catalog().check()->empty());
}

TEST_CASE("A gallery made here is recognised by its title, and from then on by the document's id") {
    const Desk desk;
    const GlobalId made = GlobalId::generate();
    setByHand(desk, made, "title", "Nile floods");
    desk.write("a.jpg", picture(1));
    desk.write("gallery.json", std::string(kDocument));
    import(desk, requestFor(desk));
    CHECK(galleryNamed(desk, "Nile floods").globalId == made);
    std::string renamed(kDocument);
    renamed.replace(renamed.find("Nile floods"), 11, "The floods");
    desk.write("gallery.json", renamed);
    import(desk, requestFor(desk));
    CHECK(desk.catalog().galleries().list(catalog::GalleryList::All)->size() == 1);
    CHECK(galleryNamed(desk, "The floods").globalId == made);
    CHECK(desk.catalog().check()->empty());
}
