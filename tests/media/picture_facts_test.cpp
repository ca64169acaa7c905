// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/picture_facts.h"
#include "tests/support/catch.h"

#include <span>
#include <string>
#include <vector>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace std::string_literals;

namespace {

std::string bigEndian(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<char>(value >> shift & 0xff));
    }
    return bytes;
}

std::string box(const std::string& type, const std::string& content) {
    return bigEndian(content.size() + 8) + type + content;
}

/// A HEIC file's boxes without a picture: 640 × 400 stored, with these further properties.
std::string heif(const std::vector<std::string>& properties) {
    std::string ipco = box("ispe", bigEndian(0) + bigEndian(640) + bigEndian(400));
    std::string associations = "\x01"s;
    for (const std::string& property : properties) {
        ipco += property;
        associations.push_back(static_cast<char>(associations.size() + 1));
    }
    const std::string ipma =
        bigEndian(0) + bigEndian(1) + "\0\1"s + static_cast<char>(associations.size()) + associations;
    const std::string meta = bigEndian(0) + box("pitm", bigEndian(0) + "\0\1"s) +
                             box("iprp", box("ipco", ipco) + box("ipma", ipma));
    return box("ftyp", "heic\0\0\0\0heic"s) + box("meta", meta);
}

MediaFacts factsOfBytes(FileType type, const std::string& bytes) {
    return factsOf(type, ByteView(std::as_bytes(std::span(bytes))));
}

std::string turn(char quarters) {
    return box("irot", std::string(1, quarters));
}

std::string mirror(char axis) {
    return box("imir", std::string(1, axis));
}

} // namespace

TEST_CASE("What a HEIF container says of turning and mirroring is told as EXIF tells it") {
    struct Case {
        std::vector<std::string> properties;
        int orientation;
    };
    const std::vector<Case> cases{
        {{turn(0)}, 1},
        {{turn(1)}, 8},
        {{turn(2)}, 3},
        {{turn(3)}, 6},
        {{mirror(1)}, 2},
        {{mirror(0)}, 4},
        // EXIF 5: mirrored left to right, then three quarters clockwise; 7: then one.
        {{mirror(1), turn(1)}, 5},
        {{mirror(1), turn(3)}, 7},
        {{turn(3), mirror(1)}, 5},
        {{turn(1), turn(3)}, 1},
    };
    for (const Case& wanted : cases) {
        const MediaFacts facts = factsOfBytes(FileType::Heif, heif(wanted.properties));
        CAPTURE(wanted.orientation);
        CHECK(facts.containerOrients);
        CHECK(facts.orientation == wanted.orientation);
        CHECK(facts.width == 640);
        CHECK(facts.height == 400);
    }
    const MediaFacts silent = factsOfBytes(FileType::Heif, heif({}));
    CHECK_FALSE(silent.containerOrients);
    CHECK(silent.orientation == 1);
}

TEST_CASE("A JPEG XL codestream's orientation is told with its stored size") {
    // Least significant bit first: in eighths, 8 high, twice as wide, not all default, extra fields, 6.
    const MediaFacts facts = factsOfBytes(FileType::JpegXl, "\xff\x0a\xc1\x2d\0\0"s);
    CHECK(facts.width == 16);
    CHECK(facts.height == 8);
    CHECK(facts.orientation == 6);
    CHECK(facts.containerOrients);
}

TEST_CASE("An orientation in XMP counts whatever its prefix and its encoding are, and only as a whole") {
    const auto orientationOf = [](const std::string& packet) {
        const std::string content = "http://ns.adobe.com/xap/1.0/\0"s + packet;
        const std::string length = bigEndian(content.size() + 2).substr(2);
        // A frame header of 64 by 48 pixels, then nothing.
        return factsOfBytes(FileType::Jpeg, "\xff\xd8\xff\xe1"s + length + content +
                                                "\xff\xc0\0\x0b\x08\0\x30\0\x40\x01\x01\x11\0\xff\xd9"s)
            .orientation;
    };
    const std::string odd = "<rdf:Description xmlns:t='http://ns.adobe.com/tiff/1.0/' t:Orientation='6'/>";
    std::string wide;
    for (const char c : odd) {
        wide += std::string{c, '\0'};
    }
    CHECK(orientationOf(odd) == 6);
    CHECK(orientationOf(wide) == 6);
    CHECK(orientationOf("<rdf:Description tiff:Orientation='8'/>") == 8);
    CHECK(orientationOf("<tiff:Orientation>3</tiff:Orientation>") == 3);
    CHECK(orientationOf("<rdf:Description tiff:Orientation='25'/>") == 1);
}
