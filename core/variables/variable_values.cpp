// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/variable_values.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fieldframe::variables {

namespace {

constexpr int kMaxSequenceDigits = 12;
constexpr std::size_t kMaxLanguageBytes = 35; // RFC 5646 §4.4.1.

constexpr std::string_view kFileName = "filename";
constexpr std::string_view kExtension = "extension";
constexpr std::string_view kGallery = "gallery";
constexpr std::string_view kSequence = "sequence";
constexpr std::string_view kToday = "today";
constexpr std::string_view kUsualDate = "yyyy-MM-dd";

std::optional<int> positiveNumber(std::string_view digits) {
    int number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stopped != end || number < 1) {
        return std::nullopt;
    }
    return number;
}

bool isDate(const MetadataField* field) {
    return field != nullptr && field->shape == FieldShape::Date;
}

bool isKnown(const Variable& variable) {
    const std::string_view argument = variable.argument;
    const MetadataField* const field = findMetadataField(variable.name);
    if (!variable.language.empty() && (field == nullptr || field->shape != FieldShape::LanguageText ||
                                       variable.language.size() > kMaxLanguageBytes)) {
        return false;
    }
    if (variable.name == kSequence) {
        return argument.empty() ||
               positiveNumber(argument).value_or(kMaxSequenceDigits + 1) <= kMaxSequenceDigits;
    }
    if (variable.name == kToday || isDate(field)) {
        return argument.find_first_of("{}") == std::string_view::npos;
    }
    if (variable.name == kExtension) {
        return argument.empty();
    }
    const bool isText = variable.name == kFileName || variable.name == kGallery || field != nullptr;
    return isText && (argument.empty() || positiveNumber(argument));
}

std::string padded(std::int64_t number, int digits) {
    std::string text = std::to_string(number);
    const auto width = static_cast<std::size_t>(digits);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// A date's word in a format, what it says, and whether the date knows it.
struct Piece {
    std::string_view word;
    std::string value;
    bool isKnown;
};

std::array<Piece, 7> piecesOf(const PartialDateTime& date) {
    return {
        Piece{"yyyy", padded(date.year, 4), true},
        Piece{"yy", padded(date.year % 100, 2), true},
        Piece{"MM", padded(date.month, 2), date.month > 0},
        Piece{"dd", padded(date.day, 2), date.day > 0},
        Piece{"HH", padded(date.hour, 2), date.hasTime},
        Piece{"mm", padded(date.minute, 2), date.hasTime},
        Piece{"ss", padded(date.second.value_or(0), 2), date.second.has_value()},
    };
}

/// Everything but the seven words stands for itself.
std::string formatDate(const PartialDateTime& date, std::string_view format, bool padsDates) {
    const auto pieces = piecesOf(date);
    std::string result;
    std::size_t known = 0; // What the result is cut to, where something is not known.
    while (!format.empty()) {
        const auto found =
            std::ranges::find_if(pieces, [&](const Piece& piece) { return format.starts_with(piece.word); });
        if (found == pieces.end()) {
            result += format.front();
            format.remove_prefix(1);
            continue;
        }
        if (!found->isKnown && !padsDates) {
            return result.substr(0, known);
        }
        result += found->value;
        known = result.size();
        format.remove_prefix(found->word.size());
    }
    return result;
}

std::string dateValue(const Variable& variable, const Context& context) {
    const MetadataField* const field = findMetadataField(variable.name);
    std::optional<PartialDateTime> date;
    if (field == nullptr) { // {today}
        date = PartialDateTime::parse(isoUtc(context.nowMilliseconds.value_or(nowMilliseconds())));
    } else {
        if (context.metadata != nullptr) {
            date = PartialDateTime::parse(context.metadata->text(field->id));
        }
        if (!date && field->id == FieldId::DateCreated && context.fileTimeMilliseconds) {
            date = PartialDateTime::parse(isoUtc(*context.fileTimeMilliseconds));
        }
    }
    if (!date && !context.padsDates) {
        return {};
    }
    const std::string_view format =
        variable.argument.empty() ? kUsualDate : std::string_view(variable.argument);
    return formatDate(date.value_or(PartialDateTime{}), format, context.padsDates);
}

std::string fieldValue(const Variable& variable, const Context& context) {
    const MetadataField* const field = findMetadataField(variable.name);
    if (field == nullptr || context.metadata == nullptr) {
        return {};
    }
    if (field->shape == FieldShape::LanguageText && variable.language.empty()) {
        return context.metadata->text(field->id);
    }
    const FieldValue* const value = context.metadata->find(field->id, variable.language);
    return value == nullptr ? std::string() : displayText(value->content);
}

std::string textValue(const Variable& variable, const Context& context) {
    if (variable.name == kFileName) {
        return text::toValidUtf8(std::filesystem::path(context.originalName).stem().native());
    }
    return variable.name == kGallery ? context.galleryTitle : fieldValue(variable, context);
}

} // namespace

Result<Variable> parseVariable(std::string_view inside) {
    Variable variable;
    const std::size_t colon = std::min(inside.find(':'), inside.size());
    std::string_view name = inside.substr(0, colon);
    variable.argument = colon < inside.size() ? inside.substr(colon + 1) : std::string_view();
    if (const std::size_t bracket = name.find('[');
        bracket != std::string_view::npos && name.ends_with(']')) {
        variable.language = name.substr(bracket + 1, name.size() - bracket - 2);
        name = name.substr(0, bracket);
    }
    variable.name = name;
    if (!isKnown(variable)) {
        return failure(ErrorCode::InvalidInput, text::displayName(inside), "no such variable");
    }
    return variable;
}

std::string valueOf(const Variable& variable, const Context& context, std::size_t maxBytes) {
    if (variable.name == kSequence) {
        return padded(context.sequence, positiveNumber(variable.argument).value_or(1));
    }
    if (variable.name == kToday || isDate(findMetadataField(variable.name))) {
        return dateValue(variable, context);
    }
    if (variable.name == kExtension) {
        return context.extension;
    }
    const std::string value = textValue(variable, context);
    const std::string_view cut = text::cutAtGrapheme(value, maxBytes);
    const auto limit = positiveNumber(variable.argument);
    return std::string(limit ? text::firstGraphemes(cut, static_cast<std::size_t>(*limit)) : cut);
}

} // namespace fieldframe::variables
