// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ledger.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <array>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;

namespace {

DeliveredRecord file(const GlobalId& asset, std::string path, std::uint8_t content,
                     std::optional<std::uint64_t> likeness = {}) {
    return {asset, std::move(path), ContentHash{{content}}, 1000, likeness, 7};
}

} // namespace

TEST_CASE("an export is in the ledger from its beginning to its end") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    const Ledger& ledger = fixture.catalog().ledger();
    const auto id =
        ledger.begin({"press-pack", "files", "The Daily", "/tmp/pack"}, fixture.catalog().person());
    REQUIRE(id.has_value());
    CHECK(ledger.find(*id)->state == ExportState::Begun);
    const std::array files{file(asset.globalId, "a.jpg", 1), file(asset.globalId, "small/a.jpg", 2)};
    REQUIRE(ledger.record(*id, files).has_value());
    REQUIRE(ledger.record(*id, files).has_value()); // As after a kill and a resume.
    REQUIRE(ledger.end(*id, ExportState::Finished).has_value());
    const auto record = ledger.find(*id);
    REQUIRE(record.has_value());
    CHECK(record->head.recipient == "The Daily");
    CHECK(record->person == "Ana");
    CHECK(record->state == ExportState::Finished);
    CHECK(record->endedMilliseconds.has_value());
    CHECK(record->items == 2);
    CHECK(record->assets == 1);
    CHECK(ledger.files(*id)->front().captionVersion == 7);
    CHECK(ledger.resolve(record->globalId.text()) == *id);
    // What has ended stays as it is; only what was held to be finished may still fail.
    CHECK(ledger.record(*id, files).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(ledger.end(*id, ExportState::Finished).has_value());
    REQUIRE(ledger.end(*id, ExportState::Failed, "disk full").has_value());
    CHECK(ledger.find(*id)->error == "disk full");
    CHECK(ledger.files(*id)->size() == 2);
    fixture.requireClean();
}

TEST_CASE("an asset's deliveries are told with who released it, newest first, after the asset is gone too") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    const auto other = fixture.add(test::newAsset(2));
    const Ledger& ledger = fixture.catalog().ledger();
    const auto first = ledger.begin({"web", "files", "", "/a"}, "Ana");
    const auto second = ledger.begin({"web", "files", "", "/b"}, "Ben");
    const std::array one{file(asset.globalId, "one.jpg", 1)};
    const std::array decisions{
        DecisionRecord{asset.globalId, {"embargo: 2027-01-01T00:00:00Z, embargo"}, "The minister agreed"},
        DecisionRecord{other.globalId, {"no_area_marked"}, ""}};
    REQUIRE(ledger.record(*first, one).has_value());
    REQUIRE(ledger.record(*second, one, decisions).has_value());
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, asset.globalId, "removed", ""}, "1");
    });
    const auto deliveries = ledger.deliveriesOf(asset.globalId);
    REQUIRE(deliveries->size() == 2);
    CHECK(deliveries->front().where.head.destination == "/b");
    CHECK(deliveries->front().where.person == "Ben");
    CHECK(deliveries->front().overrideReason == "The minister agreed");
    CHECK(deliveries->back().overrideReason.empty());
    CHECK(ledger.find(*second)->held == 1);
    CHECK(ledger.find(*second)->overridden == 1);
    REQUIRE(ledger.decisions(*second)->size() == 2);
    CHECK(ledger.decisions(*second)->front().holds ==
          std::vector<std::string>{"embargo: 2027-01-01T00:00:00Z, embargo"});
    CHECK(ledger.deliveriesOf(other.globalId)->empty());
    fixture.requireClean();
}

TEST_CASE("a delivered file is recognised by its bytes, a changed one by its looks") {
    const CatalogFixture fixture;
    const NewAsset original = test::newAsset(1);
    const auto asset = fixture.add(original);
    const auto other = fixture.add(test::newAsset(2));
    const Ledger& ledger = fixture.catalog().ledger();
    const auto id = ledger.begin({"web", "files", "", "/a"}, "Ana");
    const std::array files{file(asset.globalId, "one.jpg", 50, 0xFFFF0000FFFF0000),
                           file(other.globalId, "two.jpg", 51, 0x0000FFFF0000FFFF)};
    REQUIRE(ledger.record(*id, files).has_value());
    const auto byHash = ledger.byHash(ContentHash{{50}});
    REQUIRE(byHash->size() == 1);
    CHECK(byHash->front().asset == asset.id);
    CHECK(byHash->front().delivery->what.path == "one.jpg");
    CHECK_FALSE(ledger.byHash(original.hash)->front().delivery.has_value());
    CHECK(ledger.byHash(ContentHash{{99}})->empty());
    const auto near = ledger.byLikeness(0xFFFF0000FFFF0007);
    REQUIRE(near->size() == 1);
    CHECK(near->front().asset == asset.id);
    CHECK(near->front().distance == 3);
    CHECK(ledger.byLikeness(0xFFFF0000FFFF0007, 2)->empty());
}

TEST_CASE("what was begun and never ended is still told after the program was killed") {
    CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    const auto id = fixture.catalog().ledger().begin({"web", "files", "", "/a"}, "Ana");
    const std::array files{file(asset.globalId, "one.jpg", 1)};
    REQUIRE(fixture.catalog().ledger().record(*id, files).has_value());
    fixture.reopen();
    CHECK(fixture.catalog().ledger().exports()->front().state == ExportState::Begun);
    CHECK(fixture.catalog().ledger().files(*id)->size() == 1);
}

TEST_CASE("what left is in the snapshot that closing takes, though nothing else was changed") {
    CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    fixture.reopen();
    const auto snapshots = [&] {
        std::size_t count = 0;
        for (const auto& file : std::filesystem::directory_iterator(fixture.folder() / "snapshots")) {
            count += file.path().extension() == ".db" ? 1 : 0;
        }
        return count;
    };
    const std::size_t before = snapshots();
    const auto id = fixture.catalog().ledger().begin({"web", "files", "", "/a"}, "Ana");
    const std::array files{file(asset.globalId, "one.jpg", 1)};
    REQUIRE(fixture.catalog().ledger().record(*id, files).has_value());
    fixture.close();
    CHECK(snapshots() == before + 1);
}

TEST_CASE("unknown exports and assets are refused, and nothing of the call stays") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    const Ledger& ledger = fixture.catalog().ledger();
    const auto id = ledger.begin({}, "Ana");
    const std::array files{file(asset.globalId, "one.jpg", 1), file(GlobalId::generate(), "two.jpg", 2)};
    CHECK(ledger.record(*id, files).error().code == ErrorCode::NotFound);
    CHECK(ledger.files(*id)->empty());
    CHECK(ledger.record(ExportId{999}, {}).error().code == ErrorCode::NotFound);
    CHECK(ledger.resolve("no id").error().code == ErrorCode::NotFound);
}

TEST_CASE("the latest time ever seen is remembered, whatever the clock says later") {
    CatalogFixture fixture;
    const std::int64_t far = 4'000'000'000'000;
    CHECK(fixture.catalog().ledger().latestTime(far) == far);
    CHECK(fixture.catalog().ledger().latestTime(1000) == far);
    fixture.reopen();
    CHECK(fixture.catalog().ledger().latestTime(1000) == far);
}
