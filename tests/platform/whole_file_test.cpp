// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/whole_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe;
using test::TemporaryFolder;

TEST_CASE("A small file is read whole, a larger one than allowed is refused") {
    const TemporaryFolder folder;
    const std::string bytes(200'000, 'b');
    const auto path = folder.write("a", bytes);
    const auto whole = platform::readWholeFile(path, bytes.size());
    REQUIRE(whole);
    CHECK(*whole == bytes);
    const auto refused = platform::readWholeFile(path, bytes.size() - 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooLarge);
    CHECK(platform::readWholeFile(folder.path() / "gone", 1).error().code == ErrorCode::NotFound);
    CHECK(platform::readWholeFile(folder.path(), 1).error().code == ErrorCode::UnsupportedFormat);
}
