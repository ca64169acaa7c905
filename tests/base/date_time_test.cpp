// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "tests/support/catch.h"

using fieldframe::isoUtc;
using fieldframe::PartialDateTime;

TEST_CASE("PartialDateTime: a date is kept exactly as precise as its source") {
    const auto [text, iso] = GENERATE(table<std::string, std::string>({
        {"2018", "2018"},
        {"2018-04", "2018-04"},
        {"2018-04-02", "2018-04-02"},
        {"2018-04-02T09:15", "2018-04-02T09:15"},
        {"2018-04-02T09:15:00", "2018-04-02T09:15:00"},
        {"2018-04-02T09:15:00.25+02:00", "2018-04-02T09:15:00.25+02:00"},
        {"2018-04-02T09:15:00.089", "2018-04-02T09:15:00.089"},
        {"2018-04-02T09:15:00Z", "2018-04-02T09:15:00Z"},
        {"2018-04-02T09:15:00-0330", "2018-04-02T09:15:00-03:30"},
        {"2018-04-02 09:15:00+02", "2018-04-02T09:15:00+02:00"},
        {"2018:04:02 09:15:00", "2018-04-02T09:15:00"},
        {"2018:04:02", "2018-04-02"},
        {"20180402", "2018-04-02"},
        {"19180000", "1918"},
        {"2018:05:00 00:00:00", "2018-05"},
        {std::string("2018:04:02 09:15:00\0", 20), "2018-04-02T09:15:00"},
        {"  2018-04-02\n", "2018-04-02"},
        {"2016-02-29", "2016-02-29"},
        {"2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"},
    }));
    CAPTURE(text);
    const std::optional<PartialDateTime> date = PartialDateTime::parse(text);
    REQUIRE(date);
    CHECK(date->iso() == iso);
    CHECK(PartialDateTime::parse(date->iso()) == date);
}

TEST_CASE("PartialDateTime: what is no date is nothing") {
    const std::string text = GENERATE(
        as<std::string>(), "", "   ", "0000:00:00 00:00:00", "0000-00-00", "    :  :     :  :  ", "2018-13",
        "2018-00-05", "2018-02-30", "2017-02-29", "2018-04-31", "2018-04-02T24:00", "2018-04-02T09",
        "2018-04-02T09:60", "2018-04-02T09:15:61", "2018-04-02T09:15:00.", "2018-04-02T09:15:00+25:00",
        "2018-04-02T09:15:00+02:00x", "2018-04T09:15", "April 2018", "18-04-02", "2018-4-2", "20184",
        "99999999999999999999", "2018-04-02T09:15:00.12345678901234567890");
    CAPTURE(text);
    const std::optional<PartialDateTime> date = PartialDateTime::parse(text);
    if (text == "2018-04T09:15") {
        REQUIRE(date);
        CHECK(date->iso() == "2018-04");
    } else {
        CHECK_FALSE(date);
    }
}

TEST_CASE("PartialDateTime: pictures are ordered by the clock on the wall, not by the zone") {
    const auto local = [](std::string_view text) {
        return PartialDateTime::parse(text)->localMilliseconds();
    };
    CHECK(local("1970-01-01") == 0);
    CHECK(local("1970") == 0);
    CHECK(local("1970-01-02T00:00:01.5") == 86'401'500);
    CHECK(local("1969-12-31T23:59:59.999") == -1);
    CHECK(local("2018-04-02T09:15:00+02:00") == local("2018-04-02T09:15:00-09:00"));
    CHECK(local("2018-04") == local("2018-04-01T00:00"));
}

TEST_CASE("PartialDateTime: universal time is known only with an offset") {
    CHECK_FALSE(PartialDateTime::parse("2018-04-02T09:15:00")->utcMilliseconds());
    const auto utc = [](std::string_view text) { return PartialDateTime::parse(text)->utcMilliseconds(); };
    CHECK(utc("2018-04-02T09:15:00+02:00") == utc("2018-04-02T07:15:00Z"));
    CHECK(utc("2018-04-02T09:15:00-03:30") == utc("2018-04-02T12:45:00Z"));
}

TEST_CASE("isoUtc: a moment is written to the second") {
    CHECK(isoUtc(0) == "1970-01-01T00:00:00Z");
    CHECK(isoUtc(1'795'251'600'999) == "2026-11-21T09:00:00Z");
    CHECK(isoUtc(-1) == "1969-12-31T23:59:59Z");
}
