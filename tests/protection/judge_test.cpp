// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "tests/protection/case.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::protection;
using test::Case;
using test::person;

namespace {

Consent consent(std::string date, std::vector<std::string> uses = {}) {
    Consent made;
    made.globalId = GlobalId::generate();
    made.date = std::move(date);
    made.uses = std::move(uses);
    return made;
}

Person adult() {
    return person("Amina Hassan", ProtectionLevel::None);
}

Person child() {
    Person made = adult();
    made.isMinor = true;
    return made;
}

} // namespace

TEST_CASE("where nothing is recorded an item leaves, as it is but for the position") {
    Case plain;
    plain.says(FieldId::Caption, std::string("A boat."))
        .says(FieldId::PersonShown, std::vector<std::string>{"Joe Doe"});
    CHECK(plain.verdict().outcome == Outcome::AsIs);
    plain.says(FieldId::GpsLatitude, std::string("2.046934"))
        .says(FieldId::GpsLongitude, std::string("45.318161"));
    CHECK(plain.changes() == "gps_removed");
    CHECK(plain.verdict().outcome == Outcome::Changed);
    plain.policy.dropsGps = false;
    CHECK(plain.verdict().outcome == Outcome::AsIs);
    CHECK(plain.leaving().metadata == plain.facts.metadata);
}

TEST_CASE("embargoes hold until their moment, and unclear ones until somebody clears them") {
    Case held;
    held.says(FieldId::EmbargoUntil, std::string("2027-02-01T06:00:00Z"));
    const Verdict verdict = held.verdict();
    REQUIRE(verdict.holds.size() == 1);
    CHECK(verdict.holds[0].code == HoldCode::Embargo);
    CHECK(verdict.holds[0].arguments == std::vector<std::string>{"2027-02-01T06:00:00Z", "embargo"});
    CHECK(verdict.holds[0].releaser == Releaser::Time);
    held.clock.now = PartialDateTime::parse("2027-02-01T06:00:00Z")->utcMilliseconds().value();
    CHECK(held.verdict().leaves());

    Case unclear;
    unclear.says(FieldId::Instructions, std::string("Embargoed until the summit"));
    CHECK(unclear.holds() == "embargo_unclear");
    unclear.facts.clearedInstructions = "Embargoed until the summit";
    CHECK(unclear.verdict().leaves());
    unclear.says(FieldId::Instructions, std::string("Embargoed until the second summit"));
    CHECK(unclear.holds() == "embargo_unclear");
}

TEST_CASE("a clock that is set back releases nothing and revives nothing") {
    Case one;
    one.says(FieldId::EmbargoUntil, std::string("2027-02-01T06:00:00Z"));
    // The clock once ran ahead of the embargo, and was set right again.
    one.clock.latestSeen = one.clock.now + 365LL * 86'400'000;
    CHECK(one.holds() == "embargo");
    Case over;
    over.says(FieldId::ExpiresAfter, std::string("2026-12-01"));
    CHECK(over.holds() == "expired");
    over.clock.now -= 365LL * 86'400'000;
    CHECK(over.holds() == "expired");
    over.clock.latestSeen = over.clock.now;
    CHECK(over.verdict().leaves());
}

TEST_CASE("an audience is as wide as the narrowest of the asset and its galleries") {
    Case one;
    one.facts.audience = Audience::Partners;
    CHECK(one.holds() == "audience_restricted");
    one.policy.audience = Audience::Partners;
    CHECK(one.verdict().leaves());
    one.facts.galleries = {{GlobalId::generate(), "Board", Audience::Internal}};
    const Verdict verdict = one.verdict();
    REQUIRE(verdict.holds.size() == 1);
    CHECK(verdict.holds[0].arguments == std::vector<std::string>{"internal", "Board"});
    one.policy.audience = Audience::Internal;
    CHECK(one.verdict().leaves());
}

TEST_CASE("releases that are missing or limited hold what is published") {
    for (const char* const status :
         {"MR-NON", "MR-LMR", "http://ns.useplus.org/ldf/vocab/MR-NON", "mr-lmr"}) {
        Case one;
        one.says(FieldId::ModelReleaseStatus, std::string(status));
        CHECK(one.holds() == "model_release");
        one.policy.audience = Audience::Internal;
        CHECK(one.verdict().leaves());
    }
    for (const char* const status : {"MR-UMR", "MR-NAP", "unknown"}) {
        CHECK(Case().says(FieldId::ModelReleaseStatus, std::string(status)).verdict().leaves());
    }
    CHECK(Case().says(FieldId::PropertyReleaseStatus, std::string("PR-LPR")).holds() == "property_release");
    CHECK(Case().says(FieldId::PropertyReleaseStatus, std::string("PR-UPR")).verdict().leaves());
}

TEST_CASE("minors need a release, or a guardian's consent") {
    CHECK(Case().says(FieldId::MinorModelAge, std::string("AG-U14")).holds() == "minor_without_release");
    CHECK(Case().says(FieldId::MinorModelAge, std::string("AG-A25")).holds().empty());
    CHECK(Case()
              .says(FieldId::MinorModelAge, std::string("AG-A16"))
              .says(FieldId::ModelReleaseStatus, std::string("MR-UMR"))
              .holds()
              .empty());
    CHECK(Case().says(FieldId::ModelAge, std::vector<std::string>{"34", "9"}).holds() ==
          "minor_without_release");
    CHECK(Case().says(FieldId::ModelAge, std::vector<std::string>{"34"}).holds().empty());
    CHECK(Case().shows(child()).holds() == "minor_without_release");
    CHECK(Case().shows(child(), {consent("2026-01-01")}).holds() == "consent_without_guardian");
    Consent signedByMother = consent("2026-01-01");
    signedByMother.guardian = "Fatima Ali";
    CHECK(Case().shows(child(), {signedByMother}).holds().empty());
    Person hidden = child();
    hidden.level = ProtectionLevel::NoFace;
    CHECK(Case().shows(hidden).marks("").holds().empty());
    // The age is never told in public.
    const RedactedItem item = Case()
                                  .says(FieldId::MinorModelAge, std::string("AG-A16"))
                                  .says(FieldId::ModelReleaseStatus, std::string("MR-UMR"))
                                  .leaving();
    CHECK(item.metadata.find(FieldId::MinorModelAge) == nullptr);
}

TEST_CASE("consents hold when they are withdrawn, over, or for something else") {
    CHECK(Case().shows(adult()).verdict().leaves());
    CHECK(Case().shows(adult(), {consent("2026-01-01")}).verdict().leaves());
    CHECK(Case().shows(adult(), {consent("2026-01-01", {"web", "print"})}).verdict().leaves());
    CHECK(Case().shows(adult(), {consent("2026-01-01", {"print"})}).holds() == "consent_not_for_use");
    Case unsaid;
    unsaid.policy.uses.clear();
    CHECK(unsaid.shows(adult(), {consent("2026-01-01", {"web"})}).holds() == "consent_not_for_use");

    Consent over = consent("2020-01-01");
    over.expires = "2026-12-31";
    CHECK(Case().shows(adult(), {over}).holds() == "consent_expired");
    CHECK(Case().shows(adult(), {over, consent("2026-12-01")}).verdict().leaves());

    Consent withdrawn = consent("2025-01-01");
    withdrawn.withdrawn = "2026-06-01";
    withdrawn.withdrawnReason = "threats";
    const Verdict verdict = Case().shows(adult(), {withdrawn}).verdict();
    REQUIRE(verdict.holds.size() == 1);
    CHECK(verdict.holds[0].code == HoldCode::ConsentWithdrawn);
    CHECK(verdict.holds[0].arguments == std::vector<std::string>{"2026-06-01", "threats"});
    CHECK(verdict.holds[0].releaser == Releaser::Subject);
    // An older paper does not outlive a no; a newer one does.
    CHECK(Case().shows(adult(), {withdrawn, consent("2025-03-01")}).holds() == "consent_withdrawn");
    CHECK(Case().shows(adult(), {withdrawn, consent("2026-07-01")}).verdict().leaves());
    CHECK(Case().shows(adult(), {withdrawn, consent("")}).holds() == "consent_withdrawn");

    Case nobody;
    nobody.facts.consents = {withdrawn};
    CHECK(nobody.holds() == "consent_withdrawn");
}

TEST_CASE("levels are ordered, and the strongest of the asset and of those in it holds") {
    Case one;
    CHECK(levelOf(one.facts) == ProtectionLevel::None);
    one.facts.level = ProtectionLevel::NoPlace;
    one.shows(person("Amina Hassan", ProtectionLevel::NoName));
    CHECK(levelOf(one.facts) == ProtectionLevel::NoName);
    one.shows(person("Omar Said", ProtectionLevel::NoFace));
    CHECK(one.verdict().level == ProtectionLevel::NoFace);
}

TEST_CASE("a face that must be hidden and is marked nowhere holds the item") {
    Case one;
    one.shows(person("Amina Hassan", ProtectionLevel::NoFace));
    CHECK(one.holds() == "no_area_marked");
    one.marks("Somebody");
    CHECK(one.verdict().leaves());
    CHECK(one.changes() == "faces_covered");
    one.facts.kind = MediaKind::Video;
    CHECK(one.holds() == "cannot_cover");
}

TEST_CASE("the areas of whoever is protected are covered, all faces where it is not known whose they are") {
    Case one;
    one.shows(person("Amina Hassan", ProtectionLevel::NoFace)).marks("Amina Hassan", {0.1, 0.1, 0.1, 0.1});
    one.marks("Joe Doe", {0.5, 0.5, 0.1, 0.1});
    CHECK(one.leaving().cover == std::vector<ImageArea>{{0.1, 0.1, 0.1, 0.1}});
    one.facts.regions[0].name = "";
    CHECK(one.leaving().cover.size() == 2);
    one.facts.regions[0].kind = ImageRegion::Kind::Other;
    CHECK(one.leaving().cover.size() == 1);
    CHECK_FALSE(one.leaving().mayKeepOriginal);
    Case all;
    all.facts.level = ProtectionLevel::NoFace;
    all.facts.metadata.set({FieldId::PersonShown, "", std::vector<std::string>{"Joe Doe"}, Origin::Hand});
    all.marks("Joe Doe").marks("");
    CHECK(all.leaving().cover.size() == 2);
}

TEST_CASE("names that nobody recorded hold where they seem to be there") {
    Case one;
    one.facts.level = ProtectionLevel::NoName;
    one.says(FieldId::Caption, std::string("Here Halima Abdi waits for water."));
    CHECK(one.holds() == "names_unknown");
    one.says(FieldId::PersonShown, std::vector<std::string>{"Halima Abdi"});
    CHECK(one.verdict().leaves());
    CHECK(one.leaving().metadata.text(FieldId::Caption) == "Here a person waits for water.");
    Case none;
    none.facts.level = ProtectionLevel::NoName;
    CHECK(none.says(FieldId::Caption, std::string("A girl waits for water.")).verdict().leaves());
    Case arabic;
    arabic.facts.level = ProtectionLevel::NoName;
    CHECK(arabic.says(FieldId::Caption, std::string("حليمة تنتظر الماء"), "ar").holds() == "names_unknown");
}

TEST_CASE("names that may be somebody's nobody recorded hold an asset that must tell none") {
    const auto said = [](const char* const text) {
        Case one;
        one.facts.level = ProtectionLevel::NoName;
        return one.says(FieldId::Caption, std::string(text)).holds();
    };
    for (const char* const text :
         {"Portrait of Halima.", "WITNESS HALIMA ABDI SPEAKS", "The son of her friend Omar"}) {
        CHECK(said(text) == "names_unknown");
    }
    for (const char* const text : {"Girls wait for water. A boy runs.", "UNICEF staff in May", "Water"}) {
        CHECK(said(text).empty());
    }
    Case other;
    other.facts.level = ProtectionLevel::NoName;
    other.says(FieldId::PersonShown, std::vector<std::string>{"Halima Abdi"})
        .says(FieldId::Headline, std::string("Halima Abdi Learns to Code at School"))
        .says(FieldId::Caption, std::string("Halima waits with the others."));
    CHECK(other.verdict().leaves());
    other.says(FieldId::Caption, std::string("Halima with her mother Fatuma Yusuf waits."));
    CHECK(other.holds() == "names_unknown");
}

TEST_CASE("a text in a script in which no name is recorded holds") {
    Case one;
    one.says(FieldId::Caption, std::string("Amina Hassan waits."))
        .says(FieldId::Caption, std::string("أمينة تنتظر الماء"), "ar")
        .shows(person("Amina Hassan", ProtectionLevel::NoName));
    CHECK(one.holds() == "names_unknown");
    one.facts.persons[0].person.otherNames = {"أمينة حسن"};
    CHECK(one.verdict().leaves());
    one.says(FieldId::Keywords, std::vector<std::string>{"Амина"});
    CHECK(one.holds() == "names_unknown");
    Case latin;
    latin.says(FieldId::Caption, std::string("Water for all."))
        .shows(person("أمينة حسن", ProtectionLevel::NoName));
    CHECK(latin.verdict().leaves());
    latin.says(FieldId::Caption, std::string("Here Amina Hassan waits."));
    CHECK(latin.holds() == "names_unknown");
}

TEST_CASE("videos whose tags would have to change are held where the original itself would leave") {
    Case video;
    video.facts.kind = MediaKind::Video;
    video.says(FieldId::GpsLatitude, std::string("2.046934"))
        .says(FieldId::GpsLongitude, std::string("45.318161"));
    CHECK(video.verdict().leaves());
    video.policy.sendsOriginals = true;
    CHECK(video.holds() == "cannot_be_changed");
}

TEST_CASE("films that can be made bare leave without their tags, but not with spoken names") {
    Case video;
    video.facts.kind = MediaKind::Video;
    video.policy.sendsOriginals = true;
    video.policy.canStripOriginal = true;
    CHECK(video.changes() == "private_metadata_stripped"); // Whatever is in it, known or not.
    video.says(FieldId::GpsLatitude, std::string("2.046934"))
        .says(FieldId::GpsLongitude, std::string("45.318161"));
    CHECK(video.verdict().leaves());
    CHECK(video.changes() == "gps_removed private_metadata_stripped");
    CHECK_FALSE(video.leaving().mayTellPosition);
    video.facts.level = ProtectionLevel::NoName;
    video.says(FieldId::PersonShown, std::vector<std::string>{"Halima Abdi"})
        .says(FieldId::Caption, std::string("Halima Abdi speaks."));
    CHECK(video.holds() == "cannot_be_changed");
}

TEST_CASE("house style holds only where the policy says from which severity on") {
    lint::Finding missing;
    missing.rule = lint::RuleId::AltText;
    missing.severity = lint::Severity::Warning;
    const std::vector<lint::Finding> findings{missing};
    Case one;
    CHECK(judge(one.facts, one.policy, one.clock, findings).leaves());
    one.policy.lintHolds = lint::Severity::Error;
    CHECK(judge(one.facts, one.policy, one.clock, findings).leaves());
    one.policy.lintHolds = lint::Severity::Warning;
    const Verdict verdict = judge(one.facts, one.policy, one.clock, findings);
    REQUIRE(verdict.holds.size() == 1);
    CHECK(verdict.holds[0].arguments == std::vector<std::string>{"alt-text", "warning"});
}

TEST_CASE("instructions rule out uses and tell conditions") {
    Case one;
    one.says(FieldId::Instructions,
             std::string("NO SALES. NO ARCHIVING. NewsMagazines OUT. Mandatory credit."));
    CHECK(one.verdict().leaves());
    CHECK(one.verdict().conditions.size() == 4);
    one.policy.uses = {"commercial"};
    CHECK(one.holds() == "use_restricted");
    one.policy.uses = {"archive"};
    CHECK(one.holds() == "use_restricted");
    one.policy.uses = {"newsmagazines"};
    CHECK(one.holds() == "use_restricted");
}

TEST_CASE("a held item leaves for a typed reason, and is still changed as it must be") {
    Case one;
    one.facts.level = ProtectionLevel::NoName;
    one.says(FieldId::EmbargoUntil, std::string("2027-02-01"))
        .says(FieldId::Caption, std::string("Amina Hassan waits."))
        .says(FieldId::PersonShown, std::vector<std::string>{"Amina Hassan"});
    const Verdict held = one.verdict();
    CHECK_FALSE(overridden(held, "").has_value());
    CHECK_FALSE(overridden(held, " \n\t").has_value());
    const auto released = overridden(held, " The minister agreed ");
    REQUIRE(released.has_value());
    CHECK(released->outcome == Outcome::Changed);
    CHECK(released->overrideReason == "The minister agreed");
    CHECK(released->overridden == held.holds);
    CHECK(redacted(one.facts, one.policy, *released, {}).metadata.text(FieldId::Caption) ==
          "A person waits.");
    CHECK_FALSE(overridden(*released, "again").has_value());
    // Of what stays nothing is given out.
    CHECK(redacted(one.facts, one.policy, held, {}).metadata.values.empty());
    CHECK_FALSE(redacted(one.facts, one.policy, held, {}).forbidden.empty());
}

TEST_CASE("every code has its word") {
    for (int code = 1; code <= static_cast<int>(HoldCode::Lint); ++code) {
        CHECK_FALSE(holdName(static_cast<HoldCode>(code)).empty());
    }
    for (int code = 1; code <= static_cast<int>(ChangeCode::PrivateMetadataStripped); ++code) {
        CHECK_FALSE(changeName(static_cast<ChangeCode>(code)).empty());
    }
    for (const auto precision :
         {PlacePrecision::Keep, PlacePrecision::Coarse, PlacePrecision::Country, PlacePrecision::Remove}) {
        CHECK(placePrecisionFromName(placePrecisionName(precision)) == precision);
    }
}
