// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/agency_file.h"
#include "core/credit/credit_form.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::credit;

namespace {

AgencyTable tableOf(std::string_view text) {
    const auto edits = parseAgencies(text, "agencies.txt");
    REQUIRE(edits.has_value());
    return withEdits(AgencyTable::standard(), *edits);
}

} // namespace

TEST_CASE("a desk's agencies stand over the built-in ones") {
    const AgencyTable table = tableOf("# remark\n\nBeirut Desk = BD; مكتب بيروت\r\n* Panos = PP\n- NOOR\n");
    REQUIRE(table.find("مكتب بيروت") != nullptr);
    CHECK(table.find("مكتب بيروت")->name == "Beirut Desk");
    CHECK(table.find("PP")->distributes);
    CHECK(table.find("NOOR") == nullptr);
    CHECK(table.find("UNHCR") != nullptr);
    CHECK(parseCredit("Ann Example/Beirut Desk", table, {{}, 2026}).agency == "Beirut Desk");
}

TEST_CASE("a wrong line of the agencies is named with its number") {
    for (const std::string& text : {std::string("IOM\n = x\n"), std::string("IOM\n*\n"),
                                    std::string("IOM\n\xff\xfe\n"), "IOM\n" + std::string(1000, 'a')}) {
        const auto edits = parseAgencies(text, "agencies.txt");
        REQUIRE_FALSE(edits.has_value());
        CHECK(edits.error().code == ErrorCode::InvalidInput);
        CHECK(edits.error().subject == "agencies.txt:2");
    }
}

TEST_CASE("adding and removing an agency keeps every other line of the file") {
    const std::string file = "# ours\nBeirut Desk = BD\n\n# theirs\nPanos\n";
    const auto added = withAgency(file, {"beirut desk", {"BD", "Desk"}, true});
    REQUIRE(added.has_value());
    CHECK(*added == "# ours\n\n# theirs\nPanos\n* beirut desk = BD; Desk\n");
    CHECK(withoutAgency(*added, "Beirut Desk", false).value() == "# ours\n\n# theirs\nPanos\n");
    CHECK(withoutAgency("", "IOM", true).value() == "- IOM\n");
    CHECK(tableOf(withoutAgency("", "IOM", true).value()).find("OIM") == nullptr);
    for (const char* const name : {"", "a=b", "a;b", "a\nb", "#a", "*a", "-a"}) {
        CHECK_FALSE(withAgency("", {name, {}, false}).has_value());
    }
}

TEST_CASE("a word in ordinary writing is no acronym") {
    const AgencyTable table = AgencyTable::standard();
    CHECK(table.find("PAM") != nullptr);
    CHECK(table.find("Pam") == nullptr);
    CHECK(table.find("Who") == nullptr);
    CHECK(table.find("Unicef") != nullptr);
}

TEST_CASE("lines of one form are named alike") {
    const AgencyTable table = AgencyTable::standard();
    const auto form = [&](std::string_view line) {
        return formOf(line, parseCredit(line, table, {{}, 2026}));
    };
    CHECK(form("© IOM 2022/Majed MOHAMMED") == "© {agency} {year}/{creator}");
    CHECK(form("(C) UNHCR 2019/Ana Cruz.") == "© {agency} {year}/{creator}");
    CHECK(form("Ana Cruz/AFP via Getty Images") == "{creator}/{agency} via {distributor}");
    CHECK(form("© UNICEF/UN0123456/Rich") == "© {agency}/{asset_code}/{creator}");
}
