// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/localized_texts.h"

#include "core/pages/page_words.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

std::string_view firstPart(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

bool equalsIgnoringCase(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
        return lower(a) == lower(b);
    });
}

/// All languages of a field that say something of their own: the default text has the tag of a language that
/// says the same.
std::vector<ShownText> allTexts(const DescriptiveMetadata& metadata, FieldId field) {
    std::vector<ShownText> texts;
    const auto add = [&](const std::string& language, const std::string& text) {
        const bool isTold = std::ranges::any_of(texts, [&](const ShownText& told) {
            return told.text == text && (told.language == language || language.empty());
        });
        if (!isTold && !text.empty()) {
            const std::string direction =
                language.empty() ? "auto" : std::string(isRightToLeft(language) ? "rtl" : "ltr");
            texts.push_back({language, direction, text});
        }
    };
    for (const bool isDefault : {false, true}) {
        for (const FieldValue& value : metadata.values) {
            const std::string* const text = std::get_if<std::string>(&value.content);
            if (value.field == field && text != nullptr && value.language.empty() == isDefault) {
                add(value.language, *text);
            }
        }
    }
    return texts;
}

/// The exact language first, then one of its regions or the language without its region ("fr-CA" for "fr").
const ShownText* inLanguage(const std::vector<ShownText>& texts, std::string_view language) {
    const auto exact = std::ranges::find_if(
        texts, [&](const ShownText& text) { return equalsIgnoringCase(text.language, language); });
    if (exact != texts.end()) {
        return &*exact;
    }
    const auto near = std::ranges::find_if(texts, [&](const ShownText& text) {
        return !text.language.empty() && equalsIgnoringCase(firstPart(text.language), firstPart(language));
    });
    return near != texts.end() ? &*near : nullptr;
}

const ShownText* defaultText(const std::vector<ShownText>& texts, const std::string& text) {
    const auto found = std::ranges::find(texts, text, &ShownText::text);
    return found != texts.end() ? &*found : nullptr;
}

std::vector<const ShownText*> chosen(const std::vector<ShownText>& texts, const DescriptiveMetadata& metadata,
                                     FieldId field, const LanguagePolicy& policy) {
    std::vector<const ShownText*> found;
    for (const std::string& language : policy.languages) {
        const ShownText* const text = inLanguage(texts, language);
        if (text != nullptr && std::ranges::find(found, text) == found.end()) {
            found.push_back(text);
            if (policy.show == LanguagePolicy::Show::Chain) {
                return found;
            }
        }
    }
    if (found.empty()) {
        if (const ShownText* const text = defaultText(texts, metadata.text(field)); text != nullptr) {
            found.push_back(text);
        }
    }
    return found;
}

} // namespace

std::vector<ShownText> shownTexts(const DescriptiveMetadata& metadata, FieldId field,
                                  const LanguagePolicy& policy) {
    const std::vector<ShownText> texts = allTexts(metadata, field);
    std::vector<ShownText> shown;
    for (const ShownText* const text : chosen(texts, metadata, field, policy)) {
        shown.push_back(*text);
    }
    return shown;
}

std::vector<ShownText> otherTexts(const DescriptiveMetadata& metadata, FieldId field,
                                  const LanguagePolicy& policy) {
    const std::vector<ShownText> texts = allTexts(metadata, field);
    const std::vector<const ShownText*> shown = chosen(texts, metadata, field, policy);
    std::vector<ShownText> others;
    for (const ShownText& text : texts) {
        if (std::ranges::find(shown, &text) == shown.end()) {
            others.push_back(text);
        }
    }
    return others;
}

std::string firstShown(const DescriptiveMetadata& metadata, FieldId field, const LanguagePolicy& policy) {
    const std::vector<ShownText> shown = shownTexts(metadata, field, policy);
    return shown.empty() ? std::string() : shown.front().text;
}

} // namespace fieldframe::pages
