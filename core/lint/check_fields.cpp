// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of single fields against the rules' numbers and against other origins.
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/lint/checks.h"
#include "core/lint/tokens.h"
#include "core/terms/release_terms.h"

#include <algorithm>

namespace fieldframe::lint {

namespace {

std::string number(std::size_t count) {
    return std::to_string(count);
}

/// The primary language of a tag: "pt" of "pt-BR".
std::string primary(std::string_view tag) {
    return text::folded(tag.substr(0, tag.find('-')));
}

void checkBytes(const Check& check, const FieldValue& value, const std::string& text, std::size_t limit,
                std::size_t offset) {
    if (text.size() <= limit) {
        return;
    }
    const std::size_t kept = text::cutAtGrapheme(text, limit).size();
    check.addAt(Matter::OverLimit, value, offset + kept, offset + text.size(),
                {number(text.size()), number(limit), text.substr(kept)});
}

/// IIM knows one language: the default one, else the first.
bool goesToIim(const Check& check, const FieldValue& value) {
    return value.language.empty() || check.subject.metadata.find(value.field) == nullptr;
}

/// A file says less of the same, or says it without accents: older fields are short, and some know ASCII
/// only.
bool saysTheSame(const FieldValue& value, const FieldValue& other) {
    const std::string whole = text::folded(displayText(value.content));
    const std::string part = text::folded(displayText(other.content));
    return !part.empty() && whole.starts_with(part);
}

} // namespace

void checkRequired(const Check& check) {
    for (const FieldId field : check.rules.required) {
        const bool isThere = std::ranges::any_of(check.subject.metadata.values, [&](const FieldValue& value) {
            return value.field == field && !text::trimmed(displayText(value.content)).empty();
        });
        if (!isThere) {
            check.add(Matter::Missing, field);
        }
    }
}

void checkCaptionLength(const Check& check) {
    for (const FieldValue& value : check.subject.metadata.values) {
        const auto* const text = std::get_if<std::string>(&value.content);
        if (value.field != FieldId::Caption || text == nullptr) {
            continue;
        }
        const std::size_t count = characterCount(*text);
        if (count < check.rules.captionShortest) {
            check.add(Matter::TooShort, value.field, {number(count), number(check.rules.captionShortest)},
                      value.language);
        } else if (check.rules.captionLongest > 0 && count > check.rules.captionLongest) {
            check.add(Matter::TooLong, value.field, {number(count), number(check.rules.captionLongest)},
                      value.language);
        }
    }
}

/// Whoever wrote since has said which it is to be; what the file says is written over.
bool isDecided(const FieldValue& value) {
    return value.origin == Origin::Hand || value.origin == Origin::Template || value.origin == Origin::Table;
}

void checkConflict(const Check& check) {
    std::vector<const FieldValue*> told;
    for (const FieldValue& other : check.subject.metadata.conflicts) {
        const FieldValue* const value = check.subject.metadata.find(other.field, other.language);
        const bool isTold = std::ranges::any_of(told, [&](const FieldValue* one) {
            return one->field == other.field && one->language == other.language &&
                   one->origin == other.origin;
        });
        if (value == nullptr || isTold || isDecided(*value) || saysTheSame(*value, other)) {
            continue;
        }
        told.push_back(&other);
        check.add(Matter::SourcesDiffer, other.field,
                  {std::string(originName(value->origin)), std::string(originName(other.origin)),
                   displayText(other.content)},
                  other.language);
    }
}

void checkIimBytes(const Check& check) {
    for (const FieldValue& value : check.subject.metadata.values) {
        const MetadataField& field = metadataField(value.field);
        if (!field.iim || field.shape == FieldShape::Date || !goesToIim(check, value)) {
            continue;
        }
        if (const auto* const text = std::get_if<std::string>(&value.content)) {
            checkBytes(check, value, *text, field.iim->maxBytes, 0);
        } else if (const auto* const items = std::get_if<std::vector<std::string>>(&value.content)) {
            std::size_t offset = 0;
            for (const std::string& item : *items) {
                checkBytes(check, value, item, field.iim->maxBytes, offset);
                offset += item.size() + 2; // As displayText() joins them.
            }
        }
    }
}

void checkAltText(const Check& check) {
    bool isThere = false;
    for (const FieldValue& value : check.subject.metadata.values) {
        const auto* const text = std::get_if<std::string>(&value.content);
        if (value.field != FieldId::AltText || text == nullptr || text->empty()) {
            continue;
        }
        isThere = true;
        const std::size_t count = characterCount(*text);
        if (check.rules.altTextLongest > 0 && count > check.rules.altTextLongest) {
            check.add(Matter::AltTextTooLong, value.field,
                      {number(count), number(check.rules.altTextLongest)}, value.language);
        }
    }
    if (!isThere) {
        check.add(Matter::AltTextMissing, FieldId::AltText);
    }
}

void checkLanguage(const Check& check) {
    std::vector<std::string> there;
    for (const FieldValue& value : check.subject.metadata.values) {
        if (value.field == FieldId::Caption) {
            there.push_back(primary(value.language.empty() ? check.rules.defaultLanguage : value.language));
        }
    }
    if (there.empty()) {
        return; // That the caption is missing is another rule's to say.
    }
    for (const std::string& language : check.rules.languages) {
        if (std::ranges::find(there, primary(language)) == there.end()) {
            check.add(Matter::LanguageMissing, FieldId::Caption, {language}, language);
        }
    }
}

void checkEmbargo(const Check& check) {
    const auto until = PartialDateTime::parse(check.subject.metadata.text(FieldId::EmbargoUntil));
    if (until && terms::releaseMoment(until->iso()) < check.subject.nowMilliseconds) {
        check.add(Matter::EmbargoOver, FieldId::EmbargoUntil, {until->iso()}).fix = std::string();
    }
    const auto expires = PartialDateTime::parse(check.subject.metadata.text(FieldId::ExpiresAfter));
    if (expires && terms::expiryMoment(expires->iso()) < check.subject.nowMilliseconds) {
        check.add(Matter::Expired, FieldId::ExpiresAfter, {expires->iso()});
    }
}

} // namespace fieldframe::lint
