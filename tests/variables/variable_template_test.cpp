// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/variable_template.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using variables::Context;
using variables::VariableTemplate;

namespace {

constexpr std::size_t kMax = 10'000;

DescriptiveMetadata geneva() {
    DescriptiveMetadata metadata;
    metadata.set({FieldId::City, {}, std::string("Geneva"), Origin::Hand});
    metadata.set({FieldId::Creator, {}, std::vector<std::string>{"Amanda Nero", "Joe Lowry"}, Origin::Hand});
    metadata.set({FieldId::DateCreated, {}, std::string("2015-03"), Origin::Hand});
    metadata.set({FieldId::Caption, {}, std::string("A boat"), Origin::Hand});
    metadata.set({FieldId::Caption, "fr", std::string("Un bateau"), Origin::Hand});
    return metadata;
}

std::string expanded(std::string_view text) {
    const auto parsed = VariableTemplate::parse(text, kMax);
    INFO(text << (parsed ? "" : ": " + parsed.error().detail));
    REQUIRE(parsed);
    const DescriptiveMetadata metadata = geneva();
    Context context;
    context.metadata = &metadata;
    context.originalName = "IMG_7.jpg";
    context.galleryTitle = "Nile";
    context.sequence = 12;
    context.nowMilliseconds = 1'500'000'000'000;
    const auto result = parsed->text(context, kMax);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("Variables stand for fields, languages, file, gallery and number") {
    CHECK(expanded("{city}, {creator}") == "Geneva, Amanda Nero; Joe Lowry");
    CHECK(expanded("{caption[fr]} / {description}") == "Un bateau / A boat");
    CHECK(expanded("{filename} {gallery} {sequence:4} {today:yyyyMMdd}") == "IMG_7 Nile 0012 20170714");
    CHECK(expanded("{{{city:3}}}") == "{Gen}");
}

TEST_CASE("A date says what it knows and nothing more") {
    CHECK(expanded("{date_created:yyyy}") == "2015");
    CHECK(expanded("{date_created:yyyy-MM-dd} ") == "2015-03 ");
    CHECK(expanded("{date:dd MM yyyy}").empty());
    CHECK(expanded("[{embargo}]") == "[]");
}

TEST_CASE("Conditions choose by what is there and by what it says") {
    CHECK(expanded("{if city}{city}, {end}CH") == "Geneva, CH");
    CHECK(expanded("{if state}{state}, {end}CH") == "CH");
    CHECK(expanded("{if !state}no state{else}{state}{end}") == "no state");
    CHECK(expanded("{if city = geneva}home{else}away{end}") == "home");
    CHECK(expanded("{if city != Bern}away{end}") == "away");
    CHECK(expanded("{if caption[fr]}{if state}a{else}b{end}c{else}d{end}e") == "bce");
}

TEST_CASE("What can't be meant is refused with the part") {
    for (const std::string_view bad :
         {"{nonsense}", "{city", "city}", "{city[fr]}", "{if}x{end}", "{if city}x", "{end}", "{else}",
          "{if city}a{else}b{else}c{end}", "{if nonsense}x{end}", "{sequence:0}", "{caption:x}", "{}",
          "{if city = }{if x}{end}"}) {
        CAPTURE(bad);
        CHECK_FALSE(VariableTemplate::parse(bad, kMax));
    }
    CHECK(VariableTemplate::parse("a{nonsense}b", kMax).error().detail == "nonsense");
}

TEST_CASE("Neither depth nor length grows without bound") {
    std::string deep;
    for (std::size_t i = 0; i < variables::kMaxDepth; ++i) {
        deep += "{if city}";
    }
    std::string ends;
    for (std::size_t i = 0; i < variables::kMaxDepth; ++i) {
        ends += "{end}";
    }
    CHECK(expanded(deep + "x" + ends) == "x");
    CHECK_FALSE(VariableTemplate::parse(deep + "{if city}" + ends + "{end}", kMax));
    CHECK_FALSE(VariableTemplate::parse(std::string(kMax + 1, 'x'), kMax));
    std::string many;
    for (int i = 0; i < 500; ++i) {
        many += "{caption}";
    }
    const auto parsed = VariableTemplate::parse(many, kMax);
    REQUIRE(parsed);
    DescriptiveMetadata metadata;
    metadata.set({FieldId::Caption, {}, std::string(1'000, 'c'), Origin::Hand});
    Context context;
    context.metadata = &metadata;
    const auto text = parsed->text(context, 100'000);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::TooLarge);
}
