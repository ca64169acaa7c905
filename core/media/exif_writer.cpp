// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif_writer.h"

#include "core/media/exif_values.h"
#include "core/media/exiv2_session.h"

#include <exiv2/exiv2.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace fieldframe::media {
namespace {

void erase(Exiv2::ExifData& exif, const char* key) {
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found != exif.end()) {
        exif.erase(found);
    }
}

void setText(Exiv2::ExifData& exif, const char* key, const std::string& text) {
    if (text.empty()) {
        erase(exif, key);
        return;
    }
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    if (found == exif.end() || found->toString() != text) {
        exif[key] = text;
    }
}

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

/// Degrees, minutes, and seconds in 10 000ths.
void setCoordinate(Exiv2::ExifData& exif, const std::string& key, const std::string& text,
                   const char* positive, const char* negative) {
    constexpr double kSecondParts = 10000;
    const double degrees = numberOf(text);
    const auto parts = static_cast<std::int64_t>(std::llround(std::abs(degrees) * 3600 * kSecondParts));
    const auto minuteParts = static_cast<std::int64_t>(60 * kSecondParts);
    const std::int64_t whole = parts / (60 * minuteParts);
    const std::int64_t minutes = parts / minuteParts % 60;
    exif[key + "Ref"] = std::string(degrees < 0 ? negative : positive);
    exif[key] = std::to_string(whole) + "/1 " + std::to_string(minutes) + "/1 " +
                std::to_string(parts % minuteParts) + "/10000";
}

void erasePosition(Exiv2::ExifData& exif) {
    for (auto at = exif.begin(); at != exif.end();) {
        at = at->groupName() == "GPSInfo" ? exif.erase(at) : std::next(at);
    }
    erase(exif, "Exif.Image.GPSTag");
}

void setPosition(Exiv2::ExifData& exif, const DescriptiveMetadata& metadata) {
    setCoordinate(exif, "Exif.GPSInfo.GPSLatitude", metadata.text(FieldId::GpsLatitude), "N", "S");
    setCoordinate(exif, "Exif.GPSInfo.GPSLongitude", metadata.text(FieldId::GpsLongitude), "E", "W");
    erase(exif, "Exif.GPSInfo.GPSAltitude");
    erase(exif, "Exif.GPSInfo.GPSAltitudeRef");
    if (metadata.find(FieldId::GpsAltitude) != nullptr) {
        const double metres = numberOf(metadata.text(FieldId::GpsAltitude));
        const double hundredths = std::round(std::abs(metres) * 100);
        // XMP may claim any height; what a rational can't hold stays in XMP alone.
        if (hundredths <= std::numeric_limits<std::uint32_t>::max()) {
            exif["Exif.GPSInfo.GPSAltitudeRef"] = std::string(metres < 0 ? "1" : "0");
            exif["Exif.GPSInfo.GPSAltitude"] =
                std::to_string(static_cast<std::uint32_t>(hundredths)) + "/100";
        }
    }
    exif["Exif.GPSInfo.GPSVersionID"] = std::string("2 3 0 0");
}

SourceValues valuesOf(Exiv2::ExifData& exif) {
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, exif);
    return blob.empty() ? SourceValues() : readExifValues({{ByteView(std::as_bytes(std::span(blob)))}});
}

bool isSame(const DescriptiveMetadata& left, const DescriptiveMetadata& right, FieldId field) {
    const FieldValue* a = left.find(field);
    const FieldValue* b = right.find(field);
    return a == nullptr || b == nullptr ? a == b : a->content == b->content;
}

} // namespace

void updateExif(const DescriptiveMetadata& metadata, Exiv2::ExifData& exif) {
    const DescriptiveMetadata present{valuesOf(exif).values, {}};
    if (!isSame(present, metadata, FieldId::Caption)) {
        setText(exif, "Exif.Image.ImageDescription", metadata.text(FieldId::Caption));
        erase(exif, "Exif.Image.XPComment");
    }
    if (!isSame(present, metadata, FieldId::Creator)) {
        setText(exif, "Exif.Image.Artist", joinedArtists(metadata.list(FieldId::Creator)));
        erase(exif, "Exif.Image.XPAuthor");
    }
    if (!isSame(present, metadata, FieldId::CopyrightNotice)) {
        setText(exif, "Exif.Image.Copyright", metadata.text(FieldId::CopyrightNotice));
    }
    if (!isSame(present, metadata, FieldId::Title)) {
        erase(exif, "Exif.Image.XPTitle");
    }
    if (!isSame(present, metadata, FieldId::Rating)) {
        erase(exif, "Exif.Image.Rating");
        erase(exif, "Exif.Image.RatingPercent");
    }
    const bool hasPosition =
        metadata.find(FieldId::GpsLatitude) != nullptr && metadata.find(FieldId::GpsLongitude) != nullptr;
    if (!hasPosition) {
        erasePosition(exif);
    } else if (!isSame(present, metadata, FieldId::GpsLatitude) ||
               !isSame(present, metadata, FieldId::GpsLongitude) ||
               !isSame(present, metadata, FieldId::GpsAltitude)) {
        setPosition(exif, metadata);
    }
}

Result<std::string> updatedExif(std::string_view existing, const DescriptiveMetadata& metadata) {
    openExiv2();
    try {
        Exiv2::ExifData exif;
        std::vector<Exiv2::byte> original(existing.begin(), existing.end());
        Exiv2::ByteOrder order = Exiv2::bigEndian;
        if (!original.empty()) {
            order =
                Exiv2::ExifParser::decode(exif, original.data(), static_cast<std::uint32_t>(original.size()));
        }
        updateExif(metadata, exif);
        Exiv2::Blob blob;
        // Where it can, exiv2 changes the bytes it is given in place and leaves the blob empty: then every
        // offset that maker notes rely on stays.
        const Exiv2::WriteMethod method = Exiv2::ExifParser::encode(
            blob, original.data(), static_cast<std::uint32_t>(original.size()), order, exif);
        if (exif.empty()) {
            return std::string();
        }
        const std::vector<Exiv2::byte>& result = method == Exiv2::wmNonIntrusive ? original : blob;
        return std::string(result.begin(), result.end());
    } catch (const std::exception& exception) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       std::string("EXIF can't be written back: ") + exception.what());
    } catch (...) {
        return failure(ErrorCode::UnsupportedFormat, "", "EXIF can't be written back");
    }
}

} // namespace fieldframe::media
