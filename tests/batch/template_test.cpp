// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/template_work.h"
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using batch::MetadataTemplate;
using batch::Mode;
using batch::TemplateRow;
using batch::TemplateWork;
using test::CatalogFixture;
using Items = std::vector<std::string>;

namespace {

TemplateRow row(FieldId field, Mode mode, FieldContent value, std::string language = {}) {
    return {field, std::move(language), mode, true, std::move(value)};
}

/// What is said after the template, of one that said this before.
DescriptiveMetadata applied(const std::vector<TemplateRow>& rows, DescriptiveMetadata metadata,
                            batch::CodeTable codes = {}) {
    const auto work = TemplateWork::of({"T", rows}, std::move(codes));
    INFO((work ? "" : work.error().subject + ": " + work.error().detail));
    REQUIRE(work);
    variables::Context context;
    context.originalName = "IMG_1.jpg";
    context.sequence = 3;
    const auto changes = work->changes(metadata, context);
    INFO((changes ? "" : changes.error().subject + ": " + changes.error().detail));
    REQUIRE(changes);
    for (const FieldValue& change : *changes) {
        metadata.set(change);
    }
    return metadata;
}

DescriptiveMetadata said() {
    return {{test::textValue(FieldId::Caption, "A boat."), test::textValue(FieldId::City, "Bern"),
             test::listValue(FieldId::Keywords, {"river", "boat"})},
            {}};
}

} // namespace

TEST_CASE("each mode does what it says to a text") {
    const FieldContent text = std::string("Two people.");
    CHECK(applied({row(FieldId::Caption, Mode::Replace, text)}, said()).text(FieldId::Caption) ==
          "Two people.");
    CHECK(applied({row(FieldId::Caption, Mode::IfEmpty, text)}, said()).text(FieldId::Caption) == "A boat.");
    CHECK(applied({row(FieldId::Headline, Mode::IfEmpty, text)}, said()).text(FieldId::Headline) ==
          "Two people.");
    CHECK(applied({row(FieldId::Caption, Mode::Append, text)}, said()).text(FieldId::Caption) ==
          "A boat. Two people.");
    CHECK(applied({row(FieldId::Caption, Mode::Prepend, text)}, said()).text(FieldId::Caption) ==
          "Two people. A boat.");
    CHECK(applied({row(FieldId::Caption, Mode::Clear, {})}, said()).find(FieldId::Caption) == nullptr);
    CHECK(applied({row(FieldId::Caption, Mode::Append, text, "fr")}, said()).text(FieldId::Caption, "fr") ==
          "Two people.");
}

TEST_CASE("lists are added to without repeats") {
    CHECK(applied({row(FieldId::Keywords, Mode::Append, Items{"boat", "lake"})}, said())
              .list(FieldId::Keywords) == Items{"river", "boat", "lake"});
    CHECK(applied({row(FieldId::Keywords, Mode::Prepend, Items{"lake", "boat"})}, said())
              .list(FieldId::Keywords) == Items{"lake", "boat", "river"});
    CHECK(applied({row(FieldId::Creator, Mode::Replace, Items{"A; B"})}, said()).list(FieldId::Creator) ==
          Items{"A", "B"});
}

TEST_CASE("applied twice it changes nothing the second time") {
    const std::vector<TemplateRow> rows{row(FieldId::Caption, Mode::Append, std::string("Photo {filename}")),
                                        row(FieldId::Caption, Mode::Prepend, std::string("PRE"), "fr"),
                                        row(FieldId::Keywords, Mode::Append, Items{"lake"})};
    const DescriptiveMetadata once = applied(rows, said());
    CHECK(applied(rows, once) == once);
}

TEST_CASE("variables see what the rows without any have set, wherever these stand") {
    const DescriptiveMetadata after =
        applied({row(FieldId::Headline, Mode::Replace, std::string("{city}: {caption} {sequence:2}")),
                 row(FieldId::City, Mode::Replace, std::string("Geneva"))},
                said());
    CHECK(after.text(FieldId::Headline) == "Geneva: A boat. 03");
}

TEST_CASE("codes in what comes out are replaced") {
    batch::CodeTable codes;
    codes.add("gva\tGeneva\tSwitzerland\n", "places.txt");
    CHECK(applied({row(FieldId::City, Mode::Replace, std::string("=gva=, =gva#2="))}, said(), codes)
              .text(FieldId::City) == "Geneva, Switzerland");
}

TEST_CASE("rows without a tick, and values that stay, change nothing") {
    TemplateRow off = row(FieldId::City, Mode::Replace, std::string("Geneva"));
    off.isTicked = false;
    CHECK(applied({off, row(FieldId::Caption, Mode::Replace, std::string("A boat.")),
                   row(FieldId::Event, Mode::Clear, {})},
                  said()) == said());
}

TEST_CASE("a template that can't be meant is refused, with the field") {
    const std::vector<std::vector<TemplateRow>> wrong{
        {row(FieldId::City, Mode::Replace, std::string("{nonsense}"))},
        {row(FieldId::City, Mode::Replace, Items{"a"})},
        {row(FieldId::Keywords, Mode::Replace, std::string("a"))},
        {row(FieldId::DateCreated, Mode::Append, std::string("2015"))},
        {row(FieldId::City, Mode::Replace, std::string("a"), "fr")},
        {row(FieldId::City, Mode::Replace, std::string("a")),
         row(FieldId::City, Mode::Append, std::string("b"))},
    };
    for (const auto& rows : wrong) {
        const Status right = batch::check({"T", rows});
        REQUIRE_FALSE(right);
        CHECK(right.error().subject == metadataField(rows.front().field).key);
    }
    CHECK_FALSE(batch::check({"", {}}));
}

TEST_CASE("a template comes out of its file as it went in, structures and ticks included") {
    MetadataTemplate metadataTemplate{
        "Geneva desk",
        {row(FieldId::CreditLine, Mode::Replace, std::string("© {date:yyyy} \"x\"\n")),
         row(FieldId::Caption, Mode::Append, std::string("نص"), "ar"),
         row(FieldId::Keywords, Mode::Append, Items{"a", "b"}),
         row(FieldId::Licensor, Mode::Replace,
             std::vector<StructContent>{{{"LicensorURL", "https://x"}, {"LicensorName", "Desk"}}}),
         row(FieldId::Instructions, Mode::Clear, {})}};
    metadataTemplate.rows[1].isTicked = false;
    const auto read = batch::templateFromJson(batch::jsonOf(metadataTemplate), "t.json");
    INFO((read ? "" : read.error().detail));
    REQUIRE(read);
    CHECK(*read == metadataTemplate);
}

TEST_CASE("a file that is no template is refused with its name and place") {
    const auto errorOf = [](std::string_view json) {
        const auto read = batch::templateFromJson(json, "t.json");
        REQUIRE_FALSE(read);
        CHECK(read.error().subject == "t.json");
        return read.error().detail;
    };
    CHECK(errorOf("{\n  \"fields\": [,]\n}").find("line 2") != std::string::npos);
    CHECK(errorOf("[]") == "not a template");
    const std::string head = R"({"format": "fieldframe-template", "version": 1, "name": "x", "fields": [)";
    CHECK(errorOf(head + R"({"field": "city", "value": "a"}, {"field": "nowhere"}]})").find("entry 2") == 0);
    CHECK(errorOf(head + R"({"field": "city", "mode": "often", "value": "a"}]})").find("often") !=
          std::string::npos);
    CHECK(errorOf(head + R"({"field": "city", "value": ["a"]}]})").find("form") != std::string::npos);
    CHECK(errorOf(std::string(100'000, '[')).size() < 200);
    CHECK(batch::templateFromJson(R"({"format": "fieldframe-template", "version": 2, "fields": []})", "t")
              .error()
              .code == ErrorCode::UnsupportedFormat);
}

TEST_CASE("a plan lists every change, and carried out is one undo that the history names") {
    const CatalogFixture fixture;
    const AssetId one = fixture.add(test::newAsset(1, said())).id;
    const AssetId two = fixture.add(test::newAsset(2)).id;
    const auto work = TemplateWork::of({"Desk",
                                        {row(FieldId::CreditLine, Mode::Replace, std::string("© {filename}")),
                                         row(FieldId::City, Mode::IfEmpty, std::string("Geneva"))}});
    REQUIRE(work);
    const std::vector assets{one, two};
    const auto plan = batch::planTemplate(fixture.catalog(), *work, assets);
    REQUIRE(plan);
    REQUIRE(plan->changes.size() == 3);
    CHECK(plan->changes[0].picture == "IMG_1.jpg");
    CHECK(plan->changes[0].before == std::nullopt);
    CHECK(plan->changes[0].after == "© IMG_1");
    CHECK(fixture.catalog().assets().details(one)->metadata.text(FieldId::City) == "Bern"); // Nothing yet.

    const auto done = batch::carryOut(fixture.catalog(), *plan);
    REQUIRE(done);
    CHECK(done->receipt.changes == 3);
    const auto after = fixture.catalog().assets().details(two)->metadata;
    CHECK(after.text(FieldId::City) == "Geneva");
    CHECK(after.find(FieldId::City)->origin == Origin::Template);
    const auto history = fixture.catalog().journal().batch(done->receipt.batch);
    CHECK(history->cause == catalog::Cause::Template);
    CHECK(history->label == "Desk");
    REQUIRE(edit::EditService(fixture.catalog()).undo(done->receipt.batch));
    CHECK(fixture.catalog().assets().details(one)->metadata.text(FieldId::City) == "Bern");
    fixture.requireClean();
}

TEST_CASE("what was changed since the plan was made is left alone and named") {
    const CatalogFixture fixture;
    const std::vector assets{fixture.add(test::newAsset(1, said())).id,
                             fixture.add(test::newAsset(2, said())).id};
    const auto work = TemplateWork::of({"Desk", {row(FieldId::City, Mode::Replace, std::string("Geneva"))}});
    const auto plan = batch::planTemplate(fixture.catalog(), *work, assets);
    const edit::FieldEdit meanwhile{FieldId::City, {}, std::string("Basel")};
    REQUIRE(
        edit::EditService(fixture.catalog()).setFields(std::span(assets).first(1), std::span(&meanwhile, 1)));
    const auto done = batch::carryOut(fixture.catalog(), *plan);
    REQUIRE(done);
    REQUIRE(done->leftAlone.size() == 1);
    CHECK(done->leftAlone[0].picture == "IMG_1.jpg");
    CHECK(fixture.catalog().assets().details(assets[0])->metadata.text(FieldId::City) == "Basel");
    CHECK(fixture.catalog().assets().details(assets[1])->metadata.text(FieldId::City) == "Geneva");
}

TEST_CASE("an asset for which a value can't be made is a problem, and the others go on") {
    const CatalogFixture fixture;
    const std::vector assets{
        fixture.add(test::newAsset(1, {{test::textValue(FieldId::Headline, "not a date")}, {}})).id,
        fixture.add(test::newAsset(2, {{test::textValue(FieldId::Headline, "2015-04")}, {}})).id};
    const auto work =
        TemplateWork::of({"Desk", {row(FieldId::DateCreated, Mode::Replace, std::string("{headline}"))}});
    const auto plan = batch::planTemplate(fixture.catalog(), *work, assets);
    REQUIRE(plan);
    REQUIRE(plan->problems.size() == 1);
    CHECK(plan->problems[0].error.subject == "IMG_1.jpg");
    REQUIRE(plan->changes.size() == 1);
    CHECK(plan->changes[0].after == "2015-04");
}
