// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/agencies.h"
#include "core/house/credit_suggestions.h"
#include "core/house/name_merge.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <fstream>

using namespace fieldframe;
using test::CatalogFixture;
using test::listValue;
using test::newAsset;
using test::textValue;

namespace {

class Credits : public CatalogFixture {
public:
    AssetId add(const std::string& credit, const std::vector<std::string>& creators = {},
                const std::string& source = {}) {
        DescriptiveMetadata metadata;
        metadata.set(textValue(FieldId::CreditLine, credit));
        metadata.set(listValue(FieldId::Creator, creators));
        metadata.set(textValue(FieldId::Source, source));
        return CatalogFixture::add(newAsset(++m_number, metadata)).id;
    }
    [[nodiscard]] DescriptiveMetadata of(AssetId asset) const {
        return catalog().assets().details(asset).value().metadata;
    }
    [[nodiscard]] std::vector<house::CreditSuggestion> suggestions(const std::vector<AssetId>& assets) const {
        return house::creditSuggestions(catalog(), credit::AgencyTable::standard(), assets).value();
    }

private:
    int m_number = 0;
};

} // namespace

TEST_CASE("credit lines are suggested for empty fields and overwrite nothing") {
    Credits desk;
    const AssetId empty = desk.add("© UNICEF/UN0123456/Rich");
    const AssetId full = desk.add("Ana Cruz/AFP via Getty Images", {"A. Cruz"}, "Desk");
    const AssetId half = desk.add("Ana Cruz/AFP via Getty Images", {}, "Desk");
    const auto found = desk.suggestions({empty, full, half});
    REQUIRE(found.size() == 2);
    CHECK(found[0].asset == empty);
    CHECK(found[0].edits.size() == 3);
    CHECK(found[1].asset == half);
    CHECK(found[1].edits.size() == 1);

    const auto receipt = house::acceptCredits(desk.catalog(), found);
    REQUIRE(receipt.has_value());
    CHECK(receipt->changes == 4);
    CHECK(desk.of(empty).list(FieldId::Creator) == std::vector<std::string>{"Rich"});
    CHECK(desk.of(empty).text(FieldId::Source) == "UNICEF");
    CHECK(desk.of(empty).text(FieldId::SupplierImageId) == "UN0123456");
    CHECK(desk.of(full).list(FieldId::Creator) == std::vector<std::string>{"A. Cruz"});
    CHECK(desk.of(half).text(FieldId::Source) == "Desk");
    CHECK(desk.suggestions({empty, full, half}).empty());
    CHECK(edit::EditService(desk.catalog()).undo(receipt->batch).value().changes == 4);
    CHECK(desk.of(empty).list(FieldId::Creator).empty());
    desk.requireClean();
}

TEST_CASE("a field filled between suggestion and acceptance is left alone") {
    Credits desk;
    const AssetId asset = desk.add("© UNHCR/Ana Cruz");
    const auto found = desk.suggestions({asset});
    const edit::FieldEdit typed{FieldId::Creator, {}, std::vector<std::string>{"Somebody else"}};
    REQUIRE(edit::EditService(desk.catalog()).setFields({&asset, 1}, {&typed, 1}).has_value());
    REQUIRE(house::acceptCredits(desk.catalog(), found).has_value());
    CHECK(desk.of(asset).list(FieldId::Creator) == std::vector<std::string>{"Somebody else"});
}

TEST_CASE("credit lines are composed in the house style where there are none") {
    Credits desk;
    const AssetId none = desk.add("", {"Ana Cruz"});
    const AssetId there = desk.add("Photo: UNHCR/B. Sokol", {"B. Sokol"});
    const auto compose = [&](house::Compose what) {
        return house::composeCredits(desk.catalog(), credit::AgencyTable::standard(),
                                     std::vector{none, there}, "© {agency}/{creator}", "IOM", what);
    };
    CHECK(compose(house::Compose::WhereEmpty).value().changes == 1);
    CHECK(desk.of(none).text(FieldId::CreditLine) == "© IOM/Ana Cruz");
    CHECK(desk.of(there).text(FieldId::CreditLine) == "Photo: UNHCR/B. Sokol");
    CHECK(compose(house::Compose::Replace).value().changes == 1);
    CHECK(desk.of(there).text(FieldId::CreditLine) == "© UNHCR/B. Sokol");
    CHECK_FALSE(house::composeCredits(desk.catalog(), credit::AgencyTable::standard(), std::vector{none},
                                      "{agncy}", "", house::Compose::Replace)
                    .has_value());
}

TEST_CASE("spellings are united everywhere in one undo") {
    Credits desk;
    const AssetId one = desk.add("© International Organisation for Migration 2019/Ana Cruz", {"Cruz Ana"});
    const AssetId two = desk.add("© International Organization for Migration", {"Ana Cruz", "Cruz Ana"});
    const edit::EditService edits(desk.catalog());
    edit::GalleryEdit gallery;
    gallery.title = "Rivers";
    gallery.creditLine = "International Organisation for Migration";
    const GalleryId rivers = edits.createGallery(gallery).value();

    const credit::AgencyTable table = credit::AgencyTable::standard();
    const auto groups = credit::variantsOf(house::namesInUse(desk.catalog(), table).value(), table);
    REQUIRE(groups.size() == 2);
    const auto merged = house::mergeNames(
        desk.catalog(), std::vector<std::string>{"International Organisation for Migration"},
        "International Organization for Migration");
    REQUIRE(merged.has_value());
    CHECK(merged->changes == 2);
    CHECK(desk.of(one).text(FieldId::CreditLine) ==
          "© International Organization for Migration 2019/Ana Cruz");
    CHECK(desk.catalog().galleries().summary(rivers).value().creditLine ==
          "International Organization for Migration");
    CHECK(
        house::mergeNames(desk.catalog(), std::vector<std::string>{"Cruz Ana"}, "Ana Cruz").value().changes ==
        2);
    CHECK(desk.of(two).list(FieldId::Creator) == std::vector<std::string>{"Ana Cruz"});
    CHECK(edits.undo(merged->batch).value().changes == 2);
    CHECK(desk.of(one).text(FieldId::CreditLine) ==
          "© International Organisation for Migration 2019/Ana Cruz");
    CHECK_FALSE(house::mergeNames(desk.catalog(), std::vector<std::string>{" "}, "x").has_value());
    desk.requireClean();
}

TEST_CASE("a short name inside the long one it becomes is not written twice") {
    Credits desk;
    const AssetId longName = desk.add("© IOM UN Migration/Ana Cruz");
    const AssetId shortName = desk.add("© IOM/Ana Cruz");
    REQUIRE(
        house::mergeNames(desk.catalog(), std::vector<std::string>{"IOM"}, "IOM UN Migration").has_value());
    CHECK(desk.of(longName).text(FieldId::CreditLine) == "© IOM UN Migration/Ana Cruz");
    CHECK(desk.of(shortName).text(FieldId::CreditLine) == "© IOM UN Migration/Ana Cruz");
}

TEST_CASE("agencies are learned only where pictures of several creators say so") {
    Credits desk;
    desk.add("Ana Cruz/Beirut Desk", {"Ana Cruz"});
    desk.add("Beirut Desk/Ben Roe", {"Ben Roe"});
    desk.add("Eva Poe/Somebody", {"Eva Poe"});
    desk.add("Eva Poe/Somebody", {"Eva Poe"});
    desk.add("Eva Poe/Somebody", {"Eva Poe"});
    const credit::AgencyTable table = credit::AgencyTable::standard();
    CHECK(house::learnedAgencies(desk.catalog(), table).value().empty());
    desk.add("Ben Roe / Beirut Desk", {"Ben Roe"});
    const auto learned = house::learnedAgencies(desk.catalog(), table).value();
    REQUIRE(learned.size() == 1);
    CHECK(learned.front().name == "Beirut Desk");
    CHECK(learned.front().assets == 3);
}

TEST_CASE("the agencies of a catalog are a file that a person can read") {
    const Credits desk;
    const house::Agencies agencies(desk.folder());
    CHECK(agencies.table().value().find("Beirut Desk") == nullptr);
    REQUIRE(agencies.put({"Beirut Desk", {"BD"}, false}).has_value());
    CHECK(agencies.table().value().find("bd") != nullptr);
    REQUIRE(agencies.remove("BD").has_value());
    CHECK(agencies.table().value().find("Beirut Desk") == nullptr);
    REQUIRE(agencies.remove("OIM").has_value());
    CHECK(agencies.table().value().find("IOM") == nullptr);
    CHECK(agencies.remove("OIM").error().code == ErrorCode::NotFound);
    std::ofstream(agencies.file(), std::ios::app) << "= nobody\n";
    CHECK(agencies.table().error().subject == "agencies.txt:6");
}
