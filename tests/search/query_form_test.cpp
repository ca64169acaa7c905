// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_form.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;

TEST_CASE("a form shows what was typed, field by field") {
    const QueryForm form(
        "nurse \"Mae La\" -rain photographer:Muse creator:\"A B\" -creator:Bo date:2017..2018-06 "
        "missing:caption missing:credit_line in:\"Title 42\" rating:>=3");
    CHECK(form.words(SearchColumn::None) == "nurse \"Mae La\" -rain");
    CHECK(form.words(SearchColumn::Creator) == "Muse \"A B\" -Bo");
    CHECK(form.words(SearchColumn::Caption).empty());
    CHECK(form.dates() == std::pair<std::string, std::string>("2017", "2018-06"));
    CHECK(form.value("in") == "Title 42");
    CHECK(form.value("rating") == ">=3");
    CHECK(form.has("missing", "caption"));
    CHECK(form.has("missing", "credit"));
    CHECK_FALSE(form.has("missing", "headline"));
}

TEST_CASE("changing one field of a form leaves the others as they were typed") {
    QueryForm form("Nurse caption:\"Mae La\" rain");
    form.setWords(SearchColumn::Caption, "Bossaso -tents");
    CHECK(form.text() == "Nurse caption:Bossaso -caption:tents rain");
    form.setValue("in", "Title 42");
    CHECK(form.text() == "in:\"Title 42\" Nurse caption:Bossaso -caption:tents rain");
    form.setValue("in", "Iraq");
    CHECK(form.text() == "in:Iraq Nurse caption:Bossaso -caption:tents rain");
    form.setValue("in", "");
    form.setWords(SearchColumn::Caption, "");
    CHECK(form.text() == "Nurse rain");
    form.setWords(SearchColumn::None, "tents");
    form.set("missing", "credit", true);
    CHECK(form.text() == "missing:credit tents");
    form.set("missing", "credit_line", false);
    CHECK(form.text() == "tents");
    form.setDates("2017", "");
    CHECK(form.text() == "date:2017.. tents");
    form.setDates("2017", "2017");
    CHECK(form.text() == "date:2017 tents");
    form.setDates("", "");
    CHECK(form.text() == "tents");
}

TEST_CASE("dates typed with signs are shown as the ends they mean") {
    using Ends = std::pair<std::string, std::string>;
    CHECK(QueryForm("date:>2017").dates() == Ends("2018", ""));
    CHECK(QueryForm("date:<=2017-05").dates() == Ends("", "2017-05"));
    CHECK(QueryForm("date:<2017").dates() == Ends("", "2016"));
    CHECK(QueryForm("date:2017").dates() == Ends("2017", "2017"));
    CHECK(QueryForm("nurse").dates() == Ends("", ""));
}
