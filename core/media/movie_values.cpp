// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/movie_values.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/iso_boxes.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMaxTextBytes = 1u << 20;

/// A place for a text, by the type of its box or by its key.
struct Place {
    std::string_view name;
    FieldId field;
    int rank;
};

using enum FieldId;

/// In user data and in iTunes's list.
constexpr std::array kBoxPlaces{
    Place{"\xa9nam", Title, rank::kBest},
    Place{"titl", Title, rank::kGood},
    Place{"\xa9"
          "des",
          Caption, rank::kBest},
    Place{"desc", Caption, rank::kGood},
    Place{"dscp", Caption, rank::kGood},
    Place{"ldes", Caption, rank::kFair},
    Place{"\xa9inf", Caption, rank::kPoor},
    Place{"\xa9"
          "cmt",
          Caption, rank::kLast},
    Place{"\xa9"
          "ART",
          Creator, rank::kBest},
    Place{"\xa9"
          "aut",
          Creator, rank::kGood},
    Place{"auth", Creator, rank::kGood},
    Place{"perf", Creator, rank::kFair},
    Place{"\xa9"
          "dir",
          Creator, rank::kPoor},
    Place{"\xa9"
          "cpy",
          CopyrightNotice, rank::kBest},
    Place{"cprt", CopyrightNotice, rank::kGood},
    Place{"keyw", Keywords, rank::kBest},
    Place{"kywd", Keywords, rank::kGood},
    Place{"\xa9src", Source, rank::kBest},
    Place{"\xa9"
          "day",
          DateCreated, rank::kGood},
};

/// Behind "com.apple.quicktime.".
constexpr std::array kKeyPlaces{
    Place{"title", Title, rank::kBest},         Place{"displayname", Title, rank::kGood},
    Place{"description", Caption, rank::kBest}, Place{"information", Caption, rank::kPoor},
    Place{"comment", Caption, rank::kLast},     Place{"author", Creator, rank::kBest},
    Place{"artist", Creator, rank::kGood},      Place{"director", Creator, rank::kFair},
    Place{"producer", Creator, rank::kPoor},    Place{"copyright", CopyrightNotice, rank::kBest},
    Place{"keywords", Keywords, rank::kBest},   Place{"creationdate", DateCreated, rank::kBest},
    Place{"rating.user", Rating, rank::kBest},
};

void take(const Place& place, std::string_view text, MediaTags& tags) {
    if (place.field == Keywords) {
        tags.addKeywords(text, place.rank);
    } else if (place.field == DateCreated && !PartialDateTime::parse(text::trimmed(text))) {
        return; // A better date may stand elsewhere.
    } else {
        tags.add(place.field, text, place.rank);
    }
}

/// The text of a "data" box. QuickTime File Format Specification, "Well-known types".
std::string dataText(ByteView data) {
    constexpr std::uint32_t kUtf16 = 2;
    const std::string_view bytes = data.text(8, kMaxTextBytes);
    return data.u32(0) == kUtf16 ? decoded(bytes, "UTF-16BE") : decodedUndeclared(bytes);
}

/// Text with its size and language before it; languages below 400h are of the Macintosh and its charset.
std::string userText(ByteView content) {
    constexpr std::uint16_t kFirstIsoLanguage = 0x400;
    const std::string_view bytes = content.text(4, content.u16(0));
    if (text::isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    return content.u16(2) < kFirstIsoLanguage ? decoded(bytes, "macintosh") : decodedUndeclared(bytes);
}

/// 3GPP TS 26.244 §8: version, flags, language, then UTF-8 or UTF-16 with its mark.
std::string mobileText(ByteView content) {
    const std::string_view bytes = content.text(6, kMaxTextBytes);
    const bool isWide = bytes.starts_with("\xfe\xff") || bytes.starts_with("\xff\xfe");
    return isWide ? decoded(bytes, "UTF-16") : decodedUndeclared(bytes.substr(0, bytes.find('\0')));
}

void readUserData(ByteView userData, MediaTags& tags) {
    for (const IsoBox& box : isoBoxes(userData)) {
        if (box.type == "\xa9xyz") {
            tags.addPosition(userText(box.content));
            continue;
        }
        const auto place = std::ranges::find(kBoxPlaces, box.type, &Place::name);
        if (place != kBoxPlaces.end()) {
            take(*place, box.type.front() == '\xa9' ? userText(box.content) : mobileText(box.content), tags);
        }
    }
}

std::vector<std::string_view> keysIn(ByteView keys) {
    constexpr std::uint32_t kMost = 1000;
    std::vector<std::string_view> names;
    const std::uint32_t count = std::min(keys.u32(4), kMost);
    std::uint64_t at = 8;
    for (std::uint32_t i = 0; i < count && keys.holds(at, 8); ++i) {
        const std::uint64_t size = std::max<std::uint64_t>(keys.u32(at), 8);
        names.push_back(keys.text(at + 8, size - 8));
        at += size;
    }
    return names;
}

void readKey(std::string_view key, const std::string& text, MediaTags& tags) {
    constexpr std::string_view kApple = "com.apple.quicktime.";
    if (!key.starts_with(kApple)) {
        return;
    }
    key.remove_prefix(kApple.size());
    if (key == "location.ISO6709") {
        tags.addPosition(text);
    }
    const auto place = std::ranges::find(kKeyPlaces, key, &Place::name);
    if (place != kKeyPlaces.end()) {
        take(*place, text, tags);
    }
}

/// A "meta" box: iTunes's list, or Apple's keys with a list that counts them from 1.
void readMetaBox(ByteView box, MediaTags& tags) {
    // QuickTime's has no version and flags, MPEG-4's has.
    const ByteView meta = box.hasAt(4, "hdlr") ? box : box.from(4);
    const std::vector<std::string_view> keys = keysIn(findIsoBox(meta, "keys"));
    for (const IsoBox& item : isoBoxes(findIsoBox(meta, "ilst"))) {
        for (const IsoBox& data : isoBoxes(item.content)) {
            if (data.type != "data") {
                continue;
            }
            const std::string text = dataText(data.content);
            const std::uint32_t index = ByteView(std::as_bytes(std::span(item.type))).u32(0);
            const auto place = std::ranges::find(kBoxPlaces, item.type, &Place::name);
            if (index >= 1 && index <= keys.size()) {
                readKey(keys[index - 1], text, tags);
            } else if (place != kBoxPlaces.end()) {
                take(*place, text, tags);
            }
        }
    }
}

std::string headerDate(ByteView header) {
    constexpr std::uint64_t kSecondsFrom1904To1970 = 2'082'844'800;
    constexpr std::uint64_t kLatest = kSecondsFrom1904To1970 + 4'000'000'000; // The year 2096.
    const std::uint64_t seconds = header.u8(0) == 1 ? header.u64(4) : header.u32(4);
    // Zero and times before 1970 are what programs write that know no date.
    if (seconds <= kSecondsFrom1904To1970 || seconds >= kLatest) {
        return {};
    }
    std::string date = isoUtc(static_cast<std::int64_t>(seconds - kSecondsFrom1904To1970) * 1000);
    if (date.ends_with('Z')) {
        date.pop_back();
    }
    return date;
}

} // namespace

void takeMovieTags(ByteView file, MediaTags& tags) {
    for (const IsoBox& box : isoBoxes(findIsoBox(file, "moov"))) {
        if (box.type == "mvhd") {
            tags.add(DateCreated, headerDate(box.content), rank::kLast);
        } else if (box.type == "meta") {
            readMetaBox(box.content, tags);
        } else if (box.type == "udta") {
            readUserData(box.content, tags);
            readMetaBox(findIsoBox(box.content, "meta"), tags);
        }
    }
}

} // namespace fieldframe::media
