// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_folder.h"
#include "core/catalog/preview_database.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using database::OpenMode;

namespace {

PreviewStore::Entry entry(std::uint8_t number, std::size_t size) {
    PreviewStore::Entry entry;
    entry.hash.bytes[0] = number;
    entry.rendition.width = 320;
    entry.rendition.height = 200;
    entry.rendition.bytes.assign(size, number);
    return entry;
}

std::unique_ptr<PreviewDatabase> opened(const std::filesystem::path& folder, OpenMode mode = OpenMode::Create,
                                        std::uint64_t budget = kPreviewBudgetBytes) {
    auto store = PreviewDatabase::open(folder, mode, budget);
    REQUIRE(store.has_value());
    return std::move(*store);
}

} // namespace

TEST_CASE("thumbnails and previews come back as they were put, also after reopening") {
    const test::TemporaryFolder folder;
    const std::vector entries{entry(1, 15'000), entry(2, 9'000)};
    {
        const auto store = opened(folder.path());
        REQUIRE(store->putThumbnails(entries).has_value());
        REQUIRE(store->putPreview(entry(1, 300'000), false).has_value());
        CHECK(store->thumbnail(entries[0].hash)->value() == entries[0].rendition.bytes);
    }
    const auto store = opened(folder.path(), OpenMode::ReadOnly);
    CHECK(store->thumbnail(entries[1].hash)->value() == entries[1].rendition.bytes);
    CHECK(store->preview(entries[0].hash)->value().size() == 300'000);
    CHECK_FALSE(store->preview(entries[1].hash)->has_value());
    CHECK(store->withoutPreview(std::vector{entries[0].hash, entries[1].hash}).value() ==
          std::vector{entries[1].hash});
    CHECK(store->thumbnailCount() == 2);
    CHECK(store->problems()->empty());
    CHECK(store->putThumbnails(entries).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("a smaller budget drops what was used longest ago at once, and the disk gets the room back") {
    const test::TemporaryFolder folder;
    {
        const auto store = opened(folder.path());
        for (std::uint8_t number = 1; number <= 8; ++number) {
            REQUIRE(store->putPreview(entry(number, 100'000), number == 1).has_value());
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }
    const std::filesystem::path pack = folder.path() / kPacksFolder / "pack-0001.db";
    const auto store = opened(folder.path());
    REQUIRE(store->setBudget(800'000).has_value());
    CHECK(store->preview(entry(2, 0).hash)->has_value());
    CHECK(std::filesystem::file_size(pack) > 800'000);
    REQUIRE(store->setBudget(250'000).has_value());
    CHECK(store->preview(entry(1, 0).hash)->has_value());
    CHECK_FALSE(store->preview(entry(3, 0).hash)->has_value());
    CHECK_FALSE(store->preview(entry(7, 0).hash)->has_value());
    CHECK(std::filesystem::file_size(pack) < 300'000);
    CHECK(store->problems()->empty());
    CHECK(opened(folder.path(), OpenMode::ReadOnly)->setBudget(1).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("over the budget the least recently used preview goes, a pinned one never") {
    const test::TemporaryFolder folder;
    const auto store = opened(folder.path(), OpenMode::Create, 350'000);
    REQUIRE(store->putPreview(entry(1, 100'000), true).has_value());
    REQUIRE(store->putPreview(entry(2, 100'000), false).has_value());
    REQUIRE(store->putPreview(entry(3, 100'000), false).has_value());
    // Shown later than the third was made.
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    REQUIRE(store->preview(entry(2, 0).hash)->has_value());
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    REQUIRE(store->putPreview(entry(4, 100'000), false).has_value());
    CHECK(store->preview(entry(1, 0).hash)->has_value());
    CHECK(store->preview(entry(2, 0).hash)->has_value());
    CHECK_FALSE(store->preview(entry(3, 0).hash)->has_value());
    CHECK(store->preview(entry(4, 0).hash)->has_value());
}

TEST_CASE("the same preview again replaces the former and is counted once") {
    const test::TemporaryFolder folder;
    const auto store = opened(folder.path(), OpenMode::Create, 250'000);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(store->putPreview(entry(1, 100'000), false).has_value());
    }
    REQUIRE(store->putPreview(entry(2, 100'000), false).has_value());
    CHECK(store->preview(entry(1, 0).hash)->has_value());
    CHECK(store->preview(entry(2, 0).hash)->has_value());
}
