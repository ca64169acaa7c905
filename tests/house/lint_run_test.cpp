// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/house_style.h"
#include "core/house/lint_run.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <fstream>

using namespace fieldframe;
using test::CatalogFixture;
using test::newAsset;
using test::textValue;

namespace {

class Desk : public CatalogFixture {
public:
    AssetId add(const std::string& caption) {
        DescriptiveMetadata metadata;
        metadata.set(textValue(FieldId::Caption, caption));
        const AssetId asset = CatalogFixture::add(newAsset(++m_number, metadata)).id;
        assets.push_back(asset);
        return asset;
    }
    [[nodiscard]] std::string caption(AssetId asset) const {
        return catalog().assets().details(asset).value().metadata.text(FieldId::Caption);
    }
    [[nodiscard]] edit::EditService::Receipt mend(const std::vector<lint::RuleId>& rules) const {
        jobs::ProgressReporter progress({});
        return house::mendAssets(catalog(), house::styleOf(catalog()).value(), assets, rules, progress, {});
    }

    std::vector<AssetId> assets;

private:
    int m_number = 0;
};

} // namespace

TEST_CASE("a check of a catalog counts what it finds and tells the worst") {
    Desk desk;
    desk.add("CafÃ© at the border");
    desk.add("They cross the the river");
    std::vector<house::AssetFindings> found;
    std::vector<jobs::Progress> told;
    jobs::ProgressReporter progress([&](const jobs::Progress& one) { told.push_back(one); });
    const auto tally =
        house::lintAssets(desk.catalog(), house::styleOf(desk.catalog()).value(), desk.assets,
                          [&](house::AssetFindings&& one) { found.push_back(std::move(one)); }, progress, {});
    REQUIRE(tally.has_value());
    CHECK(tally->assets == 2);
    CHECK(tally->worst == lint::Severity::Error);
    CHECK(tally->byRule[static_cast<std::size_t>(lint::RuleId::Mojibake)] == 1);
    CHECK(tally->byRule[static_cast<std::size_t>(lint::RuleId::RepeatedWords)] == 1);
    CHECK(found.size() == 2);
    REQUIRE_FALSE(told.empty());
    CHECK(told.back().done == 2);
}

TEST_CASE("a check that is stopped says so") {
    Desk desk;
    desk.add("A caption");
    std::stop_source stop;
    stop.request_stop();
    jobs::ProgressReporter progress({});
    const auto tally = house::lintAssets(desk.catalog(), house::styleOf(desk.catalog()).value(), desk.assets,
                                         {}, progress, stop.get_token());
    REQUIRE_FALSE(tally.has_value());
    CHECK(tally.error().code == ErrorCode::Cancelled);
}

TEST_CASE("several rules mend one text, in one undo") {
    Desk desk;
    const AssetId one = desk.add("CafÃ©  at the the border");
    const AssetId two = desk.add("Nothing to mend at the border");
    const auto receipt =
        desk.mend({lint::RuleId::Mojibake, lint::RuleId::RepeatedWords, lint::RuleId::DoubleSpaces});
    REQUIRE(receipt.has_value());
    CHECK(receipt->changes == 1);
    CHECK(desk.caption(one) == "Café at the border");
    CHECK(desk.caption(two) == "Nothing to mend at the border");
    CHECK(edit::EditService(desk.catalog()).undo(receipt->batch).has_value());
    CHECK(desk.caption(one) == "CafÃ©  at the the border");
    desk.requireClean();
}

TEST_CASE("the style is taken apart again only where its files have changed") {
    const Desk desk;
    house::StyleReader reader;
    const auto first = reader.current(desk.catalog()).value();
    CHECK(reader.current(desk.catalog()).value() == first);
    std::ofstream(desk.folder() / "house-rules.toml") << "[quotes]\nseverity = \"off\"\n";
    const auto second = reader.current(desk.catalog()).value();
    CHECK(second->rules.severityOf(lint::RuleId::Quotes) == lint::Severity::Off);
    std::ofstream(desk.folder() / "agencies.txt") << "= nobody\n";
    CHECK_FALSE(reader.current(desk.catalog()).has_value());
}

TEST_CASE("the rules are a file that is written once and then the user's") {
    const Desk desk;
    const house::HouseStyle style(desk.folder());
    REQUIRE(style.writeDefaults().has_value());
    CHECK(style.rules().value().required.size() == 4);
    std::ofstream(style.file()) << "[quotes]\nseverity = \"loud\"\n";
    REQUIRE(style.writeDefaults().has_value());
    CHECK(style.rules().error().subject == "house-rules.toml:2");
    CHECK(house::styleOf(desk.catalog()).error().subject == "house-rules.toml:2");
}
