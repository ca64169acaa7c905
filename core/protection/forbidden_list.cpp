// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/forbidden_list.h"

#include "core/base/forbidden_text.h"
#include "core/protection/coordinates.h"
#include "core/protection/name_forms.h"
#include "core/protection/place_names.h"
#include "core/protection/shown_people.h"

#include <algorithm>
#include <set>

namespace fieldframe::protection {
namespace {

/// A proof looks through bytes of pictures, too, where short words stand by chance.
constexpr std::size_t kShortest = 4;

void addNames(std::string_view name, const std::set<std::u32string>& creators, RedactedItem& item) {
    for (const NameForm& form : formsOfName(name, true)) {
        if (form.isInitials || form.letters.size() < kShortest ||
            (!form.isWhole && creators.contains(form.letters))) {
            continue;
        }
        item.forbidden.push_back(form.shown);
        const std::vector<Letter> letters = lettersOf(form.shown);
        const auto words =
            std::ranges::count_if(letters, [](const Letter& letter) { return letter.startsWord; });
        if (form.isWhole && (words > 1 || joiningOf(form.letters.front()) == Joining::Unspaced)) {
            item.forbiddenAnywhere.push_back(form.shown);
        }
    }
}

void makeUnique(std::vector<std::string>& texts) {
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
}

} // namespace

std::set<std::u32string> wordsOfCreators(const AssetFacts& facts) {
    std::set<std::u32string> words;
    for (const std::string& creator : facts.metadata.list(FieldId::Creator)) {
        for (const NameForm& form : formsOfName(creator, true)) {
            words.insert(form.letters);
        }
    }
    return words;
}

void fillForbidden(const AssetFacts& facts, ProtectionLevel level, const ExportPolicy& policy,
                   RedactedItem& item) {
    const std::set<std::u32string> creators = wordsOfCreators(facts);
    if (level >= ProtectionLevel::NoName) {
        for (const PersonInAsset& in : facts.persons) {
            addNames(in.person.name, creators, item);
            for (const std::string& name : in.person.otherNames) {
                addNames(name, creators, item);
            }
        }
        for (const std::string& name : unrecordedNames(facts)) {
            addNames(name, creators, item);
        }
    }
    if (level >= ProtectionLevel::NoPlace) {
        for (const PlaceName& place : placeNamesOf(facts)) {
            const std::u32string letters = squeezed(place.name);
            if (letters.size() >= kShortest && !creators.contains(letters)) {
                item.forbidden.push_back(place.name);
            }
        }
    }
    const bool hidesPosition =
        level >= ProtectionLevel::NoPlace || policy.dropsGps || policy.places != PlacePrecision::Keep;
    item.mayTellPosition = !hidesPosition;
    if (hidesPosition) {
        for (std::string& position : writtenCoordinates(facts.metadata.text(FieldId::GpsLatitude),
                                                        facts.metadata.text(FieldId::GpsLongitude))) {
            item.forbiddenAnywhere.push_back(position);
            item.forbidden.push_back(std::move(position));
        }
    }
    makeUnique(item.forbidden);
    makeUnique(item.forbiddenAnywhere);
}

bool dropTexts(RedactedItem& item, bool isAboutPositions) {
    const ForbiddenText forbidden(item.forbidden);
    const auto holds = [&](std::string_view text) {
        const bool hasDigits = std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
        return (hasDigits || !isAboutPositions) && !forbidden.find(text, 1).empty();
    };
    bool isChanged = false;
    std::vector<FieldValue>& values = item.metadata.values;
    for (FieldValue& value : values) {
        if (auto* const items = std::get_if<std::vector<std::string>>(&value.content)) {
            isChanged = std::erase_if(*items, holds) > 0 || isChanged;
        }
    }
    const auto gone = std::erase_if(values, [&](const FieldValue& value) {
        return isEmpty(value.content) || holds(displayText(value.content)) ||
               holds(storedText(value.content));
    });
    return isChanged || gone > 0;
}

} // namespace fieldframe::protection
