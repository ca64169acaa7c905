// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/find_replace.h"
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using batch::FindReplace;
using test::CatalogFixture;
using test::textValue;

namespace {

class Desk : public CatalogFixture {
public:
    Desk() {
        assets.push_back(
            add(test::newAsset(1, {{textValue(FieldId::Caption, "Agency, at the agency"),
                                    textValue(FieldId::Caption, "L'agency", "fr"),
                                    textValue(FieldId::CreditLine, "© Agency/Nero"),
                                    textValue(FieldId::DateCreated, "2015-04-01"),
                                    test::listValue(FieldId::Keywords, {"agency", "Office", "boat"})},
                                   {}}))
                .id);
        assets.push_back(add(test::newAsset(2, {{textValue(FieldId::Headline, "Nothing here")}, {}})).id);
    }

    [[nodiscard]] batch::Plan plan(const FindReplace& wanted) const {
        auto made = batch::planReplace(catalog(), wanted, assets);
        INFO((made ? "" : made.error().subject + ": " + made.error().detail));
        REQUIRE(made);
        return *made;
    }

    std::vector<AssetId> assets;
};

} // namespace

TEST_CASE("every text and every language is looked into, and each change is listed") {
    const Desk desk;
    const batch::Plan plan = desk.plan({"agency", "office", {}, {}, {}});
    REQUIRE(plan.changes.size() == 4);
    CHECK(plan.assets == 2);
    CHECK(plan.changes[0].before == "Agency, at the agency");
    CHECK(plan.changes[0].after == "office, at the office");
    CHECK(batch::shownText(FieldId::Keywords, plan.changes[2].after) == "office; Office; boat");
    CHECK(plan.problems.empty());
}

TEST_CASE("only chosen fields and languages are looked into") {
    const Desk desk;
    CHECK(desk.plan({"agency", "x", {}, {FieldId::CreditLine}, {}}).changes.size() == 1);
    CHECK(desk.plan({"agency", "x", {}, {FieldId::Caption}, {"fr"}}).changes.at(0).language == "fr");
    CHECK(desk.plan({"agency", "x", {}, {FieldId::Caption}, {""}}).changes.size() == 1);
    CHECK(desk.plan({"2015", "2016", {}, {}, {}}).changes.empty()); // Dates only where they are asked for.
    CHECK(desk.plan({"2015", "2016", {}, {FieldId::DateCreated}, {}}).changes.at(0).after == "2016-04-01");
}

TEST_CASE("items that become empty or alike go") {
    const Desk desk;
    const auto changes =
        desk.plan({"^(agency|boat)$", "", {true, false, false}, {FieldId::Keywords}, {}}).changes;
    REQUIRE(changes.size() == 1);
    CHECK(batch::shownText(FieldId::Keywords, changes[0].after) == "Office");
    const auto alike = desk.plan({"agency", "Office", {}, {FieldId::Keywords}, {}}).changes;
    CHECK(batch::shownText(FieldId::Keywords, alike.at(0).after) == "Office; boat");
}

TEST_CASE("a value that its field can't hold afterwards is a problem") {
    const Desk desk;
    const batch::Plan plan = desk.plan({"2015", "soon", {}, {FieldId::DateCreated}, {}});
    CHECK(plan.changes.empty());
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].error.subject == "IMG_1.jpg");
}

TEST_CASE("replacing is one undo") {
    const Desk desk;
    const auto before = desk.catalog().assets().details(desk.assets[0])->metadata;
    const auto done = batch::carryOut(desk.catalog(), desk.plan({"agency", "office", {}, {}, {}}));
    REQUIRE(done);
    CHECK(desk.catalog().journal().batch(done->receipt.batch)->cause == catalog::Cause::Replace);
    CHECK(desk.catalog().journal().batch(done->receipt.batch)->label == "agency → office");
    REQUIRE(edit::EditService(desk.catalog()).undoLast());
    CHECK(desk.catalog().assets().details(desk.assets[0])->metadata.values.size() == before.values.size());
    CHECK(desk.catalog().assets().details(desk.assets[0])->metadata.text(FieldId::CreditLine) ==
          "© Agency/Nero");
    desk.requireClean();
}

TEST_CASE("an expression that would take for ever ends as a whole, soon") {
    const CatalogFixture fixture;
    std::vector<AssetId> assets;
    for (int i = 0; i < 40; ++i) {
        assets.push_back(
            fixture.add(test::newAsset(i, {{textValue(FieldId::Caption, std::string(5'000, 'a') + "!")}, {}}))
                .id);
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto plan =
        batch::planReplace(fixture.catalog(), {"(a+)+$", "", {true, false, false}, {}, {}}, assets);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == ErrorCode::TimedOut);
}
