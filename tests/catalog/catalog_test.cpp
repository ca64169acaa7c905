// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

TEST_CASE("a new catalog has the eighteen starting categories and checks clean") {
    const CatalogFixture fixture;
    const auto tree = fixture.catalog().categories().tree();
    REQUIRE(tree.has_value());
    CHECK(tree->size() == 18);
    CHECK(tree->front().name == "Crisis Response");
    CHECK(tree->back().name == "Media & Communications");
    fixture.requireClean();
}

TEST_CASE("an asset is found again by what it is") {
    CatalogFixture fixture;
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Headline, "Flood in Gatumba"));
    metadata.set(test::textValue(FieldId::Caption, "Families leave their homes."));
    metadata.set(test::textValue(FieldId::CreditLine, "IOM/Amber Christino"));
    metadata.set(test::listValue(FieldId::Creator, {"Amber Christino"}));
    metadata.set(test::textValue(FieldId::DateCreated, "2021-05-03T10:00:00"));
    const auto added = fixture.add(newAsset(1, metadata));
    fixture.reopen();
    const AssetStore& assets = fixture.catalog().assets();
    const auto details = assets.details(added.id);
    REQUIRE(details.has_value());
    CHECK(details->summary.globalId == added.globalId);
    CHECK(details->summary.headline == "Flood in Gatumba");
    CHECK(details->summary.captionStart == "Families leave their homes.");
    CHECK(details->summary.creditLine == "IOM/Amber Christino");
    CHECK(details->summary.hasCaption);
    CHECK(details->summary.takenLocalMilliseconds.has_value());
    CHECK(details->metadata.list(FieldId::Creator) == std::vector<std::string>{"Amber Christino"});
    CHECK(details->path == "/pictures/IMG_1.jpg");
    CHECK(assets.resolve(added.globalId.text().substr(0, 20)) == added.id);
    CHECK(assets.findByHash(newAsset(1).hash, 1000).value() == std::optional(added.id));
    const auto known = assets.findByPath("/pictures/IMG_1.jpg");
    REQUIRE(known.has_value());
    REQUIRE(known->has_value());
    CHECK((*known)->asset == added.id);
    CHECK(assets.lastImport() == std::vector{added.id});
    fixture.requireClean();
}

TEST_CASE("a summary's sides are those shown, whether EXIF or the container turns the picture") {
    const CatalogFixture fixture;
    NewAsset asset = newAsset(1);
    asset.facts.width = 640;
    asset.facts.height = 400;
    asset.facts.orientation = 6;
    asset.facts.containerOrients = GENERATE(false, true);
    const auto added = fixture.add(asset);
    const auto shown = fixture.catalog().assets().summaries({{added.id}});
    REQUIRE(shown.has_value());
    CHECK(shown->front().width == 400);
    CHECK(shown->front().height == 640);
}

TEST_CASE("the fields of several assets are read as one, and where they differ, in how many ways") {
    const CatalogFixture fixture;
    const auto metadata = [](std::string caption, std::string city) {
        DescriptiveMetadata all;
        all.set(test::textValue(FieldId::Caption, std::move(caption)));
        all.set(test::textValue(FieldId::CreditLine, "IOM/Amber Christino"));
        if (!city.empty()) {
            all.set(test::textValue(FieldId::City, std::move(city)));
        }
        return all;
    };
    const AssetId first = fixture.add(newAsset(1, metadata("One", "Bossaso"))).id;
    const AssetId second = fixture.add(newAsset(2, metadata("Two", "Bossaso"))).id;
    const AssetId third = fixture.add(newAsset(3, metadata("Three", ""))).id;
    const std::vector<AssetId> ids{first, second, third, second, AssetId{4711}};
    const auto shared = fixture.catalog().assets().sharedFields(ids);
    REQUIRE(shared.has_value());
    CHECK(shared->assets == 3);
    REQUIRE(shared->find(FieldId::CreditLine));
    CHECK_FALSE(shared->find(FieldId::CreditLine)->isMixed());
    CHECK(shared->find(FieldId::CreditLine)->content == FieldContent(std::string("IOM/Amber Christino")));
    CHECK(shared->find(FieldId::Caption)->different == 3);
    CHECK(shared->find(FieldId::City)->different == 2);
    CHECK(shared->find(FieldId::Headline) == nullptr);
    CHECK(shared->find(FieldId::Caption, "fr") == nullptr);
    CHECK(fixture.catalog().assets().sharedFields({})->values.empty());
}

TEST_CASE("the keywords, picks and galleries of several assets are read with how many have each") {
    const CatalogFixture fixture;
    const auto keywords = [](std::vector<std::string> items) {
        return DescriptiveMetadata{{test::listValue(FieldId::Keywords, std::move(items))}, {}};
    };
    const auto first = fixture.add(newAsset(1, keywords({"sea", "boat"})));
    const auto second = fixture.add(newAsset(2, keywords({"dawn", "boat"})));
    const auto third = fixture.add(newAsset(3));
    fixture.gallery("Zebra", {first.globalId});
    fixture.gallery("Arrivals", {first.globalId, second.globalId});
    fixture.write([&](ChangeWriter& writer) -> Status {
        return writer.change({TargetKind::Asset, third.globalId, "pick", ""}, "-1");
    });
    const std::vector<AssetId> ids{first.id, second.id, third.id};
    const auto shared = fixture.catalog().assets().sharedFields(ids);
    REQUIRE(shared.has_value());
    CHECK(shared->picked == 0);
    CHECK(shared->rejected == 1);
    REQUIRE(shared->items.size() == 3);
    CHECK(shared->items[0].text == "boat");
    CHECK(shared->items[0].count == 2);
    CHECK(shared->items[1].count == 1);
    const auto galleries = fixture.catalog().assets().sharedGalleries(ids);
    REQUIRE(galleries.has_value());
    REQUIRE(galleries->size() == 2);
    CHECK((*galleries)[0].gallery.title == "Arrivals");
    CHECK((*galleries)[0].count == 2);
    CHECK((*galleries)[1].count == 1);
}

TEST_CASE("what the file says is kept where a hand has written something else, and so is the camera") {
    const CatalogFixture fixture;
    NewAsset asset = newAsset(1, {{test::textValue(FieldId::Headline, "By the file")}, {}});
    asset.facts.camera = "Canon EOS R5";
    asset.facts.lens = "RF24-70mm F2.8";
    const auto added = fixture.add(asset);
    CHECK(fixture.catalog().assets().details(added.id)->replaced.empty());
    fixture.write([&](ChangeWriter& writer) -> Status {
        return writer.change({TargetKind::Asset, added.globalId, "headline", ""}, "By hand");
    });
    const auto details = fixture.catalog().assets().details(added.id);
    REQUIRE(details.has_value());
    CHECK(details->metadata.find(FieldId::Headline)->origin == Origin::Hand);
    REQUIRE(details->replaced.size() == 1);
    CHECK(details->replaced[0].content == FieldContent(std::string("By the file")));
    CHECK(details->replaced[0].origin == test::textValue(FieldId::Headline, "").origin);
    CHECK(details->facts.camera == "Canon EOS R5");
    CHECK(details->facts.lens == "RF24-70mm F2.8");
}

TEST_CASE("importing the same path again changes nothing") {
    const CatalogFixture fixture;
    const auto first = fixture.add(newAsset(1));
    const auto again = fixture.write(
        [](ChangeWriter& writer) -> Status {
            const auto added = writer.addAsset(newAsset(1));
            REQUIRE(added.has_value());
            CHECK(added->isDuplicate);
            return {};
        },
        Cause::Import);
    CHECK(again.changes == 0);
    CHECK(again.changeSet.isEmpty());
    CHECK(fixture.catalog().journal().ofTarget(first.globalId)->size() == 1);
}

TEST_CASE("the same content in another place is the same asset with a further original") {
    const CatalogFixture fixture;
    const auto first = fixture.add(newAsset(1));
    const auto second = fixture.add(newAsset(1, {}, "/copies"));
    CHECK(second.isDuplicate);
    CHECK(second.id == first.id);
    CHECK(fixture.catalog().assets().findByPath("/copies/IMG_1.jpg")->value().asset == first.id);
    CHECK(fixture.catalog().assets().folders()->size() == 2);
    fixture.requireClean();
}

TEST_CASE("a removed asset that is imported again comes back with all it had") {
    const CatalogFixture fixture;
    const auto first = fixture.add(newAsset(1));
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, first.globalId, "caption", ""}, "Typed by hand");
    });
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, first.globalId, "removed", ""}, "1");
    });
    CHECK(fixture.catalog().assets().summaries(std::vector{first.id})->empty());
    fixture.requireClean();
    const auto again = fixture.add(newAsset(1));
    CHECK(again.id == first.id);
    CHECK_FALSE(again.isDuplicate);
    CHECK(fixture.catalog().assets().details(first.id)->summary.captionStart == "Typed by hand");
    fixture.requireClean();
}

TEST_CASE("a failed work leaves nothing behind and its neighbours alone") {
    const CatalogFixture fixture;
    const auto failed =
        fixture.catalog().write(Cause::Hand, Catalog::Lane::Interactive, [](ChangeWriter& writer) {
            REQUIRE(writer.addAsset(newAsset(7)).has_value());
            return Status(failure(ErrorCode::InvalidInput, "test"));
        });
    CHECK(failed.error().code == ErrorCode::InvalidInput);
    CHECK(fixture.catalog().statistics()->images == 0);
    fixture.add(newAsset(8));
    CHECK(fixture.catalog().statistics()->images == 1);
    fixture.requireClean();
}

TEST_CASE("subscribers are told what a commit changed until they give up their token") {
    const CatalogFixture fixture;
    std::vector<ChangeSet> seen;
    auto token = fixture.catalog().subscribe([&](const ChangeSet& changes) { seen.push_back(changes); });
    const auto added = fixture.add(newAsset(1));
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].added == std::vector{added.id});
    token.reset();
    fixture.add(newAsset(2));
    CHECK(seen.size() == 1);
}

TEST_CASE("a folder with something in it is never made a catalog") {
    const test::TemporaryFolder folder;
    folder.write("x.fieldframe/notes.txt", "mine");
    const auto made = Catalog::create(folder.path() / "x.fieldframe");
    CHECK(made.error().code == ErrorCode::AlreadyExists);
    CHECK(test::bytesOf(folder.path() / "x.fieldframe/notes.txt") == "mine");
}

TEST_CASE("a catalog is made and opened by a relative path with a slash at its end") {
    const test::TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    const bool isMade = Catalog::create("desk.fieldframe/").has_value();
    const bool isOpened = Catalog::open("desk.fieldframe").has_value();
    std::filesystem::current_path(before);
    CHECK(isMade);
    CHECK(isOpened);
    CHECK(std::filesystem::exists(folder.path() / "desk.fieldframe" / "catalog.db"));
}

TEST_CASE("where there is no catalog none is made by opening") {
    const test::TemporaryFolder folder;
    CHECK(Catalog::open(folder.path() / "none.fieldframe").error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "none.fieldframe"));
}
