// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/naming_template.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/naming/safe_name.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace fieldframe::naming {

namespace {

constexpr std::size_t kMaxTemplateBytes = 1'024;
constexpr int kMaxSequenceDigits = 12;
/// A caption in a name is cut here anyway; keeps a template of many captions from growing without bound.
constexpr std::size_t kMaxValueBytes = 1'024;

constexpr std::string_view kFileName = "filename";
constexpr std::string_view kExtension = "extension";
constexpr std::string_view kGallery = "gallery";
constexpr std::string_view kSequence = "sequence";
constexpr std::string_view kDate = "date";

tl::unexpected<Error> invalid(std::string_view text, std::string_view what) {
    return failure(ErrorCode::InvalidInput, text::displayName(text), text::displayName(what));
}

std::optional<int> positiveNumber(std::string_view digits) {
    int number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc() || stopped != end || number < 1) {
        return std::nullopt;
    }
    return number;
}

bool isKnownToken(std::string_view token, std::string_view argument) {
    if (token == kSequence) {
        return argument.empty() ||
               positiveNumber(argument).value_or(kMaxSequenceDigits + 1) <= kMaxSequenceDigits;
    }
    if (token == kDate) {
        return argument.find_first_of("{}") == std::string_view::npos;
    }
    const bool isText = token == kFileName || token == kGallery || findMetadataField(token) != nullptr;
    return token == kExtension ? argument.empty() : isText && (argument.empty() || positiveNumber(argument));
}

std::string padded(std::int64_t number, int digits) {
    std::string text = std::to_string(number);
    const auto width = static_cast<std::size_t>(digits);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// yyyy yy MM dd HH mm ss; everything else stands for itself. What the date does not know is zeros.
std::string formatDate(const PartialDateTime& date, std::string_view format) {
    struct Piece {
        std::string_view word;
        std::string value;
    };
    const std::array pieces{
        Piece{"yyyy", padded(date.year, 4)},
        Piece{"yy", padded(date.year % 100, 2)},
        Piece{"MM", padded(date.month, 2)},
        Piece{"dd", padded(date.day, 2)},
        Piece{"HH", padded(date.hour, 2)},
        Piece{"mm", padded(date.minute, 2)},
        Piece{"ss", padded(date.second.value_or(0), 2)},
    };
    std::string result;
    while (!format.empty()) {
        const auto found =
            std::ranges::find_if(pieces, [&](const Piece& piece) { return format.starts_with(piece.word); });
        if (found == pieces.end()) {
            result += format.front();
            format.remove_prefix(1);
        } else {
            result += found->value;
            format.remove_prefix(found->word.size());
        }
    }
    return result;
}

std::string dateValue(const NameContext& context, std::string_view format) {
    std::optional<PartialDateTime> date;
    if (context.metadata != nullptr) {
        date = PartialDateTime::parse(context.metadata->text(FieldId::DateCreated));
    }
    if (!date) {
        date = PartialDateTime::parse(isoUtc(context.fileTimeMilliseconds));
    }
    return formatDate(date.value_or(PartialDateTime{}), format.empty() ? "yyyy-MM-dd" : format);
}

std::string fieldValue(const NameContext& context, std::string_view token) {
    const MetadataField* field = findMetadataField(token);
    if (field == nullptr || context.metadata == nullptr) {
        return {};
    }
    const FieldValue* value = context.metadata->find(field->id);
    return value == nullptr ? std::string() : displayText(value->content);
}

std::string textValue(const NameContext& context, std::string_view token) {
    if (token == kFileName) {
        return text::toValidUtf8(std::filesystem::path(context.originalName).stem().native());
    }
    return token == kGallery ? context.galleryTitle : fieldValue(context, token);
}

std::string tokenValue(const NameContext& context, std::string_view token, std::string_view argument) {
    if (token == kSequence) {
        return padded(context.sequence, positiveNumber(argument).value_or(1));
    }
    if (token == kDate) {
        return dateValue(context, argument);
    }
    if (token == kExtension) {
        return context.extension;
    }
    const std::string value = textValue(context, token);
    const std::string_view cut = text::cutAtGrapheme(value, kMaxValueBytes);
    const auto limit = positiveNumber(argument);
    return std::string(limit ? text::firstGraphemes(cut, static_cast<std::size_t>(*limit)) : cut);
}

} // namespace

Result<NamingTemplate> NamingTemplate::parse(std::string_view text) {
    if (text.empty() || text.size() > kMaxTemplateBytes) {
        return invalid(text.substr(0, kMaxTemplateBytes), text.empty() ? "empty" : "too long");
    }
    if (text.front() == '/' || text.back() == '/') {
        return invalid(text, "must be a relative path that ends in a file's name");
    }
    NamingTemplate result;
    std::string literal;
    const auto endLiteral = [&] {
        if (!literal.empty()) {
            result.m_parts.push_back({std::exchange(literal, {}), {}, {}});
        }
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '{' && text[at] != '}') {
            literal += text[at];
            continue;
        }
        if (text.substr(at, 2) == "{{" || text.substr(at, 2) == "}}") {
            literal += text[at++];
            continue;
        }
        const std::size_t end = text.find('}', at);
        if (text[at] == '}' || end == std::string_view::npos) {
            return invalid(text, text.substr(at));
        }
        const std::string_view inside = text.substr(at + 1, end - at - 1);
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        const std::string_view argument =
            colon < inside.size() ? inside.substr(colon + 1) : std::string_view();
        if (!isKnownToken(inside.substr(0, colon), argument)) {
            return invalid(text, inside);
        }
        endLiteral();
        result.m_parts.push_back({{}, std::string(inside.substr(0, colon)), std::string(argument)});
        at = end;
    }
    endLiteral();
    return result;
}

std::filesystem::path NamingTemplate::expand(const NameContext& context) const {
    // A separator counts only where the template itself has it: one in a value becomes part of the name.
    std::vector<std::string> components(1);
    bool namesExtension = false;
    for (const Part& part : m_parts) {
        if (!part.token.empty()) {
            namesExtension = namesExtension || part.token == kExtension;
            components.back() += withoutSeparators(tokenValue(context, part.token, part.argument));
            continue;
        }
        for (const char character : part.literal) {
            if (character == '/') {
                components.emplace_back();
                namesExtension = false;
            } else {
                components.back() += character;
            }
        }
    }
    std::string extension = safeExtension(context.extension);
    if (namesExtension && !extension.empty() && components.back().ends_with("." + context.extension)) {
        components.back().resize(components.back().size() - context.extension.size() - 1);
    } else if (namesExtension) {
        extension.clear();
    }
    std::filesystem::path path;
    for (std::size_t i = 0; i + 1 < components.size(); ++i) {
        path /= safeName(components[i], {});
    }
    return path / safeName(components.back(), extension);
}

std::filesystem::path withoutClash(const std::filesystem::path& path,
                                   const std::function<bool(const std::filesystem::path&)>& isTaken) {
    std::filesystem::path candidate = path;
    const std::string stem = path.stem().native();
    const std::string extension = path.extension().native();
    for (std::int64_t number = 1; isTaken(candidate); ++number) {
        const std::string ending = "-" + std::to_string(number) + extension;
        const std::string_view beginning =
            text::cutAtGrapheme(stem, kMaxNameBytes - std::min(ending.size(), kMaxNameBytes));
        candidate = path.parent_path() / (std::string(beginning) + ending);
    }
    return candidate;
}

} // namespace fieldframe::naming
