// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inspect_json.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace fieldframe;

TEST_CASE("Inspection prints IPTC names, numbers as numbers, and languages where there are several") {
    MediaFacts facts;
    facts.mime = "image/jpeg";
    facts.width = 40;
    facts.height = 30;
    facts.orientation = 6;
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Caption, "", "A march", Origin::Xmp});
    metadata.set({FieldId::Caption, "fr", "Une marche", Origin::Xmp});
    metadata.set({FieldId::Title, "de", "Nur deutsch", Origin::Xmp});
    metadata.set({FieldId::GpsLatitude, "", "-46.204400", Origin::Exif});
    metadata.set({FieldId::Rating, "", "-1", Origin::Xmp});
    metadata.set({FieldId::Keywords, "", std::vector<std::string>{"x"}, Origin::Xmp});
    metadata.set(
        {FieldId::CreatorContact, "", std::vector<StructContent>{{{"CiAdrCity", "Rome"}}}, Origin::Xmp});

    const nlohmann::json expected = {
        {"MIME", "image/jpeg"},
        {"width", 40},
        {"height", 30},
        {"Orientation", 6},
        {"Description", "A march"},
        {"Description (languages)", {{"x-default", "A march"}, {"fr", "Une marche"}}},
        {"Title", "Nur deutsch"},
        {"GPS Latitude", -46.2044},
        {"Image Rating", -1},
        {"Keywords", nlohmann::json::array({"x"})},
        {"Creator's Contact Info", {{"CiAdrCity", "Rome"}}},
    };
    CHECK(inspectJson(facts, metadata) == expected);
}

TEST_CASE("What a file does not say is absent") {
    CHECK(inspectJson(MediaFacts{}, DescriptiveMetadata{}) == nlohmann::json::object());
}
