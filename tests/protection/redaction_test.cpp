// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/mentions.h"
#include "tests/protection/case.h"
#include "tests/support/catch.h"

#include <random>

using namespace fieldframe;
using namespace fieldframe::protection;
using test::Case;
using test::everything;
using test::holdsLetters;
using test::person;

namespace {

/// One who says a text in every field that takes one, and in every way that a list or structure does.
Case sayingEverywhere(const std::string& text) {
    Case one;
    for (const MetadataField& field : metadataFields()) {
        switch (field.shape) {
        case FieldShape::Text:
            one.says(field.id, text);
            break;
        case FieldShape::LanguageText:
            one.says(field.id, text).says(field.id, text, "fr").says(field.id, text, "ar");
            break;
        case FieldShape::OrderedList:
        case FieldShape::UnorderedList:
            one.says(field.id, std::vector<std::string>{"harmless", text});
            break;
        case FieldShape::Struct:
            one.says(field.id, std::vector<StructContent>{{{"CiUrlWork", text}, {"CiAdrCity[fr]", text}}});
            break;
        case FieldShape::StructList:
            one.says(field.id, std::vector<StructContent>{{{"LicensorName", text}}, {{"Sublocation", text}}});
            break;
        case FieldShape::Date:
        case FieldShape::Number:
            break;
        }
    }
    return one;
}

} // namespace

TEST_CASE("a protected name leaves in no field, no language, no structure and no file name") {
    for (const char* const text :
         {"Amina Hassan waits", "HASSAN, Amina", "amina-hassan", "Amina\nHassan", "x%41mina%20Hassan",
          "Amina", "Hassans", "https://a.example/AminaHassan"}) {
        Case one = sayingEverywhere(text);
        one.facts.metadata.set(
            {FieldId::PersonShown, "", std::vector<std::string>{"Amina Hassan"}, Origin::Hand});
        one.facts.metadata.set({FieldId::Instructions, "", std::string("Ask Amina Hassan"), Origin::Hand});
        one.facts.metadata.set({FieldId::ModelReleaseStatus, "", std::string("MR-UMR"), Origin::Hand});
        one.facts.metadata.set({FieldId::PropertyReleaseStatus, "", std::string("PR-UPR"), Origin::Hand});
        one.facts.metadata.set({FieldId::Creator, "", std::vector<std::string>{"Joe Doe"}, Origin::Hand});
        one.facts.metadata.conflicts.push_back(
            {FieldId::Caption, "", std::string("Amina Hassan"), Origin::Iim});
        one.facts.fileName = "2015_Amina-Hassan_003.JPG";
        one.shows(person("Amina Hassan", ProtectionLevel::NoName));
        const RedactedItem item = one.leaving();
        CAPTURE(text, everything(item));
        CHECK(one.verdict().outcome == Outcome::Changed);
        CHECK_FALSE(holdsLetters(everything(item), "Amina Hassan"));
        CHECK_FALSE(holdsLetters(item.fileName, "Amina"));
        CHECK(item.fileName.ends_with(".JPG"));
        CHECK(item.metadata.conflicts.empty());
        for (const FieldId field :
             {FieldId::Caption, FieldId::Headline, FieldId::AltText, FieldId::Keywords}) {
            CHECK_FALSE(holdsLetters(displayText(item.metadata.find(field)->content), "Amina"));
            CHECK_FALSE(holdsLetters(displayText(item.metadata.find(field)->content), "Hassan"));
        }
    }
}

TEST_CASE("whoever is named in details of persons is somebody whose name goes") {
    Case one;
    one.facts.level = ProtectionLevel::NoName;
    one.says(FieldId::PersonDetails,
             std::vector<StructContent>{{{"PersonName", "Amina Hassan"}, {"PersonId", "x"}}})
        .says(FieldId::Caption, std::string("Amina Hassan waits"));
    CHECK(one.leaving().metadata.find(FieldId::PersonDetails) == nullptr);
    CHECK(one.leaving().metadata.text(FieldId::Caption) == "A person waits");
}

TEST_CASE("the photographer's own name stays in the credit, whoever else is called so") {
    Case one;
    one.says(FieldId::Caption, std::string("Amina waits."))
        .says(FieldId::Creator, std::vector<std::string>{"Amina Yusuf"})
        .says(FieldId::CreditLine, std::string("© IOM/Amina Yusuf 2015"))
        .shows(person("Amina Hassan", ProtectionLevel::NoName));
    const RedactedItem item = one.leaving();
    CHECK(item.metadata.text(FieldId::Caption) == "A 12-year-old girl waits.");
    CHECK(item.metadata.text(FieldId::CreditLine) == "© IOM/Amina Yusuf 2015");
    CHECK(std::ranges::find(item.forbidden, "Amina") == item.forbidden.end());
    CHECK(std::ranges::find(item.forbidden, "Hassan") != item.forbidden.end());
    // One who must not be named as maker either.
    one.says(FieldId::Creator, std::vector<std::string>{"Amina Hassan"})
        .says(FieldId::CreditLine, std::string("© IOM/Amina Hassan 2015"));
    CHECK(one.leaving().metadata.text(FieldId::CreditLine) == "© IOM 2015");
    CHECK(one.leaving().metadata.find(FieldId::Creator) == nullptr);
}

TEST_CASE("no place leaves: not in fields, texts, positions, keywords, in no language") {
    Case one;
    one.facts.level = ProtectionLevel::NoPlace;
    one.facts.fileName = "Mogadishu_12.jpg";
    one.says(FieldId::Caption,
             std::string("Women wait in Hamar Weyne, Mogadishu, Somalia, at 2.0469, 45.3182."))
        .says(FieldId::Caption, std::string("Des femmes à Mogadiscio, en Somalie."), "fr")
        .says(FieldId::Caption, std::string("نساء في مقديشو بالصومال"), "ar")
        .says(FieldId::Headline, std::string("Kenya and SOMALIA"))
        .says(FieldId::Keywords, std::vector<std::string>{"Somalia drought", "water"})
        .says(FieldId::City, std::string("Mogadishu"))
        .says(FieldId::Sublocation, std::string("Hamar Weyne hospital"))
        .says(FieldId::Country, std::string("Somalia"))
        .says(FieldId::CountryCode, std::string("SOM"))
        .says(FieldId::LocationShown, std::vector<StructContent>{{{"City", "Mogadishu"}}})
        .says(FieldId::GpsLatitude, std::string("2.046934"))
        .says(FieldId::GpsLongitude, std::string("45.318161"));
    const RedactedItem item = one.leaving();
    const std::string all = everything(item);
    CAPTURE(all);
    for (const char* const place : {"Mogadishu", "Mogadiscio", "Somalia", "Somalie", "Hamar", "Weyne",
                                    "Kenya", "SOM\"", "2.04", "45.3", "مقديشو", "الصومال"}) {
        CAPTURE(place);
        CHECK_FALSE(holdsLetters(all, place));
    }
    CHECK(item.metadata.text(FieldId::Caption) == "Women wait in an undisclosed place, at .");
    CHECK(item.metadata.list(FieldId::Keywords) == std::vector<std::string>{"water"});
    CHECK(item.metadata.find(FieldId::City) == nullptr);
    CHECK(one.changes() == "gps_removed places_removed file_name_changed");
}

TEST_CASE("places are told as precisely as the policy says") {
    const auto made = [](PlacePrecision places, bool dropsGps) {
        Case one;
        one.policy.places = places;
        one.policy.dropsGps = dropsGps;
        one.says(FieldId::City, std::string("Baidoa"))
            .says(FieldId::Sublocation, std::string("Camp 3"))
            .says(FieldId::Country, std::string("Somalia"))
            .says(FieldId::LocationShown,
                  std::vector<StructContent>{
                      {{"City", "Baidoa"}, {"CountryName", "Somalia"}, {"GPSLatitude", "3.1"}}})
            .says(FieldId::GpsLatitude, std::string("3.113800"))
            .says(FieldId::GpsLongitude, std::string("43.649800"))
            .says(FieldId::GpsAltitude, std::string("453"));
        return one;
    };
    CHECK(made(PlacePrecision::Keep, false).verdict().outcome == Outcome::AsIs);
    const Case coarse = made(PlacePrecision::Coarse, false);
    CHECK(coarse.changes() == "gps_coarsened place_reduced");
    CHECK(coarse.leaving().metadata.text(FieldId::GpsLatitude) == "3.125");
    CHECK(coarse.leaving().metadata.text(FieldId::City) == "Baidoa");
    CHECK(coarse.leaving().metadata.find(FieldId::Sublocation) == nullptr);
    CHECK(coarse.leaving().metadata.find(FieldId::GpsAltitude) == nullptr);
    const Case country = made(PlacePrecision::Country, false);
    CHECK(country.leaving().metadata.find(FieldId::GpsLatitude) == nullptr);
    CHECK(country.leaving().metadata.find(FieldId::City) == nullptr);
    CHECK(country.leaving().metadata.text(FieldId::Country) == "Somalia");
    CHECK(displayText(country.leaving().metadata.find(FieldId::LocationShown)->content) == "Somalia");
    CHECK(made(PlacePrecision::Remove, false).leaving().metadata.find(FieldId::Country) == nullptr);
    CHECK_FALSE(holdsLetters(everything(made(PlacePrecision::Keep, true).leaving()), "3.1"));
}

TEST_CASE("galleries' texts name nobody and no place of what they hold") {
    Case one;
    one.facts.level = ProtectionLevel::NoPlace;
    one.says(FieldId::City, std::string("Baidoa")).shows(person("Amina Hassan", ProtectionLevel::NoName));
    const std::vector<Person> everybody{person("Omar Said", ProtectionLevel::NoName)};
    const SharedTexts texts(std::span(&one.facts, 1), one.policy, everybody);
    CHECK(texts.cleaned("Amina's school", "en") == "A 12-year-old girl's school");
    CHECK(texts.cleaned("A day in BAIDOA", "en") == "A day in an undisclosed place");
    CHECK(texts.cleaned("L'histoire d'Omar Said", "fr") == "L'histoire d'une fille de 12 ans");
    CHECK(texts.cleaned("Omar's boats", "en") == "Omar's boats");
    CHECK(texts.withoutNames("© IOM/Omar Said") == "© IOM");
    CHECK(texts.withoutNames("Baidoa") == "");
    CHECK(texts.cleaned("Boats", "") == "Boats");
}

TEST_CASE("whoever is named in a text, a region or a file's name is somebody in the asset") {
    const std::vector<Person> persons{person("Amina Hassan", ProtectionLevel::NoName, {"أمينة حسن"}),
                                      person("Ali", ProtectionLevel::NoFace)};
    const Mentions mentions(persons);
    CHECK(
        mentions.in(Case().says(FieldId::Caption, std::string("Here HASSAN Amina sings")).facts).mentioned ==
        std::set<std::size_t>{0});
    CHECK(mentions.in(Case().says(FieldId::Caption, std::string("هنا أمينة حسن"), "ar").facts).mentioned ==
          std::set<std::size_t>{0});
    CHECK(mentions.in(Case().marks("Amina Hassan").facts).shown == std::set<std::size_t>{0});
    Case named;
    named.facts.fileName = "amina-hassan.jpg";
    CHECK(mentions.in(named.facts).mentioned == std::set<std::size_t>{0});
    // A name of one word means this person where it stands as a name and alone.
    CHECK(mentions.in(Case().says(FieldId::Caption, std::string("Ali Baba sings")).facts).mentioned.empty());
    CHECK(mentions.in(Case().says(FieldId::Caption, std::string("an alibi, ali")).facts).mentioned.empty());
    CHECK(mentions.in(Case().says(FieldId::Caption, std::string("Here Ali's boat sails")).facts).mentioned ==
          std::set<std::size_t>{1});
    CHECK(mentions.in(Case().says(FieldId::PersonShown, std::vector<std::string>{"ALI"}).facts).shown ==
          std::set<std::size_t>{1});
}

TEST_CASE("galleries' texts don't speak of those for whose sake an item is held, nor of positions") {
    Case one;
    one.says(FieldId::GpsLatitude, std::string("3.113900"))
        .says(FieldId::GpsLongitude, std::string("43.649800"))
        .shows(person("Amina Hassan", ProtectionLevel::None));
    SharedTexts texts(std::span(&one.facts, 1), one.policy, {});
    CHECK(texts.cleaned("Amina's school", "en") == "Amina's school");
    CHECK_FALSE(holdsLetters(texts.cleaned("At 3.1139, 43.6498 by us", "en"), "3.1139"));
    texts.hidePeople(one.facts);
    CHECK(texts.cleaned("Amina's school", "en") == "A 12-year-old girl's school");
}

TEST_CASE("people who are protected in pictures beside an asset are not named by it") {
    Case one;
    one.facts.beside = {person("Amina Hassan", ProtectionLevel::NoName),
                        person("Grace Young", ProtectionLevel::NoName)};
    one.says(FieldId::Caption, std::string("Amina's brother and a young girl say grace"))
        .says(FieldId::City, std::string("Baidoa"))
        .says(FieldId::Keywords, std::vector<std::string>{"HASSAN", "amina", "boats"})
        .says(FieldId::CreditLine, std::string("IOM/Hassan Ali"));
    const RedactedItem item = one.leaving();
    CHECK(item.metadata.text(FieldId::Caption) == "A 12-year-old girl's brother and a young girl say grace");
    CHECK(item.metadata.list(FieldId::Keywords) == std::vector<std::string>{"boats"});
    CHECK(item.metadata.text(FieldId::City) == "Baidoa");
    CHECK(item.metadata.text(FieldId::CreditLine) == "IOM/Hassan Ali");
    CHECK(one.changes() == "names_replaced");
}

TEST_CASE("single words of a name go from credits, unless they are the photographer's") {
    Case one;
    one.says(FieldId::CaptionWriter, std::string("H. Hassan"))
        .says(FieldId::CreditLine, std::string("IOM/Amina"))
        .says(FieldId::Creator, std::vector<std::string>{"Omar Hassan"})
        .shows(person("Amina Hassan", ProtectionLevel::NoName));
    CHECK(one.leaving().metadata.list(FieldId::Creator) == std::vector<std::string>{"Omar Hassan"});
    CHECK_FALSE(holdsLetters(one.leaving().metadata.text(FieldId::CreditLine), "Amina"));
}

TEST_CASE("a position that goes goes from texts, too") {
    Case one;
    one.says(FieldId::GpsLatitude, std::string("-56.527128"))
        .says(FieldId::GpsLongitude, std::string("133.808468"))
        .says(FieldId::Caption, std::string("Taken at 56\u00B031'37.7\"S 133\u00B048'30.5\"E by us"))
        .says(FieldId::Headline, std::string("At -56.527128, 133.808468"))
        .says(FieldId::Keywords, std::vector<std::string>{"geo:lat=-56.527128", "boats"});
    const std::string all = everything(one.leaving());
    CAPTURE(all);
    CHECK_FALSE(holdsLetters(all, "5652"));
    CHECK_FALSE(holdsLetters(all, "5631"));
    CHECK(one.changes() == "gps_removed");
    one.policy.dropsGps = false;
    CHECK(one.leaving().metadata.text(FieldId::Headline) == "At -56.527128, 133.808468");
}

TEST_CASE("what only the proof can read holds nothing up") {
    Case one;
    one.says(FieldId::Caption, std::string("Here =41mina waits"))
        .says(FieldId::Keywords, std::vector<std::string>{"\\u0041mina", "boats"})
        .shows(person("Amina Hassan", ProtectionLevel::NoName));
    const RedactedItem item = one.leaving();
    CHECK(item.metadata.find(FieldId::Caption) == nullptr);
    CHECK(item.metadata.list(FieldId::Keywords) == std::vector<std::string>{"boats"});
    CHECK(one.verdict().outcome == Outcome::Changed);
}

TEST_CASE("a record made after the facts were read still protects") {
    Case one;
    one.facts.level = ProtectionLevel::NoName;
    one.says(FieldId::PersonShown, std::vector<std::string>{"Joe Doe"})
        .says(FieldId::Caption, std::string("Joe Doe and Omar Said"));
    const std::vector<Person> everybody{person("Omar Said", ProtectionLevel::NoName)};
    const RedactedItem item = redacted(one.facts, one.policy, one.verdict(), everybody);
    CHECK_FALSE(holdsLetters(everything(item), "Omar"));
}

TEST_CASE("no form of a name is left, whatever it is written with") {
    // Names and texts put together by chance, always the same; searched by another way than the program's.
    const std::vector<std::string> given{"Amina", "José",  "Łukasz", "Jean-Pierre",
                                         "Omar",  "أمينة", "Амина",  "Đức"};
    const std::vector<std::string> family{"Hassan",    "Núñez", "Wójcik", "N'Diaye",
                                          "al-Rashid", "حسن",   "Хасан",  "Nguyễn"};
    const std::vector<std::string> between{" ",      "\n",     "-", "_",   "  ",   ", ",
                                           "\u00A0", "\u00AD", "",  "%20", " <i>", ". "};
    const std::vector<std::string> around{"", " ", "(", "\u201C", "\n", "\u0648 ", "#", "/", "l'", "."};
    const std::vector<std::string> behind{"", " ", ")", "\u201D", "\n", "\u060C ", "_", "/", "'s", ".", "2"};
    std::mt19937 random(20260512);
    const auto any = [&](const std::vector<std::string>& list) { return list[random() % list.size()]; };
    for (int round = 0; round < 3000; ++round) {
        const std::size_t which = random() % given.size();
        const std::string first = given[which];
        const std::string last = family[which];
        const bool isTurned = random() % 2 == 0;
        std::string text = "The boat " + any(around) + (isTurned ? last : first) + any(between) +
                           (isTurned ? first : last) + any(behind) + " sails.";
        if (random() % 3 == 0) {
            std::ranges::transform(text, text.begin(), [](char c) {
                return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            });
        }
        Case one;
        one.says(FieldId::Caption, text).says(FieldId::Keywords, std::vector<std::string>{text});
        one.shows(person(first + " " + last, ProtectionLevel::NoName));
        const std::string all = everything(one.leaving());
        CAPTURE(text, all);
        REQUIRE_FALSE(holdsLetters(all, first + last));
        REQUIRE_FALSE(holdsLetters(all, last + first));
        REQUIRE_FALSE(holdsLetters(all, first));
        REQUIRE_FALSE(holdsLetters(all, last));
    }
}
