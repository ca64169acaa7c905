// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/shown_people.h"

#include "core/base/text.h"
#include "core/protection/text_redactor.h"

#include <algorithm>
#include <set>

namespace fieldframe::protection {

std::vector<std::string> unrecordedNames(const AssetFacts& facts) {
    std::vector<std::string> names = facts.metadata.list(FieldId::PersonShown);
    for (const ImageRegion& region : facts.regions) {
        names.push_back(region.name);
    }
    const FieldValue* const details = facts.metadata.find(FieldId::PersonDetails);
    const auto* const structs =
        details != nullptr ? std::get_if<std::vector<StructContent>>(&details->content) : nullptr;
    for (const StructContent& members : structs != nullptr ? *structs : std::vector<StructContent>()) {
        for (const auto& [member, text] : members) {
            if (member.starts_with("PersonName")) {
                names.push_back(text);
            }
        }
    }
    std::erase_if(names, [](const std::string& name) { return text::trimmed(name).empty(); });
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::vector<ImageArea> areasToCover(const AssetFacts& facts, ProtectionLevel level, bool& isIncomplete) {
    isIncomplete = false;
    std::vector<ImageArea> areas;
    if (level < ProtectionLevel::NoFace) {
        return areas;
    }
    bool coversAll = facts.level >= ProtectionLevel::NoFace;
    std::set<const ImageRegion*> chosen;
    for (const PersonInAsset& in : facts.persons) {
        if (in.person.level < ProtectionLevel::NoFace) {
            continue;
        }
        TextRedactor names;
        names.addPerson(in.person, true);
        bool isFound = false;
        for (const ImageRegion& region : facts.regions) {
            if (names.touches(region.name)) {
                chosen.insert(&region);
                isFound = true;
            }
        }
        coversAll = coversAll || !isFound; // Any face may be this person's.
    }
    for (const ImageRegion& region : facts.regions) {
        if (chosen.contains(&region) || (coversAll && region.kind == ImageRegion::Kind::Face)) {
            areas.push_back(region.area);
        }
    }
    const bool hasFace = std::ranges::any_of(
        facts.regions, [](const ImageRegion& region) { return region.kind == ImageRegion::Kind::Face; });
    isIncomplete = areas.empty() || (coversAll && !hasFace);
    return areas;
}

} // namespace fieldframe::protection
