// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/redaction.h"

#include "core/base/forbidden_text.h"
#include "core/protection/forbidden_list.h"
#include "core/protection/item_redaction.h"
#include "core/protection/place_names.h"
#include "core/protection/shown_people.h"
#include "core/protection/text_redactor.h"

#include <algorithm>
#include <iterator>
#include <optional>
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
    void addPeople(const AssetFacts& facts) {
        for (const PersonInAsset& in : facts.persons) {
            if (m_known.insert(in.person.globalId).second) {
                texts.addPerson(in.person, true);
            }
        }
        for (const std::string& name : unrecordedNames(facts)) {
            if (m_names.insert(name).second) {
                texts.addName(name, false);
            }
        }
    }

    void addPlaces(const AssetFacts& facts) {
        texts.removeCoordinates();
        for (const PlaceName& place : placeNamesOf(facts)) {
            if (m_places.insert(place.name).second) {
                texts.addPlace(place.name, place.withParts);
            }
        }
    }

    void addOther(const Person& person) {
        if (m_known.insert(person.globalId).second) {
            texts.addPerson(person, false);
        }
    }

    /// What the proof of the package would refuse in @p text holds the whole package up: better no text.
    [[nodiscard]] std::string proved(std::string text) const {
        return forbidden && !forbidden->find(text, 1).empty() ? std::string() : std::move(text);
    }

    TextRedactor texts;
    std::optional<ForbiddenText> forbidden;

private:
    std::set<GlobalId> m_known;
    std::set<std::string> m_names;
    std::set<std::string> m_places;
};

SharedTexts::SharedTexts(std::span<const AssetFacts> items, const ExportPolicy& policy,
                         std::span<const Person> everybody)
    : d(std::make_unique<Private>()) {
    std::vector<std::string> forbidden;
    for (const AssetFacts& facts : items) {
        const ProtectionLevel level = levelOf(facts);
        if (level >= ProtectionLevel::NoName) {
            d->addPeople(facts);
        }
        if (level >= ProtectionLevel::NoPlace) {
            d->addPlaces(facts);
        }
        RedactedItem item;
        fillForbidden(facts, level, policy, item);
        std::ranges::move(item.forbiddenAnywhere, std::back_inserter(forbidden));
    }
    for (const Person& person : everybody) {
        if (person.level >= ProtectionLevel::NoName) {
            d->addOther(person);
        }
    }
    if (!forbidden.empty()) {
        // Of a position that must not be told, no way to write it may stay.
        d->texts.removeCoordinates();
        d->forbidden.emplace(forbidden);
    }
}

SharedTexts::~SharedTexts() = default;
SharedTexts::SharedTexts(SharedTexts&&) noexcept = default;
SharedTexts& SharedTexts::operator=(SharedTexts&&) noexcept = default;

void SharedTexts::hidePeople(const AssetFacts& facts) {
    d->addPeople(facts);
}

std::string SharedTexts::cleaned(std::string_view text, std::string_view language) const {
    return d->proved(d->texts.prose(text, language));
}

std::string SharedTexts::withoutNames(std::string_view text) const {
    return d->proved(d->texts.bare(text));
}

} // namespace fieldframe::protection
