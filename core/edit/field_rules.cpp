// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/field_rules.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace fieldframe::edit {
namespace {

/// More is a mistake of pasting, not a caption; it keeps one edit from filling the catalog.
constexpr std::size_t kMaxTextBytes = 1U << 20;
constexpr std::size_t kMaxItems = 10'000;

struct Range {
    double low;
    double high;
};

Range rangeOf(FieldId field) {
    switch (field) {
    case FieldId::Rating:
        return {-1, 5};
    case FieldId::GpsLatitude:
        return {-90, 90};
    case FieldId::GpsLongitude:
        return {-180, 180};
    case FieldId::MaxWidth:
    case FieldId::MaxHeight:
        return {1, 1e9};
    default:
        return {std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max()};
    }
}

Status wrong(const MetadataField& field, std::string why) {
    return failure(ErrorCode::InvalidInput, std::string(field.key), std::move(why));
}

Status checkNumber(const MetadataField& field, const std::string& typed) {
    double number = 0;
    const char* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end) {
        return wrong(field, "not a number: " + typed);
    }
    const Range range = rangeOf(field.id);
    const bool isWhole = field.group == FieldGroup::Place || typed.find_first_of(".eE") == std::string::npos;
    // "nan" is read as a number and is inside no range.
    const bool isInside = number >= range.low && number <= range.high;
    if (!isInside || !isWhole) {
        return wrong(field, "out of range: " + typed);
    }
    return {};
}

Status checkText(const MetadataField& field, const std::string& typed) {
    if (!text::isValidUtf8(typed) || typed.find('\0') != std::string::npos) {
        return wrong(field, "not text in UTF-8");
    }
    return typed.size() > kMaxTextBytes ? wrong(field, "too long") : Status();
}

Status checkItems(const MetadataField& field, const std::vector<std::string>& items) {
    for (const std::string& item : items) {
        if (const Status valid = checkText(field, item); !valid) {
            return valid;
        }
        if (field.id == FieldId::ModelAge && item.find_first_not_of("0123456789") != std::string::npos) {
            return wrong(field, "not an age in years: " + item);
        }
    }
    return items.size() > kMaxItems ? wrong(field, "too many items") : Status();
}

Status checkStructs(const MetadataField& field, const std::vector<StructContent>& structs) {
    for (const StructContent& members : structs) {
        for (const auto& [name, value] : members) {
            if (const Status valid = checkItems(field, {name, value}); !valid) {
                return valid;
            }
        }
    }
    return structs.size() > kMaxItems ? wrong(field, "too many items") : Status();
}

bool isLetterOrDigit(char c, bool isLetterWanted) {
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (!isLetterWanted && c >= '0' && c <= '9');
}

} // namespace

Status checkLanguage(const MetadataField& field, std::string_view tag) {
    if (tag.empty()) {
        return {};
    }
    if (field.shape != FieldShape::LanguageText) {
        return wrong(field, "has no languages");
    }
    constexpr std::size_t kMaxSubtag = 8;
    bool isFirst = true;
    for (std::string_view rest = tag;; isFirst = false) {
        const std::size_t end = std::min(rest.find('-'), rest.size());
        const std::string_view subtag = rest.substr(0, end);
        const bool isRight = !subtag.empty() && subtag.size() <= kMaxSubtag &&
                             std::ranges::all_of(subtag, [&](char c) { return isLetterOrDigit(c, isFirst); });
        if (!isRight) {
            return wrong(field, "not a language: " + std::string(tag));
        }
        if (end == rest.size()) {
            return {};
        }
        rest.remove_prefix(end + 1);
    }
}

Status checkContent(const MetadataField& field, const FieldContent& content) {
    if (isEmpty(content)) {
        return {};
    }
    const bool isStructs = field.shape == FieldShape::Struct || field.shape == FieldShape::StructList;
    if (const auto* const structs = std::get_if<std::vector<StructContent>>(&content)) {
        return isStructs ? checkStructs(field, *structs) : wrong(field, "takes no structures");
    }
    if (const auto* const items = std::get_if<std::vector<std::string>>(&content)) {
        return isList(field.shape) && !isStructs ? checkItems(field, *items) : wrong(field, "takes no list");
    }
    const std::string& typed = std::get<std::string>(content);
    if (isList(field.shape)) {
        return wrong(field, "takes a list");
    }
    if (field.shape == FieldShape::Number) {
        return checkNumber(field, typed);
    }
    if (field.shape == FieldShape::Date && !PartialDateTime::parse(typed)) {
        return wrong(field, "not a date: " + typed);
    }
    return checkText(field, typed);
}

} // namespace fieldframe::edit
