// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/consent_changes.h"
#include "core/catalog/protection_store.h"
#include "core/database/connection.h"
#include "core/database/query.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;

namespace {

Status set(const CatalogFixture& fixture, TargetKind kind, const GlobalId& target, const char* word,
           std::optional<std::string> after, const std::string& language = "") {
    const auto receipt =
        fixture.catalog().write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) {
            return writer.change({kind, target, word, language}, after);
        });
    return receipt ? Status() : Status(tl::unexpected<Error>(receipt.error()));
}

GlobalId person(const CatalogFixture& fixture, const std::string& name, const char* level) {
    const GlobalId id = GlobalId::generate();
    REQUIRE(set(fixture, TargetKind::Person, id, "name", name).has_value());
    REQUIRE(set(fixture, TargetKind::Person, id, "level", level).has_value());
    return id;
}

AssetFacts factsOf(const CatalogFixture& fixture, AssetId id) {
    const auto facts = fixture.catalog().protection().facts(std::span(&id, 1));
    REQUIRE(facts.has_value());
    REQUIRE(facts->size() == 1);
    return facts->front();
}

} // namespace

TEST_CASE("what protects an asset is kept, journaled and taken back") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    for (const auto& [word, value] : {std::pair{"protection", "no_face"}, std::pair{"audience", "internal"},
                                      std::pair{"cleared_instructions", "Embargo until May"}}) {
        REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, word, value).has_value());
        const auto history = fixture.catalog().journal().ofTarget(asset.globalId);
        CHECK(history->front().property == word);
        CHECK(history->front().after == value);
    }
    AssetFacts facts = factsOf(fixture, asset.id);
    CHECK(facts.level == ProtectionLevel::NoFace);
    CHECK(facts.audience == Audience::Internal);
    CHECK(facts.clearedInstructions == "Embargo until May");
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, "protection", std::nullopt).has_value());
    CHECK(factsOf(fixture, asset.id).level == ProtectionLevel::None);
    for (const char* const wrong : {"no_hat", "no-face", "none", "9"}) {
        const Status refused = set(fixture, TargetKind::Asset, asset.globalId, "protection", wrong);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(set(fixture, TargetKind::Asset, asset.globalId, "areas", "[{\"x\":2}]").has_value());
    CHECK_FALSE(set(fixture, TargetKind::Asset, asset.globalId, "person:nobody", "1").has_value());
    fixture.requireClean();
}

TEST_CASE("areas that can't be read are taken for the whole picture, so that no face is seen") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    {
        auto raw = database::Connection::open(fixture.folder() / "catalog.db", database::OpenMode::ReadWrite);
        REQUIRE(raw);
        database::Query(**raw, "UPDATE assets SET areas = '[{\"shape\":\"star\"}]'").run();
    }
    const std::vector<ImageRegion> areas = factsOf(fixture, asset.id).regions;
    REQUIRE(areas.size() == 1);
    CHECK(areas.front().area == ImageArea{0, 0, 1, 1});
    CHECK(areas.front().kind == ImageRegion::Kind::Face);
}

TEST_CASE("areas are the file's until the desk marks its own, and none when the desk says so") {
    const CatalogFixture fixture;
    NewAsset made = test::newAsset(1);
    made.facts.regions = {{ImageRegion::Kind::Face, {0.25, 0.25, 0.5, 0.5}, "Amina", ""}};
    const auto asset = fixture.add(made);
    CHECK(factsOf(fixture, asset.id).regions == made.facts.regions);
    CHECK(fixture.catalog().assets().details(asset.id)->facts.regions == made.facts.regions);
    const std::vector<ImageRegion> mine{{ImageRegion::Kind::Face, {0.5, 0.5, 0.25, 0.25}, "", ""}};
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, "areas", storedRegions(mine)).has_value());
    CHECK(factsOf(fixture, asset.id).regions == mine);
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, "areas", "[]").has_value());
    CHECK(factsOf(fixture, asset.id).regions.empty());
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, "areas", std::nullopt).has_value());
    CHECK(factsOf(fixture, asset.id).regions == made.facts.regions);
}

TEST_CASE("a person is kept with spellings and replacements, and found by any of the names") {
    const CatalogFixture fixture;
    const GlobalId id = person(fixture, "Amina Hassan", "no_name");
    REQUIRE(set(fixture, TargetKind::Person, id, "other_names",
                storedText(std::vector<std::string>{"أمينة حسن", "Ameena"})));
    REQUIRE(set(fixture, TargetKind::Person, id, "replacement", "a girl").has_value());
    REQUIRE(set(fixture, TargetKind::Person, id, "replacement", "une fille", "fr").has_value());
    REQUIRE(set(fixture, TargetKind::Person, id, "minor", "1").has_value());
    REQUIRE(set(fixture, TargetKind::Person, id, "guardian", "Fatima").has_value());
    const auto persons = fixture.catalog().protection().persons();
    REQUIRE(persons->size() == 1);
    const Person& kept = persons->front();
    CHECK(kept.name == "Amina Hassan");
    CHECK(kept.otherNames == std::vector<std::string>{"أمينة حسن", "Ameena"});
    CHECK(kept.replacements == Replacements{{"", "a girl"}, {"fr", "une fille"}});
    CHECK(kept.level == ProtectionLevel::NoName);
    CHECK(kept.isMinor);
    for (const char* const name : {"amina hassan", "AMEENA", "أمينة حسن"}) {
        CHECK(fixture.catalog().protection().resolvePerson(name) == kept.id);
    }
    CHECK(fixture.catalog().protection().resolvePerson(id.text().substr(0, 20)) == kept.id);
    CHECK(fixture.catalog().protection().resolvePerson("Nobody").error().code == ErrorCode::NotFound);
    person(fixture, "Amina Hassan", "no_face");
    CHECK(fixture.catalog().protection().resolvePerson("Amina Hassan").error().code == ErrorCode::Ambiguous);
    CHECK_FALSE(set(fixture, TargetKind::Person, id, "level", "secret").has_value());
    CHECK_FALSE(set(fixture, TargetKind::Person, id, "other_names", "no list").has_value());
    CHECK_FALSE(set(fixture, TargetKind::Person, id, "hat", "red").has_value());
    REQUIRE(set(fixture, TargetKind::Person, id, "removed", "1").has_value());
    CHECK(fixture.catalog().protection().persons()->size() == 1);
    fixture.requireClean();
}

TEST_CASE("persons are in an asset by a link, by PersonShown, by a region, or by being mentioned") {
    const CatalogFixture fixture;
    const GlobalId linked = person(fixture, "Omar Said", "no_face");
    person(fixture, "Amina Hassan", "no_name");
    person(fixture, "Halima Abdi", "no_place");
    person(fixture, "Zahra Noor", "no_name");
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Caption, "Here HASSAN Amina sings."));
    metadata.set(test::listValue(FieldId::PersonShown, {"Halima Abdi"}));
    const auto asset = fixture.add(test::newAsset(1, metadata));
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, ("person:" + linked.text()).c_str(), "1")
                .has_value());
    std::vector<std::pair<std::string, bool>> found;
    for (const PersonInAsset& in : factsOf(fixture, asset.id).persons) {
        found.emplace_back(in.person.name, in.isShown);
    }
    std::ranges::sort(found);
    CHECK(found == std::vector<std::pair<std::string, bool>>{
                       {"Amina Hassan", false}, {"Halima Abdi", true}, {"Omar Said", true}});
    const auto all = fixture.catalog().protection().persons();
    const auto omar = std::ranges::find(*all, "Omar Said", &Person::name);
    CHECK(omar->assets == 1);
    CHECK(*fixture.catalog().protection().assetsOf(omar->id) == std::vector<AssetId>{asset.id});
}

TEST_CASE("a consent speaks of the assets it names, else of all that show its subject") {
    const CatalogFixture fixture;
    const GlobalId amina = person(fixture, "Amina Hassan", "no_name");
    DescriptiveMetadata metadata;
    metadata.set(test::listValue(FieldId::PersonShown, {"Amina Hassan"}));
    const auto one = fixture.add(test::newAsset(1, metadata));
    const auto two = fixture.add(test::newAsset(2, metadata));
    const auto other = fixture.add(test::newAsset(3));
    const GlobalId id = GlobalId::generate();
    REQUIRE(set(fixture, TargetKind::Consent, id, "subject", amina.text()).has_value());
    REQUIRE(set(fixture, TargetKind::Consent, id, "date", "2026-05").has_value());
    REQUIRE(set(fixture, TargetKind::Consent, id, "uses", storedText(std::vector<std::string>{"web"}))
                .has_value());
    const auto consents = fixture.catalog().protection().consents();
    REQUIRE(consents->size() == 1);
    const ConsentId row = consents->front().id;
    CHECK(consents->front().subjectName == "Amina Hassan");
    CHECK(fixture.catalog().protection().resolveConsent(id.text()) == row);
    CHECK(*fixture.catalog().protection().assetsOf(row) == std::vector<AssetId>{one.id, two.id});
    CHECK(factsOf(fixture, two.id).persons.front().consents.size() == 1);

    REQUIRE(set(fixture, TargetKind::Consent, id, ("asset:" + one.globalId.text()).c_str(), "1").has_value());
    CHECK(*fixture.catalog().protection().assetsOf(row) == std::vector<AssetId>{one.id});
    CHECK(factsOf(fixture, one.id).persons.front().consents.size() == 1);
    CHECK(factsOf(fixture, two.id).persons.front().consents.empty());
    CHECK(factsOf(fixture, other.id).persons.empty());

    const GlobalId loose = GlobalId::generate();
    REQUIRE(set(fixture, TargetKind::Consent, loose, ("asset:" + other.globalId.text()).c_str(), "1")
                .has_value());
    CHECK(factsOf(fixture, other.id).consents.size() == 1);
    CHECK_FALSE(set(fixture, TargetKind::Consent, id, "date", "yesterday").has_value());
    CHECK_FALSE(set(fixture, TargetKind::Consent, id, "form", "paper").has_value());
    REQUIRE(set(fixture, TargetKind::Consent, id, "form", storedForm(ContentHash{{7}}, "form 1.pdf"))
                .has_value());
    const auto form = fixture.catalog().protection().consent(row)->form;
    REQUIRE(form.has_value());
    CHECK(form->name == "form 1.pdf");
    CHECK(form->hash == ContentHash{{7}});
    fixture.requireClean();
}

TEST_CASE("galleries with an audience of their own restrict what is in them") {
    const CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    const GlobalId board = fixture.gallery("Board", {asset.globalId});
    fixture.gallery("Everybody", {asset.globalId});
    REQUIRE(set(fixture, TargetKind::Gallery, board, "audience", "internal").has_value());
    const AssetFacts facts = factsOf(fixture, asset.id);
    REQUIRE(facts.galleries.size() == 1);
    CHECK(facts.galleries[0].title == "Board");
    CHECK(facts.galleries[0].audience == Audience::Internal);
    CHECK_FALSE(set(fixture, TargetKind::Gallery, board, "audience", "friends").has_value());
    fixture.requireClean();
}

TEST_CASE("an embargo in the instructions shows in lists, and no more once it is cleared") {
    const CatalogFixture fixture;
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Instructions, "Embargoed until the summit"));
    const auto asset = fixture.add(test::newAsset(1, metadata));
    const auto isEmbargoed = [&] {
        return fixture.catalog().assets().summaries(std::span(&asset.id, 1))->front().isEmbargoed;
    };
    CHECK(isEmbargoed());
    REQUIRE(set(fixture, TargetKind::Asset, asset.globalId, "cleared_instructions",
                "Embargoed until the summit"));
    CHECK_FALSE(isEmbargoed());
    fixture.requireClean();
    REQUIRE(
        set(fixture, TargetKind::Asset, asset.globalId, "instructions", "Embargoed until the second summit"));
    CHECK(isEmbargoed());
    fixture.requireClean();
}

TEST_CASE(
    "a catalog of the version before protection is brought to this one, and its instructions are heeded") {
    CatalogFixture fixture;
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Instructions, "Embargo, ask the desk"));
    const auto asset = fixture.add(test::newAsset(1, metadata));
    fixture.close();
    fixture.makeVersion(6);
    fixture.reopen();
    CHECK(fixture.catalog().assets().summaries(std::span(&asset.id, 1))->front().isEmbargoed);
    CHECK(factsOf(fixture, asset.id).level == ProtectionLevel::None);
    CHECK(fixture.catalog().protection().persons()->empty());
    fixture.requireClean();
}
