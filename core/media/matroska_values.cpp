// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/matroska_values.h"

#include "core/base/date_time.h"
#include "core/media/charset.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <string>
#include <vector>

namespace fieldframe::media {
namespace {

using enum FieldId;

namespace element {
constexpr std::uint64_t kSegment = 0x18538067;
constexpr std::uint64_t kInfo = 0x1549a966;
constexpr std::uint64_t kTitle = 0x7ba9;
constexpr std::uint64_t kDate = 0x4461;
constexpr std::uint64_t kTracks = 0x1654ae6b;
constexpr std::uint64_t kTrack = 0xae;
constexpr std::uint64_t kVideo = 0xe0;
constexpr std::uint64_t kWidth = 0xb0;
constexpr std::uint64_t kHeight = 0xba;
constexpr std::uint64_t kTags = 0x1254c367;
constexpr std::uint64_t kTag = 0x7373;
constexpr std::uint64_t kSimpleTag = 0x67c8;
constexpr std::uint64_t kTagName = 0x45a3;
constexpr std::uint64_t kTagText = 0x4487;
} // namespace element

struct Element {
    std::uint64_t id = 0;
    ByteView content;
};

/// The length of a number of variable size, by the zeros its first byte begins with; 0 for none.
unsigned lengthAt(ByteView bytes, std::uint64_t at) {
    const std::uint8_t first = bytes.u8(at);
    return first == 0 || !bytes.holds(at, 1) ? 0 : static_cast<unsigned>(std::countl_zero(first)) + 1;
}

std::uint64_t numberAt(ByteView bytes, std::uint64_t at, unsigned length) {
    std::uint64_t number = 0;
    for (unsigned i = 0; i < length; ++i) {
        number = number << 8 | bytes.u8(at + i);
    }
    return number;
}

/// The elements in @p parent; one of unknown size goes to its end.
std::vector<Element> elementsIn(ByteView parent) {
    constexpr std::size_t kMostElements = 20000;
    std::vector<Element> elements;
    std::uint64_t at = 0;
    while (at < parent.size() && elements.size() < kMostElements) {
        const unsigned idBytes = lengthAt(parent, at);
        const unsigned sizeBytes = lengthAt(parent, at + idBytes);
        if (idBytes == 0 || idBytes > 4 || sizeBytes == 0) {
            break;
        }
        const std::uint64_t mask = (std::uint64_t{1} << (7 * sizeBytes)) - 1;
        const std::uint64_t stored = numberAt(parent, at + idBytes, sizeBytes) & mask;
        const ByteView rest = parent.from(at + idBytes + sizeBytes);
        const std::uint64_t size =
            std::min<std::uint64_t>(stored == mask ? rest.size() : stored, rest.size());
        elements.push_back({numberAt(parent, at, idBytes), rest.part(0, size)});
        at += idBytes + sizeBytes + size;
    }
    return elements;
}

/// What stands in those of @p elements that are @p wanted.
std::vector<Element> inside(const std::vector<Element>& elements, std::uint64_t wanted) {
    std::vector<Element> found;
    for (const Element& outer : elements) {
        if (outer.id == wanted) {
            std::ranges::copy(elementsIn(outer.content), std::back_inserter(found));
        }
    }
    return found;
}

std::vector<Element> elementsOfSegment(ByteView file) {
    return inside(elementsIn(file), element::kSegment);
}

std::string textOf(ByteView content) {
    constexpr std::uint64_t kMaxTextBytes = 1u << 20;
    const std::string_view stored = content.text(0, kMaxTextBytes);
    return decodedUndeclared(stored.substr(0, stored.find('\0')));
}

struct Place {
    std::string_view name;
    FieldId field;
    int rank;
};

constexpr std::array kPlaces{
    Place{"TITLE", Title, rank::kGood},
    Place{"ARTIST", Creator, rank::kBest},
    Place{"AUTHOR", Creator, rank::kGood},
    Place{"DIRECTOR", Creator, rank::kFair},
    Place{"COPYRIGHT", CopyrightNotice, rank::kBest},
    Place{"DESCRIPTION", Caption, rank::kBest},
    Place{"SUMMARY", Caption, rank::kGood},
    Place{"COMMENT", Caption, rank::kFair},
    Place{"DATE_RECORDED", DateCreated, rank::kBest},
    Place{"KEYWORDS", Keywords, rank::kBest},
};

void takeSimpleTag(ByteView content, MediaTags& tags) {
    std::string name;
    std::string text;
    for (const Element& part : elementsIn(content)) {
        if (part.id == element::kTagName) {
            name = textOf(part.content);
        } else if (part.id == element::kTagText) {
            text = textOf(part.content);
        }
    }
    const auto place = std::ranges::find(kPlaces, name, &Place::name);
    if (place != kPlaces.end() && place->field == Keywords) {
        tags.addKeywords(text, place->rank);
    } else if (place != kPlaces.end()) {
        tags.add(place->field, text, place->rank);
    }
}

void takeInfo(const std::vector<Element>& info, MediaTags& tags) {
    constexpr std::int64_t kMillisecondsFrom1970To2001 = 978'307'200'000;
    for (const Element& part : info) {
        if (part.id == element::kTitle) {
            tags.add(Title, textOf(part.content), rank::kBest);
        } else if (part.id == element::kDate && part.content.size() == 8) {
            const auto nanoseconds = static_cast<std::int64_t>(part.content.u64(0));
            tags.add(DateCreated, isoUtc(kMillisecondsFrom1970To2001 + nanoseconds / 1'000'000), rank::kLast);
        }
    }
}

} // namespace

void takeMatroskaTags(ByteView file, MediaTags& tags) {
    const std::vector<Element> segment = elementsOfSegment(file);
    takeInfo(inside(segment, element::kInfo), tags);
    for (const Element& part : inside(inside(segment, element::kTags), element::kTag)) {
        if (part.id == element::kSimpleTag) {
            takeSimpleTag(part.content, tags);
        }
    }
}

std::optional<PictureSize> matroskaSize(ByteView file) {
    PictureSize size;
    const std::vector<Element> tracks = inside(elementsOfSegment(file), element::kTracks);
    for (const Element& part : inside(inside(tracks, element::kTrack), element::kVideo)) {
        const auto bytes = static_cast<unsigned>(std::min<std::size_t>(part.content.size(), 4));
        const auto number = static_cast<std::uint32_t>(numberAt(part.content, 0, bytes));
        size.width = part.id == element::kWidth && size.width == 0 ? number : size.width;
        size.height = part.id == element::kHeight && size.height == 0 ? number : size.height;
    }
    return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

} // namespace fieldframe::media
