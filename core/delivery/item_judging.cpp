// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/item_judging.h"

#include "core/media/media_task.h"

#include <algorithm>

namespace fieldframe::delivery {

ItemJudging::ItemJudging(const ExportRequest& request, std::span<const Person> everybody,
                         const house::Style& style, protection::Clock clock)
    : m_request(request)
    , m_everybody(everybody)
    , m_style(style)
    , m_clock(clock) {
    for (const Override& override : request.overrides) {
        m_overrides[override.asset] = override.reason;
    }
}

protection::ExportPolicy ItemJudging::policyFor(const AssetFacts& facts) const {
    protection::ExportPolicy policy = m_request.preset.policy;
    const bool hasOriginals = std::ranges::any_of(
        m_request.preset.renditions, [](const PresetRendition& rendition) { return !rendition.picture; });
    policy.sendsOriginals = hasOriginals || facts.kind != MediaKind::Image;
    policy.canStripOriginal = media::isStrippable(facts.mime);
    return policy;
}

Status ItemJudging::judge(const AssetFacts& facts, const AssetDetails& details, PlannedItem& item) const {
    const protection::ExportPolicy policy = policyFor(facts);
    const std::vector<lint::Finding> findings =
        policy.lintHolds ? house::lintDetails(details, m_style) : std::vector<lint::Finding>();
    item.captionVersion = facts.captionVersion;
    item.verdict = protection::judge(facts, policy, m_clock, findings);
    const auto override = m_overrides.find(facts.globalId);
    if (override != m_overrides.end() && !item.verdict.leaves()) {
        auto released = protection::overridden(std::move(item.verdict), override->second);
        if (!released) {
            return tl::unexpected(released.error());
        }
        item.verdict = *std::move(released);
    }
    item.leaving = protection::redacted(facts, policy, item.verdict, m_everybody);
    return {};
}

std::vector<GlobalId> ItemJudging::unneededOverrides(std::span<const PlannedItem> items) const {
    std::map<GlobalId, std::string> unneeded = m_overrides;
    for (const PlannedItem& item : items) {
        if (!item.verdict.overridden.empty()) {
            unneeded.erase(item.summary.globalId);
        }
    }
    std::vector<GlobalId> ids;
    for (const auto& [asset, reason] : unneeded) {
        ids.push_back(asset);
    }
    return ids;
}

} // namespace fieldframe::delivery
