// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/table.h"
#include "core/delivery/captions_csv.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using test::CatalogFixture;
using test::textValue;

namespace {

class Desk : public CatalogFixture {
public:
    Desk() {
        for (int i = 1; i <= 3; ++i) {
            added.push_back(
                add(test::newAsset(i, {{textValue(FieldId::Caption, "Old " + std::to_string(i))}, {}})));
        }
    }

    [[nodiscard]] batch::TablePlan plan(std::string_view csv, const batch::TableOptions& options = {}) const {
        const auto table = batch::tableFromCsv(csv, "t.csv");
        INFO((table ? "" : table.error().subject + ": " + table.error().detail));
        REQUIRE(table);
        auto made = batch::planTable(catalog(), *table, options);
        REQUIRE(made);
        return *made;
    }

    std::vector<catalog::ChangeWriter::Added> added;
};

} // namespace

TEST_CASE("rows are found by file name, path, stem, whatever the case, and by id") {
    const Desk desk;
    const std::string id = desk.added[2].globalId.text();
    const auto plan = desk.plan("file,caption\nC:\\card\\img_1.JPG,New 1\nIMG_2,New 2\n");
    REQUIRE(plan.plan.changes.size() == 2);
    CHECK(plan.plan.changes[0].asset == desk.added[0].id);
    CHECK(plan.plan.changes[0].before == "Old 1");
    CHECK(plan.plan.changes[1].after == "New 2");
    CHECK(desk.plan("id;headline\n" + id + ";By id\n").plan.changes.at(0).asset == desk.added[2].id);
    CHECK(plan.matched == 2);
}

TEST_CASE("heads are our keys, aliases, IPTC names or XMP properties, with languages") {
    const auto table = batch::tableFromCsv("Filename,Description,Credit Line,City "
                                           "(legacy),caption[fr],XMP-photoshop:Headline,dc:title,Nonsense\n",
                                           "t.csv");
    REQUIRE(table);
    REQUIRE(table->columns.size() == 6);
    CHECK(table->columns[0].field == FieldId::Caption);
    CHECK(table->columns[1].field == FieldId::CreditLine);
    CHECK(table->columns[2].field == FieldId::City);
    CHECK(table->columns[3].language == "fr");
    CHECK(table->columns[4].field == FieldId::Headline);
    CHECK(table->columns[5].field == FieldId::Title);
    CHECK(table->unknown == std::vector<std::string>{"Nonsense"});
}

TEST_CASE("a table that can't be meant is refused with its name and why") {
    for (const std::string_view bad :
         {"", "caption,city\nx,y\n", "file,nonsense\na,b\n", "file,caption,description\n", "file,name,city\n",
          "file,caption\na,\"open\n"}) {
        CAPTURE(bad);
        const auto table = batch::tableFromCsv(bad, "t.csv");
        REQUIRE_FALSE(table);
        CHECK(table.error().subject == "t.csv");
    }
    CHECK_FALSE(batch::tableFromCsv("file,caption\n", "t.csv", "no-such-set"));
}

TEST_CASE("rows for which there is no picture, or several, are reported with their lines") {
    const Desk desk;
    desk.add(test::newAsset(4, {}, "/elsewhere/a"));
    auto twin = test::newAsset(5, {}, "/elsewhere/b");
    twin.path = "/elsewhere/b/IMG_4.jpg";
    desk.add(twin);
    const auto plan =
        desk.plan("file,caption\nIMG_1.jpg,a\nIMG_9.jpg,b\nIMG_4.jpg,c\nimg_1.jpg,d\nIMG_2.jpg,e,f\n");
    CHECK(plan.matched == 1);
    CHECK(plan.unmatched == 1);
    CHECK(plan.ambiguous == 2);
    REQUIRE(plan.plan.problems.size() == 4);
    CHECK(plan.plan.problems[0].line == 3);
    CHECK(plan.plan.problems[1].line == 4);
    CHECK(plan.plan.problems[1].error.code == ErrorCode::Ambiguous);
    CHECK(plan.plan.problems[3].line == 6);
    batch::TableOptions among;
    among.among = {desk.added[1].id};
    CHECK(desk.plan("file,caption\nIMG_1.jpg,a\nIMG_2.jpg,b\n", among).matched == 1);
}

TEST_CASE("empty cells say nothing unless they are to clear, and fields that speak can be left alone") {
    const Desk desk;
    CHECK(desk.plan("file,caption\nIMG_1.jpg,\n").plan.changes.empty());
    batch::TableOptions clearing;
    clearing.emptyCellsClear = true;
    CHECK(desk.plan("file,caption\nIMG_1.jpg,\n", clearing).plan.changes.at(0).after == std::nullopt);
    batch::TableOptions careful;
    careful.onlyEmptyFields = true;
    CHECK(desk.plan("file,caption,city\nIMG_1.jpg,New,Geneva\n", careful).plan.changes.at(0).field ==
          FieldId::City);
}

TEST_CASE("our own captions.csv, unchanged, changes nothing, and changed only what was") {
    const CatalogFixture fixture;
    const DescriptiveMetadata metadata{
        {textValue(FieldId::Caption, "=SUM(1)\nsecond \"line\""),
         textValue(FieldId::Caption, "Légende", "fr"),
         test::listValue(FieldId::Keywords, {"Bern, Switzerland", "boat"}),
         textValue(FieldId::GpsLatitude, "-12.5"),
         FieldValue{FieldId::CreatorContact,
                    {},
                    std::vector<StructContent>{{{"CiEmailWork", "a@b"}, {"CiAdrCity", "Bern"}}},
                    Origin::Xmp}},
        {}};
    const AssetId asset = fixture.add(test::newAsset(1, metadata)).id;
    delivery::CaptionsCsv csv;
    csv.lookAt(metadata);
    csv.addRow("IMG_1.jpg", metadata);
    const auto planned = [&](const std::string& text) {
        const auto table = batch::tableFromCsv(text, "captions.csv");
        REQUIRE(table);
        return batch::planTable(fixture.catalog(), *table, {})->plan;
    };
    CHECK(planned(csv.text()).changes.empty());
    CHECK(planned(csv.text()).problems.empty());
    std::string changed = csv.text();
    changed.replace(changed.find("boat"), 4, "ship");
    const auto plan = planned(changed);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].asset == asset);
    CHECK(batch::shownText(FieldId::Keywords, plan.changes[0].after) == "Bern, Switzerland; ship");
}

TEST_CASE("a value that its field can't hold is a problem, and the rest of the row goes on") {
    const Desk desk;
    const auto plan = desk.plan("file,date,city,creator_contact\nIMG_1.jpg,soon,Geneva,a@b\n");
    REQUIRE(plan.plan.changes.size() == 1);
    CHECK(plan.plan.changes[0].field == FieldId::City);
    CHECK(plan.plan.problems.size() == 2);
    CHECK(plan.plan.problems[0].line == 2);
}
