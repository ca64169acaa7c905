// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/identifying_numbers.h"
#include "core/media/media_task.h"
#include "tests/media/tiny_blocks.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;
using namespace std::string_literals;

namespace {

using Numbers = std::vector<std::string>;

constexpr std::uint16_t kText = 2;
constexpr std::uint16_t kBytes = 1;

Numbers numbersIn(const std::string& exif, const std::string& packet = {}) {
    const std::string file =
        packet.empty() ? jpeg({exifSegment(exif)}) : jpeg({exifSegment(exif), xmpSegment(packet)});
    return identifyingNumbers(ByteView(bytesOf(file)), FileType::Jpeg);
}

/// A directory of one entry, whose offset counts from @p from bytes before it.
std::string directory(std::uint16_t tag, std::uint16_t type, const std::string& value, std::uint64_t from) {
    constexpr std::uint64_t kDirectory = 2 + 12 + 4;
    const std::uint64_t count = type == 4 ? value.size() / 4 : value.size();
    const bool isInside = value.size() <= 4;
    std::string inside = value;
    inside.resize(4);
    return number(1, 2) + number(tag, 2) + number(type, 2) + number(count, 4) +
           (isInside ? inside : number(from + kDirectory, 4)) + number(0, 4) + (isInside ? "" : value);
}

std::string withNote(const std::string& make, const std::string& note) {
    return tiff({{0x010f, kText, make + '\0'}}, {{0x927c, kBytes, note}});
}

} // namespace

TEST_CASE("numbers: EXIF and XMP tell camera, lens, owner and exposure") {
    const Numbers found =
        numbersIn(tiff({}, {{0xa420, kText, "a1b2c3d4e5f60718\0"s},
                            {0xa430, kText, "Amina Diallo\0"s},
                            {0xa431, kText, " 8301947265 \0"s},
                            {0xa435, kText, "0000123abc\0"s}}),
                  xmp("<aux:SerialNumber>77120934</aux:SerialNumber><aux:Lens>50mm F1.8</aux:Lens>"
                      "<aux:OwnerName>Amina Diallo</aux:OwnerName>"));
    CHECK(found == Numbers{"a1b2c3d4e5f60718", "Amina Diallo", "8301947265", "0000123abc", "77120934"});
}

TEST_CASE("numbers: what stands anywhere by chance is none") {
    CHECK(numbersIn(
              tiff({},
                   {{0xa430, kText, "IOM\0"s}, {0xa431, kText, "0000000000\0"s}, {0xa435, kText, "1234\0"s}}))
              .empty());
}

TEST_CASE("numbers: makers' notes tell theirs") {
    const auto has = [](const Numbers& found, const std::string& number) {
        return std::ranges::find(found, number) != found.end();
    };
    const std::string nikon =
        "Nikon\0\2\x10\0\0"s + "MM\0*\0\0\0\x08"s + directory(0x001d, kText, "6041357\0"s, 8);
    CHECK(has(numbersIn(withNote("NIKON CORPORATION", nikon)), "6041357"));
    const std::string canon = directory(0x000c, 4, number(420513798, 4), 0);
    CHECK(has(numbersIn(withNote("Canon", canon)), "0420513798"));
    CHECK_FALSE(has(numbersIn(withNote("Other", canon)), "0420513798"));
    const std::string apple = "Apple iOS\0\0\1MM"s + directory(0x0015, kText, "8F3C1A77-92D4\0"s, 14);
    CHECK(has(numbersIn(withNote("Apple", apple)), "8F3C1A77-92D4"));
    const std::string olympus = "OLYMPUS\0MM\0\3"s + directory(0x2010, 4, number(30, 4), 12) +
                                directory(0x0101, kText, "BHP102938\0"s, 30);
    CHECK(has(numbersIn(withNote("OLYMPUS", olympus)), "BHP102938"));
}

TEST_CASE("numbers: notes that lie about their length are read as far as they are there") {
    for (const std::string& note :
         {"Nikon\0\2\x10\0\0MM\0*\xff\xff\xff\xff"s, "FUJIFILM\xff\xff\xff\x7f"s, "OLYMPUS\0II\3\0\xff\xff"s,
          "Panasonic\0\0\0\xff\xff"s, "SONY DSC \0\0\0"s}) {
        CHECK(numbersIn(withNote("Maker", note)).empty());
    }
}
