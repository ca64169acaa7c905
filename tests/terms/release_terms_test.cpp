// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/terms/release_terms.h"
#include "tests/support/catch.h"

#include <array>

using namespace fieldframe;
using namespace fieldframe::terms;

namespace {

std::string when(std::int64_t moment) {
    return moment == kNever ? "never" : isoUtc(moment);
}

std::string embargoIn(std::string_view text) {
    const Instructions said = readInstructions(text);
    return !said.embargoUntil ? "" : said.isUnclear ? "unclear" : when(*said.embargoUntil);
}

DescriptiveMetadata saying(std::initializer_list<std::pair<FieldId, std::string>> values) {
    DescriptiveMetadata metadata;
    for (const auto& [field, text] : values) {
        metadata.values.push_back({field, "", text, Origin::Hand});
    }
    return metadata;
}

} // namespace

TEST_CASE("a release date lets go when it has come in the last zone") {
    CHECK(when(releaseMoment("2026-05-12T06:00:00Z")) == "2026-05-12T06:00:00Z");
    CHECK(when(releaseMoment("2026-05-12T06:00:00+02:00")) == "2026-05-12T04:00:00Z");
    CHECK(when(releaseMoment("2026-05-12")) == "2026-05-12T12:00:00Z");
    CHECK(when(releaseMoment("2026-05-12T06:00")) == "2026-05-12T18:00:00Z");
    CHECK(when(releaseMoment("2026-05")) == "2026-06-01T12:00:00Z");
    CHECK(releaseMoment("2026") >= releaseMoment("2027-01-01"));
    CHECK(when(releaseMoment("soon")) == "never");
    CHECK(when(releaseMoment("")) == "never");
}

TEST_CASE("an expiry date forbids as soon as it is over in the first zone") {
    CHECK(when(expiryMoment("2026-03-17")) == "2026-03-17T10:00:00Z");
    CHECK(when(expiryMoment("2026-03-17T09:00:00Z")) == "2026-03-17T09:00:00Z");
    CHECK(when(expiryMoment("2026-03-17T20:00")) == "2026-03-17T06:00:00Z");
    CHECK(expiryMoment("some day") == 0);
}

TEST_CASE("embargoes are read out of instructions in three languages") {
    struct Row {
        std::string_view text;
        std::string_view moment; ///< "" none, "unclear".
    };
    constexpr auto kRows = std::to_array<Row>({
        {"EMBARGOED UNTIL 2026-05-12T06:00:00Z", "2026-05-12T06:00:00Z"},
        {"Embargo till 12 May 2026, 06:00 GMT", "2026-05-12T06:00:00Z"},
        {"EMBARGO: 12 May 2026 6am BST", "2026-05-12T05:00:00Z"},
        {"embargoed until May 12, 2026 at 6:30 p.m. EDT", "2026-05-12T22:30:00Z"},
        {"Embargoed until 06:00 GMT on 12 May 2026. No archive.", "2026-05-12T06:00:00Z"},
        {"EMBARGO 12.05.2026", "2026-12-05T12:00:00Z"}, // Two readings: the later one.
        {"EMBARGO 25/05/2026", "2026-05-25T12:00:00Z"},
        {"Embargo to 20260512", "2026-05-12T12:00:00Z"},
        {"Sous embargo jusqu'au 12 mai 2026 à 18h00 CEST", "2026-05-12T16:00:00Z"},
        {"Embargo jusqu’au 1er août 2026", "2026-08-01T12:00:00Z"},
        {"Ne pas publier avant le 12 mai 2026 à 8h GMT", "2026-05-12T08:00:00Z"},
        {"Embargo hasta el 12 de mayo de 2026 a las 06:00 UTC+2", "2026-05-12T04:00:00Z"},
        {"No publicar antes del 12 de mayo de 2026", "2026-05-12T12:00:00Z"},
        {"NOT FOR USE BEFORE 12 May 2026 06:00 CST", "2026-05-12T18:00:00Z"}, // CST is several zones.
        {"Not for release before May 2026", "2026-06-01T12:00:00Z"},
        {"Hold until 2026-05-12 00:00 UTC", "2026-05-12T00:00:00Z"},
        {"EMBARGOED until noon GMT 12 May 2026", "2026-05-12T12:00:00Z"},
        {"Embargo midnight GMT 12 May 2026", "2026-05-12T23:59:59Z"},
        {"Embargoed from 1 May 2026 until 12 May 2026", "2026-05-12T12:00:00Z"},
        {"For release 12 May 2026", "2026-05-12T12:00:00Z"},
        {"HFR 12 May 2026 06:00 GMT", "2026-05-12T06:00:00Z"},
        {"Do not use until 12 May 2026", "2026-05-12T12:00:00Z"},
        {"For release", ""},
        {"For immediate release", ""},
        {"محظور النشر حتى إشعار آخر", "unclear"},
        {"Embargoed until Monday", "unclear"},
        {"Strict embargo, ask the desk", "unclear"},
        {"Embargo until 12 May", "unclear"},
        {"Embargoed until further notice; taken 3 March 2026", "unclear"},
        {"EMBARGOED UNTIL 31 February 2026", "unclear"},
        {"Published 3 March 2026. Embargo until the report is out.", "unclear"},
        {"Sin embargo, los barcos salieron.", ""},
        {"No archiving. Mandatory credit.", ""},
        {"", ""},
    });
    for (const Row& row : kRows) {
        CAPTURE(row.text);
        CHECK(embargoIn(row.text) == row.moment);
    }
}

TEST_CASE("instructions say for how long, for whom and for what a picture is") {
    CHECK(readInstructions("HANDOUT - 14 days use only, NO ARCHIVING, NO SALES") ==
          Instructions{{}, false, {}, 14, true, true, false, {}});
    CHECK(readInstructions("For use within 14 days").daysOnly == 14);
    CHECK(readInstructions("Utilisable 30 jours seulement; pas d'archivage").daysOnly == 30);
    CHECK(readInstructions("Utilisable 30 jours seulement; pas d'archivage").noArchive);
    CHECK(readInstructions("Solo 7 días; sin venta").noSales);
    CHECK_FALSE(readInstructions("The boats sailed for 14 days.").daysOnly.has_value());
    CHECK(readInstructions("MANDATORY CREDIT: IOM").isCreditMandatory);
    CHECK(readInstructions("NewsMagazines OUT; UK OUT").out ==
          std::vector<std::string>{"NewsMagazines", "UK"});
    CHECK(readInstructions("He went out.").out.empty());
    CHECK(when(readInstructions("Not for use after 17 March 2026").expires.value_or(0)) ==
          "2026-03-17T10:00:00Z");
    CHECK(when(readInstructions("Use until 17 March 2026 only").expires.value_or(0)) ==
          "2026-03-17T10:00:00Z");
    CHECK(when(readInstructions("Usage ends 17 March 2026").expires.value_or(0)) == "2026-03-17T10:00:00Z");
    CHECK_FALSE(readInstructions("Do not use until 17 March 2026").expires.has_value());
    CHECK(when(readInstructions("Ne pas utiliser après le 17 mars 2026").expires.value_or(0)) ==
          "2026-03-17T10:00:00Z");
}

TEST_CASE("the latest of all release dates holds, and the earliest expiry") {
    DescriptiveMetadata metadata = saying({{FieldId::EmbargoUntil, "2026-05-12T06:00:00Z"},
                                           {FieldId::ExpiresAfter, "2026-09-01"},
                                           {FieldId::Instructions, "Embargoed until 14 May 2026 06:00 GMT"}});
    ReleaseTerms found = releaseTerms(metadata);
    REQUIRE(found.embargo.has_value());
    CHECK(when(found.embargo->moment) == "2026-05-14T06:00:00Z");
    CHECK(found.embargo->field == FieldId::Instructions);
    // A later claim of another source that lost when the file was read.
    metadata.conflicts.push_back(
        {FieldId::EmbargoUntil, "", std::string("2026-06-01T00:00:00Z"), Origin::Iim});
    metadata.conflicts.push_back(
        {FieldId::ExpiresAfter, "", std::string("2026-08-01T00:00:00Z"), Origin::Iim});
    found = releaseTerms(metadata);
    CHECK(when(found.embargo->moment) == "2026-06-01T00:00:00Z");
    CHECK(when(found.expiry->moment) == "2026-08-01T00:00:00Z");
}

TEST_CASE("a license that has not begun holds back, one that is over forbids") {
    const ReleaseTerms terms =
        releaseTerms(saying({{FieldId::LicenseStart, "2099-03-01"}, {FieldId::LicenseEnd, "2020-03-01"}}));
    REQUIRE(terms.embargo);
    CHECK(when(terms.embargo->moment) == "2099-03-01T12:00:00Z");
    CHECK(terms.embargo->field == FieldId::LicenseStart);
    REQUIRE(terms.expiry);
    CHECK(when(terms.expiry->moment) == "2020-03-01T10:00:00Z");
    CHECK(terms.expiry->field == FieldId::LicenseEnd);
}

TEST_CASE("terms of use and the beginning of a caption say an embargo, too") {
    CHECK(
        when(releaseTerms(saying({{FieldId::UsageTerms, "Embargoed until 12 May 2026"}})).embargo->moment) ==
        "2026-05-12T12:00:00Z");
    CHECK(when(releaseTerms(saying({{FieldId::OtherConstraints, "Not for use after 17 March 2026"}}))
                   .expiry->moment) == "2026-03-17T10:00:00Z");
    CHECK(when(releaseTerms(saying({{FieldId::Caption, "*EMBARGOED UNTIL 12 MAY 2026* The minister"}}))
                   .embargo->moment) == "2026-05-12T12:00:00Z");
    for (const char* const text :
         {"The arms embargo until 12 May 2026", "Embargo on arms", "For use by all"}) {
        CHECK_FALSE(releaseTerms(saying({{FieldId::Caption, text}})).embargo.has_value());
        CHECK_FALSE(releaseTerms(saying({{FieldId::UsageTerms, text}})).expiry.has_value());
    }
}

TEST_CASE("instructions that somebody cleared hold nothing back until they say something else") {
    const DescriptiveMetadata metadata = saying({{FieldId::Instructions, "Embargo until we say so"}});
    CHECK(releaseTerms(metadata).isUnclear);
    CHECK(releaseTerms(metadata).embargo->moment == kNever);
    CHECK_FALSE(releaseTerms(metadata, "Embargo until we say so").embargo.has_value());
    CHECK(releaseTerms(metadata, "Embargo until Monday").embargo.has_value());
}

TEST_CASE("days of use count from the release, else from the day of the picture, and are over where neither "
          "is known") {
    CHECK(when(releaseTerms(
                   saying({{FieldId::Instructions, "14 days only"}, {FieldId::DateCreated, "2026-05-01"}}))
                   .expiry->moment) == "2026-05-14T10:00:00Z");
    CHECK(when(releaseTerms(saying({{FieldId::Instructions, "14 days only"},
                                    {FieldId::DateCreated, "2026-05-01"},
                                    {FieldId::EmbargoUntil, "2026-05-03T00:00:00Z"}}))
                   .expiry->moment) == "2026-05-17T00:00:00Z");
    CHECK(releaseTerms(saying({{FieldId::Instructions, "14 days only"}})).expiry->moment == 0);
}

TEST_CASE("any text is answered") {
    std::string long_(200'000, '(');
    CHECK(embargoIn(long_).empty());
    CHECK(embargoIn("embargo " + long_) == "unclear");
    CHECK(embargoIn("\xff\xfe embargo \xc3") == "unclear");
    CHECK(embargoIn(std::string("embargo\0 2026-05-12", 19)) != "");
}
