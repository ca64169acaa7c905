// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif_writer.h"

#include "core/base/date_time.h"
#include "core/media/exif_values.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace fieldframe::media {
namespace {

using Place = TiffEditor::Place;

constexpr std::uint16_t kDescription = 0x010e;
constexpr std::uint16_t kArtist = 0x013b;
constexpr std::uint16_t kCopyright = 0x8298;
constexpr std::uint16_t kRating = 0x4746;
constexpr std::uint16_t kRatingPercent = 0x4749;
constexpr std::uint16_t kXpTitle = 0x9c9b;
constexpr std::uint16_t kXpComment = 0x9c9c;
constexpr std::uint16_t kXpAuthor = 0x9c9d;
constexpr std::uint16_t kXpKeywords = 0x9c9e;
constexpr std::uint16_t kDateTaken = 0x9003;
constexpr std::uint16_t kOffsetTaken = 0x9011;
constexpr std::uint16_t kFractionTaken = 0x9291;
constexpr std::uint16_t kImageTitle = 0xa436;
constexpr std::uint16_t kPhotographer = 0xa437;

constexpr std::uint16_t kGpsVersion = 0;
constexpr std::uint16_t kLatitudeRef = 1;
constexpr std::uint16_t kLongitudeRef = 3;
constexpr std::uint16_t kAltitudeRef = 5;
constexpr std::uint16_t kAltitude = 6;

/// Names joined by "; "; one that has that inside, or begins with a quotation mark, in quotation marks.
/// MWG 2.0.
std::string joinedArtists(const std::vector<std::string>& names) {
    std::string joined;
    for (const std::string& name : names) {
        joined += joined.empty() ? "" : "; ";
        if (name.find("; ") == std::string::npos && !name.starts_with('"')) {
            joined += name;
            continue;
        }
        joined += '"';
        for (const char c : name) {
            joined += c == '"' ? "\"\"" : std::string(1, c);
        }
        joined += '"';
    }
    return joined;
}

double numberOf(const std::string& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A text as long as this would leave no room for the rest of a JPEG's EXIF: it stays in XMP alone.
constexpr std::size_t kLongestText = 24000;

void setText(TiffEditor& exif, std::uint16_t tag, const std::string& text) {
    if (text.empty() || text.size() > kLongestText) {
        exif.remove(Place::First, tag);
    } else {
        exif.setText(Place::First, tag, text);
    }
}

/// Degrees, minutes, and seconds in 10 000ths.
void setCoordinate(TiffEditor& exif, std::uint16_t reference, const std::string& text, const char* positive,
                   const char* negative) {
    constexpr std::int64_t kSecondParts = 10000;
    constexpr std::int64_t kMinuteParts = 60 * kSecondParts;
    const double degrees = numberOf(text);
    const auto parts = static_cast<std::int64_t>(std::llround(std::abs(degrees) * 3600 * kSecondParts));
    exif.setText(Place::Gps, reference, degrees < 0 ? negative : positive);
    const std::uint16_t value = reference + 1;
    exif.setNumbers(Place::Gps, value, TiffEditor::kRational,
                    {static_cast<std::uint32_t>(parts / (60 * kMinuteParts)), 1,
                     static_cast<std::uint32_t>(parts / kMinuteParts % 60), 1,
                     static_cast<std::uint32_t>(parts % kMinuteParts),
                     static_cast<std::uint32_t>(kSecondParts)});
}

void setPosition(TiffEditor& exif, const DescriptiveMetadata& metadata) {
    setCoordinate(exif, kLatitudeRef, metadata.text(FieldId::GpsLatitude), "N", "S");
    setCoordinate(exif, kLongitudeRef, metadata.text(FieldId::GpsLongitude), "E", "W");
    exif.remove(Place::Gps, kAltitudeRef);
    exif.remove(Place::Gps, kAltitude);
    if (metadata.find(FieldId::GpsAltitude) != nullptr) {
        const double metres = numberOf(metadata.text(FieldId::GpsAltitude));
        const double hundredths = std::round(std::abs(metres) * 100);
        // XMP may claim any height; what a rational can't hold stays in XMP alone.
        if (hundredths <= std::numeric_limits<std::uint32_t>::max()) {
            exif.setNumbers(Place::Gps, kAltitudeRef, TiffEditor::kByte, {metres < 0 ? 1u : 0u});
            exif.setNumbers(Place::Gps, kAltitude, TiffEditor::kRational,
                            {static_cast<std::uint32_t>(hundredths), 100});
        }
    }
    if (!exif.has(Place::Gps, kGpsVersion)) {
        exif.setNumbers(Place::Gps, kGpsVersion, TiffEditor::kByte, {2, 3, 0, 0});
    }
}

void updatePosition(const MetadataEdit& edit, const DescriptiveMetadata& present, TiffEditor& exif) {
    const std::array position{FieldId::GpsLatitude, FieldId::GpsLongitude, FieldId::GpsAltitude};
    bool isSame = true;
    for (const FieldId field : position) {
        isSame =
            isSame && (!edit.concerns(field) || saysTheSame(metadataField(field), edit.metadata, present));
    }
    if (isSame) {
        return;
    }
    const bool hasPosition = edit.metadata.find(FieldId::GpsLatitude) != nullptr &&
                             edit.metadata.find(FieldId::GpsLongitude) != nullptr;
    if (hasPosition) {
        setPosition(exif, edit.metadata);
    } else {
        exif.removeDirectory(Place::Gps);
    }
}

/// Windows keeps stars in one tag and a percentage in the other. Only tags that are there.
void updateRating(const DescriptiveMetadata& metadata, TiffEditor& exif) {
    constexpr std::array<std::uint32_t, 6> kPercent{0, 1, 25, 50, 75, 99};
    const double rating = numberOf(metadata.text(FieldId::Rating));
    const auto stars = static_cast<std::uint32_t>(std::lround(std::fmin(5, std::fmax(0, rating))));
    const bool isRated = metadata.find(FieldId::Rating) != nullptr && rating >= 0;
    for (const auto& [tag, number] :
         {std::pair(kRating, stars), std::pair(kRatingPercent, kPercent.at(stars))}) {
        if (!isRated) {
            exif.remove(Place::First, tag);
        } else if (exif.has(Place::First, tag)) {
            exif.setNumbers(Place::First, tag, TiffEditor::kShort, {number});
        }
    }
}

/// The camera's date follows a date of the desk's only where both are a whole date and time; it is never
/// taken out.
void updateDateTaken(const DescriptiveMetadata& metadata, TiffEditor& exif) {
    const std::optional<PartialDateTime> date = PartialDateTime::parse(metadata.text(FieldId::DateCreated));
    if (!date || !date->hasTime || !exif.has(Place::Exif, kDateTaken)) {
        return;
    }
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d:%02d:%02d %02d:%02d:%02d", date->year, date->month,
                  date->day, date->hour, date->minute, date->second.value_or(0));
    exif.setText(Place::Exif, kDateTaken, text.data());
    exif.remove(Place::Exif, kFractionTaken);
    exif.remove(Place::Exif, kOffsetTaken);
    if (!date->fraction.empty()) {
        exif.setText(Place::Exif, kFractionTaken, date->fraction);
    }
    if (date->offsetMinutes) {
        const int offset = *date->offsetMinutes;
        std::snprintf(text.data(), text.size(), "%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 60,
                      std::abs(offset) % 60);
        exif.setText(Place::Exif, kOffsetTaken, text.data());
    }
}

} // namespace

void updateExif(const MetadataEdit& edit, const DescriptiveMetadata& present, TiffEditor& exif) {
    const DescriptiveMetadata& metadata = edit.metadata;
    // A tag is one text: only the default language is mirrored.
    const auto differs = [&](FieldId field) {
        const FieldValue* a = present.find(field);
        const std::string text = metadata.text(field);
        return edit.concerns(field) && (a == nullptr ? !text.empty() : displayText(a->content) != text);
    };
    if (differs(FieldId::Caption)) {
        setText(exif, kDescription, metadata.text(FieldId::Caption));
        exif.remove(Place::First, kXpComment);
    }
    if (edit.concerns(FieldId::Creator) &&
        present.list(FieldId::Creator) != metadata.list(FieldId::Creator)) {
        setText(exif, kArtist, joinedArtists(metadata.list(FieldId::Creator)));
        exif.remove(Place::First, kXpAuthor);
        exif.remove(Place::Exif, kPhotographer);
    }
    if (differs(FieldId::CopyrightNotice)) {
        setText(exif, kCopyright, metadata.text(FieldId::CopyrightNotice));
    }
    if (differs(FieldId::Title)) {
        exif.remove(Place::First, kXpTitle);
        exif.remove(Place::Exif, kImageTitle);
    }
    if (edit.concerns(FieldId::Keywords)) {
        exif.remove(Place::First, kXpKeywords); // Not read by us, so nobody knows whether it still holds.
    }
    if (edit.concerns(FieldId::Rating) && !saysTheSame(metadataField(FieldId::Rating), metadata, present)) {
        updateRating(metadata, exif);
    }
    if (edit.concerns(FieldId::DateCreated) &&
        !saysTheSame(metadataField(FieldId::DateCreated), metadata, present)) {
        updateDateTaken(metadata, exif);
    }
    updatePosition(edit, present, exif);
}

Result<std::string> updatedExif(std::string_view existing, const MetadataEdit& edit) {
    Result<TiffEditor> exif = TiffEditor::open(std::string(existing));
    if (!exif) {
        exif.error().detail = "EXIF can't be written back: " + exif.error().detail;
        return tl::unexpected(exif.error());
    }
    const SourceValues present =
        existing.empty() ? SourceValues() : readExifValues({{ByteView(std::as_bytes(std::span(existing)))}});
    updateExif(edit, {present.values, {}}, *exif);
    return std::move(*exif).finish();
}

} // namespace fieldframe::media
