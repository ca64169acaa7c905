// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/field_statements.h"
#include "tests/search/search_database.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::SearchDatabase;

TEST_CASE(
    "what a field may go on with is found by indexes, newest first, and only a bounded few are sorted") {
    SearchDatabase database;
    const std::string match = "city : \"bos\" *";
    const std::vector<Statement> statements = {
        {std::string(kMatchingValues), {std::int64_t{16}, std::string(), match}},
        {std::string(kLatestValues), {std::int64_t{16}, std::string()}},
        {std::string(kCountriesBeside), {std::int64_t{19}, std::int64_t{20}, std::int64_t{16}, match}}};
    for (const Statement& statement : statements) {
        INFO(statement.sql);
        for (const std::string& step : database.planOf(statement)) {
            INFO(step);
            // Of the latest thousand assets the rows may be sorted again.
            const bool sorts = step.find("TEMP B-TREE") != std::string::npos;
            CHECK((!sorts || statement.sql == kLatestValues));
            const bool isBounded = step.starts_with("SCAN asset_fts VIRTUAL TABLE INDEX") ||
                                   step == "SCAN latest" || step == "SCAN assets";
            CHECK((!step.starts_with("SCAN") || isBounded));
        }
    }
}
