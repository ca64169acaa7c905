// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/keyword_tree.h"
#include "core/model/descriptive_metadata.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::listValue;
using test::newAsset;

namespace {

AssetId add(const CatalogFixture& fixture, int number, const std::vector<std::string>& words,
            const std::vector<std::string>& paths) {
    DescriptiveMetadata metadata;
    if (!words.empty()) {
        metadata.values.push_back(listValue(FieldId::Keywords, words));
    }
    if (!paths.empty()) {
        metadata.values.push_back(listValue(FieldId::HierarchicalKeywords, paths));
    }
    return fixture.add(newAsset(number, metadata)).id;
}

std::vector<std::string> lines(const std::vector<KeywordNode>& nodes) {
    std::vector<std::string> lines;
    for (const KeywordNode& node : nodes) {
        lines.push_back(std::string(static_cast<std::size_t>(node.depth), '.') + node.name + " " +
                        std::to_string(node.assets) + "/" + std::to_string(node.chosen));
    }
    return lines;
}

} // namespace

TEST_CASE("keywords stand as a tree with their counts, plain ones at the top") {
    const CatalogFixture fixture;
    add(fixture, 1, {"Place", "Africa", "Kenya", "boat"}, {"Place|Africa|Kenya"});
    const AssetId second = add(fixture, 2, {"Place", "Africa", "Uganda"}, {"Place|Africa|Uganda"});
    const AssetId third = add(fixture, 3, {"boat", "Aid"}, {});
    add(fixture, 4, {}, {});
    const std::vector chosen{second, third};
    const auto tree = keywordTree(fixture.catalog(), chosen);
    REQUIRE(tree.has_value());
    CHECK(lines(*tree) == std::vector<std::string>{"Aid 1/1", "boat 2/1", "Place 2/1", ".Africa 2/1",
                                                   "..Kenya 1/0", "..Uganda 1/1"});
    CHECK(tree->back().path == "Place|Africa|Uganda");
}

TEST_CASE("a plain keyword stands where just one path ends in it, whatever its case") {
    const CatalogFixture fixture;
    add(fixture, 1, {}, {"Place|Kenya", "Caucasus|Georgia", "United States|Georgia"});
    add(fixture, 2, {"KENYA", "Georgia"}, {});
    const auto tree = keywordTree(fixture.catalog());
    CHECK(lines(tree.value()) == std::vector<std::string>{"Caucasus 1/0", ".Georgia 1/0", "Georgia 1/0",
                                                          "Place 1/0", ".Kenya 2/0", "United States 1/0",
                                                          ".Georgia 1/0"});
}

TEST_CASE("paths in another case are one place, spelt as it was found first") {
    const CatalogFixture fixture;
    add(fixture, 1, {}, {"Place|Kenya"});
    add(fixture, 2, {}, {"place|KENYA|Nairobi"});
    const auto tree = keywordTree(fixture.catalog());
    REQUIRE(tree->size() == 3);
    CHECK(tree->at(1).assets == 2);
    CHECK(keywordTree(fixture.catalog(), {}, std::stop_token())->at(2).path == tree->at(1).path + "|Nairobi");
}

TEST_CASE("removed assets have no keywords, and a list that says nothing makes no place") {
    const CatalogFixture fixture;
    add(fixture, 1, {"  ", "|"}, {"||"});
    const auto gone = fixture.add(newAsset(2, {{listValue(FieldId::Keywords, {"gone"})}, {}}));
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::Asset, gone.globalId, "removed", ""}, "1");
    });
    const auto tree = keywordTree(fixture.catalog());
    CHECK(std::ranges::none_of(*tree, [](const KeywordNode& node) { return node.name == "gone"; }));
}

TEST_CASE("reading the tree ends when it is asked to") {
    const CatalogFixture fixture;
    add(fixture, 1, {"boat"}, {});
    std::stop_source stop;
    stop.request_stop();
    const auto tree = keywordTree(fixture.catalog(), {}, stop.get_token());
    REQUIRE_FALSE(tree.has_value());
    CHECK(tree.error().code == ErrorCode::Cancelled);
}
