// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "tests/support/catch.h"

#include <set>
#include <thread>

using fieldframe::ContentHash;
using fieldframe::GlobalId;

TEST_CASE("GlobalId: ids made one after the other only go up") {
    GlobalId last = GlobalId::generate();
    for (int i = 0; i < 100'000; ++i) {
        const GlobalId next = GlobalId::generate();
        REQUIRE(last < next);
        last = next;
    }
}

TEST_CASE("GlobalId: threads never make the same id") {
    constexpr std::size_t kThreads = 4;
    constexpr std::size_t kEach = 5000;
    std::array<std::vector<GlobalId>, kThreads> made;
    {
        std::vector<std::jthread> threads;
        for (std::vector<GlobalId>& mine : made) {
            threads.emplace_back([&mine] {
                for (std::size_t i = 0; i < kEach; ++i) {
                    mine.push_back(GlobalId::generate());
                }
            });
        }
    }
    std::set<GlobalId> all;
    for (const std::vector<GlobalId>& mine : made) {
        CHECK(std::is_sorted(mine.begin(), mine.end()));
        all.insert(mine.begin(), mine.end());
    }
    CHECK(all.size() == kThreads * kEach);
}

TEST_CASE("GlobalId: an id is a UUID of version 7 with the present time") {
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    const GlobalId id = GlobalId::generate();
    CHECK(id.text()[14] == '7');
    CHECK(std::string_view("89ab").find(id.text()[19]) != std::string_view::npos);
    std::int64_t milliseconds = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        milliseconds = milliseconds * 256 + id.bytes()[i];
    }
    CHECK(std::abs(milliseconds - now.count()) < 5000);
}

TEST_CASE("GlobalId: text and bytes come back as the same id") {
    const GlobalId id = GlobalId::generate();
    CHECK(GlobalId::parse(id.text()) == id);
    const std::string bytes(id.bytes().begin(), id.bytes().end());
    CHECK(GlobalId::fromBytes(bytes) == id);
    CHECK_FALSE(id.isNil());
    CHECK(GlobalId().isNil());
}

TEST_CASE("GlobalId: upper case is read and anything else is refused") {
    const std::string good = "0190163D-8694-739B-AEA5-966C26F8AD91";
    const std::optional<GlobalId> id = GlobalId::parse(good);
    REQUIRE(id);
    CHECK(id->text() == "0190163d-8694-739b-aea5-966c26f8ad91");
    const std::string bad =
        GENERATE(as<std::string>(), "", "0190163d", "0190163d8694-739b-aea5-966c26f8ad911",
                 "0190163d-8694-739b-aea5-966c26f8ad9g", "{0190163d-8694-739b-aea5-966c26f8ad9}",
                 "0190163d-8694-739b-aea5-966c26f8ad911", "0190163d-8694-739b-aea5-966c26f8-d91");
    CHECK_FALSE(GlobalId::parse(bad));
    CHECK_FALSE(GlobalId::fromBytes(bad.substr(0, 15)));
}

TEST_CASE("ContentHash: hex has two digits a byte, most significant first") {
    ContentHash hash;
    hash.bytes[0] = 0x0A;
    hash.bytes[15] = 0xF1;
    CHECK(hash.hex() == "0a0000000000000000000000000000f1");
}
