// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed at random times while it works. FIELDFRAME_CLOSINGS says how often, FIELDFRAME_SEED
// where the times begin.
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/pictures_page.h"

#include <QElapsedTimer>
#include <QTest>

#include <filesystem>
#include <random>

namespace {

using namespace fieldframe;
using test::OpenWindow;
using ui::ActionId;

constexpr unsigned kPicturesBefore = 6;
constexpr unsigned kPicturesARound = 12;
constexpr int kLongestMilliseconds = 600;
constexpr int kClosedWithin = 15'000;

int numberFrom(const char* variable, int usual) {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

std::string nameOf(unsigned number) {
    return "p" + std::to_string(number) + ".jpg";
}

/// What must hold of the catalog when the window is gone.
struct Expected {
    Pick pick = Pick::None;
    AssetId asset;
    std::filesystem::path exportTarget;
};

void checkCatalog(const std::filesystem::path& folder, const Expected& expected) {
    auto opened = catalog::Catalog::open(folder);
    REQUIRE(opened.has_value());
    const auto problems = (*opened)->check();
    REQUIRE(problems.has_value());
    CHECK(problems->empty());
    const auto details = (*opened)->assets().details(expected.asset);
    REQUIRE(details.has_value());
    CHECK(details->summary.pick == expected.pick);
    CHECK((*opened)->notices().empty());
    // An export is there whole or not at all.
    std::error_code ignored;
    const auto parent = expected.exportTarget.parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(parent, ignored)) {
        INFO(entry.path());
        if (entry.path().extension() == ".fieldframe-part") {
            continue; // Hidden, with what was proved by then: the export goes on with it.
        }
        CHECK(entry.path() == expected.exportTarget);
        CHECK(std::filesystem::exists(entry.path() / "captions.csv"));
    }
}

/// Opens the catalog in a window of its own, sets everything going and closes it after @p milliseconds.
Expected workAndClose(OpenWindow& desk, const QString& catalog, int round, int milliseconds) {
    ui::MainWindow window;
    window.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    window.show();
    window.openCatalog(catalog, ui::OpenMode::Open);
    desk.waitFor("the catalog", [&] { return window.workspace() != nullptr && window.isSettled(); });
    ui::Workspace& workspace = *window.workspace();
    workspace.goToWord(QStringLiteral("images"));
    desk.waitFor("the pictures", [&] { return workspace.pictures().count() > 0 && window.isSettled(); });
    Expected expected;
    expected.exportTarget = desk.folder() / "exports" / std::to_string(round);
    std::filesystem::create_directories(expected.exportTarget.parent_path());

    delivery::ExportRequest copies;
    copies.assets = workspace.pictures().model().ids();
    copies.preset = delivery::originalsPreset();
    copies.target = expected.exportTarget;
    workspace.jobs().startExport(copies);
    ingest::ImportRequest pictures;
    pictures.paths = {desk.pictures()};
    workspace.startImport(pictures);
    workspace.pictures().focusPictures();
    QTest::keyClick(&workspace.pictures().grid(), Qt::Key_Home);
    const auto current = workspace.pictures().current();
    REQUIRE(current.has_value());
    expected.asset = *current;
    const AssetSummary* const shown =
        workspace.pictures().model().summary(workspace.pictures().model().rowOf(*current));
    expected.pick = shown && shown->pick == Pick::Pick ? Pick::Reject : Pick::Pick;
    window.actions()[expected.pick == Pick::Pick ? ActionId::Pick : ActionId::Reject].trigger();
    workspace.search(QStringLiteral("picture"));
    QTest::qWait(milliseconds);

    bool isClosed = false;
    QObject::connect(&window, &ui::MainWindow::closed, [&] { isClosed = true; });
    QElapsedTimer clock;
    clock.start();
    window.close();
    CHECK(clock.elapsed() < 250);
    CHECK_FALSE(window.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return isClosed; }, kClosedWithin));
    return expected;
}

} // namespace

TEST_CASE(
    "Window: closed in the middle of an import, a search and an export it loses nothing and does not hang") {
    OpenWindow desk;
    for (unsigned number = 0; number < kPicturesBefore; ++number) {
        desk.write(nameOf(number), number, "A picture of " + std::to_string(number));
    }
    desk.importInto("Before");
    desk.window().actions()[ActionId::CloseCatalog].trigger();
    desk.settle();
    const auto seed =
        static_cast<unsigned>(numberFrom("FIELDFRAME_SEED", static_cast<int>(std::random_device()())));
    std::mt19937 random(seed);
    const std::filesystem::path folder = desk.folder() / "desk.fieldframe";
    const int rounds = numberFrom("FIELDFRAME_CLOSINGS", 5);
    for (int round = 0; round < rounds; ++round) {
        const unsigned first = kPicturesBefore + static_cast<unsigned>(round) * kPicturesARound;
        for (unsigned number = first; number < first + kPicturesARound; ++number) {
            desk.write(nameOf(number), number, "A picture of " + std::to_string(number));
        }
        const auto milliseconds = static_cast<int>(random() % kLongestMilliseconds);
        INFO("seed " << seed << ", round " << round << ", closed after " << milliseconds << " ms");
        const Expected expected = workAndClose(desk, desk.catalogFolder(), round, milliseconds);
        checkCatalog(folder, expected);
        std::filesystem::remove_all(expected.exportTarget);
    }
    desk.window().openCatalog(desk.catalogFolder(), ui::OpenMode::Open);
    desk.waitFor("the catalog", [&] { return desk.window().workspace() != nullptr; });
    desk.importInto("After");
    desk.showImages();
    CHECK(desk.workspace().pictures().count() ==
          kPicturesBefore + static_cast<qint64>(rounds) * kPicturesARound);
}
