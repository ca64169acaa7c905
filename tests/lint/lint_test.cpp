// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/checked_asset.h"

using namespace fieldframe;
using namespace fieldframe::lint;

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
