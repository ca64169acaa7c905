// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metadata_edit.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace fieldframe {
namespace {

constexpr std::array<std::string_view, 3> kModes{"always", "if-present", "never"};

std::optional<double> numberOf(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

bool textsMeanTheSame(const MetadataField& field, const std::string& left, const std::string& right) {
    const std::string a = text::cleaned(left);
    const std::string b = text::cleaned(right);
    if (a == b) {
        return true;
    }
    if (field.shape == FieldShape::Number) {
        const std::optional<double> x = numberOf(a);
        const std::optional<double> y = numberOf(b);
        // A coordinate's sixth decimal is a tenth of a metre; seconds of arc round its last digit.
        constexpr double kSlack = 1.5e-6;
        return x && y && std::abs(*x - *y) <= kSlack;
    }
    if (field.shape == FieldShape::Date) {
        const std::optional<PartialDateTime> x = PartialDateTime::parse(a);
        const std::optional<PartialDateTime> y = PartialDateTime::parse(b);
        return x && y && x->iso() == y->iso();
    }
    return false;
}

std::vector<std::string> cleanedItems(const std::vector<std::string>& items) {
    std::vector<std::string> cleaned;
    for (const std::string& item : items) {
        std::string text = text::cleaned(item);
        if (!text.empty() && std::ranges::find(cleaned, text) == cleaned.end()) {
            cleaned.push_back(std::move(text));
        }
    }
    return cleaned;
}

/// Members of a structure, cleaned; a default language that repeats another one of its name is left out.
StructContent cleanedMembers(const StructContent& members) {
    StructContent cleaned;
    for (const auto& [name, found] : members) {
        const auto repeats = [&, &name = name, &found = found](const StructContent::value_type& other) {
            return other.first.starts_with(name + "[") && other.second == found;
        };
        std::string text = text::cleaned(found);
        if (!text.empty() && std::ranges::none_of(members, repeats)) {
            cleaned.emplace_back(name, std::move(text));
        }
    }
    std::ranges::sort(cleaned);
    return cleaned;
}

std::vector<StructContent> cleanedStructs(const std::vector<StructContent>& structs) {
    std::vector<StructContent> cleaned;
    std::ranges::transform(structs, std::back_inserter(cleaned), cleanedMembers);
    std::erase_if(cleaned, [](const StructContent& members) { return members.empty(); });
    return cleaned;
}

using Lane = std::pair<std::string, const FieldContent*>;

/// Language and content of each value of a field, without a default that only repeats another.
std::vector<Lane> lanesOf(FieldId field, const DescriptiveMetadata& metadata) {
    std::vector<Lane> lanes;
    for (const FieldValue& value : metadata.values) {
        const auto repeats = [&](const FieldValue& other) {
            return other.field == field && !other.language.empty() && other.content == value.content;
        };
        if (value.field == field && !isEmpty(value.content) &&
            !(value.language.empty() && std::ranges::any_of(metadata.values, repeats))) {
            lanes.emplace_back(value.language, &value.content);
        }
    }
    return lanes;
}

} // namespace

std::string_view iimModeName(IimMode mode) {
    return kModes.at(static_cast<std::size_t>(mode) - 1);
}

std::optional<IimMode> iimModeFromName(std::string_view name) {
    const auto found = std::ranges::find(kModes, name);
    return found != kModes.end() ? std::optional(static_cast<IimMode>(found - kModes.begin() + 1))
                                 : std::nullopt;
}

MetadataEdit editOfEverything(DescriptiveMetadata metadata) {
    MetadataEdit edit{std::move(metadata), {}, IimMode::Always};
    std::ranges::transform(metadataFields(), std::inserter(edit.fields, edit.fields.end()),
                           &MetadataField::id);
    return edit;
}

bool isWrittenInPlace(std::string_view mime) {
    constexpr std::array<std::string_view, 5> kInPlace{"image/jpeg", "image/tiff", "image/png", "image/webp",
                                                       "image/jp2"};
    return std::ranges::find(kInPlace, mime) != kInPlace.end();
}

bool meansTheSame(const MetadataField& field, const FieldContent& left, const FieldContent& right) {
    if (left == right) {
        return true;
    }
    const auto* text = std::get_if<std::string>(&left);
    const auto* otherText = std::get_if<std::string>(&right);
    if (text != nullptr && otherText != nullptr) {
        return textsMeanTheSame(field, *text, *otherText);
    }
    const auto* items = std::get_if<std::vector<std::string>>(&left);
    const auto* otherItems = std::get_if<std::vector<std::string>>(&right);
    if (items != nullptr && otherItems != nullptr) {
        return cleanedItems(*items) == cleanedItems(*otherItems);
    }
    const auto* structs = std::get_if<std::vector<StructContent>>(&left);
    const auto* otherStructs = std::get_if<std::vector<StructContent>>(&right);
    return structs != nullptr && otherStructs != nullptr &&
           cleanedStructs(*structs) == cleanedStructs(*otherStructs);
}

bool saysTheSame(const MetadataField& field, const DescriptiveMetadata& wanted,
                 const DescriptiveMetadata& found) {
    return std::ranges::is_permutation(
        lanesOf(field.id, wanted), lanesOf(field.id, found), [&](const Lane& left, const Lane& right) {
            return left.first == right.first && meansTheSame(field, *left.second, *right.second);
        });
}

} // namespace fieldframe
