// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/snapshots.h"
#include "core/database/connection.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/forked.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <map>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

namespace {

std::map<std::string, std::string> filesBelow(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        files[entry.path().lexically_relative(folder).native()] =
            entry.is_regular_file() ? test::bytesOf(entry.path()) : "folder";
    }
    return files;
}

void damage(const std::filesystem::path& file, std::streamoff from) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(from);
    const std::string noise(4096, '\x5a');
    for (int page = 0; page < 12; ++page) {
        stream.write(noise.data(), static_cast<std::streamsize>(noise.size()));
    }
    REQUIRE(stream.good());
}

bool hasNotice(const Catalog& catalog, OpenNotice::Kind kind) {
    return std::ranges::any_of(catalog.notices(),
                               [&](const OpenNotice& notice) { return notice.kind == kind; });
}

} // namespace

TEST_CASE("a newer catalog is read and stays byte for byte as it is") {
    CatalogFixture fixture;
    const auto added = fixture.add(newAsset(1));
    fixture.close();
    {
        auto raw = database::Connection::open(fixture.folder() / "catalog.db", database::OpenMode::ReadWrite);
        REQUIRE(raw.has_value());
        (*raw)->execute("ALTER TABLE assets ADD COLUMN from_the_future TEXT; PRAGMA user_version = 999");
        (*raw)->checkpoint(database::Connection::Checkpoint::Truncate);
    }
    const auto before = filesBelow(fixture.folder());
    {
        const auto opened = Catalog::open(fixture.folder());
        REQUIRE(opened.has_value());
        CHECK((*opened)->isReadOnly());
        CHECK(hasNotice(**opened, OpenNotice::Kind::NewerReadOnly));
        CHECK((*opened)->assets().summaries(std::vector{added.id})->size() == 1);
        CHECK((*opened)->check()->empty());
        const auto written =
            (*opened)->write(Cause::Hand, Catalog::Lane::Bulk, [](ChangeWriter&) { return Status(); });
        CHECK(written.error().code == ErrorCode::ReadOnly);
    }
    CHECK(filesBelow(fixture.folder()) == before);
}

TEST_CASE("a catalog of the first version is brought to this one with all it has") {
    CatalogFixture fixture;
    const auto added =
        fixture.add(newAsset(1, {{test::textValue(FieldId::Caption, "From the first version")}, {}}));
    fixture.close();
    fixture.makeFirstVersion();
    fixture.reopen();
    CHECK(hasNotice(fixture.catalog(), OpenNotice::Kind::Migrated));
    const auto details = fixture.catalog().assets().details(added.id);
    REQUIRE(details.has_value());
    CHECK(details->metadata.text(FieldId::Caption) == "From the first version");
    CHECK(details->facts.camera.empty());
    CHECK(fixture.catalog().check()->empty());
    // Importing its file again tells what took it.
    NewAsset again = newAsset(1);
    again.facts.camera = "Canon EOS R5";
    CHECK(fixture.add(again).isDuplicate);
    CHECK(fixture.catalog().assets().details(added.id)->facts.camera == "Canon EOS R5");
}

TEST_CASE("a damaged catalog is refused, names its newest snapshot, and is left as it is") {
    CatalogFixture fixture;
    for (int i = 0; i < 50; ++i) {
        fixture.add(newAsset(i));
    }
    fixture.close();
    const auto snapshot = newestSnapshot(fixture.folder());
    REQUIRE(snapshot.has_value());
    damage(fixture.folder() / "catalog.db", 4096 * 3);
    const std::string before = test::bytesOf(fixture.folder() / "catalog.db");
    const auto opened = Catalog::open(fixture.folder());
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::CatalogCorrupt);
    CHECK_THAT(opened.error().detail, Catch::Contains(snapshot->filename().native()));
    CHECK(test::bytesOf(fixture.folder() / "catalog.db") == before);
}

TEST_CASE("an empty catalog is never made over one that lost its file or its content") {
    CatalogFixture fixture;
    fixture.add(newAsset(1));
    fixture.close();
    std::filesystem::resize_file(fixture.folder() / "catalog.db", 0);
    CHECK(Catalog::open(fixture.folder()).error().code == ErrorCode::CatalogCorrupt);
    CHECK(std::filesystem::file_size(fixture.folder() / "catalog.db") == 0);
    std::filesystem::remove(fixture.folder() / "catalog.db");
    CHECK(Catalog::open(fixture.folder()).error().code == ErrorCode::CatalogCorrupt);
    CHECK_FALSE(std::filesystem::exists(fixture.folder() / "catalog.db"));
    CHECK(Catalog::create(fixture.folder()).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("a snapshot is a whole catalog to go back to") {
    CatalogFixture fixture;
    const auto added = fixture.add(newAsset(1));
    fixture.close();
    const auto snapshot = newestSnapshot(fixture.folder());
    REQUIRE(snapshot.has_value());
    std::filesystem::copy_file(*snapshot, fixture.folder() / "catalog.db",
                               std::filesystem::copy_options::overwrite_existing);
    fixture.reopen();
    CHECK(fixture.catalog().assets().summaries(std::vector{added.id})->size() == 1);
    fixture.requireClean();
}

TEST_CASE("damaged previews are made anew, and the catalog opens") {
    CatalogFixture fixture;
    fixture.add(newAsset(1));
    fixture.close();
    std::ofstream(fixture.folder() / "previews.db", std::ios::binary) << std::string(10'000, 'x');
    fixture.reopen();
    CHECK(fixture.catalog().statistics()->thumbnails == 0);
    CHECK(fixture.catalog().statistics()->images == 1);
}

TEST_CASE("a second program is told who has the catalog, may read it, and gets it when the first is killed") {
    const test::TemporaryFolder folder;
    const std::filesystem::path place = folder.path() / "desk.fieldframe";
    const pid_t holder = test::startForked([&] {
        const auto catalog = Catalog::create(place);
        folder.write("ready", catalog ? "yes" : "no");
        ::pause();
    });
    while (!std::filesystem::exists(folder.path() / "ready") ||
           test::bytesOf(folder.path() / "ready").empty()) {
        ::usleep(1000);
    }
    REQUIRE(test::bytesOf(folder.path() / "ready") == "yes");
    const auto refused = Catalog::open(place);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::CatalogBusy);
    CHECK_THAT(refused.error().detail, Catch::Contains(std::to_string(holder)));
    {
        const auto reader = Catalog::open(place, {Access::ReadOnly, ""});
        REQUIRE(reader.has_value());
        CHECK((*reader)->isReadOnly());
        CHECK((*reader)->categories().tree()->size() == 18);
    }
    test::endForked(holder);
    CHECK(Catalog::open(place).has_value());
}

TEST_CASE("a kill while writing loses nothing that was acknowledged, and the next opening is clean") {
    const auto killedAfter = GENERATE(1, 7, 40);
    const test::TemporaryFolder folder;
    const std::filesystem::path place = folder.path() / "desk.fieldframe";
    REQUIRE(Catalog::create(place).has_value());
    const std::filesystem::path acknowledged = folder.path() / "acknowledged";
    const pid_t child = test::startForked([&] {
        const auto catalog = Catalog::open(place);
        for (int i = 1; catalog; ++i) {
            const auto done =
                (*catalog)->write(Cause::Import, Catalog::Lane::Bulk, [&](ChangeWriter& writer) -> Status {
                    const auto added = writer.addAsset(newAsset(i));
                    return added ? Status() : Status(tl::unexpected<Error>(added.error()));
                });
            if (done) {
                std::ofstream(acknowledged, std::ios::app) << '.' << std::flush;
            }
        }
    });
    std::error_code missing;
    while (std::filesystem::file_size(acknowledged, missing) < static_cast<std::uintmax_t>(killedAfter) ||
           missing) {
        ::usleep(500);
    }
    test::endForked(child);
    const auto count = static_cast<std::int64_t>(std::filesystem::file_size(acknowledged));
    const auto opened = Catalog::open(place);
    REQUIRE(opened.has_value());
    CHECK(hasNotice(**opened, OpenNotice::Kind::Recovered));
    CHECK((*opened)->statistics()->images >= count);
    CHECK((*opened)->check()->empty());
}

TEST_CASE("a catalog from before pictures were turned opens with none turned, and a copy of it is kept") {
    CatalogFixture fixture;
    const auto added = fixture.add(newAsset(1));
    fixture.close();
    fixture.makeVersion(3);
    const auto unread = Catalog::open(fixture.folder(), {Access::ReadOnly, "Ana"});
    REQUIRE_FALSE(unread.has_value());
    CHECK(unread.error().code == ErrorCode::ReadOnly);
    fixture.reopen();
    CHECK(hasNotice(fixture.catalog(), OpenNotice::Kind::Migrated));
    CHECK(fixture.catalog().assets().details(added.id)->summary.rotation == 0);
    fixture.requireClean();
}
