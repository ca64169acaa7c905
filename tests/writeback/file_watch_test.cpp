// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/edit/edit_service.h"
#include "core/ingest/ingest_job.h"
#include "core/platform/safe_file.h"
#include "core/writeback/file_watch.h"
#include "core/writeback/refresh_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

#include <array>
#include <chrono>
#include <thread>

using namespace fieldframe;
using namespace fieldframe::writeback;
using namespace std::chrono_literals;
using test::Desk;
namespace fs = std::filesystem;

namespace {

std::string jpeg(unsigned seed, const std::string& caption = {}) {
    return test::tinyJpeg({64, 48, seed, caption, "", "", ""});
}

AssetId import(const Desk& desk, const fs::path& path) {
    ingest::ImportRequest request;
    request.paths = {path};
    request.depth = ingest::Depth::RowsOnly;
    REQUIRE(ingest::IngestJob(desk.catalog(), desk.workers()).run(request, {}, {}));
    return (*desk.catalog().assets().findByPath(path))->asset;
}

/// In one step, so that nobody sees half of it.
void replace(const fs::path& path, const std::string& bytes) {
    REQUIRE(platform::writeFile(path, bytes, platform::Replace::Existing));
}

/// What is told next, each second of a window made a tenth; nothing where nothing is told for long.
std::vector<AssetId> next(FileWatch& watch, int looks = 300) {
    for (int i = 0; i < looks; ++i) {
        std::vector<AssetId> changed = watch.look({});
        if (!changed.empty()) {
            return changed;
        }
        std::this_thread::sleep_for(100ms);
    }
    return {};
}

} // namespace

TEST_CASE("A file that another program wrote is told soon, once, and its sidecar's change too") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1));
    const fs::path other = desk.write("b.jpg", jpeg(2));
    const AssetId asset = import(desk, path);
    const AssetId second = import(desk, other);
    FileWatch watch(desk.catalog(), 1);
    CHECK(next(watch, 3).empty());
    replace(path, jpeg(1, "Another program's"));
    CHECK(next(watch) == std::vector{asset});
    replace(desk.pictures() / "b.jpg.xmp", test::tinyXmp({64, 48, 2, "Beside", "", "", ""}));
    CHECK(next(watch) == std::vector{second});
    CHECK(next(watch, 6).empty());
    CHECK(*changedAmong(desk.catalog(), std::array{asset, second, AssetId{99}}) ==
          std::vector{asset, second});
    REQUIRE(RefreshJob(desk.catalog(), desk.workers()).run(std::vector{asset}, {}, {}));
    CHECK(*changedAmong(desk.catalog(), std::array{asset, second}) == std::vector{second});
    CHECK(desk.catalog().assets().details(asset)->metadata.text(FieldId::Caption) == "Another program's");
    replace(path, jpeg(1, "And once more"));
    CHECK(next(watch) == std::vector{asset});
}

TEST_CASE("The system's word is enough where a look would come too late") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1));
    const AssetId asset = import(desk, path);
    FileWatch watch(desk.catalog(), 0);
    CHECK(next(watch, 3).empty());
    replace(path, jpeg(1, "Another program's"));
    CHECK(next(watch) == std::vector{asset});
}

TEST_CASE("What changed before the watch began is found by looking, and what is gone is no change") {
    const Desk desk;
    const fs::path changed = desk.write("a.jpg", jpeg(1));
    const fs::path gone = desk.write("b.jpg", jpeg(2));
    const AssetId asset = import(desk, changed);
    import(desk, gone);
    desk.write("a.jpg", jpeg(1, "Before"));
    fs::remove(gone);
    FileWatch watch(desk.catalog());
    CHECK(next(watch) == std::vector{asset});
    CHECK(next(watch, 6).empty());
}
