// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/snapshots.h"
#include "core/database/connection.h"
#include "core/database/migrator.h"
#include "core/database/query.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

namespace {

constexpr std::int64_t kHour = 3'600'000;

std::ptrdiff_t snapshotCount(const std::filesystem::path& folder) {
    const std::filesystem::directory_iterator files(folder / "snapshots");
    return std::count_if(begin(files), end(files),
                         [](const auto& file) { return file.path().extension() == ".db"; });
}

} // namespace

TEST_CASE("closing takes a snapshot where something changed, and none where nothing did") {
    CatalogFixture fixture;
    fixture.close();
    CHECK(snapshotCount(fixture.folder()) == 1);
    fixture.reopen();
    fixture.close();
    CHECK(snapshotCount(fixture.folder()) == 1);
    fixture.reopen();
    fixture.add(newAsset(1));
    fixture.close();
    CHECK(snapshotCount(fixture.folder()) == 2);
}

TEST_CASE("kept are the ten newest, the newest of seven days and of four weeks") {
    std::vector<std::int64_t> times;
    for (std::int64_t hour = 0; hour < 24 * 60; ++hour) {
        times.push_back(hour * kHour);
    }
    const auto kept = snapshotsToKeep(times);
    CHECK(std::ranges::is_sorted(kept));
    CHECK(kept.back() == times.back());
    CHECK(kept.size() <= 21);
    CHECK(kept.size() >= 18);
    CHECK(kept.front() <= times.back() - 14 * 24 * kHour);
    CHECK(snapshotsToKeep({}).empty());
    CHECK(snapshotsToKeep({5}) == std::vector<std::int64_t>{5});
}

TEST_CASE("a copy that was never finished is cleared away, and what somebody else put there stays") {
    CatalogFixture fixture;
    fixture.close();
    const auto snapshots = fixture.folder() / "snapshots";
    std::filesystem::copy_file(*newestSnapshot(fixture.folder()),
                               snapshots / "catalog-20200101T000000Z-000.db");
    std::filesystem::copy_file(*newestSnapshot(fixture.folder()), snapshots / "mine.db");
    CHECK(removeUnfinishedSnapshots(fixture.folder()) == 1);
    CHECK(std::filesystem::exists(snapshots / "mine.db"));
    CHECK(newestSnapshot(fixture.folder()).has_value());
}

TEST_CASE("a migration that fails leaves the catalog as it was, with the snapshot taken before") {
    CatalogFixture fixture;
    fixture.add(newAsset(1));
    fixture.close();
    const auto file = fixture.folder() / "catalog.db";
    const std::string before = test::bytesOf(file);
    const auto count = snapshotCount(fixture.folder());
    {
        auto connection = database::Connection::open(file, database::OpenMode::ReadWrite);
        REQUIRE(connection.has_value());
        std::vector<database::Migration> steps(database::migrations().begin(), database::migrations().end());
        steps.push_back(
            {database::currentVersion() + 1, "next", "DELETE FROM field_values; SELECT no_such_thing();"});
        const auto failed = database::migrate(**connection, steps, [&]() -> Status {
            const auto taken = takeSnapshot(**connection, fixture.folder());
            return taken ? Status() : Status(tl::unexpected<Error>(taken.error()));
        });
        CHECK_FALSE(failed.has_value());
    }
    CHECK(test::bytesOf(file) == before);
    CHECK(snapshotCount(fixture.folder()) == count + 1);
    fixture.reopen();
    fixture.requireClean();
}

TEST_CASE("the check finds each kind of damage that a program could have done") {
    const std::string sql =
        GENERATE(as<std::string>(), "UPDATE assets SET rating = 3", "DELETE FROM journal",
                 "UPDATE gallery_items SET rank = 'V00000'", "UPDATE galleries SET item_count = 9",
                 "DELETE FROM gallery_creators", "UPDATE assets SET pick = 1",
                 "UPDATE asset_text SET caption = 'other words'", "UPDATE assets SET removed_at = 1",
                 "UPDATE categories SET parent_id = id", "DELETE FROM asset_text");
    CatalogFixture fixture;
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Caption, "Words"));
    metadata.set(test::listValue(FieldId::Creator, {"Ana"}));
    const auto first = fixture.add(newAsset(1, metadata));
    const auto second = fixture.add(newAsset(2, metadata));
    fixture.gallery("Both", {first.globalId, second.globalId});
    fixture.requireClean();
    {
        auto raw = database::Connection::open(fixture.folder() / "catalog.db", database::OpenMode::ReadWrite);
        REQUIRE(raw.has_value());
        (*raw)->execute("PRAGMA foreign_keys = OFF");
        (*raw)->execute(sql);
    }
    INFO(sql);
    CHECK_FALSE(fixture.catalog().check()->empty());
}
