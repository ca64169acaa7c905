// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/bounded_cbor.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace fieldframe;
using nlohmann::json;

TEST_CASE("CBOR is read as the library writes it") {
    const json value{{"text", "caption"},
                     {"list", {1, -2, 2.5, true, nullptr}},
                     {"object", {{"a", json::array()}}},
                     {"bytes", json::binary({1, 2, 3})}};
    const Result<json> read = worker::parseBoundedCbor(json::to_cbor(value));
    REQUIRE(read);
    CHECK(*read == value);
}

TEST_CASE("CBOR nested deeper than any message is refused without recursion into it") {
    std::vector<std::uint8_t> bytes(5'000'000, 0x81);
    bytes.push_back(0);
    CHECK(worker::parseBoundedCbor(bytes).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("CBOR with more values than any message is refused") {
    const json many(std::vector<int>(500'000, 1));
    CHECK_FALSE(worker::parseBoundedCbor(json::to_cbor(many)));
}

TEST_CASE("CBOR that promises more than it holds is refused") {
    const std::vector<std::uint8_t> bytes =
        GENERATE(std::vector<std::uint8_t>{},
                 std::vector<std::uint8_t>{0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
                 std::vector<std::uint8_t>{0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1},
                 std::vector<std::uint8_t>{0xa1, 0x61, 'a'}, std::vector<std::uint8_t>{0x00, 0x00});
    CHECK_FALSE(worker::parseBoundedCbor(bytes));
}
