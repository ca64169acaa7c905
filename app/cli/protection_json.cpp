// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/protection_json.h"

#include "core/base/date_time.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {

using nlohmann::json;

json personJson(const Person& person) {
    json replacements = json::object();
    for (const auto& [language, text] : person.replacements) {
        replacements[language.empty() ? "x-default" : language] = text;
    }
    return {{"id", person.globalId.text()},
            {"name", person.name},
            {"other_names", person.otherNames},
            {"level", protectionName(person.level)},
            {"minor", person.isMinor},
            {"guardian", person.guardian},
            {"replacements", std::move(replacements)},
            {"note", person.note},
            {"assets", person.assets}};
}

json consentJson(const Consent& consent) {
    json assets = json::array();
    for (const GlobalId& asset : consent.assets) {
        assets.push_back(asset.text());
    }
    return {{"id", consent.globalId.text()},
            {"person", consent.subjectName},
            {"person_id", consent.subject ? json(consent.subject->text()) : json(nullptr)},
            {"guardian", consent.guardian},
            {"date", consent.date},
            {"uses", consent.uses},
            {"expires", consent.expires},
            {"withdrawn", consent.withdrawn},
            {"withdrawn_reason", consent.withdrawnReason},
            {"note", consent.note},
            {"form", consent.form ? json(consent.form->name) : json(nullptr)},
            {"assets", std::move(assets)}};
}

json regionJson(const ImageRegion& region) {
    return {{"kind", regionKindName(region.kind)}, {"x", region.area.x},           {"y", region.area.y},
            {"width", region.area.width},          {"height", region.area.height}, {"name", region.name}};
}

json verdictJson(const protection::Verdict& verdict) {
    json changes = json::array();
    for (const protection::Change& change : verdict.changes) {
        changes.push_back({{"code", protection::changeName(change.code)}, {"arguments", change.arguments}});
    }
    json holds = json::array();
    for (const protection::Hold& hold : verdict.holds) {
        holds.push_back({{"code", protection::holdName(hold.code)},
                         {"arguments", hold.arguments},
                         {"releaser", protection::releaserName(hold.releaser)}});
    }
    return {{"outcome", protection::outcomeName(verdict.outcome)},
            {"level", protectionName(verdict.level)},
            {"changes", std::move(changes)},
            {"holds", std::move(holds)}};
}

json exportJson(const ExportRecord& record) {
    return {{"id", record.globalId.text()},
            {"preset", record.head.preset},
            {"target", record.head.target},
            {"recipient", record.head.recipient},
            {"destination", record.head.destination},
            {"person", record.person},
            {"begun", isoUtc(record.begunMilliseconds)},
            {"ended", record.endedMilliseconds ? json(isoUtc(*record.endedMilliseconds)) : json(nullptr)},
            {"state", exportStateName(record.state)},
            {"error", record.error},
            {"files", record.items},
            {"assets", record.assets},
            {"held", record.held},
            {"overridden", record.overridden}};
}

json deliveredJson(const DeliveredRecord& record) {
    return {{"asset", record.asset.text()},
            {"path", record.path},
            {"hash", record.hash.hex()},
            {"size", record.sizeBytes},
            {"likeness", record.likeness ? json(fmt::format("{:016x}", *record.likeness)) : json(nullptr)},
            {"caption_version", record.captionVersion}};
}

std::string holdText(const protection::Hold& hold) {
    std::string text(protection::holdName(hold.code));
    std::string arguments;
    for (const std::string& argument : hold.arguments) {
        arguments += argument.empty() ? "" : (arguments.empty() ? "" : ", ") + argument;
    }
    const std::string_view who = protection::releaserName(hold.releaser);
    return fmt::format("{} ({}released by {})", text, arguments.empty() ? "" : arguments + "; ", who);
}

} // namespace fieldframe::cli
