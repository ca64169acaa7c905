// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using namespace fieldframe::edit;
using test::CatalogFixture;
using test::newAsset;

namespace {

std::vector<AssetId> addAssets(const CatalogFixture& fixture, int count) {
    std::vector<AssetId> ids;
    for (int i = 1; i <= count; ++i) {
        ids.push_back(fixture.add(newAsset(i)).id);
    }
    return ids;
}

std::vector<AssetId> itemsOf(const CatalogFixture& fixture, GalleryId gallery) {
    std::vector<AssetId> ids;
    const auto items = fixture.catalog().galleries().items(gallery);
    for (const GalleryItem& item : *items) {
        ids.push_back(item.asset);
    }
    return ids;
}

FieldEdit caption(std::string text, std::string language = {}) {
    return {FieldId::Caption, std::move(language), std::move(text)};
}

} // namespace

TEST_CASE("a caption typed for several assets is one change, and undo takes it back from all") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 3);
    const FieldEdit edit = caption("Typed");
    const auto receipt = edits.setFields(ids, std::span(&edit, 1));
    REQUIRE(receipt.has_value());
    CHECK(receipt->changes == 3);
    CHECK(receipt->changeSet.changed == ids);
    const std::vector<AssetSummary> rated = fixture.catalog().assets().summaries(ids).value();
    for (const AssetSummary& asset : rated) {
        CHECK(asset.captionStart == "Typed");
    }
    const auto undone = edits.undo(receipt->batch);
    REQUIRE(undone.has_value());
    CHECK(undone->changes == 3);
    const std::vector<AssetSummary> afterUndo = fixture.catalog().assets().summaries(ids).value();
    for (const AssetSummary& asset : afterUndo) {
        CHECK_FALSE(asset.hasCaption);
    }
    fixture.requireClean();
}

TEST_CASE("a text saved several times while it is typed is one batch, taken back and done again as one") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 2);
    const GlobalId batch = GlobalId::generate();
    for (const char* const typed : {"A", "A boat", "A boat at dawn"}) {
        const FieldEdit edit = caption(typed);
        REQUIRE(edits.setFields(ids, std::span(&edit, 1), batch)->batch == batch);
    }
    const auto undone = edits.undo(batch);
    REQUIRE(undone.has_value());
    CHECK_FALSE(fixture.catalog().assets().details(ids[1])->summary.hasCaption);
    REQUIRE(edits.undo(undone->batch).has_value());
    CHECK(fixture.catalog().assets().details(ids[1])->summary.captionStart == "A boat at dawn");
    fixture.requireClean();
}

TEST_CASE("undo refuses to overwrite a later change and then changes nothing") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 2);
    const FieldEdit first = caption("First");
    const auto batch = edits.setFields(ids, std::span(&first, 1));
    const FieldEdit later = caption("Later");
    REQUIRE(edits.setFields(std::span(ids).first(1), std::span(&later, 1)).has_value());
    const auto undone = edits.undo(batch->batch);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(fixture.catalog().assets().details(ids[0])->summary.captionStart == "Later");
    CHECK(fixture.catalog().assets().details(ids[1])->summary.captionStart == "First");
}

TEST_CASE("an undo can be undone") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 1);
    const auto rated = edits.setRating(ids, 4);
    const auto undone = edits.undo(rated->batch);
    CHECK(fixture.catalog().assets().summaries(ids)->front().rating == 0);
    REQUIRE(edits.undo(undone->batch).has_value());
    CHECK(fixture.catalog().assets().summaries(ids)->front().rating == 4);
}

TEST_CASE("an import of several transactions under one batch is undone as one, and redone as one") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const GlobalId import = GlobalId::generate();
    std::vector<AssetId> ids;
    for (int i = 1; i <= 3; ++i) {
        const auto written = fixture.catalog().write(
            Cause::Import, Catalog::Lane::Bulk,
            [&](ChangeWriter& writer) -> Status {
                const auto added = writer.addAsset(newAsset(i));
                REQUIRE(added.has_value());
                ids.push_back(added->id);
                return {};
            },
            import);
        REQUIRE(written.has_value());
        CHECK(written->batch == import);
    }
    CHECK(fixture.catalog().assets().lastImport() == std::vector{ids[2], ids[1], ids[0]});
    const auto undone = edits.undo(import);
    REQUIRE(undone.has_value());
    CHECK(fixture.catalog().statistics()->images == 0);
    fixture.requireClean();
    REQUIRE(edits.undo(undone->batch).has_value());
    CHECK(fixture.catalog().statistics()->images == 3);
    fixture.requireClean();
}

TEST_CASE("the same edit again changes nothing and leaves no batch") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 1);
    REQUIRE(edits.setPick(ids, Pick::Pick)->changes == 1);
    const auto again = edits.setPick(ids, Pick::Pick);
    CHECK(again->changes == 0);
    CHECK(fixture.catalog().journal().ofBatch(again->batch)->empty());
    CHECK(edits.undo(again->batch).error().code == ErrorCode::NotFound);
}

TEST_CASE("removing an asset takes it out of its galleries, and undo puts it back in its place") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 3);
    GalleryEdit edit;
    edit.title = "Field";
    edit.cover = ids[1];
    const auto gallery = edits.createGallery(edit, ids);
    REQUIRE(gallery.has_value());
    const auto removed = edits.removeAssets(std::vector{ids[1]});
    REQUIRE(removed.has_value());
    CHECK(itemsOf(fixture, *gallery) == std::vector{ids[0], ids[2]});
    CHECK_FALSE(fixture.catalog().galleries().summary(*gallery)->cover.has_value());
    fixture.requireClean();
    REQUIRE(edits.undo(removed->batch).has_value());
    CHECK(itemsOf(fixture, *gallery) == ids);
    CHECK(fixture.catalog().galleries().summary(*gallery)->cover == ids[1]);
    fixture.requireClean();
}

TEST_CASE("a gallery is made, changed, ordered, deleted and brought back") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 4);
    const auto tree = fixture.catalog().categories().tree();
    GalleryEdit edit;
    edit.title = "Floods";
    edit.introduction = "Water\n\neverywhere";
    edit.published = "2023-11-02T09:00:00Z";
    edit.isPicked = true;
    edit.categories = std::vector{tree->at(3).id, tree->at(0).id};
    const auto gallery = edits.createGallery(edit, ids);
    REQUIRE(gallery.has_value());
    const auto summary = fixture.catalog().galleries().summary(*gallery);
    CHECK(summary->count == 4);
    CHECK(summary->introduction == "Water\n\neverywhere");
    CHECK(summary->categories == std::vector<std::string>{"Crisis Response", "Health"});
    CHECK(summary->isPicked);
    CHECK(fixture.catalog().galleries().list(GalleryList::Picked)->size() == 1);
    CHECK(fixture.catalog().galleries().list(GalleryList::Latest)->size() == 1);
    CHECK(fixture.catalog().galleries().inCategory(tree->at(3).id)->size() == 1);
    CHECK(edits.createGallery(edit).error().code == ErrorCode::AlreadyExists);

    const auto moved = edits.moveInGallery(*gallery, std::vector{ids[3], ids[2]}, ids[0]);
    REQUIRE(moved.has_value());
    CHECK(moved->changes == 2);
    CHECK(itemsOf(fixture, *gallery) == std::vector{ids[3], ids[2], ids[0], ids[1]});
    REQUIRE(edits.undo(moved->batch).has_value());
    CHECK(itemsOf(fixture, *gallery) == ids);

    const auto deleted = edits.deleteGallery(*gallery);
    CHECK(fixture.catalog().galleries().list(GalleryList::All)->empty());
    CHECK(fixture.catalog().statistics()->images == 4);
    fixture.requireClean();
    REQUIRE(edits.undo(deleted->batch).has_value());
    CHECK(itemsOf(fixture, *gallery) == ids);
    fixture.requireClean();
}

TEST_CASE("undoing the making of a gallery takes it away whole") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 2);
    GalleryEdit edit;
    edit.title = "Short-lived";
    const auto gallery = edits.createGallery(edit, ids);
    const auto globalId = fixture.catalog().galleries().summary(*gallery)->globalId;
    const auto history = fixture.catalog().journal().ofTarget(globalId);
    REQUIRE(edits.undo(history->front().batch).has_value());
    CHECK(fixture.catalog().galleries().list(GalleryList::All)->empty());
    CHECK(fixture.catalog().galleries().findByTitle("Short-lived")->has_value() == false);
    fixture.requireClean();
}

TEST_CASE("categories are added, renamed, moved and deleted with what is below") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto health = fixture.catalog().categories().resolve("health");
    REQUIRE(health.has_value());
    const auto clinic = edits.addCategory("Health/Clinics");
    REQUIRE(clinic.has_value());
    CHECK(edits.addCategory("Health/clinics").error().code == ErrorCode::AlreadyExists);
    CHECK(edits.addCategory("Nowhere/Clinics").error().code == ErrorCode::NotFound);
    CHECK(edits.addCategory(" ").error().code == ErrorCode::InvalidInput);
    CHECK(fixture.catalog().categories().resolve("Health/Clinics") == *clinic);
    REQUIRE(edits.renameCategory(*clinic, "Mobile clinics").has_value());
    CHECK(fixture.catalog().categories().resolve("mobile CLINICS") == *clinic);
    CHECK(edits.moveCategory(*health, *clinic).error().code == ErrorCode::Conflict);
    GalleryEdit edit;
    edit.title = "Visit";
    edit.categories = std::vector{*clinic};
    const auto gallery = edits.createGallery(edit);
    const auto deleted = edits.deleteCategory(*health);
    REQUIRE(deleted.has_value());
    CHECK(fixture.catalog().categories().tree()->size() == 17);
    CHECK(fixture.catalog().galleries().summary(*gallery)->categories.empty());
    fixture.requireClean();
    REQUIRE(edits.undo(deleted->batch).has_value());
    CHECK(fixture.catalog().categories().tree()->size() == 19);
    CHECK(fixture.catalog().galleries().summary(*gallery)->categories ==
          std::vector<std::string>{"Mobile clinics"});
    const auto moved = edits.moveCategory(*clinic, std::nullopt);
    REQUIRE(moved.has_value());
    CHECK(fixture.catalog().categories().tree()->back().id == *clinic);
    REQUIRE(edits.undo(moved->batch).has_value());
    CHECK(fixture.catalog().categories().resolve("Health/Mobile clinics") == *clinic);
    fixture.requireClean();
}

TEST_CASE("what a field can't hold is refused by name") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 1);
    CHECK(edits.setRating(ids, 6).error().code == ErrorCode::InvalidInput);
    const FieldEdit wrongDate{FieldId::DateCreated, {}, std::string("yesterday")};
    CHECK(edits.setFields(ids, std::span(&wrongDate, 1)).error().code == ErrorCode::InvalidInput);
    const FieldEdit wrongShape{FieldId::Keywords, {}, std::string("one")};
    CHECK(edits.setFields(ids, std::span(&wrongShape, 1)).error().code == ErrorCode::InvalidInput);
    const FieldEdit wrongLanguage{FieldId::City, "fr", std::string("Genève")};
    CHECK(edits.setFields(ids, std::span(&wrongLanguage, 1)).error().subject == "city");
    CHECK(edits.setRating(std::vector{AssetId{99}}, 1).error().code == ErrorCode::NotFound);
}

TEST_CASE("typed text becomes a field's content") {
    const auto typed = [](FieldId id, std::string_view text) {
        return contentFromTyped(metadataField(id), text);
    };
    using List = std::vector<std::string>;
    CHECK(std::get<List>(*typed(FieldId::Keywords, "flood, shelter ;flood;")) == List{"flood", "shelter"});
    CHECK(std::get<List>(*typed(FieldId::Creator, "Smith, Jane; Bo")) == List{"Smith, Jane", "Bo"});
    CHECK(std::get<std::string>(*typed(FieldId::Caption, "  Two\r\nlines ")) == "Two\nlines");
    CHECK(std::get<std::string>(*typed(FieldId::Rating, "5")) == "5");
    CHECK(typed(FieldId::Rating, "7").error().code == ErrorCode::InvalidInput);
    CHECK(typed(FieldId::GpsLatitude, "91").error().code == ErrorCode::InvalidInput);
    CHECK(typed(FieldId::GpsAltitude, "nan").error().code == ErrorCode::InvalidInput);
    CHECK(std::get<std::string>(*typed(FieldId::DateCreated, "2018:04:02 09:15:00")) ==
          "2018-04-02T09:15:00");
    CHECK(typed(FieldId::DateCreated, "2018-13").error().code == ErrorCode::InvalidInput);
    CHECK(isEmpty(*typed(FieldId::City, "  ")));
}

TEST_CASE("parts of a structure are typed as JSON, one or a list, and all else is refused") {
    const auto typed = [](std::string_view text) {
        return contentFromTyped(metadataField(FieldId::LocationShown), text);
    };
    using Structs = std::vector<StructContent>;
    CHECK(std::get<Structs>(*typed(R"({"City": " Rome ", "LocationId": ["a", "b"], "Sublocation": ""})")) ==
          Structs{{{"City", "Rome"}, {"LocationId", "a"}, {"LocationId", "b"}}});
    CHECK(std::get<Structs>(*typed(R"([{"City": "Rome"}, {}, {"City": "Bern"}])")).size() == 2);
    CHECK(isEmpty(*typed(" ")));
    for (const char* wrong : {"Rome", "[\"Rome\"]", R"({"City": 1})", R"({"City": {"a": "b"}})",
                              R"({"": "b"})", "{\"City\":", "[[]]", R"({"LocationId": [["a"]]})"}) {
        INFO(wrong);
        const auto refused = typed(wrong);
        CHECK((!refused || isEmpty(*refused)));
    }
}

TEST_CASE("a keyword comes to all of several assets and goes from all, and what else each has stays") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId sea =
        fixture.add(newAsset(1, {{test::listValue(FieldId::Keywords, {"sea", "boat"})}, {}})).id;
    const AssetId bare = fixture.add(newAsset(2)).id;
    const std::vector<AssetId> both{sea, bare};
    const auto keywords = [&](AssetId id) {
        return fixture.catalog().assets().details(id)->metadata.list(FieldId::Keywords);
    };
    const auto added = edits.changeList(both, {FieldId::Keywords, {"boat", "dawn"}, {"sea"}});
    REQUIRE(added.has_value());
    CHECK(added->changes == 2);
    CHECK(keywords(sea) == std::vector<std::string>{"boat", "dawn"});
    CHECK(keywords(bare) == std::vector<std::string>{"boat", "dawn"});
    REQUIRE(edits.undo(added->batch).has_value());
    CHECK(keywords(sea) == std::vector<std::string>{"sea", "boat"});
    CHECK(keywords(bare).empty());
    CHECK(edits.changeList(both, {FieldId::Keywords, {}, {"nowhere"}})->changes == 0);
    CHECK_FALSE(edits.changeList(both, {FieldId::Caption, {"text"}, {}}).has_value());
}

TEST_CASE("pictures are turned each from where it stands, and undo turns each back") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const auto ids = addAssets(fixture, 2);
    REQUIRE(edits.rotate(std::span(&ids[0], 1), 1).has_value());
    const auto receipt = edits.rotate(ids, 1);
    REQUIRE(receipt.has_value());
    CHECK(receipt->changes == 2);
    CHECK(receipt->changeSet.changed == ids);
    CHECK(receipt->changeSet.turned.size() == 2);
    const AssetSummary twice = fixture.catalog().assets().details(ids[0])->summary;
    const AssetSummary once = fixture.catalog().assets().details(ids[1])->summary;
    CHECK(twice.rotation == 180);
    CHECK(twice.width == 400);
    CHECK(once.rotation == 90);
    CHECK(once.width == 300);
    CHECK(once.height == 400);
    CHECK(fixture.catalog().assets().rotation(once.hash) == 90);
    REQUIRE(edits.undo(receipt->batch).has_value());
    CHECK(fixture.catalog().assets().details(ids[0])->summary.rotation == 90);
    CHECK(fixture.catalog().assets().details(ids[1])->summary.rotation == 0);
    // All the way round changes nothing that is kept.
    REQUIRE(edits.rotate(std::span(&ids[1], 1), 4)->changes == 0);
    fixture.requireClean();
}
