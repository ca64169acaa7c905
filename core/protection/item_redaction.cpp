// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/item_redaction.h"

#include "core/base/forbidden_text.h"
#include "core/protection/coordinates.h"
#include "core/protection/forbidden_list.h"
#include "core/protection/place_names.h"
#include "core/protection/shown_people.h"

#include <algorithm>

namespace fieldframe::protection {
namespace {

using enum FieldId;

bool isPosition(FieldId field) {
    return field == GpsLatitude || field == GpsLongitude || field == GpsAltitude;
}

bool isPlaceField(FieldId field) {
    return field == City || field == Sublocation || field == State || field == Country ||
           field == CountryCode || field == LocationCreated || field == LocationShown;
}

/// Texts for readers, in which something stands where a name stood. Of the others the rest is kept.
bool isProse(FieldId field, std::string_view text) {
    const bool isSentence = text.find(' ') != std::string_view::npos;
    return field == Headline || field == Caption || field == AltText || field == ExtendedDescription ||
           field == Event || ((field == Title || field == Instructions || field == UsageTerms) && isSentence);
}

/// Whose words may be the photographer's own, who is no subject.
bool isRightsField(FieldId field) {
    return field == Creator || field == CreditLine || field == CopyrightNotice || field == CaptionWriter ||
           field == CreatorContact || field == Licensor || field == Source || field == ImageCreator ||
           field == CopyrightOwner || field == ImageSupplier || field == Contributor ||
           field == AiPromptWriter;
}

/// Members of a location that say more than the country.
bool isFiner(std::string_view member, PlacePrecision precision) {
    if (member.starts_with("GPS") || member.starts_with("LocationId") || member.starts_with("LocationName") ||
        member.starts_with("Sublocation")) {
        return true;
    }
    return precision == PlacePrecision::Country && !member.starts_with("Country") &&
           !member.starts_with("WorldRegion");
}

/// What takes texts apart for one item.
class Cleaner {
public:
    Cleaner(const AssetFacts& facts, const ExportPolicy& policy, ProtectionLevel level,
            std::span<const Person> everybody)
        : m_facts(facts)
        , m_policy(policy)
        , m_level(level) {
        if (hidesNames()) {
            addNames(everybody);
        }
        addPeopleBeside();
        if (hidesPlaces()) {
            addPlaces();
        }
        if (hidesPosition()) {
            m_redactor.removeCoordinates();
            m_rightsRedactor.removeCoordinates();
        }
    }

    ItemRedaction run();

private:
    [[nodiscard]] bool hidesPlaces() const { return m_level >= ProtectionLevel::NoPlace; }
    [[nodiscard]] bool hidesNames() const { return m_level >= ProtectionLevel::NoName; }

    /// Where its position must not be told, neither must a text that writes it.
    [[nodiscard]] bool hidesPosition() const {
        const bool isPositionHidden = m_policy.dropsGps || m_policy.places != PlacePrecision::Keep;
        return hidesPlaces() || (isPositionHidden && m_facts.metadata.find(GpsLatitude) != nullptr);
    }

    void addNames(std::span<const Person> everybody);
    void addPeopleBeside();
    void addPlaces();
    void cleanValue(FieldValue value);
    void cleanText(FieldValue value, const std::string& text);
    void cleanList(FieldValue value, const std::vector<std::string>& items);
    void cleanStructs(FieldValue value, const std::vector<StructContent>& structs);
    [[nodiscard]] bool dropsField(FieldId field);
    void reducePlaces();
    void coarsenPosition();
    void cleanFileName();
    void renameFile();
    void dropForbidden();
    void note(std::string_view text);
    [[nodiscard]] const TextRedactor& redactorFor(FieldId field) const {
        return isRightsField(field) ? m_rightsRedactor : m_redactor;
    }

    const AssetFacts& m_facts;
    const ExportPolicy& m_policy;
    ProtectionLevel m_level;
    TextRedactor m_redactor;
    TextRedactor m_rightsRedactor;
    TextRedactor m_names; ///< Names alone, to tell what was taken away.
    ItemRedaction m_made;
};

void Cleaner::addNames(std::span<const Person> everybody) {
    std::set<GlobalId> known;
    // Whoever made the picture may be called like somebody in it.
    const std::set<std::u32string> creators = wordsOfCreators(m_facts);
    const auto add = [&](const Person& person) {
        if (known.insert(person.globalId).second) {
            m_redactor.addPerson(person, true);
            m_names.addPerson(person, true);
            m_rightsRedactor.addPerson(person, true, creators);
        }
    };
    for (const PersonInAsset& in : m_facts.persons) {
        add(in.person);
    }
    for (const std::string& name : unrecordedNames(m_facts)) {
        m_redactor.addName(name, false);
        m_names.addName(name, false);
        Person nobody;
        nobody.name = name;
        m_rightsRedactor.addPerson(nobody, true, creators);
    }
    // Facts may be older than a record; texts that name somebody protected are about that person.
    std::u32string all = squeezed(m_facts.fileName);
    for (const std::string_view text : textsOf(m_facts.metadata)) {
        all += squeezed(text);
    }
    for (const Person& person : everybody) {
        const std::u32string name = squeezed(person.name);
        if (person.level >= ProtectionLevel::NoName && name.size() >= 2 &&
            all.find(name) != std::u32string::npos) {
            add(person);
        }
    }
}

/// Of people who are protected in the pictures beside this one, a first name says who they are.
void Cleaner::addPeopleBeside() {
    for (const Person& person : m_facts.beside) {
        m_redactor.addPersonBeside(person);
        m_names.addPersonBeside(person);
        m_rightsRedactor.addPerson(person, false);
    }
}

void Cleaner::addPlaces() {
    const std::set<std::u32string> creators = wordsOfCreators(m_facts);
    for (const std::vector<PlaceName>& places : {placeNamesOf(m_facts), countryNames()}) {
        for (const PlaceName& place : places) {
            m_redactor.addPlace(place.name, place.withParts);
            // A photographer may be called like a city.
            if (!creators.contains(squeezed(place.name))) {
                m_rightsRedactor.addPlace(place.name, place.withParts);
            }
        }
    }
}

void Cleaner::note(std::string_view text) {
    (m_names.touches(text) ? m_made.replacedNames
     : hidesPlaces()       ? m_made.removedPlaces
                           : m_made.removedGps) = true;
    // One text may hold both.
    m_made.removedPlaces =
        m_made.removedPlaces || (hidesPlaces() && m_names.bare(text) != m_redactor.bare(text));
}

bool Cleaner::dropsField(FieldId field) {
    const bool isPublic = m_policy.audience == Audience::Public;
    if (isPosition(field)) {
        const bool goes = hidesPlaces() || m_policy.dropsGps || m_policy.places == PlacePrecision::Country ||
                          m_policy.places == PlacePrecision::Remove ||
                          (field == GpsAltitude && m_policy.places == PlacePrecision::Coarse);
        m_made.removedGps = m_made.removedGps || (goes && field != GpsAltitude);
        return goes;
    }
    if (isPlaceField(field) && hidesPlaces()) {
        m_made.removedPlaces = true;
        return true;
    }
    const bool isAge =
        (field == MinorModelAge || field == ModelAge) && isPublic; // Not to be shown in public.
    const bool isRelease =
        (field == ModelReleaseId || field == PropertyReleaseId || field == ModelNote || field == ModelAge) &&
        hidesNames();
    if (isAge || isRelease) {
        m_made.personalFields.emplace(metadataField(field).key);
        return true;
    }
    if ((field == PersonShown || field == PersonDetails) && hidesNames()) {
        m_made.replacedNames = true;
        return true;
    }
    return false;
}

void Cleaner::cleanText(FieldValue value, const std::string& text) {
    const TextRedactor& redactor = redactorFor(value.field);
    const FieldShape shape = metadataField(value.field).shape;
    if (shape == FieldShape::Date || shape == FieldShape::Number || redactor.isEmpty() ||
        !redactor.touches(text)) {
        m_made.item.metadata.values.push_back(std::move(value));
        return;
    }
    note(text);
    std::string clean =
        isProse(value.field, text) ? redactor.prose(text, value.language) : redactor.bare(text);
    // Half an address leads nowhere.
    if (value.field == WebStatement || value.field == ImageGuid) {
        clean.clear();
    }
    value.content = std::move(clean);
    if (!isEmpty(value.content)) {
        m_made.item.metadata.values.push_back(std::move(value));
    }
}

void Cleaner::cleanList(FieldValue value, const std::vector<std::string>& items) {
    const TextRedactor& redactor = redactorFor(value.field);
    std::vector<std::string> kept;
    for (const std::string& item : items) {
        if (redactor.isEmpty() || !redactor.touches(item)) {
            kept.push_back(item);
        } else {
            note(item);
        }
    }
    value.content = std::move(kept);
    if (!isEmpty(value.content)) {
        m_made.item.metadata.values.push_back(std::move(value));
    }
}

void Cleaner::cleanStructs(FieldValue value, const std::vector<StructContent>& structs) {
    const TextRedactor& redactor = redactorFor(value.field);
    std::vector<StructContent> kept;
    for (const StructContent& members : structs) {
        StructContent clean;
        for (const auto& [member, text] : members) {
            if (member.starts_with("GPS") && m_policy.dropsGps) {
                m_made.removedGps = true;
                continue;
            }
            const bool isTouched = !redactor.isEmpty() && redactor.touches(text);
            if (isTouched) {
                note(text);
            }
            std::string rest = isTouched ? redactor.bare(text) : text;
            if (!rest.empty()) {
                clean.emplace_back(member, std::move(rest));
            }
        }
        if (!clean.empty()) {
            kept.push_back(std::move(clean));
        }
    }
    value.content = std::move(kept);
    if (!isEmpty(value.content)) {
        m_made.item.metadata.values.push_back(std::move(value));
    }
}

void Cleaner::cleanValue(FieldValue value) {
    if (dropsField(value.field)) {
        return;
    }
    if (const auto* const text = std::get_if<std::string>(&value.content)) {
        const std::string copy = *text;
        cleanText(std::move(value), copy);
    } else if (const auto* const items = std::get_if<std::vector<std::string>>(&value.content)) {
        const std::vector<std::string> copy = *items;
        cleanList(std::move(value), copy);
    } else if (const auto* const structs = std::get_if<std::vector<StructContent>>(&value.content)) {
        const std::vector<StructContent> copy = *structs;
        cleanStructs(std::move(value), copy);
    }
}

void Cleaner::reducePlaces() {
    if (m_policy.places == PlacePrecision::Keep || hidesPlaces()) {
        return;
    }
    std::vector<FieldValue>& values = m_made.item.metadata.values;
    const bool removesAll = m_policy.places == PlacePrecision::Remove;
    const std::size_t before = values.size();
    std::erase_if(values, [&](const FieldValue& value) {
        const bool isFine = value.field == Sublocation || (m_policy.places == PlacePrecision::Country &&
                                                           (value.field == City || value.field == State));
        return isFine || (removesAll && isPlaceField(value.field));
    });
    m_made.reducedPlaces = m_made.reducedPlaces || before != values.size();
    for (FieldValue& value : values) {
        auto* const structs = std::get_if<std::vector<StructContent>>(&value.content);
        if (structs == nullptr || (value.field != LocationCreated && value.field != LocationShown)) {
            continue;
        }
        for (StructContent& members : *structs) {
            const auto gone = std::erase_if(
                members, [&](const auto& member) { return isFiner(member.first, m_policy.places); });
            m_made.reducedPlaces = m_made.reducedPlaces || gone > 0;
        }
        std::erase_if(*structs, [](const StructContent& members) { return members.empty(); });
    }
    std::erase_if(values, [](const FieldValue& value) { return isEmpty(value.content); });
}

void Cleaner::coarsenPosition() {
    if (m_policy.places != PlacePrecision::Coarse || m_policy.dropsGps || hidesPlaces()) {
        return;
    }
    const std::string north = m_facts.metadata.text(GpsLatitude);
    for (FieldValue& value : m_made.item.metadata.values) {
        if (value.field == GpsLatitude || value.field == GpsLongitude) {
            const std::string degrees = displayText(value.content);
            value.content =
                value.field == GpsLatitude ? coarseLatitude(degrees) : coarseLongitude(degrees, north);
            m_made.coarsenedGps = true;
        }
    }
    std::erase_if(m_made.item.metadata.values,
                  [](const FieldValue& value) { return isEmpty(value.content); });
}

void Cleaner::cleanFileName() {
    std::string& name = m_made.item.fileName;
    name = m_facts.fileName;
    if (m_redactor.isEmpty() || !m_redactor.touches(name)) {
        return;
    }
    note(name);
    renameFile();
}

void Cleaner::renameFile() {
    std::string& name = m_made.item.fileName;
    m_made.changedFileName = true;
    // What is left of a name beside a name may still say whose it is.
    constexpr std::size_t kDigits = 12;
    const std::string id = m_facts.globalId.text();
    const std::size_t dot = name.find_last_of('.');
    std::string extension = dot == std::string::npos ? std::string() : name.substr(dot);
    if (m_redactor.touches(extension)) {
        extension.clear();
    }
    name = "item-" + id.substr(id.size() - std::min(kDigits, id.size())) + extension;
}

void Cleaner::dropForbidden() {
    // Without a level nothing but positions is forbidden.
    const bool isAboutPositions = m_level < ProtectionLevel::NoPlace;
    if (isAboutPositions && !hidesPosition()) {
        return;
    }
    if (ForbiddenText(m_made.item.forbidden).find(m_made.item.fileName, 1).size() > 0) {
        renameFile();
    }
    if (dropTexts(m_made.item, isAboutPositions)) {
        (hidesNames()    ? m_made.replacedNames
         : hidesPlaces() ? m_made.removedPlaces
                         : m_made.removedGps) = true;
    }
}

ItemRedaction Cleaner::run() {
    for (const FieldValue& value : m_facts.metadata.values) {
        cleanValue(value);
    }
    coarsenPosition();
    reducePlaces();
    cleanFileName();
    bool isIncomplete = false;
    m_made.item.cover = areasToCover(m_facts, m_level, isIncomplete);
    m_made.item.mayKeepOriginal = m_made.item.cover.empty();
    fillForbidden(m_facts, m_level, m_policy, m_made.item);
    dropForbidden();
    return std::move(m_made);
}

} // namespace

ItemRedaction redactItem(const AssetFacts& facts, const ExportPolicy& policy, ProtectionLevel level,
                         std::span<const Person> everybody) {
    return Cleaner(facts, policy, level, everybody).run();
}

} // namespace fieldframe::protection
