// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::edit;
using catalog::Cause;
using test::CatalogFixture;

namespace {

class Desk : public CatalogFixture {
public:
    Desk() {
        for (int i = 1; i <= 2; ++i) {
            assets.push_back(add(test::newAsset(i)).id);
        }
    }

    [[nodiscard]] EditService edits() const { return EditService(catalog()); }
    GlobalId headline(const std::string& text, std::size_t count = 2) const {
        const FieldEdit edit{FieldId::Headline, {}, text};
        const auto receipt = edits().setFields(std::span(assets).first(count), std::span(&edit, 1));
        REQUIRE(receipt);
        return receipt->batch;
    }
    [[nodiscard]] std::string said(std::size_t which = 0) const {
        return catalog().assets().details(assets[which])->metadata.text(FieldId::Headline);
    }

    std::vector<AssetId> assets;
};

} // namespace

TEST_CASE("undo and redo go back and forth in order, and go on after the program's end") {
    Desk desk;
    desk.headline("one");
    desk.headline("two");
    desk.headline("three");
    REQUIRE(desk.edits().undoLast());
    CHECK(desk.said() == "two");
    desk.reopen();
    REQUIRE(desk.edits().undoLast());
    CHECK(desk.said() == "one");
    desk.reopen();
    CHECK(desk.catalog().journal().toRedo(9)->size() == 2);
    CHECK(desk.catalog().journal().toUndo(9)->size() == 3); // The edit, and two imports.
    REQUIRE(desk.edits().redoLast());
    CHECK(desk.said() == "two");
    REQUIRE(desk.edits().redoLast());
    CHECK(desk.said() == "three");
    CHECK(desk.edits().redoLast().error().code == ErrorCode::NotFound);
    for (const char* const former : {"two", "one", ""}) {
        REQUIRE(desk.edits().undoLast());
        CHECK(desk.said() == former);
    }
    desk.requireClean();
}

TEST_CASE("a new edit ends what could be done again, and undo skips what is taken back") {
    Desk desk;
    desk.headline("one");
    desk.headline("two");
    REQUIRE(desk.edits().undoLast());
    desk.headline("three");
    CHECK(desk.catalog().journal().toRedo()->empty());
    REQUIRE(desk.edits().undoLast());
    CHECK(desk.said() == "one");
    REQUIRE(desk.edits().undoLast());
    CHECK(desk.said().empty());
}

TEST_CASE("the next step is named by what was done") {
    const Desk desk;
    desk.headline("one");
    auto step = desk.catalog().journal().toUndo()->at(0);
    CHECK(step.edit.cause == Cause::Hand);
    CHECK(step.edit.property == "headline");
    CHECK(step.edit.targets == 2);
    CHECK(step.edit.person == "Ana");
    REQUIRE(desk.edits().undoLast());
    step = desk.catalog().journal().toRedo()->at(0);
    CHECK(step.edit.property == "headline");
    CHECK(desk.catalog().journal().lastBatches(1)->at(0).cause == Cause::Undo);
    REQUIRE(desk.edits().redoLast());
    CHECK(desk.catalog().journal().lastBatches(1)->at(0).cause == Cause::Redo);
}

TEST_CASE("what files brought by themselves is no step of undo") {
    const Desk desk;
    desk.headline("one");
    const GlobalId target = desk.catalog().assets().details(desk.assets[0])->summary.globalId;
    desk.write(
        [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Asset, target, "city", ""}, "Bern", Origin::Xmp);
        },
        Cause::Merge);
    REQUIRE(desk.edits().undoLast());
    CHECK(desk.said().empty());
    CHECK(desk.catalog().assets().details(desk.assets[0])->metadata.text(FieldId::City) == "Bern");
}

TEST_CASE(
    "an undo that would overwrite a later change names field, picture and person, and can leave it be") {
    const Desk desk;
    const GlobalId batch = desk.headline("both");
    desk.headline("mine", 1);
    const auto refused = desk.edits().undo(batch);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().subject == "headline");
    CHECK(refused.error().detail.find("IMG_1.jpg, by Ana") == 0);
    CHECK(desk.said(1) == "both"); // Nothing at all was taken back.

    const auto later = desk.edits().laterChanges(batch);
    REQUIRE(later);
    REQUIRE(later->size() == 1);
    CHECK(later->at(0).picture == "IMG_1.jpg");

    REQUIRE(desk.edits().undo(batch, Later::Keep));
    CHECK(desk.said(0) == "mine");
    CHECK(desk.said(1).empty());
}

TEST_CASE("an edit of which nothing is left to take back does not stand in undo's way") {
    const Desk desk;
    desk.headline("one");
    const GlobalId target = desk.catalog().assets().details(desk.assets[0])->summary.globalId;
    desk.headline("two", 1);
    desk.write(
        [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Asset, target, "headline", ""}, "theirs", Origin::Xmp);
        },
        Cause::Merge);
    CHECK_FALSE(desk.edits().undoLast());
    REQUIRE(desk.edits().undoLast(Later::Keep));
    CHECK(desk.said(0) == "theirs");
    REQUIRE(desk.edits().undoLast(Later::Keep));
    CHECK(desk.said(0) == "theirs");
    CHECK(desk.said(1).empty());
}

TEST_CASE("a field, an asset and a batch go back to what they said") {
    const Desk desk;
    const GlobalId first = desk.headline("first");
    const FieldEdit french{FieldId::Caption, "fr", std::string("Légende")};
    REQUIRE(desk.edits().setFields(desk.assets, std::span(&french, 1)));
    const GlobalId second = desk.headline("second");
    REQUIRE(desk.edits().setPick(std::span(desk.assets).first(1), Pick::Pick));
    desk.headline("third");
    const std::span one = std::span(desk.assets).first(1);

    REQUIRE(desk.edits().revert(one, {"headline", std::nullopt}, second));
    CHECK(desk.said() == "first");
    CHECK(desk.said(1) == "third");
    CHECK(desk.catalog().assets().details(desk.assets[0])->summary.pick == Pick::Pick);

    REQUIRE(desk.edits().revert(one, {}, first));
    const auto details = *desk.catalog().assets().details(desk.assets[0]);
    CHECK(details.metadata.values.empty());
    CHECK(details.summary.pick == Pick::None);

    REQUIRE(desk.edits().undoLast()); // A revert is an edit like any other.
    CHECK(desk.said() == "first");
    CHECK(desk.catalog().journal().lastBatches(2)->at(1).cause == Cause::Revert);
    desk.requireClean();
}

TEST_CASE("going back by time takes what was said then, and not before the import") {
    const Desk desk;
    desk.headline("first");
    const std::int64_t between = nowMilliseconds() + 5;
    while (nowMilliseconds() <= between) {
    }
    desk.headline("second");
    REQUIRE(desk.edits().revert(desk.assets, {"headline", ""}, between));
    CHECK(desk.said() == "first");
    const auto tooEarly = desk.edits().revert(desk.assets, {}, std::int64_t{1'000});
    REQUIRE_FALSE(tooEarly);
    CHECK(tooEarly.error().subject == "IMG_1.jpg");
    CHECK_FALSE(desk.edits().revert(desk.assets, {}, GlobalId::generate()));
}
