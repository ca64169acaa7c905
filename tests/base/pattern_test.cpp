// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace std::chrono_literals;
using text::Pattern;
using text::PatternOptions;

namespace {

/// Never reached: a test that waits for its turn on a busy machine must not look like a hanging expression.
constexpr auto kPlenty = 60s;

std::string replaced(std::string_view text, std::string_view sought, std::string_view replacement,
                     const PatternOptions& options = {}) {
    auto pattern = Pattern::compile(sought, replacement, options);
    INFO(sought << (pattern ? "" : ": " + pattern.error().detail));
    REQUIRE(pattern);
    const auto result = pattern->replaced(text, kPlenty);
    REQUIRE(result);
    return result->value_or("(nothing)");
}

} // namespace

TEST_CASE("words are found as they stand, whatever their case unless it counts") {
    CHECK(replaced("IOM and iom", "iom", "UN Migration") == "UN Migration and UN Migration");
    CHECK(replaced("IOM and iom", "iom", "UN", {false, true, false}) == "IOM and UN");
    CHECK(replaced("a.b a+b", "a.b", "$1\\") == "$1\\ a+b");
    CHECK(replaced("ÉTÉ à Genève", "été", "hiver") == "hiver à Genève");
    CHECK(replaced("nothing", "else", "x") == "(nothing)");
}

TEST_CASE("whole words end where letters of any script end") {
    const PatternOptions whole{false, false, true};
    CHECK(replaced("art, party, art", "art", "x", whole) == "x, party, x");
    CHECK(replaced("été étés", "été", "x", whole) == "x étés");
    CHECK(replaced("(art)", "art", "x", whole) == "(x)");
    CHECK(replaced("C++ and C", "C++", "D", whole) == "D and C");
}

TEST_CASE("regular expressions have groups, and names for them") {
    const PatternOptions regex{true, true, false};
    CHECK(replaced("Photo: IOM/Nero 2015", "Photo: (\\w+)/(?<who>\\w+) (\\d{4})", "© $1 $3/${who}", regex) ==
          "© IOM 2015/Nero");
    CHECK(replaced("one\ntwo", "^", "- ", regex) == "- one\n- two");
    CHECK(replaced("a  b", "\\s+", " ", regex) == "a b");
}

TEST_CASE("what is no expression is said, with its place, before anything is looked into") {
    for (const std::string_view bad : {"", "(", "[", "*", "a{99999999999}", "(?<=a+)b"}) {
        CAPTURE(bad);
        const auto pattern = Pattern::compile(bad, "", {true, false, false});
        REQUIRE_FALSE(pattern);
        CHECK(pattern.error().code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(Pattern::compile("(a)", "$2", {true, false, false}));
    CHECK_FALSE(Pattern::compile("(a)", "${who}", {true, false, false}));
    CHECK_FALSE(Pattern::compile(std::string(5'000, 'a'), "", {true, false, false}));
    CHECK_FALSE(Pattern::compile("\xff", "", {}));
}

TEST_CASE("no expression can hang, however it is written") {
    const std::string text = std::string(60'000, 'a') + "!";
    for (const std::string_view evil : {"(a+)+$", "(a|aa)+$", "(.*a){20}$", "(a*)*b", "([a-zA-Z]+)*\\1{3}b",
                                        "a*a*a*a*b", "(?=(a+))\\1*b", "(?:a?){60000}b"}) {
        CAPTURE(evil);
        auto pattern = Pattern::compile(evil, "x", {true, false, false});
        if (!pattern) {
            continue;
        }
        const auto begin = std::chrono::steady_clock::now();
        const auto result = pattern->replaced(text, 200ms);
        CHECK(std::chrono::steady_clock::now() - begin < 30s);
        if (!result) {
            CHECK(result.error().code == ErrorCode::TimedOut);
        }
        // It is as good as before for another text.
        CHECK(pattern->replaced("zzz", kPlenty));
    }
}

TEST_CASE("a text that is too long is said to be, and a result that grows is cut short") {
    auto pattern = Pattern::compile("a", std::string(60'000, 'b'), {});
    REQUIRE(pattern);
    CHECK(pattern->replaced(std::string(100'000, 'a'), kPlenty).error().code == ErrorCode::TooLarge);
    CHECK(pattern->replaced(std::string(60'000, 'a'), kPlenty).error().code == ErrorCode::TooLarge);
}

TEST_CASE("a search that is stopped ends") {
    auto pattern = Pattern::compile("(a+)+$", "x", {true, false, false});
    REQUIRE(pattern);
    std::stop_source stop;
    stop.request_stop();
    CHECK(pattern->replaced(std::string(5'000, 'a') + "!", 60s, stop.get_token()).error().code ==
          ErrorCode::Cancelled);
}
