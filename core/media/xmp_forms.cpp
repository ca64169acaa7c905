// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_forms.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <span>

namespace fieldframe::media {
namespace {

double numberOf(std::string_view text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string fixed(double number, int decimals) {
    std::array<char, 64> buffer{};
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed, decimals);
    return fault == std::errc() ? std::string(buffer.data(), end) : std::string("0");
}

/// "33,27.208200S": XMP part 2 §5.4, GPSCoordinate.
std::string coordinate(double degrees, char positive, char negative) {
    constexpr int kMinuteDecimals = 6;
    const double whole = std::floor(std::abs(degrees));
    const double minutes = (std::abs(degrees) - whole) * 60;
    return fixed(whole, 0) + "," + fixed(minutes, kMinuteDecimals) + (degrees < 0 ? negative : positive);
}

bool isPlusStatus(FieldId field) {
    return field == FieldId::ModelReleaseStatus || field == FieldId::PropertyReleaseStatus ||
           field == FieldId::MinorModelAge || field == FieldId::DataMining;
}

/// "MR-NON": two or three capitals, a dash, more.
bool isPlusCode(std::string_view text) {
    const std::size_t dash = text.find('-');
    return (dash == 2 || dash == 3) && std::ranges::all_of(text, [](unsigned char c) {
               return std::isupper(c) != 0 || std::isdigit(c) != 0 || c == '-';
           });
}

/// Members of structures that have languages, and those of which there may be several. IPTC Photo Metadata
/// Standard 2025.1, TechReference.
constexpr std::array<std::string_view, 11> kLanguageTexts{"LocationName",
                                                          "CvTermName",
                                                          "Name",
                                                          "PersonName",
                                                          "PersonDescription",
                                                          "AOTitle",
                                                          "AOContentDescription",
                                                          "AOContributionDescription",
                                                          "AOPhysicalDescription",
                                                          "ProductName",
                                                          "ProductDescription"};
constexpr std::array<std::string_view, 5> kBags{"LocationId", "Identifier", "Role", "PersonId",
                                                "AOStylePeriod"};
constexpr std::array<std::string_view, 2> kSequences{"AOCreator", "AOCreatorId"};

bool isOneOf(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

} // namespace

std::string xmpForm(FieldId field, const std::string& text) {
    if (field == FieldId::GpsLatitude) {
        return coordinate(numberOf(text), 'N', 'S');
    }
    if (field == FieldId::GpsLongitude) {
        return coordinate(numberOf(text), 'E', 'W');
    }
    if (field == FieldId::GpsAltitude) {
        return fixed(std::abs(numberOf(text)) * 100, 0) + "/100";
    }
    if (isPlusStatus(field) && isPlusCode(text)) {
        return "http://ns.useplus.org/ldf/vocab/" + text;
    }
    return text;
}

std::string_view memberPrefix(FieldId field) {
    switch (field) {
    case FieldId::CreatorContact:
        return "Iptc4xmpCore";
    case FieldId::Licensor:
    case FieldId::CopyrightOwner:
    case FieldId::ImageCreator:
    case FieldId::ImageSupplier:
        return "plus";
    default:
        return "Iptc4xmpExt";
    }
}

std::string_view structArrayKind(FieldId field) {
    const bool isOrdered =
        field == FieldId::CopyrightOwner || field == FieldId::ImageCreator || field == FieldId::ImageSupplier;
    return isOrdered ? "Seq" : "Bag";
}

StructMemberForm structMemberForm(std::string_view name, std::string_view defaultPrefix) {
    StructMemberForm form;
    const std::size_t bracket = name.find('[');
    const std::string_view local = name.substr(0, bracket);
    form.isLanguageText = bracket != std::string_view::npos || isOneOf(kLanguageTexts, local);
    form.listKind = isOneOf(kBags, local) ? "Bag" : isOneOf(kSequences, local) ? "Seq" : "";
    form.language = "x-default";
    if (bracket != std::string_view::npos && name.ends_with(']')) {
        form.language = name.substr(bracket + 1, name.size() - bracket - 2);
    }
    const std::string_view prefix = local.starts_with("GPS") ? "exif"
                                    : local == "Identifier"  ? "xmp"
                                                             : defaultPrefix;
    form.qualifiedName = std::string(prefix) + ":" + std::string(local);
    return form;
}

} // namespace fieldframe::media
