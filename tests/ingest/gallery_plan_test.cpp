// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gallery_plan.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe;
using namespace fieldframe::ingest;
using test::TemporaryFolder;

namespace {

std::vector<GlobalId> ids(std::size_t count) {
    std::vector<GlobalId> made;
    for (std::size_t i = 0; i < count; ++i) {
        made.push_back(GlobalId::generate());
    }
    return made;
}

ScanBatch batchOf(const std::filesystem::path& folder) {
    ScanBatch batch;
    batch.folder = folder;
    batch.galleryDocument = folder / kGalleryDocumentName;
    return batch;
}

} // namespace

TEST_CASE("New assets go before the next of theirs that is already in the gallery") {
    const auto id = ids(5);
    const std::vector<GlobalId> wanted(id.begin(), id.end());
    CHECK(placementsFor({}, wanted) == std::vector<Placement>{{wanted, {}}});
    CHECK(placementsFor(wanted, wanted).empty());
    const std::vector<GlobalId> some{id[1], id[3]};
    CHECK(placementsFor(some, wanted) ==
          std::vector<Placement>{{{id[0]}, id[1]}, {{id[2]}, id[3]}, {{id[4]}, {}}});
    const std::vector<GlobalId> byHand{id[4], id[0]};
    CHECK(placementsFor(byHand, std::vector<GlobalId>{id[0], id[4]}).empty());
}

TEST_CASE("One gallery for all has the files in the order in which they were scanned") {
    ImportRequest request;
    request.galleryTitle = "All";
    GalleryPlanner planner(request);
    const auto id = ids(3);
    planner.settled("/x/c.jpg", 2, id[2]);
    planner.settled("/x/a.jpg", 0, id[0]);
    planner.settled("/y/same-as-a.jpg", 3, id[0]);
    planner.settled("/x/broken.jpg", 4, std::nullopt);
    planner.settled("/x/b.jpg", 1, id[1]);
    const auto plans = planner.plans();
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].title == "All");
    CHECK(plans[0].assets == id);
}

TEST_CASE("Each folder that holds files gets a gallery with its name, two of one name are two") {
    ImportRequest request;
    request.galleryPerFolder = true;
    GalleryPlanner planner(request);
    const auto id = ids(3);
    planner.settled("/2017/Nile/a.jpg", 0, id[0]);
    planner.settled("/2018/Nile/a.jpg", 1, id[1]);
    planner.settled("/Bro\xffken/a.jpg", 2, id[2]);
    planner.settled("/Empty/a.jpg", 3, std::nullopt);
    std::vector<std::string> titles;
    for (const GalleryPlan& plan : planner.plans()) {
        titles.push_back(plan.title);
        CHECK((plan.assets.empty() || plan.assets.size() == 1));
    }
    CHECK(titles == std::vector<std::string>{"Nile", "Nile (2018)", "Bro\\xffken"});
}

TEST_CASE("A document decides order, picks and cover of its gallery, and what it misses is reported") {
    const TemporaryFolder folder;
    folder.write("gallery.json", R"({"format":"fieldframe.gallery/1","title":"T","cover":"sub/b.jpg","items":[
        {"file":"sub/b.jpg","pick":true},{"file":"a.jpg"},{"file":"gone.jpg"},{"file":"bad.jpg"}]})");
    ImportRequest request;
    request.galleryPerFolder = true;
    GalleryPlanner planner(request);
    REQUIRE_FALSE(planner.meet(batchOf(folder.path())));
    const auto id = ids(2);
    planner.settled(folder.path() / "a.jpg", 0, id[0]);
    planner.settled(folder.path() / "bad.jpg", 1, std::nullopt);
    planner.settled(folder.path() / "sub/b.jpg", 2, id[1]);
    const auto plans = planner.plans();
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].title == "sub");
    CHECK(plans[1].title == "T");
    CHECK(plans[1].assets == std::vector<GlobalId>{id[1], id[0]});
    CHECK(plans[1].picked == std::vector<GlobalId>{id[1]});
    CHECK(plans[1].cover == id[1]);
    const auto missing = planner.missing();
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].file == folder.path() / "gone.jpg");
    CHECK(missing[0].error.code == ErrorCode::NotFound);
}

TEST_CASE("A broken document is a problem with its path and its folder is an ordinary one") {
    const TemporaryFolder folder;
    folder.write("gallery.json", R"({"format":"fieldframe.gallery/1","title":"T"})");
    ImportRequest request;
    request.galleryPerFolder = true;
    GalleryPlanner planner(request);
    const auto problem = planner.meet(batchOf(folder.path()));
    REQUIRE(problem);
    CHECK(problem->file == folder.path() / "gallery.json");
    CHECK(problem->error.code == ErrorCode::InvalidInput);
    planner.settled(folder.path() / "a.jpg", 0, GlobalId::generate());
    CHECK(planner.plans().size() == 1);
}
