// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/reconcile.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace fieldframe::media {
namespace {

using Sources = std::vector<const SourceValues*>;

std::string withFoldedBlanks(std::string_view text) {
    std::string folded;
    for (const char c : text::normalized(text)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!isBlank) {
            folded += c;
        } else if (!folded.empty() && folded.back() != ' ') {
            folded += ' ';
        }
    }
    return folded;
}

double numberOf(std::string_view text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool numbersAgree(std::string_view left, std::string_view right) {
    constexpr double kSlack = 2e-5; // What a minute of arc with four decimals leaves open.
    return std::abs(numberOf(left) - numberOf(right)) <= kSlack;
}

/// "2017-10-27" agrees with "2017-10-27T08:38:52", and that with the same clock in a stated zone.
bool datesAgree(std::string_view left, std::string_view right) {
    const std::optional<PartialDateTime> a = PartialDateTime::parse(left);
    const std::optional<PartialDateTime> b = PartialDateTime::parse(right);
    if (!a || !b) {
        return left == right;
    }
    const auto unknownOrSame = [](int x, int y) { return x == 0 || y == 0 || x == y; };
    if (a->year != b->year || !unknownOrSame(a->month, b->month) || !unknownOrSame(a->day, b->day)) {
        return false;
    }
    if (!a->hasTime || !b->hasTime) {
        return true;
    }
    return a->hour == b->hour && a->minute == b->minute && a->second.value_or(0) == b->second.value_or(0);
}

/// The byte limit at which IIM would have cut this field's texts; "no limit" for fields that IIM does not
/// have.
std::size_t iimLimit(FieldId field) {
    const std::optional<IimDataset>& iim = metadataField(field).iim;
    return iim ? iim->maxBytes : std::string::npos;
}

/// @p part is the beginning of @p whole, cut where IIM's limit is: at most three bytes before it, so that no
/// character of UTF-8 is cut in two, or at the last grapheme that fits.
bool isCutAtLimit(FieldId field, std::string_view part, std::string_view whole) {
    const std::size_t limit = iimLimit(field);
    if (limit == std::string::npos || part.size() >= whole.size() || !whole.starts_with(part)) {
        return false;
    }
    return part.size() + 3 >= limit || part == text::trimmed(text::cutAtGrapheme(whole, limit));
}

bool textsAgree(FieldId field, std::string_view left, std::string_view right) {
    const std::string a = withFoldedBlanks(left);
    const std::string b = withFoldedBlanks(right);
    return a == b || isCutAtLimit(field, a, b) || isCutAtLimit(field, b, a);
}

bool listsAgree(FieldId field, const std::vector<std::string>& left, const std::vector<std::string>& right) {
    return std::ranges::equal(
        left, right, [field](const std::string& a, const std::string& b) { return textsAgree(field, a, b); });
}

/// The order of a structure's members means nothing.
bool structsAgree(const std::vector<StructContent>& left, const std::vector<StructContent>& right) {
    return std::ranges::equal(left, right, [](const StructContent& a, const StructContent& b) {
        return std::ranges::is_permutation(a, b);
    });
}

bool isPosition(FieldId field) {
    return field == FieldId::GpsLatitude || field == FieldId::GpsLongitude || field == FieldId::GpsAltitude;
}

Sources orderFor(FieldId field, const FileSources& sources) {
    if (isPosition(field)) {
        return {&sources.exif, &sources.xmp, &sources.media};
    }
    if (sources.isIimNewer) {
        return {&sources.iim, &sources.xmp, &sources.exif, &sources.media};
    }
    return {&sources.xmp, &sources.iim, &sources.exif, &sources.media};
}

bool isTextCutOf(FieldId field, const std::string& cut, const std::string& whole) {
    return isCutAtLimit(field, withFoldedBlanks(cut), withFoldedBlanks(whole));
}

/// @p cut is IIM's, and @p whole has all of what IIM's limit cut: MWG 2.0 recovers it.
bool isCutOf(const FieldValue& cut, const FieldValue& whole) {
    const auto* text = std::get_if<std::string>(&cut.content);
    const auto* wholeText = std::get_if<std::string>(&whole.content);
    if (cut.origin != Origin::Iim || metadataField(cut.field).shape == FieldShape::Date) {
        return false;
    }
    if (text != nullptr && wholeText != nullptr) {
        return isTextCutOf(cut.field, *text, *wholeText);
    }
    const auto* items = std::get_if<std::vector<std::string>>(&cut.content);
    const auto* wholeItems = std::get_if<std::vector<std::string>>(&whole.content);
    if (items == nullptr || wholeItems == nullptr || !listsAgree(cut.field, *items, *wholeItems)) {
        return false;
    }
    const auto [at, wholeAt] = std::ranges::mismatch(
        *items, *wholeItems, [&](const auto& a, const auto& b) { return !isTextCutOf(cut.field, a, b); });
    return at != items->end();
}

/// @p filled is XMP's first of January or of a month, and @p plain is IIM's word that nobody knows the month
/// or the day ("19180000"): a program that knows whole days only filled it in. METADATA.md §6.
bool isFilledIn(const FieldValue& filled, const FieldValue& plain) {
    if (metadataField(filled.field).shape != FieldShape::Date || filled.origin != Origin::Xmp ||
        plain.origin != Origin::Iim) {
        return false;
    }
    const std::optional<PartialDateTime> day = PartialDateTime::parse(displayText(filled.content));
    const std::optional<PartialDateTime> known = PartialDateTime::parse(displayText(plain.content));
    return day && known && !day->hasTime && day->day == 1 && known->day == 0 && day->year == known->year &&
           day->month == std::max(known->month, 1);
}

/// The first source's value in each language wins; a later one's stays where it says something else.
void addField(FieldId field, const Sources& order, DescriptiveMetadata& metadata) {
    bool isDefaultTaken = false;
    for (const SourceValues* source : order) {
        // A source without x-default speaks for it with its first language.
        bool isSpokenFor = isDefaultTaken;
        for (const FieldValue& value : source->values) {
            if (value.field != field) {
                continue;
            }
            auto winner = std::ranges::find_if(metadata.values, [&](const FieldValue& known) {
                return known.field == field && known.language == value.language;
            });
            const auto none = metadata.values.end();
            const bool isLateDefault = value.language.empty() && isSpokenFor && winner == none;
            if (isLateDefault) {
                winner = std::ranges::find(metadata.values, field, &FieldValue::field);
            }
            if (winner == none) {
                metadata.values.push_back(value);
            } else if (!isLateDefault && (isCutOf(*winner, value) || isFilledIn(*winner, value))) {
                *winner = value;
            } else if (!agree(*winner, value)) {
                metadata.conflicts.push_back(value);
            }
            isDefaultTaken = true;
        }
    }
}

} // namespace

bool agree(const FieldValue& left, const FieldValue& right) {
    if (left.content == right.content) {
        return true;
    }
    const auto* a = std::get_if<std::string>(&left.content);
    const auto* b = std::get_if<std::string>(&right.content);
    if (a != nullptr && b != nullptr) {
        switch (metadataField(left.field).shape) {
        case FieldShape::Date:
            return datesAgree(*a, *b);
        case FieldShape::Number:
            return numbersAgree(*a, *b);
        default:
            return textsAgree(left.field, *a, *b);
        }
    }
    const auto* items = std::get_if<std::vector<std::string>>(&left.content);
    const auto* others = std::get_if<std::vector<std::string>>(&right.content);
    if (items != nullptr && others != nullptr) {
        return listsAgree(left.field, *items, *others);
    }
    const auto* structs = std::get_if<std::vector<StructContent>>(&left.content);
    const auto* otherStructs = std::get_if<std::vector<StructContent>>(&right.content);
    return structs != nullptr && otherStructs != nullptr && structsAgree(*structs, *otherStructs);
}

DescriptiveMetadata reconciled(const FileSources& sources) {
    DescriptiveMetadata metadata;
    for (const MetadataField& field : metadataFields()) {
        addField(field.id, orderFor(field.id, sources), metadata);
    }
    return metadata;
}

DescriptiveMetadata withSidecar(DescriptiveMetadata file, const SourceValues& sidecar) {
    for (FieldValue value : sidecar.values) {
        value.origin = Origin::Sidecar;
        const FieldValue* replaced = file.find(value.field, value.language);
        if (replaced != nullptr && !agree(*replaced, value)) {
            file.conflicts.push_back(*replaced);
        }
        file.set(std::move(value));
    }
    return file;
}

} // namespace fieldframe::media
