// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rank.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace fieldframe::catalog;

namespace {

bool isAscending(const std::vector<std::string>& keys) {
    return std::ranges::adjacent_find(keys, std::greater_equal()) == keys.end();
}

} // namespace

TEST_CASE("appended ranks ascend and stay short") {
    const auto ranks = ranksBetween(std::nullopt, std::nullopt, 100'000);
    REQUIRE(ranks.size() == 100'000);
    CHECK(isAscending(ranks));
    CHECK(ranks.back().size() == 6);
    const auto more = ranksBetween(ranks.back(), std::nullopt, 1);
    CHECK(more.front() > ranks.back());
}

TEST_CASE("ranks are found in front of the first") {
    const auto first = ranksBetween(std::nullopt, std::nullopt, 1);
    const auto front = ranksBetween(std::nullopt, first.front(), 3);
    REQUIRE(front.size() == 3);
    CHECK(isAscending(front));
    CHECK(front.back() < first.front());
}

TEST_CASE("a thousand items fit between two neighbours with short ranks") {
    const auto two = ranksBetween(std::nullopt, std::nullopt, 2);
    const auto between = ranksBetween(two[0], two[1], 1000);
    REQUIRE(between.size() == 1000);
    CHECK(isAscending(between));
    CHECK(between.front() > two[0]);
    CHECK(between.back() < two[1]);
    CHECK(std::ranges::max(between, {}, &std::string::size).size() <= 10);
}

TEST_CASE("ranks inserted anywhere, again and again, keep the order") {
    std::mt19937 random(20261121);
    std::vector<std::string> ranks = ranksBetween(std::nullopt, std::nullopt, 3);
    for (int i = 0; i < 2000; ++i) {
        const std::size_t at = random() % (ranks.size() + 1);
        const auto before = at == 0 ? std::nullopt : std::optional(ranks[at - 1]);
        const auto after = at == ranks.size() ? std::nullopt : std::optional(ranks[at]);
        const auto fresh = ranksBetween(before, after, 1);
        REQUIRE(fresh.size() == 1);
        ranks.insert(ranks.begin() + static_cast<std::ptrdiff_t>(at), fresh.front());
    }
    CHECK(isAscending(ranks));
}

TEST_CASE("always inserting in the same place lengthens ranks slowly") {
    auto two = ranksBetween(std::nullopt, std::nullopt, 2);
    for (int i = 0; i < 150; ++i) {
        const auto fresh = ranksBetween(two[0], two[1], 1);
        REQUIRE(fresh.size() == 1);
        two[1] = fresh.front();
    }
    CHECK(two[1].size() <= kMaxRankLength);
}

TEST_CASE("bounds without room, reversed or of foreign form give no ranks or right ones, and always end") {
    const std::vector<std::string> hostile{"",        "0", "00",       "V00000", "V000000", "zzzzzz",
                                           "zzzzzzz", "!", "\xff\xff", "~",      "a b"};
    for (const std::string& before : hostile) {
        for (const std::string& after : hostile) {
            const auto ranks = ranksBetween(before, after, 2);
            if (!ranks.empty()) {
                CHECK(before < ranks[0]);
                CHECK(ranks[0] < ranks[1]);
                CHECK(ranks[1] < after);
            }
        }
    }
    CHECK(ranksBetween("b", "a", 1).empty());
}
