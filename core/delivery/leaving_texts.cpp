// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/leaving_texts.h"

#include "core/house/credit_suggestions.h"

#include <algorithm>

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kBetweenLanguages = "\n\n";

/// A lane "fr-CA" speaks "fr"; the lane of the language itself goes first.
const FieldValue* laneOf(const DescriptiveMetadata& metadata, FieldId field, const std::string& language) {
    if (const FieldValue* const exact = metadata.find(field, language)) {
        return exact;
    }
    const auto lane = std::ranges::find_if(metadata.values, [&](const FieldValue& value) {
        return value.field == field && value.language.starts_with(language + "-");
    });
    return lane == metadata.values.end() ? nullptr : &*lane;
}

} // namespace

Result<LeavingTexts> LeavingTexts::of(const Preset& preset, credit::AgencyTable agencies,
                                      std::string agency) {
    LeavingTexts texts(preset.languages, std::move(agencies), std::move(agency));
    if (!preset.creditStyle.empty()) {
        auto style = credit::CreditStyle::parse(preset.creditStyle);
        if (!style) {
            return tl::unexpected(style.error());
        }
        texts.m_style = *std::move(style);
    }
    return texts;
}

std::string LeavingTexts::creditLine(const DescriptiveMetadata& metadata) const {
    const std::string composed =
        m_style ? m_style->compose(house::creditParts(metadata, m_agencies, m_agency)) : std::string();
    return composed.empty() ? metadata.text(FieldId::CreditLine) : composed;
}

std::string LeavingTexts::spoken(const DescriptiveMetadata& metadata, FieldId field) const {
    std::string text;
    for (const std::string& language : m_languages.languages) {
        const FieldValue* const lane = laneOf(metadata, field, language);
        if (lane == nullptr) {
            continue;
        }
        if (m_languages.show == pages::LanguagePolicy::Show::Chain) {
            return displayText(lane->content);
        }
        text += (text.empty() ? std::string() : std::string(kBetweenLanguages)) + displayText(lane->content);
    }
    return text.empty() ? metadata.text(field) : text;
}

DescriptiveMetadata LeavingTexts::inFiles(DescriptiveMetadata metadata) const {
    metadata.conflicts.clear();
    if (const std::string credit = creditLine(metadata); !credit.empty()) {
        metadata.set({FieldId::CreditLine, {}, credit, Origin::Hand});
    }
    if (m_languages.languages.empty()) {
        return metadata;
    }
    for (const MetadataField& field : metadataFields()) {
        if (field.shape != FieldShape::LanguageText) {
            continue;
        }
        if (std::string text = spoken(metadata, field.id); !text.empty()) {
            metadata.set({field.id, {}, std::move(text), Origin::Hand});
        }
    }
    // Lanes that nobody asked for stay behind; those asked for stay beside the default text.
    std::erase_if(metadata.values, [this](const FieldValue& value) {
        return !value.language.empty() &&
               std::ranges::none_of(m_languages.languages, [&](const std::string& language) {
                   return value.language == language || value.language.starts_with(language + "-");
               });
    });
    return metadata;
}

} // namespace fieldframe::delivery
