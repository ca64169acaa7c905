// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_credit.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

namespace {

GlobalId addBy(const CatalogFixture& fixture, int number, std::vector<std::string> creators) {
    DescriptiveMetadata metadata;
    if (!creators.empty()) {
        metadata.set(test::listValue(FieldId::Creator, std::move(creators)));
    }
    return fixture.add(newAsset(number, metadata)).globalId;
}

std::string shownCredit(const CatalogFixture& fixture, const std::string& title) {
    const auto id = fixture.catalog().galleries().resolve(title);
    return fixture.catalog().galleries().summary(id.value())->shownCreditLine;
}

Property itemOf(const GlobalId& gallery, const GlobalId& asset) {
    return {TargetKind::Gallery, gallery, "item:" + asset.text(), ""};
}

} // namespace

TEST_CASE("a credit line is composed from none, one, two, three and more creators") {
    using Names = std::vector<std::string>;
    CHECK(composedCredit(Names{}).empty());
    CHECK(composedCredit(Names{"A"}) == "A");
    CHECK(composedCredit(Names{"A", "B"}) == "A and B");
    CHECK(composedCredit(Names{"A", "B", "C"}) == "A / B / C");
    CHECK(composedCredit(Names{"A", "B", "C", "D"}) == "Multiple Contributors");
}

TEST_CASE("a gallery's credit follows its pictures, most pictures first, until one is typed") {
    const CatalogFixture fixture;
    const auto a = addBy(fixture, 1, {"Zoe"});
    const auto b = addBy(fixture, 2, {"Zoe"});
    const auto c = addBy(fixture, 3, {"Ana"});
    const GlobalId gallery = fixture.gallery("Field", {c, a, b});
    CHECK(shownCredit(fixture, "Field") == "Zoe and Ana");
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, b, "creator", ""}, R"(["Ana"])");
    });
    CHECK(shownCredit(fixture, "Field") == "Ana and Zoe");
    fixture.write([&](ChangeWriter& writer) { return writer.change(itemOf(gallery, a), std::nullopt); });
    CHECK(shownCredit(fixture, "Field") == "Ana");
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Gallery, gallery, "credit_line", ""}, "IOM");
    });
    CHECK(shownCredit(fixture, "Field") == "IOM");
    fixture.requireClean();
}

TEST_CASE("a card shows the cover first and then the first pictures in gallery order") {
    const CatalogFixture fixture;
    std::vector<GlobalId> assets;
    for (int i = 1; i <= 5; ++i) {
        assets.push_back(addBy(fixture, i, {}));
    }
    const GlobalId gallery = fixture.gallery("Field", assets);
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Gallery, gallery, "cover", ""}, assets[4].text());
    });
    const auto summary = fixture.catalog().galleries().list(GalleryList::All)->front();
    REQUIRE(summary.pictures.size() == 3);
    CHECK(summary.pictures[0].hash == newAsset(5).hash);
    CHECK(summary.pictures[1].hash == newAsset(1).hash);
    CHECK(summary.pictures[2].hash == newAsset(2).hash);
}

TEST_CASE("appending what is already in a gallery leaves it where it is") {
    const CatalogFixture fixture;
    const auto a = addBy(fixture, 1, {});
    const auto b = addBy(fixture, 2, {});
    const GlobalId gallery = fixture.gallery("Field", {a, b});
    const auto again = fixture.write([&](ChangeWriter& writer) {
        return writer.appendItems(gallery, {b, a, b});
    });
    CHECK(again.changes == 0);
}

TEST_CASE("a move writes one row, and the order is as asked") {
    const CatalogFixture fixture;
    std::vector<GlobalId> assets;
    for (int i = 1; i <= 100; ++i) {
        assets.push_back(addBy(fixture, i, {}));
    }
    const GlobalId gallery = fixture.gallery("Field", assets);
    const auto moved = fixture.write(
        [&](ChangeWriter& writer) { return writer.placeItems(gallery, {assets[99]}, assets[0]); });
    CHECK(moved.changes == 1);
    const auto middle = fixture.write(
        [&](ChangeWriter& writer) { return writer.placeItems(gallery, {assets[0]}, assets[50]); });
    CHECK(middle.changes == 1);
    std::vector<GlobalId> expected(assets.begin() + 1, assets.begin() + 50);
    expected.insert(expected.begin(), assets[99]);
    expected.push_back(assets[0]);
    expected.insert(expected.end(), assets.begin() + 50, assets.end() - 1);
    std::vector<GlobalId> found;
    const auto id = fixture.catalog().galleries().resolve("Field");
    const auto items = fixture.catalog().galleries().items(id.value());
    for (const GalleryItem& item : items.value()) {
        found.push_back(item.assetGlobalId);
    }
    CHECK(found == expected);
}

TEST_CASE("a place that is filled again and again is numbered anew and keeps its order") {
    const CatalogFixture fixture;
    std::vector<GlobalId> assets;
    for (int i = 1; i <= 400; ++i) {
        assets.push_back(addBy(fixture, i, {}));
    }
    const GlobalId gallery = fixture.gallery("Field", {assets[0], assets[1]});
    fixture.write([&](ChangeWriter& writer) -> Status {
        for (std::size_t i = 2; i < assets.size(); ++i) {
            // Always just behind the first.
            const Status placed = writer.placeItems(gallery, {assets[i]}, assets[i - 1]);
            if (!placed) {
                return placed;
            }
        }
        return {};
    });
    const auto id = fixture.catalog().galleries().resolve("Field");
    const auto items = fixture.catalog().galleries().items(id.value());
    REQUIRE(items->size() == 400);
    CHECK(items->front().assetGlobalId == assets[0]);
    CHECK((*items)[1].assetGlobalId == assets[399]);
    CHECK(items->back().assetGlobalId == assets[1]);
    fixture.requireClean();
}

TEST_CASE("equal ranks, as a merge may bring them, get an order of their own") {
    const CatalogFixture fixture;
    const auto a = addBy(fixture, 1, {});
    const auto b = addBy(fixture, 2, {});
    const GlobalId gallery = fixture.gallery("Field", {});
    fixture.write(
        [&](ChangeWriter& writer) -> Status {
            const Status first = writer.change(itemOf(gallery, a), "V00000");
            return first ? writer.change(itemOf(gallery, b), "V00000") : first;
        },
        Cause::Merge);
    fixture.requireClean();
}

TEST_CASE("what a gallery can't hold is refused") {
    const CatalogFixture fixture;
    const auto asset = addBy(fixture, 1, {});
    const GlobalId gallery = fixture.gallery("Field", {});
    const auto change = [&](const std::string& word, std::optional<std::string> after) {
        const auto done =
            fixture.catalog().write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) {
                return writer.change({TargetKind::Gallery, gallery, word, ""}, after);
            });
        return done ? ErrorCode::Internal : done.error().code;
    };
    CHECK(change("published", "soon") == ErrorCode::InvalidInput);
    CHECK(change("pick", "2") == ErrorCode::InvalidInput);
    CHECK(change("colour", "red") == ErrorCode::NotFound);
    CHECK(change("item:nonsense", "V00000") == ErrorCode::InvalidInput);
    CHECK(change("item:" + GlobalId::generate().text(), "V00000") == ErrorCode::NotFound);
    CHECK(change("title", "\xff") == ErrorCode::InvalidInput);
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, asset, "removed", ""}, "1");
    });
    CHECK(change("item:" + asset.text(), "V00000") == ErrorCode::InvalidInput);
}
