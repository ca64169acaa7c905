// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/descriptive_metadata.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace fieldframe;

namespace {

const std::vector<StructContent> kPlaces{{{"City", "Genève"}, {"LocationName[fr]", "Palais Wilson"}},
                                         {{"City", "Kharkiv"}}};

DescriptiveMetadata example() {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Caption, "", "A march", Origin::Xmp});
    metadata.set({FieldId::Caption, "fr", "Une marche", Origin::Xmp});
    metadata.set({FieldId::Creator, "", std::vector<std::string>{"A; B", "C"}, Origin::Iim});
    metadata.set({FieldId::LocationShown, "", kPlaces, Origin::Sidecar});
    metadata.conflicts.push_back({FieldId::Caption, "", "another", Origin::Exif});
    return metadata;
}

} // namespace

TEST_CASE("Setting replaces, adds, and removes with an empty content") {
    DescriptiveMetadata metadata = example();
    metadata.set({FieldId::Caption, "", "Changed", Origin::Hand});
    CHECK(metadata.text(FieldId::Caption) == "Changed");
    CHECK(metadata.text(FieldId::Caption, "fr") == "Une marche");
    CHECK(metadata.text(FieldId::Caption, "de").empty());
    metadata.set({FieldId::Caption, "", std::string(), Origin::Hand});
    CHECK(metadata.find(FieldId::Caption) == nullptr);
    CHECK(metadata.text(FieldId::Caption) == "Une marche"); // The first language stands in for x-default.
}

TEST_CASE("Contents survive the catalog's form") {
    for (const FieldValue& value : example().values) {
        const FieldShape shape = metadataField(value.field).shape;
        CHECK(contentFromStored(shape, storedText(value.content)) == value.content);
    }
}

TEST_CASE("Stored text of another form becomes a list of one text") {
    const FieldContent one = std::vector<std::string>{"{\"a\":1}"};
    CHECK(contentFromStored(FieldShape::UnorderedList, "{\"a\":1}") == one);
    CHECK(contentFromStored(FieldShape::StructList, "{\"a\":1}") == one);
    const std::string deep(100000, '[');
    CHECK(contentFromStored(FieldShape::UnorderedList, deep) == FieldContent(std::vector<std::string>{deep}));
}

TEST_CASE("Invalid UTF-8 does not stop a content from being stored") {
    CHECK_FALSE(storedText(std::vector<std::string>{"\xff\xfe"}).empty());
}

TEST_CASE("Metadata survives JSON, and unknown fields are left out") {
    const DescriptiveMetadata metadata = example();
    nlohmann::json json = metadata;
    CHECK(json.get<DescriptiveMetadata>() == metadata);
    json["values"].push_back({{"field", 60000}, {"language", ""}, {"origin", 1}, {"content", "x"}});
    json["values"].push_back({{"field", 1}, {"language", ""}, {"origin", 99}, {"content", "x"}});
    json["values"].push_back({{"field", 1}, {"language", ""}, {"origin", 1}, {"content", 12}});
    CHECK(json.get<DescriptiveMetadata>() == metadata);
}

TEST_CASE("A content is shown on one line") {
    CHECK(displayText(std::vector<std::string>{"a", "b"}) == "a; b");
    CHECK(displayText(kPlaces) == "Genève, Palais Wilson; Kharkiv");
}

TEST_CASE("Origins have names that read back") {
    for (std::uint8_t number = 1; number <= 9; ++number) {
        const auto origin = static_cast<Origin>(number);
        CHECK(originFromName(originName(origin)) == origin);
    }
    CHECK_FALSE(originFromName("elsewhere"));
    CHECK(originName(static_cast<Origin>(0)).empty());
}
