// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"
#include "tests/support/catch.h"

#include <chrono>

using namespace fieldframe;
using namespace fieldframe::lint;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000; // September 2026.

/// An asset in the making, checked by one rule.
class Asset {
public:
    Asset& says(FieldId field, std::string text, std::string language = {}) {
        m_metadata.set({field, std::move(language), std::move(text), Origin::Xmp});
        return *this;
    }
    Asset& decides(FieldId field, std::string text) {
        m_metadata.set({field, {}, std::move(text), Origin::Hand});
        return *this;
    }
    Asset& lists(FieldId field, std::vector<std::string> items) {
        m_metadata.set({field, {}, std::move(items), Origin::Hand});
        return *this;
    }
    Asset& differs(FieldId field, std::string text, Origin origin) {
        m_metadata.conflicts.push_back({field, {}, std::move(text), origin});
        return *this;
    }
    Asset& camera(std::string date) {
        m_camera = std::move(date);
        return *this;
    }

    [[nodiscard]] std::vector<Finding> by(RuleId rule, std::string_view rules = {}) const {
        static const credit::AgencyTable kAgencies = credit::AgencyTable::standard();
        const auto house = parseHouseRules(rules, "rules");
        REQUIRE(house.has_value());
        return lintAsset(Subject{m_metadata, kAgencies, m_camera, kNow}, *house, rule);
    }
    /// What was found, in order.
    [[nodiscard]] std::vector<Matter> matters(RuleId rule, std::string_view rules = {}) const {
        std::vector<Matter> all;
        for (const Finding& finding : by(rule, rules)) {
            all.push_back(finding.matter);
        }
        return all;
    }
    [[nodiscard]] const DescriptiveMetadata& metadata() const { return m_metadata; }

private:
    DescriptiveMetadata m_metadata;
    std::string m_camera;
};

Asset captioned(std::string caption, std::string language = {}) {
    return Asset().says(FieldId::Caption, std::move(caption), std::move(language));
}

std::string fixOf(const std::vector<Finding>& findings) {
    REQUIRE_FALSE(findings.empty());
    REQUIRE(findings.front().fix.has_value());
    return displayText(*findings.front().fix);
}

using Matters = std::vector<Matter>;

} // namespace

TEST_CASE("fields that must say something are asked for") {
    CHECK(Asset().by(RuleId::Required).size() == 4);
    const Asset full = captioned("x", "fr")
                           .lists(FieldId::Creator, {"Ana"})
                           .says(FieldId::CreditLine, "© IOM")
                           .says(FieldId::DateCreated, "2020");
    CHECK(full.by(RuleId::Required).empty());
    CHECK(full.by(RuleId::Required, "[required]\nfields = [\"city\"]\nseverity = \"error\"\n")
              .front()
              .severity == Severity::Error);
}

TEST_CASE("captions are counted as a reader counts") {
    CHECK(captioned("Short").matters(RuleId::CaptionLength) == Matters{Matter::TooShort});
    CHECK(captioned("مهاجرون يعبرون النهر في مركب").matters(RuleId::CaptionLength).empty());
    CHECK(captioned(std::string(3000, 'x')).matters(RuleId::CaptionLength) == Matters{Matter::TooLong});
    CHECK(captioned("e\u0301e\u0301", "fr").by(RuleId::CaptionLength).front().arguments.front() == "2");
}

TEST_CASE("the caption is held against place, date, camera and persons") {
    const auto rule = RuleId::FiveWs;
    Asset asset = captioned("Refugees cross the river at Rumichaca in Ecuador in May 2019.");
    asset.says(FieldId::City, "Rumichaca")
        .says(FieldId::Country, "Ecuador")
        .says(FieldId::DateCreated, "2019-05-02");
    CHECK(asset.matters(rule).empty());
    asset.says(FieldId::City, "Quito").says(FieldId::Country, "");
    CHECK(asset.matters(rule) == Matters{Matter::PlaceNotInCaption});
    CHECK(captioned("Brazilian families wait at the border.")
              .says(FieldId::Country, "Brazil")
              .matters(rule)
              .empty());
    CHECK(captioned("Des familles attendent au Brésil.")
              .says(FieldId::Country, "Brazil")
              .says(FieldId::CountryCode, "BRA")
              .matters(rule)
              .empty());
    CHECK(captioned("عائلات تنتظر على الحدود في البرازيل")
              .says(FieldId::CountryCode, "BR")
              .says(FieldId::Country, "Brazil")
              .matters(rule)
              .empty());
    CHECK(captioned("Families wait at the border.")
              .says(FieldId::GpsLatitude, "1")
              .says(FieldId::GpsLongitude, "2")
              .matters(rule) == Matters{Matter::PlaceMissing});
    const auto code = captioned("Families wait in Peru today.")
                          .says(FieldId::Country, "Peru")
                          .says(FieldId::CountryCode, "CHL")
                          .by(rule);
    REQUIRE(code.size() == 1);
    CHECK(code.front().matter == Matter::CountryCodeDiffers);
    CHECK(fixOf(code) == "PER");
    CHECK(captioned("Families wait in Syria now.")
              .says(FieldId::Country, "Syrian Arab Republic")
              .says(FieldId::CountryCode, "SYR")
              .matters(rule)
              .empty());
    CHECK(captioned("Families wait at the border.").says(FieldId::DateCreated, "2019").matters(rule) ==
          Matters{Matter::DateNotInCaption});
    CHECK(captioned("Floods of 2022 at the border.").says(FieldId::DateCreated, "2019").matters(rule) ==
          Matters{Matter::CaptionYearDiffers});
    CHECK(captioned("The war of 1994, seen now.").says(FieldId::DateCreated, "2019").matters(rule).empty());
    CHECK(captioned("At the border in 2019, again.")
              .says(FieldId::DateCreated, "2019-05-02")
              .camera("2018:05:02 10:00:00")
              .matters(rule) == Matters{Matter::CameraDateDiffers});
    CHECK(captioned("At the border in 2019, again.")
              .says(FieldId::DateCreated, "2019-05-02")
              .camera("2019:05:02 23:00:00")
              .matters(rule)
              .empty());
    CHECK(captioned("A doctor sees a patient.").lists(FieldId::PersonShown, {"Ana Cruz"}).matters(rule) ==
          Matters{Matter::PersonNotInCaption});
    CHECK(
        captioned("Dr Cruz sees a patient.").lists(FieldId::PersonShown, {"Ana Cruz"}).matters(rule).empty());
    CHECK(captioned("The border").matters(rule) == Matters{Matter::CaptionSaysTooLittle});
}

TEST_CASE("credit lines are held to the house's forms and to the date") {
    const auto credited = [](std::string line) { return Asset().says(FieldId::CreditLine, std::move(line)); };
    const auto rule = RuleId::CreditPattern;
    for (const char* const line :
         {"© IOM 2022/Majed MOHAMMED", "Photo: UNHCR/B. Sokol", "© IOM 2014", "Ana Cruz/AFP via Getty Images",
          "© IOM/Ana Cruz & Ben Roe", "©UNICEF/UN0123456/Rich"}) {
        CAPTURE(line);
        CHECK(credited(line).matters(rule).empty());
    }
    CHECK(credited("IOM 2014 (Photo by Joe Lowry)").matters(rule) == Matters{Matter::CreditForm});
    CHECK(fixOf(credited("IOM 2014 (Photo by Joe Lowry)").by(rule)) == "© IOM 2014/Joe Lowry");
    CHECK_FALSE(credited("Muse Mohammed and Safa Msheli").by(rule).front().fix.has_value());
    CHECK(credited("© IOM 2014/Ana").says(FieldId::DateCreated, "2019-01-01").matters(rule) ==
          Matters{Matter::CreditYearDiffers});
    CHECK(credited("© IOM 2020/Ana").says(FieldId::DateCreated, "2019-12-31").matters(rule).empty());
}

TEST_CASE("a creator is a person") {
    CHECK(Asset().matters(RuleId::Creator, "[required]\nfields = []\n") == Matters{Matter::CreatorMissing});
    CHECK(Asset().lists(FieldId::Creator, {"Ana Cruz"}).matters(RuleId::Creator).empty());
    const Asset agency =
        Asset().lists(FieldId::Creator, {"UNHCR"}).says(FieldId::CreditLine, "© UNHCR/Ana Cruz");
    CHECK(agency.matters(RuleId::Creator) == Matters{Matter::CreatorIsAgency});
    CHECK(fixOf(agency.by(RuleId::Creator)) == "Ana Cruz");
}

TEST_CASE("the copyright's year is held against the date") {
    const auto notice = [](std::string text) {
        return Asset()
            .says(FieldId::DateCreated, "2019-05-02")
            .says(FieldId::CopyrightNotice, std::move(text));
    };
    CHECK(fixOf(notice("© 2009 IOM").by(RuleId::CopyrightYear)) == "© 2019 IOM");
    for (const char* const fine :
         {"© 2019 IOM", "© 2020 IOM", "© 2010-2022 IOM", "© IOM", "© ٢٠١٩ المنظمة", "Room 1408"}) {
        CAPTURE(fine);
        CHECK(notice(fine).matters(RuleId::CopyrightYear).empty());
    }
}

TEST_CASE("wrongly read letters are mended in texts and lists") {
    CHECK(fixOf(captioned("CafÃ©", "fr").by(RuleId::Mojibake)) == "Café");
    CHECK(fixOf(Asset().lists(FieldId::Keywords, {"river", "CafÃ©", "Ã©tÃ©"}).by(RuleId::Mojibake)) ==
          "river; Café; été");
    CHECK(fixOf(Asset().lists(FieldId::Keywords, {"R&amp;D", "CafÃ©"}).by(RuleId::Mojibake)) == "R&D; Café");
    CHECK(captioned("Lost \xef\xbf\xbd letters").matters(RuleId::Mojibake) == Matters{Matter::Lost});
    CHECK(captioned("Caf&eacute;").matters(RuleId::Mojibake) == Matters{Matter::Entity});
}

TEST_CASE("what the file's blocks say differently is told") {
    const auto found = Asset()
                           .says(FieldId::City, "Quito")
                           .differs(FieldId::City, "Quito (cut", Origin::Iim)
                           .by(RuleId::Conflict);
    REQUIRE(found.size() == 1);
    CHECK(found.front().arguments == std::vector<std::string>{"xmp", "iim", "Quito (cut"});
}

TEST_CASE("what somebody has written since contradicts no block of the file") {
    CHECK(Asset()
              .decides(FieldId::City, "Guayaquil")
              .differs(FieldId::City, "Quito", Origin::Iim)
              .by(RuleId::Conflict)
              .empty());
}

TEST_CASE("a block that says the beginning, or the same without accents, contradicts nobody") {
    CHECK(Asset()
              .says(FieldId::Title, "First night of observation in the fog")
              .differs(FieldId::Title, "First night of observation in", Origin::Iim)
              .by(RuleId::Conflict)
              .empty());
    CHECK(Asset()
              .says(FieldId::City, "São Paulo")
              .differs(FieldId::City, "Sao Paulo", Origin::Exif)
              .by(RuleId::Conflict)
              .empty());
    CHECK(Asset()
              .says(FieldId::City, "São Paulo")
              .differs(FieldId::City, "Paulo", Origin::Exif)
              .by(RuleId::Conflict)
              .size() == 1);
}

TEST_CASE("what IIM will cut is told, at whole characters") {
    const auto found = Asset()
                           .says(FieldId::CreditLine, "© International Organization for Migration/Ana")
                           .by(RuleId::IimBytes);
    REQUIRE(found.size() == 1);
    CHECK(found.front().arguments.at(1) == "32");
    CHECK(found.front().arguments.at(2) == "r Migration/Ana");
    CHECK(Asset().says(FieldId::City, std::string("مدينة السادس من أكتوبر")).by(RuleId::IimBytes).size() ==
          1);
    CHECK(Asset().lists(FieldId::Creator, {"Ana", std::string(40, 'x')}).by(RuleId::IimBytes).front().begin ==
          3 + 2 + 32);
}

TEST_CASE("alternative texts and languages that are missing are told") {
    CHECK(Asset().matters(RuleId::AltText) == Matters{Matter::AltTextMissing});
    CHECK(Asset().says(FieldId::AltText, std::string(251, 'x'), "en").matters(RuleId::AltText) ==
          Matters{Matter::AltTextTooLong});
    const char* const wanted = "[language]\nwanted = [\"en\", \"fr\", \"ar\"]\n";
    const auto found = captioned("x").says(FieldId::Caption, "y", "fr-CA").by(RuleId::Language, wanted);
    REQUIRE(found.size() == 1);
    CHECK(found.front().language == "ar");
    CHECK(Asset().by(RuleId::Language, wanted).empty());
}

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
