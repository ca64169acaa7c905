// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_text.h"
#include "core/credit/parse.h"
#include "tests/support/catch.h"

#include <fstream>

using namespace fieldframe;
using credit::AgencyTable;
using credit::parseCredit;

namespace {

constexpr int kYear = 2026;

credit::ParsedCredit parsed(std::string_view line, std::span<const std::string> creators = {}) {
    static const AgencyTable agencies = AgencyTable::standard();
    return parseCredit(line, agencies, {creators, kYear});
}

/// line, agency, creators ("; " between), year, distributor, asset code: "-" for none.
struct Expected {
    std::string line;
    std::string outcome;
};

std::vector<Expected> table() {
    std::ifstream file(FIELDFRAME_CREDIT_LINES);
    std::vector<Expected> all;
    for (std::string row; std::getline(file, row);) {
        if (!row.empty() && !row.starts_with('#')) {
            const std::size_t tab = row.find('\t');
            REQUIRE(tab != std::string::npos);
            all.push_back({row.substr(0, tab), row.substr(tab + 1)});
        }
    }
    return all;
}

std::string outcome(const credit::ParsedCredit& credit) {
    const auto orDash = [](const std::string& text) { return text.empty() ? std::string("-") : text; };
    std::string creators;
    for (const std::string& creator : credit.creators) {
        creators += (creators.empty() ? "" : "; ") + creator;
    }
    return orDash(credit.agency) + '\t' + orDash(creators) + '\t' +
           (credit.year ? std::to_string(*credit.year) : "-") + '\t' + orDash(credit.distributor) + '\t' +
           orDash(credit.assetCode);
}

} // namespace

TEST_CASE("the credit lines of the field are understood") {
    const std::vector<Expected> lines = table();
    REQUIRE(lines.size() >= 200);
    std::size_t right = 0;
    for (const Expected& one : lines) {
        const std::string got = outcome(parsed(one.line));
        right += got == one.outcome ? 1 : 0;
        if (got != one.outcome) {
            WARN(one.line << "\n  expected " << one.outcome << "\n  got      " << got);
        }
    }
    INFO(right << " of " << lines.size());
    CHECK(right * 100 >= lines.size() * 95);
}

TEST_CASE("who is a creator of the asset is no agency") {
    const std::vector<std::string> creators{"Tala Loubieh"};
    const auto credit = parsed("Tala Loubieh / Beirut Desk", creators);
    CHECK(credit.creators == creators);
    CHECK(credit.agency == "Beirut Desk");
    CHECK(credit.confidence == credit::Confidence::Medium);
}

TEST_CASE("several people are no agency, though one of them is the creator of the asset") {
    const std::vector<std::string> creators{"C. Cruz"};
    const auto credit = parsed("A. Cabezas / C. Cruz / S. Salazar", creators);
    CHECK(credit.agency.empty());
    CHECK(credit.creators.size() == 3);
}

TEST_CASE("flags are no names, and years that differ are said") {
    const auto handout = parsed("AP handout");
    CHECK(handout.agency == "AP");
    CHECK(handout.creators.empty());
    CHECK(handout.flags == std::vector{credit::CreditFlag::Handout});
    const auto years = parsed("© IOM 2014/Muse Mohammed 2015");
    CHECK(years.year == 2015);
    CHECK(years.flags == std::vector{credit::CreditFlag::YearsDiffer});
    CHECK(parsed("Multiple Contributors").flags == std::vector{credit::CreditFlag::SeveralContributors});
}

TEST_CASE("any bytes are answered") {
    for (const std::string& line :
         {std::string(), std::string("/"), std::string("©"), std::string("((("), std::string(")("),
          std::string(" via "), std::string("\xff\xfe/\x80"), std::string(100'000, '/'),
          std::string("Photo:"), std::string("photo by"), std::string("2019-2021")}) {
        const auto credit = parsed(line);
        CHECK(credit.creators.size() < 2000);
    }
}
