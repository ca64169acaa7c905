// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/item_texts.h"

#include "core/base/code_points.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>

namespace fieldframe::sheet {

namespace {

/// A line of a sheet never holds more; laying out what will be cut costs time.
constexpr std::size_t kGraphemesOfLine = 200;

bool isBlank(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

bool isDropped(char32_t c) {
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isTurning = c >= 0x202A && c <= 0x202E;
    const bool isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isTurning || isNoCharacter || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

std::string_view primaryTag(std::string_view language) {
    return language.substr(0, std::min(language.find('-'), language.size()));
}

/// In that very language, else in a form of it ("fr-CA" for "fr"); "" where there is none.
std::string textIn(const DescriptiveMetadata& metadata, FieldId field, std::string_view language) {
    const FieldValue* found = metadata.find(field, language);
    if (found == nullptr && !language.empty()) {
        const auto near = std::ranges::find_if(metadata.values, [&](const FieldValue& value) {
            return value.field == field && !value.language.empty() &&
                   primaryTag(value.language) == primaryTag(language);
        });
        found = near == metadata.values.end() ? nullptr : &*near;
    }
    return found == nullptr ? std::string() : displayText(found->content);
}

std::vector<std::string> textsOf(const pages::LanguagePolicy& policy, const DescriptiveMetadata& metadata,
                                 FieldId field, std::size_t mostGraphemes) {
    std::vector<std::string> texts;
    for (const std::string& language : policy.languages) {
        std::string text = oneLine(textIn(metadata, field, language), mostGraphemes);
        // Two of the chain can lead to one text ("fr" and "fr-CH").
        if (!text.empty() && std::ranges::find(texts, text) == texts.end()) {
            texts.push_back(std::move(text));
        }
        if (!texts.empty() && policy.show == pages::LanguagePolicy::Show::Chain) {
            return texts;
        }
    }
    if (texts.empty()) {
        if (std::string text = oneLine(metadata.text(field), mostGraphemes); !text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

/// The one that is taken away, else the first.
std::string fileNameOf(const pages::DeliveredItem& item) {
    const auto file = std::ranges::find(item.files, pages::FileRole::Download, &pages::DeliveredFile::role);
    const auto chosen = file == item.files.end() ? item.files.begin() : file;
    return chosen == item.files.end() ? std::string()
                                      : std::filesystem::path(chosen->path).filename().string();
}

} // namespace

std::string oneLine(std::string_view text, std::size_t mostGraphemes) {
    // Bounds the work for a text of any length; far more than so many graphemes take.
    constexpr std::size_t kBytesOfGrapheme = 32;
    const bool isLong = text.size() / kBytesOfGrapheme >= mostGraphemes;
    const std::string_view beginning =
        isLong ? text::cutAtGrapheme(text, mostGraphemes * kBytesOfGrapheme) : text;
    std::string line;
    bool isBetween = false;
    for (std::size_t at = 0; at < beginning.size();) {
        const text::CodePoint point = text::codePointAt(beginning, at);
        at = point.end;
        if (isBlank(point.value)) {
            isBetween = !line.empty();
        } else if (!isDropped(point.value)) {
            if (isBetween) {
                line += ' ';
            }
            isBetween = false;
            text::append(line, point.value);
        }
    }
    const std::string_view cut = text::firstGraphemes(line, mostGraphemes);
    const bool isCut = isLong || cut.size() < line.size();
    line.resize(cut.size());
    return isCut ? line + "…" : line;
}

ItemTexts itemTexts(const pages::Delivered& delivered, const pages::DeliveredItem& item,
                    const SheetStyle& style) {
    ItemTexts texts;
    if (style.showsHeadline) {
        const auto headlines =
            textsOf(delivered.languages, item.metadata, FieldId::Headline, kGraphemesOfLine);
        texts.headline = headlines.empty() ? std::string() : headlines.front();
    }
    if (style.captionLines > 0) {
        texts.captions = textsOf(delivered.languages, item.metadata, FieldId::Caption,
                                 kGraphemesOfLine * static_cast<std::size_t>(style.captionLines));
    }
    if (style.showsCredit) {
        texts.credit = oneLine(item.creditLine, 2 * kGraphemesOfLine);
        texts.creditUrl = item.metadata.text(FieldId::WebStatement);
        if (texts.creditUrl.empty()) {
            texts.creditUrl = delivered.publisher.licenseUrl;
        }
    }
    if (style.showsFileName) {
        texts.name = oneLine(text::displayName(fileNameOf(item)), kGraphemesOfLine);
    }
    if (style.showsId) {
        texts.name += (texts.name.empty() ? "" : " · ") + oneLine(item.id, kGraphemesOfLine);
    }
    return texts;
}

} // namespace fieldframe::sheet
