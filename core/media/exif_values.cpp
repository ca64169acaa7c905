// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif_values.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/media/charset.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace fieldframe::media {
namespace {

constexpr std::uint16_t kDescription = 0x010e;
constexpr std::uint16_t kArtist = 0x013b;
constexpr std::uint16_t kCopyright = 0x8298;
constexpr std::uint16_t kRating = 0x4746;
constexpr std::uint16_t kRatingPercent = 0x4749;
constexpr std::uint16_t kXpTitle = 0x9c9b;
constexpr std::uint16_t kXpComment = 0x9c9c;
constexpr std::uint16_t kXpAuthor = 0x9c9d;
constexpr std::uint16_t kDateTaken = 0x9003;
constexpr std::uint16_t kOffsetTaken = 0x9011;
constexpr std::uint16_t kFractionTaken = 0x9291;
constexpr std::uint16_t kImageUniqueId = 0xa420;
constexpr std::uint16_t kModel = 0x0110;
constexpr std::uint16_t kLensModel = 0xa434;
constexpr std::uint16_t kImageTitle = 0xa436;
constexpr std::uint16_t kPhotographer = 0xa437;

/// Longer names of cameras and lenses are no names.
constexpr std::size_t kLongestName = 120;

constexpr std::uint16_t kSignedRational = 10;

/// A directory, and the structure it stands in.
struct Directory {
    const TiffTree* tree = nullptr;
    const TiffDirectory* entries = nullptr;

    [[nodiscard]] std::string_view bytes(std::uint16_t tag) const {
        const TiffEntry* entry = entries != nullptr ? entries->find(tag) : nullptr;
        if (entry == nullptr) {
            return {};
        }
        const ByteView value = tree->bytesOf(*entry);
        return value.text(0, std::min<std::size_t>(value.size(), kMaxBlockBytes));
    }
    /// A text up to its first NUL.
    [[nodiscard]] std::string text(std::uint16_t tag) const {
        const std::string_view value = bytes(tag);
        return decodedUndeclared(value.substr(0, value.find('\0')));
    }
    [[nodiscard]] std::optional<double> rational(std::uint16_t tag, std::uint64_t index) const {
        const TiffEntry* entry = entries != nullptr ? entries->find(tag) : nullptr;
        if (entry == nullptr || (entry->type != 5 && entry->type != kSignedRational) ||
            index >= entry->count) {
            return std::nullopt;
        }
        const ByteView value = tree->bytesOf(*entry);
        const std::uint32_t numerator = value.u32(index * 8);
        const std::uint32_t denominator = value.u32(index * 8 + 4);
        if (denominator == 0) {
            return std::nullopt;
        }
        if (entry->type == kSignedRational) {
            return static_cast<double>(static_cast<std::int32_t>(numerator)) /
                   static_cast<std::int32_t>(denominator);
        }
        return static_cast<double>(numerator) / denominator;
    }
    [[nodiscard]] std::optional<std::uint64_t> number(std::uint16_t tag) const {
        return entries != nullptr ? tree->number(*entries, tag) : std::nullopt;
    }
};

/// Windows's XP tags: UTF-16, little-endian, ended by a NUL.
std::string xpText(const Directory& directory, std::uint16_t tag) {
    const std::string_view value = directory.bytes(tag);
    const std::string text = decoded(value.substr(0, value.size() - value.size() % 2), "UTF-16LE");
    return text.substr(0, text.find('\0'));
}

bool isCameraJunk(std::string_view caption) {
    const bool isShouted =
        std::ranges::none_of(caption, [](unsigned char c) { return std::islower(c) != 0; });
    return caption == "SONY DSC" || caption == "default" || caption == "x-default" || caption == "DCIM" ||
           caption.starts_with("DCIM\\") || (isShouted && caption.ends_with("DIGITAL CAMERA"));
}

/// Names joined by "; ", an item with that in it in quotation marks with inner ones doubled. MWG 2.0.
std::vector<std::string> artists(std::string_view joined) {
    std::vector<std::string> names(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const char c = joined[i];
        if (c == '"' && (isQuoted || names.back().empty())) {
            if (isQuoted && i + 1 < joined.size() && joined[i + 1] == '"') {
                names.back() += c;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && joined.substr(i).starts_with("; ")) {
            names.emplace_back();
            ++i;
        } else {
            names.back() += c;
        }
    }
    return names;
}

/// Windows divides by semicolons alone.
std::vector<std::string> authors(std::string_view joined) {
    std::vector<std::string> names;
    while (!joined.empty()) {
        const std::string_view name = joined.substr(0, joined.find(';'));
        names.emplace_back(name);
        joined.remove_prefix(std::min(name.size() + 1, joined.size()));
    }
    return names;
}

/// "photographer\0editor": both, told apart by a comma.
std::string copyright(const Directory& directory) {
    std::string_view stored = directory.bytes(kCopyright);
    std::string notice;
    while (!stored.empty()) {
        const std::size_t end = stored.find('\0');
        const std::string part = text::trimmed(decodedUndeclared(stored.substr(0, end)));
        if (!part.empty()) {
            notice += notice.empty() ? part : ", " + part;
        }
        stored.remove_prefix(end == std::string_view::npos ? stored.size() : end + 1);
    }
    return notice;
}

void addDateTaken(const Directory& exif, SourceValues& source) {
    const std::string date = text::trimmed(exif.text(kDateTaken));
    const std::string digits = text::trimmed(exif.text(kFractionTaken));
    const bool isFraction = !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos;
    const std::string fraction = isFraction ? "." + digits : "";
    // The longest form that makes a date: a damaged fraction or offset costs only itself.
    for (const std::string& ending :
         {fraction + text::trimmed(exif.text(kOffsetTaken)), fraction, std::string()}) {
        if (!source.has(FieldId::DateCreated) && PartialDateTime::parse(date + ending)) {
            source.addDate(FieldId::DateCreated, Origin::Exif, date + ending);
        }
    }
    if (!source.has(FieldId::DateCreated)) {
        source.addDate(FieldId::DateCreated, Origin::Exif, date);
    }
}

/// EXIF 3.0 §4.6.6: a title, and the photographer beside the artist.
void addNamesOfExif3(const Directory& exif, SourceValues& source) {
    if (!source.has(FieldId::Title)) {
        source.addText(FieldId::Title, Origin::Exif, exif.text(kImageTitle));
    }
    if (!source.has(FieldId::Creator)) {
        source.addList(FieldId::Creator, Origin::Exif, artists(exif.text(kPhotographer)));
    }
}

std::optional<double> degrees(const Directory& gps, std::uint16_t tag, char negative, double limit) {
    const std::optional<double> whole = gps.rational(tag, 0);
    if (!whole) {
        return std::nullopt;
    }
    const double value =
        *whole + gps.rational(tag, 1).value_or(0) / 60 + gps.rational(tag, 2).value_or(0) / 3600;
    const auto referenceTag = static_cast<std::uint16_t>(tag - 1);
    if (gps.entries->find(referenceTag) == nullptr ||
        std::abs(value) > limit) { // Some write negative rationals.
        return std::nullopt;
    }
    const std::string reference = gps.text(referenceTag);
    const bool isNegative =
        !reference.empty() && std::toupper(static_cast<unsigned char>(reference.front())) == negative;
    return isNegative ? -value : value;
}

void addPosition(const Directory& gps, SourceValues& source) {
    constexpr std::uint16_t kLatitude = 2;
    constexpr std::uint16_t kLongitude = 4;
    constexpr std::uint16_t kAltitudeReference = 5;
    constexpr std::uint16_t kAltitude = 6;
    const std::optional<double> latitude = degrees(gps, kLatitude, 'S', 90);
    const std::optional<double> longitude = degrees(gps, kLongitude, 'W', 180);
    if (latitude && longitude) {
        source.addNumber(FieldId::GpsLatitude, Origin::Exif, *latitude, kDegreeDecimals);
        source.addNumber(FieldId::GpsLongitude, Origin::Exif, *longitude, kDegreeDecimals);
    }
    if (const std::optional<double> altitude = gps.rational(kAltitude, 0)) {
        const bool isBelowSea = gps.number(kAltitudeReference).value_or(0) == 1;
        source.addNumber(FieldId::GpsAltitude, Origin::Exif, isBelowSea ? -*altitude : *altitude, 2);
    }
}

void addRating(const Directory& main, SourceValues& source) {
    const std::optional<std::uint64_t> stars = main.number(kRating);
    const std::optional<std::uint64_t> percent = main.number(kRatingPercent);
    if (stars && *stars <= 5) {
        source.addNumber(FieldId::Rating, Origin::Exif, static_cast<double>(*stars), 0);
    } else if (percent && *percent <= 100) {
        source.addNumber(FieldId::Rating, Origin::Exif, starsOfPercent(static_cast<double>(*percent)), 0);
    }
}

std::string nameOf(const Directory& directory, std::uint16_t tag) {
    std::string name = text::cleaned(directory.text(tag));
    std::ranges::replace_if(
        name, [](unsigned char c) { return c < ' '; }, ' ');
    return std::string(text::cutAtGrapheme(name, kLongestName));
}

/// "NIKON CORPORATION" and "NIKON D850" are a "NIKON D850"; "SONY" and "ILCE-7M3" a "SONY ILCE-7M3".
std::string cameraName(const Directory& main) {
    const std::string maker = nameOf(main, tag::kMake);
    const std::string model = nameOf(main, kModel);
    const std::string first = text::folded(maker.substr(0, maker.find(' ')));
    if (maker.empty() || text::folded(model).starts_with(first)) {
        return model;
    }
    return model.empty() ? maker : maker + " " + model;
}

void addMain(const Directory& main, SourceValues& source) {
    const std::string caption = main.text(kDescription);
    if (!isCameraJunk(text::trimmed(caption))) {
        source.addText(FieldId::Caption, Origin::Exif, caption);
    }
    if (!source.has(FieldId::Caption)) {
        source.addText(FieldId::Caption, Origin::Exif, xpText(main, kXpComment));
    }
    source.addText(FieldId::Title, Origin::Exif, xpText(main, kXpTitle));
    source.addList(FieldId::Creator, Origin::Exif, artists(main.text(kArtist)));
    if (!source.has(FieldId::Creator)) {
        source.addList(FieldId::Creator, Origin::Exif, authors(xpText(main, kXpAuthor)));
    }
    source.addText(FieldId::CopyrightNotice, Origin::Exif, copyright(main));
    addRating(main, source);
    source.camera = cameraName(main);
    const std::uint64_t orientation = main.number(tag::kOrientation).value_or(0);
    if (main.entries->find(tag::kOrientation) != nullptr) {
        source.orientation = orientation >= 1 && orientation <= 8 ? static_cast<int>(orientation) : 1;
    }
}

} // namespace

SourceValues readExifValues(const std::vector<ExifBlock>& blocks) {
    SourceValues source;
    bool isMainRead = false;
    for (const ExifBlock& block : blocks) {
        const std::optional<TiffTree> tree = TiffTree::read(block.bytes);
        if (!tree) {
            source.error = Error{ErrorCode::UnreadableFile, "", "EXIF does not begin as a TIFF structure"};
            continue;
        }
        for (const TiffDirectory& entries : tree->directories()) {
            const bool isFirst = &entries == &tree->directories().front();
            const TiffRole role = isFirst ? block.firstRole : entries.role;
            const Directory directory{&*tree, &entries};
            if (role == TiffRole::Main && !isMainRead) {
                isMainRead = true;
                addMain(directory, source);
            } else if (role == TiffRole::Exif && entries.chainIndex == 0) {
                addDateTaken(directory, source);
                addNamesOfExif3(directory, source);
                if (source.lens.empty()) {
                    source.lens = nameOf(directory, kLensModel);
                }
                if (!source.has(FieldId::ImageGuid)) {
                    source.addText(FieldId::ImageGuid, Origin::Exif, directory.text(kImageUniqueId));
                }
            } else if (role == TiffRole::Gps && !source.has(FieldId::GpsLatitude)) {
                addPosition(directory, source);
            }
        }
    }
    return source;
}

} // namespace fieldframe::media
