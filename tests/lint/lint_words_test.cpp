// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/checked_asset.h"

#include <chrono>

using namespace fieldframe;
using namespace fieldframe::lint;

TEST_CASE("a child who is named without a release is found in four languages") {
    for (const char* const text :
         {"Amina, 8, stands at the well.", "8-year-old Amina stands at the well.", "Amina is 8 years old.",
          "Amina, 8 ans, est debout.", "Amina, fillette de 8 ans.", "Amina, 8 años, espera.",
          "La niña Amina, de 8 años, espera."}) {
        CAPTURE(text);
        CHECK(captioned(text).matters(RuleId::Minor) == Matters{Matter::MinorNamed});
    }
    CHECK(captioned("الطفلة أمينة عمرها 8 سنوات")
              .lists(FieldId::PersonShown, {"أمينة"})
              .matters(RuleId::Minor) == Matters{Matter::MinorNamed});
    CHECK(captioned("An 8-year-old girl").lists(FieldId::PersonShown, {"Amina"}).matters(RuleId::Minor) ==
          Matters{Matter::MinorNamed});
    CHECK(Asset()
              .says(FieldId::MinorModelAge, "http://ns.useplus.org/ldf/vocab/AG-U14")
              .lists(FieldId::PersonShown, {"Amina"})
              .matters(RuleId::Minor) == Matters{Matter::MinorNamed});
}

TEST_CASE("spans of time, dates, adults and released children are no minors") {
    for (const char* const text :
         {"On May 8, 2019, Amina came.", "Amina waited for 8 years.", "Depuis 10 ans, Amina attend.",
          "Hace 10 años, Amina llegó.", "Amina, 38, stands at the well.", "Teams 4, 5, and 6 play.",
          "In Quito, 8, 9 and 10 families came", "After 12 months Amina left.",
          "At least 8 people, Amina says", "IOM, 8 organizations and others"}) {
        CAPTURE(text);
        CHECK(captioned(text).matters(RuleId::Minor).empty());
    }
    CHECK(captioned("An 8-year-old girl at the well").matters(RuleId::Minor).empty());
    CHECK(captioned("Amina, 8, stands.")
              .says(FieldId::ModelReleaseStatus, "http://ns.useplus.org/ldf/vocab/MR-UMR")
              .matters(RuleId::Minor)
              .empty());
}

TEST_CASE("banned words are found whole, in their language, and replaced") {
    const auto found = captioned("Illegal   Immigrants cross.").by(RuleId::Words);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::Error);
    CHECK(fixOf(found) == "Irregular migrants cross.");
    CHECK(fixOf(captioned("Un IMMIGRE clandestin arrive", "fr").by(RuleId::Words))
              .find("Migrant en situation") != std::string::npos);
    CHECK(captioned("Inmigrante ilegal", "es-MX").by(RuleId::Words).size() == 1);
    CHECK(captioned("مهاجر غير شرعي", "ar").by(RuleId::Words).size() == 1);
    CHECK(captioned("Inmigrante ilegal", "fr").by(RuleId::Words).empty());
    CHECK(captioned("Illegally; immigrants").by(RuleId::Words).empty());
}

TEST_CASE("addresses that do not parse are found") {
    for (const char* const text :
         {"http:/example.org", "see htp://example.org", "https://exa mple", "(http://example)", "www.example",
          "https://example.org/%zz", "http//example.org", "https://-x.org", "https://example.org:99x"}) {
        CAPTURE(text);
        CHECK(captioned(text).matters(RuleId::Urls) == Matters{Matter::BadAddress});
    }
    for (const char* const text :
         {"See https://example.org/a?b=c#d.", "(www.example.org)", "http://example.org:8080/",
          "https://مثال.إختبار/", "Mail a@b.org", "https://example.org/%C3%A9"}) {
        CAPTURE(text);
        CHECK(captioned(text).matters(RuleId::Urls).empty());
    }
    CHECK(fixOf(Asset().says(FieldId::WebStatement, "example.org/rights").by(RuleId::Urls)) ==
          "https://example.org/rights");
}

TEST_CASE("repeated words are found, and names and emphasis are not") {
    CHECK(fixOf(captioned("They cross the the river").by(RuleId::RepeatedWords)) == "They cross the river");
    CHECK(captioned("dans le le camp", "fr").by(RuleId::RepeatedWords).size() == 1);
    CHECK(captioned("في في المخيم", "ar").by(RuleId::RepeatedWords).size() == 1);
    for (const char* const text :
         {"Bora Bora", "He had had enough", "room 12 12", "the. The", "Nous nous sommes vus", "one, one"}) {
        CAPTURE(text);
        CHECK(captioned(text).matters(RuleId::RepeatedWords).empty());
    }
}

TEST_CASE("blanks and quotation marks are made one kind") {
    CHECK(fixOf(captioned("Two  blanks   here").by(RuleId::DoubleSpaces)) == "Two blanks here");
    CHECK(captioned("line\n  indented").by(RuleId::DoubleSpaces).empty());
    CHECK(fixOf(captioned("the camp’s “school” isn't").by(RuleId::Quotes)) == "the camp’s “school” isn’t");
    CHECK(fixOf(captioned("it's \"a\" \"b\" and ‘c").by(RuleId::Quotes)) == "it's \"a\" \"b\" and 'c");
    CHECK(captioned("it's \"fine\"").by(RuleId::Quotes).empty());
    CHECK(captioned("5'10\" and ‘tall’").by(RuleId::Quotes).empty());
    CHECK(captioned("«été» l’eau", "fr").by(RuleId::Quotes).empty());
    CHECK(fixOf(captioned("\"a\" (\"b\")").by(RuleId::Quotes, "[quotes]\nstyle = \"curly\"\n")) ==
          "“a” (“b”)");
}

TEST_CASE("embargoes that are over can be taken away") {
    const auto over = Asset().says(FieldId::EmbargoUntil, "2026-01-01").by(RuleId::Embargo);
    REQUIRE(over.size() == 1);
    CHECK(isEmpty(*over.front().fix));
    CHECK(Asset().says(FieldId::EmbargoUntil, "2027-01-01").by(RuleId::Embargo).empty());
    CHECK(Asset().says(FieldId::ExpiresAfter, "2020-01-01").matters(RuleId::Embargo) ==
          Matters{Matter::Expired});
}

TEST_CASE("a good asset has no finding, in any of four languages") {
    for (const auto& [caption, language] : std::vector<std::pair<std::string, std::string>>{
             {"Families from Venezuela cross the border at Rumichaca, Ecuador, in May 2019.", ""},
             {"Des familles vénézuéliennes passent la frontière à Rumichaca, en Équateur, en mai 2019 : « "
              "l’été ».",
              "fr"},
             {"Familias venezolanas cruzan la frontera en Rumichaca, Ecuador, en mayo de 2019. ¿Adónde van?",
              "es"},
             {"عائلات فنزويلية تعبر الحدود في روميتشاكا في الإكوادور في مايو ٢٠١٩، وتنتظر.", "ar"}}) {
        Asset asset = captioned(caption, language);
        asset.lists(FieldId::Creator, {"Ana Cruz"})
            .says(FieldId::CreditLine, "© IOM 2019/Ana Cruz")
            .says(FieldId::DateCreated, "2019-05-02")
            .says(FieldId::Country, "Ecuador")
            .says(FieldId::CountryCode, "ECU")
            .says(FieldId::AltText, "People on a bridge", language);
        static const credit::AgencyTable kAgencies = credit::AgencyTable::standard();
        for (const Finding& finding :
             lintAsset(Subject{asset.metadata(), kAgencies, {}, kNow}, defaultRules())) {
            FAIL_CHECK(caption << ": " << matterName(finding.matter));
        }
    }
}

TEST_CASE("any bytes are checked") {
    for (const std::string& text :
         {std::string("\xff\xfe"), std::string(20'000, '"'), std::string(20'000, ' '), std::string("http:"),
          std::string(50'000, '&'), std::string("8"), std::string("8-year"),
          std::string(5'000, 'a') + "\xf0\x9f"}) {
        Asset asset;
        for (const MetadataField& field : metadataFields()) {
            if (!isList(field.shape)) {
                asset.says(field.id, text);
            }
        }
        for (const RuleId rule : allRules()) {
            (void)asset.by(rule);
        }
        CHECK(true);
    }
}

TEST_CASE("one asset is checked between two keys") {
    std::string caption;
    for (int i = 0; i < 40; ++i) {
        caption += "Families from Venezuela cross the border at Rumichaca, Ecuador, in May 2019. ";
    }
    Asset asset = captioned(caption);
    asset.lists(FieldId::Creator, {"Ana Cruz"})
        .says(FieldId::CreditLine, "© IOM 2019/Ana Cruz")
        .says(FieldId::DateCreated, "2019-05-02")
        .says(FieldId::Country, "Ecuador")
        .says(FieldId::CountryCode, "ECU");
    const credit::AgencyTable agencies = credit::AgencyTable::standard();
    const Subject subject{asset.metadata(), agencies, {}, kNow};
    (void)lintAsset(subject, defaultRules());
    constexpr int kTimes = 20;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < kTimes; ++i) {
        (void)lintAsset(subject, defaultRules());
    }
    const std::chrono::duration<double, std::milli> each =
        (std::chrono::steady_clock::now() - begin) / kTimes;
    WARN("one asset takes " << each.count() << " ms");
    CHECK(each.count() < 50); // Without optimisation, beside other tests; a release takes a fiftieth.
}
