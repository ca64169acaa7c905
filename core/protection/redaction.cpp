// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/redaction.h"

#include "core/protection/item_redaction.h"
#include "core/protection/place_names.h"
#include "core/protection/text_redactor.h"

#include <set>

namespace fieldframe::protection {

RedactedItem redacted(const AssetFacts& facts, const ExportPolicy& policy, const Verdict& verdict,
                      std::span<const Person> everybody) {
    RedactedItem item = redactItem(facts, policy, verdict.level, everybody).item;
    if (verdict.leaves()) {
        return item;
    }
    RedactedItem held;
    held.mayKeepOriginal = false;
    held.forbidden = std::move(item.forbidden);
    held.forbiddenAnywhere = std::move(item.forbiddenAnywhere);
    return held;
}

class SharedTexts::Private {
public:
    TextRedactor texts;
};

SharedTexts::SharedTexts(std::span<const AssetFacts> items, std::span<const Person> everybody)
    : d(std::make_unique<Private>()) {
    std::set<GlobalId> known;
    std::set<std::string> names;
    std::set<std::string> places;
    for (const AssetFacts& facts : items) {
        const ProtectionLevel level = levelOf(facts);
        if (level >= ProtectionLevel::NoName) {
            for (const PersonInAsset& in : facts.persons) {
                if (known.insert(in.person.globalId).second) {
                    d->texts.addPerson(in.person, true);
                }
            }
            for (const std::string& name : unrecordedNames(facts)) {
                if (names.insert(name).second) {
                    d->texts.addName(name, false);
                }
            }
        }
        if (level >= ProtectionLevel::NoPlace) {
            d->texts.removeCoordinates();
            for (const PlaceName& place : placeNamesOf(facts)) {
                if (places.insert(place.name).second) {
                    d->texts.addPlace(place.name, place.withParts);
                }
            }
        }
    }
    for (const Person& person : everybody) {
        if (person.level >= ProtectionLevel::NoName && known.insert(person.globalId).second) {
            d->texts.addPerson(person, false);
        }
    }
}

SharedTexts::~SharedTexts() = default;
SharedTexts::SharedTexts(SharedTexts&&) noexcept = default;
SharedTexts& SharedTexts::operator=(SharedTexts&&) noexcept = default;

std::string SharedTexts::cleaned(std::string_view text, std::string_view language) const {
    return d->texts.prose(text, language);
}

std::string SharedTexts::withoutNames(std::string_view text) const {
    return d->texts.bare(text);
}

} // namespace fieldframe::protection
