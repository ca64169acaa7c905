// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_list_model.h"
#include "ui/models/asset_results.h"
#include "ui/models/category_tree_model.h"
#include "ui/models/gallery_list_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/home_page.h"
#include "ui/panels/pictures_page.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <barrier>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

/// Watches a model while the catalog fills; a broken promise of a model ends the process.
class Watch {
public:
    explicit Watch(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}

private:
    QAbstractItemModelTester m_tester;
};

} // namespace

TEST_CASE("AssetListModel: keeps a model's promises while an import fills it and edits change it") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.showImages();
    ui::AssetListModel& model = desk.workspace().pictures().model();
    const Watch watch(model);
    desk.importInto("Field");
    desk.waitFor("the rows", [&] { return model.rowCount() == 3; });
    // Pictures may have come before the one that was current when it was alone.
    desk.showImages();
    desk.workspace().pictures().grid().selectOnly(0);
    desk.press(Qt::Key_P);
    desk.waitFor("the pick", [&] { return model.index(0).data(ui::AssetListModel::PickRole).toInt() == 1; });
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("picked")));
}

TEST_CASE("AssetListModel: a change that comes while its row is being read is read again") {
    const OpenWindow application;
    test::CatalogFixture fixture;
    const AssetId asset = fixture.add(test::newAsset(1)).id;
    fixture.close();
    auto engine = ui::Engine::open(fixture.folder(), ui::OpenMode::Open);
    REQUIRE(engine.has_value());
    ui::Session session(std::move(*engine));
    ui::ThumbnailCache thumbnails(session);
    ui::AssetListModel model(session, thumbnails);
    model.setIds({asset});
    const auto rating = [&] { return model.index(0).data(ui::AssetListModel::RatingRole); };
    REQUIRE(QTest::qWaitFor([&] { return rating().isValid(); }));

    // The session's own news come when they come; here the model is told at chosen moments.
    session.blockSignals(true);
    const auto rate = [&](int stars) {
        REQUIRE(session.engine().edits().setRating({{asset}}, stars).has_value());
        catalog::ChangeSet changes;
        changes.changed = {asset};
        session.blockSignals(false);
        emit session.changed(changes);
        session.blockSignals(true);
    };
    rate(1);
    // Both reading threads meet here, so what was asked before has been read; its answer waits for the event
    // loop.
    std::barrier bothIdle(3);
    QObject context;
    for (int thread = 0; thread < 2; ++thread) {
        session.run(
            ui::Session::Lane::Reading, &context,
            [&](const ui::Engine&) { return bothIdle.arrive_and_wait(), 0; }, [](int) {});
    }
    bothIdle.arrive_and_wait();
    rate(2);
    CHECK(QTest::qWaitFor([&] { return rating().toInt() == 2; }));
}

TEST_CASE("AssetListModel: rows that stay keep their place when others come or go") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    ui::AssetListModel& model = desk.workspace().pictures().model();
    const Watch watch(model);
    const std::vector<AssetId> all = model.ids();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.index(2);
    model.setIds({all[0], all[2]});
    CHECK(last.row() == 1);
    model.setIds(all);
    CHECK(last.row() == 2);
    CHECK(resets.count() == 0);
    model.setIds({all[2], all[1], all[0]});
    CHECK(resets.count() == 1);
    CHECK(model.rowOf(all[0]) == 2);
}

TEST_CASE(
    "Models of galleries, categories and the sidebar: keep a model's promises while an import fills them") {
    OpenWindow desk;
    desk.workspace().goToWord(QStringLiteral("categories"));
    desk.workspace().goToWord(QStringLiteral("galleries"));
    desk.settle();
    std::vector<std::unique_ptr<Watch>> watches;
    for (const QTreeView* const view : desk.workspace().findChildren<QTreeView*>()) {
        watches.push_back(std::make_unique<Watch>(*view->model()));
    }
    for (ui::GalleryListModel* const model : desk.workspace().findChildren<ui::GalleryListModel*>()) {
        watches.push_back(std::make_unique<Watch>(*model));
    }
    // Sidebar, category tree and at least the two lists of galleries that were shown.
    REQUIRE(watches.size() >= 4);
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.waitFor("the gallery", [&] { return desk.workspace().home().galleryCount() == 1; });
    watches.clear();
}
