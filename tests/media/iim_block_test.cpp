// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iim_block.h"
#include "core/media/iptc_digest.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using Datasets = std::vector<media::IimDatasetBytes>;

TEST_CASE("Datasets survive writing and reading, long ones too") {
    const Datasets datasets{
        {1, 90, "\x1b%G"}, {2, 120, std::string(40000, 'x')}, {2, 25, ""}, {2, 25, "keyword"}};
    CHECK(media::readIim(media::writeIim(datasets)) == datasets);
}

TEST_CASE("Reading ends at what is no dataset, and gives a cut one as far as it goes") {
    const std::string block = media::writeIim({{2, 5, "title"}, {2, 105, "headline"}});
    CHECK(media::readIim(block + std::string(3, '\0')).size() == 2);
    const Datasets cut = media::readIim(block.substr(0, block.size() - 4));
    REQUIRE(cut.size() == 2);
    CHECK(cut[1].bytes == "head");
    CHECK(media::readIim("").empty());
    CHECK(media::readIim("\x1c\x02\x05\xff\xff").empty());
    CHECK(media::readIim(std::string("\x1c\x02\x05\x80\x04\xff\xff\xff\xff", 9)).front().bytes.empty());
}

TEST_CASE("The digest is MD5, and padding of a TIFF does not make a mismatch") {
    const std::array<std::uint8_t, 16> empty = media::iptcDigest("");
    CHECK(empty[0] == 0xd4); // RFC 1321 §A.5: d41d8cd98f00b204e9800998ecf8427e.
    CHECK(empty[15] == 0x7e);
    const std::string block = media::writeIim({{2, 5, "title"}});
    const auto digest = media::iptcDigest(block);
    CHECK(media::matchesDigest(block, digest));
    CHECK(media::matchesDigest(block + std::string(3, '\0'), digest));
    CHECK_FALSE(media::matchesDigest(block + "x", digest));
    CHECK_FALSE(media::matchesDigest(block + std::string(4, '\0'), digest));
}
