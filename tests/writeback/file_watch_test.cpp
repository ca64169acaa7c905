// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/edit/edit_service.h"
#include "core/ingest/ingest_job.h"
#include "core/jobs/mailbox.h"
#include "core/platform/safe_file.h"
#include "core/writeback/file_watch.h"
#include "core/writeback/refresh_job.h"
#include "tests/support/catch.h"
#include "tests/support/desk.h"
#include "tests/support/tiny_images.h"

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

/// Watches for as long as it lives.
class Watched {
public:
    explicit Watched(const Desk& desk, WatchPace pace)
        : m_thread([this, &desk, pace](const std::stop_token& stop) {
            watchFiles(
                desk.catalog(), pace, [this](std::vector<AssetId> assets) { m_told.post(std::move(assets)); },
                stop);
        }) {}

    /// What is told next; nothing within @p patience.
    std::vector<AssetId> next(std::chrono::milliseconds patience) {
        return m_told.take(patience).value_or(std::vector<AssetId>());
    }

private:
    jobs::Mailbox<std::vector<AssetId>> m_told;
    std::jthread m_thread; ///< Last: it uses the mailbox.
};

/// Only the system's word, after the first look.
constexpr WatchPace kHearing{1h, 100};
/// Looks only at the files themselves, one at a time.
constexpr WatchPace kLooking{5ms, 1};
constexpr auto kLong = 30s;

} // namespace

TEST_CASE("A file that another program wrote is told soon, once, and its sidecar's change too") {
    const Desk desk;
    const fs::path path = desk.write("a.jpg", jpeg(1));
    const fs::path other = desk.write("b.jpg", jpeg(2));
    const AssetId asset = import(desk, path);
    const AssetId second = import(desk, other);
    const WatchPace pace = GENERATE(kHearing, kLooking);
    Watched watched(desk, pace);
    replace(path, jpeg(1, "Another program's"));
    CHECK(watched.next(kLong) == std::vector{asset});
    replace(desk.pictures() / "b.jpg.xmp", test::tinyXmp({64, 48, 2, "Beside", "", "", ""}));
    CHECK(watched.next(kLong) == std::vector{second});
    CHECK(watched.next(300ms).empty());
    REQUIRE(RefreshJob(desk.catalog(), desk.workers()).run(std::vector{asset}, {}, {}));
    CHECK(desk.catalog().assets().details(asset)->metadata.text(FieldId::Caption) == "Another program's");
    replace(path, jpeg(1, "And once more"));
    CHECK(watched.next(kLong) == std::vector{asset});
}

TEST_CASE("What changed before the watch began is found by looking, and what is gone is no change") {
    const Desk desk;
    const fs::path changed = desk.write("a.jpg", jpeg(1));
    const fs::path gone = desk.write("b.jpg", jpeg(2));
    const AssetId asset = import(desk, changed);
    import(desk, gone);
    desk.write("a.jpg", jpeg(1, "Before"));
    fs::remove(gone);
    Watched watched(desk, kHearing);
    CHECK(watched.next(kLong) == std::vector{asset});
    CHECK(watched.next(300ms).empty());
}
