// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/variants.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::credit;

namespace {

std::vector<VariantGroup> groupsOf(NameKind kind, const std::vector<std::string>& names) {
    std::vector<NameUse> uses;
    for (const std::string& name : names) {
        uses.push_back({kind, name, static_cast<std::int64_t>(100 - uses.size())});
    }
    return variantsOf(uses, AgencyTable::standard());
}

/// Whether the two are found to be one, and for that reason.
bool areOne(NameKind kind, const std::string& left, const std::string& right, Likeness why) {
    const auto groups = groupsOf(kind, {left, right});
    return groups.size() == 1 && groups.front().likenesses == std::vector{why};
}

} // namespace

TEST_CASE("spellings of one name are found, with the reason") {
    using enum Likeness;
    CHECK(areOne(NameKind::Agency, "International Organization for Migration",
                 "International Organisation for Migration", British));
    CHECK(areOne(NameKind::Agency, "World Food Programme", "World Food Program", British));
    CHECK(areOne(NameKind::Person, "Zoë Müller", "Zoe Muller", Writing));
    CHECK(areOne(NameKind::Person, "Jean-Marc Ferré", "JEAN MARC FERRÉ", Writing));
    CHECK(areOne(NameKind::Person, "Majed Mohammed", "MOHAMMED Majed", WordOrder));
    CHECK(areOne(NameKind::Person, "Alberto Cabezas", "A. Cabezas", Initials));
    CHECK(areOne(NameKind::Person, "Muse Mohammed", "Muse Mohamed", OneEdit));
    CHECK(areOne(NameKind::Person, "Muse Mohammed", "Muse Mohamemd", OneEdit));
    CHECK(areOne(NameKind::Agency, "Beirut Desk of Pictures", "BDP", Acronym));
    CHECK(areOne(NameKind::Agency, "UNHCR", "ACNUR", SameAgency));
    CHECK(areOne(NameKind::Person, "محمد على", "محمد علي", Writing));
}

TEST_CASE("different people and agencies stay apart") {
    CHECK(groupsOf(NameKind::Person, {"Ana Cruz", "Eva Cruz", "Ben Cruz"}).empty());
    CHECK(groupsOf(NameKind::Person, {"Ali", "Aly"}).empty());
    CHECK(groupsOf(NameKind::Agency, {"UNICEF", "UNHCR", "UNRWA", "UNDP"}).empty());
    CHECK(groupsOf(NameKind::Agency, {"IOM Nigeria", "IOM Niger"}).size() <= 1);
    // Two who fit the initials: nobody can say which.
    CHECK(groupsOf(NameKind::Person, {"A. Cruz", "Ana Cruz", "Alba Cruz"}).empty());
}

TEST_CASE("the most used spelling stands first") {
    const std::vector<NameUse> uses{{NameKind::Agency, "International Organisation for Migration", 61},
                                    {NameKind::Agency, "International Organization for Migration", 677}};
    const auto groups = variantsOf(uses, AgencyTable::standard());
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().names.front().text == "International Organization for Migration");
}

TEST_CASE("many names are compared in little time") {
    std::vector<NameUse> uses;
    for (int i = 0; i < 20'000; ++i) {
        uses.push_back(
            {NameKind::Person, "Person" + std::to_string(i * 7919) + " Family" + std::to_string(i), 1});
    }
    CHECK(variantsOf(uses, AgencyTable({})).size() < uses.size());
}

TEST_CASE("a name is replaced where it stands whole") {
    CHECK(withNameReplaced("© IOM 2022/IOMX", "IOM", "OIM") == "© OIM 2022/IOMX");
    CHECK(withNameReplaced("Ana Cruzado/Ana Cruz", "Ana Cruz", "A. Cruz") == "Ana Cruzado/A. Cruz");
    CHECK(withNameReplaced("صورة: محمد علي", "محمد علي", "م. علي") == "صورة: م. علي");
    CHECK(withNameReplaced("x", "", "y") == "x");
}
