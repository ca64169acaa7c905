// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/house_rules.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::lint;

namespace {

Error errorOf(std::string_view text) {
    const auto rules = parseHouseRules(text, "house-rules.toml");
    return rules ? Error{ErrorCode::Internal, "no error", ""} : rules.error();
}

} // namespace

TEST_CASE("the default rules can be read, and every rule stands in them") {
    const auto rules = parseHouseRules(defaultRulesText(), "house-rules.toml");
    REQUIRE(rules.has_value());
    for (const RuleId rule : allRules()) {
        CHECK(defaultRulesText().find("[" + std::string(ruleName(rule)) + "]") != std::string_view::npos);
        CHECK(ruleFromName(ruleName(rule)) == rule);
        CHECK(defaultRules().severityOf(rule) != Severity::Off);
    }
    CHECK(rules->required.size() == 4);
    CHECK(rules->words.size() == 6);
    CHECK(rules->creditStyle() == "© {agency} {year}/{creator}");
}

TEST_CASE("what a rules file leaves out is as in the default") {
    const auto rules = parseHouseRules("[quotes]\nseverity = \"off\"\n[alt-text]\nlongest = 10\n", "x");
    REQUIRE(rules.has_value());
    CHECK(rules->severityOf(RuleId::Quotes) == Severity::Off);
    CHECK(rules->altTextLongest == 10);
    CHECK(rules->severityOf(RuleId::Mojibake) == Severity::Error);
}

TEST_CASE("a mistake in a rules file is told with its line") {
    CHECK(errorOf("[quotes]\nseverity = \"loud\"\n").subject == "house-rules.toml:2");
    CHECK(errorOf("[quotes]\n\nstyle = 3\n").subject == "house-rules.toml:3");
    CHECK(errorOf("[qoutes]\n").subject == "house-rules.toml:1");
    CHECK(errorOf("[quotes]\nstile = \"curly\"\n").detail == "[quotes] has no \"stile\"");
    CHECK(errorOf("[required]\nfields = [\"captoin\"]\n").detail == "there is no field \"captoin\"");
    CHECK(errorOf("[credit-pattern]\nstyles = [\"{agncy}\"]\n").subject == "house-rules.toml:2");
    CHECK(errorOf("[caption-length]\nlongest = -1\n").subject == "house-rules.toml:2");
    CHECK(errorOf("[caption-length]\nlongest = 1.5\n").subject == "house-rules.toml:2");
    CHECK(errorOf("[required\n").subject == "house-rules.toml:1");
    CHECK(errorOf("\n\nseverity \n").subject == "house-rules.toml:3");
    CHECK(errorOf("[words]\nlist = 3\n").subject == "house-rules.toml:2");
    CHECK(errorOf("required = 3\n").subject == "house-rules.toml:1");
}

TEST_CASE("hostile rules files are refused, never a failure") {
    CHECK(errorOf(std::string(100'000, '[')).code == ErrorCode::InvalidInput);
    CHECK(errorOf("x = " + std::string(50'000, '[') + std::string(50'000, ']')).code ==
          ErrorCode::InvalidInput);
    CHECK(errorOf(std::string("a\0b", 3)).code == ErrorCode::InvalidInput);
    CHECK(errorOf("\xff\xfe").code == ErrorCode::InvalidInput);
    CHECK(errorOf(std::string(2U << 20, '#')).code == ErrorCode::TooLarge);
}
