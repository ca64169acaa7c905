// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/lint_run.h"

#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/house/agencies.h"
#include "core/house/each_asset.h"
#include "core/house/house_style.h"

#include <algorithm>

namespace fieldframe::house {

namespace {

/// What the camera wrote, where somebody or something says otherwise.
std::string cameraDate(const AssetDetails& details) {
    const auto isCameras = [](const FieldValue& value) {
        return value.field == FieldId::DateCreated && value.origin == Origin::Exif;
    };
    for (const std::vector<FieldValue>* values :
         {&details.metadata.conflicts, &details.replaced, &details.metadata.values}) {
        const auto found = std::ranges::find_if(*values, isCameras);
        if (found != values->end()) {
            return displayText(found->content);
        }
    }
    return {};
}

std::vector<lint::Finding> findingsOf(const AssetDetails& details, const DescriptiveMetadata& metadata,
                                      const Style& style, std::optional<lint::RuleId> rule) {
    const lint::Subject subject{metadata, style.agencies, cameraDate(details), nowMilliseconds()};
    return rule ? lint::lintAsset(subject, style.rules, *rule) : lint::lintAsset(subject, style.rules);
}

void count(LintTally& tally, const std::vector<lint::Finding>& findings) {
    ++tally.assets;
    tally.assetsWithFindings += findings.empty() ? 0 : 1;
    for (const lint::Finding& finding : findings) {
        ++tally.bySeverity[static_cast<std::size_t>(finding.severity)];
        ++tally.byRule[static_cast<std::size_t>(finding.rule)];
    }
    tally.worst = std::max(tally.worst, lint::worst(findings));
}

using Visit = std::function<void(AssetDetails&&)>;

Status forEach(const catalog::Catalog& catalog, std::span<const AssetId> assets, const Visit& visit,
               jobs::ProgressReporter& progress, const std::stop_token& stop) {
    progress.beginPhase(jobs::Phase::Checking, static_cast<std::int64_t>(assets.size()));
    for (const AssetId asset : assets) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        Result<AssetDetails> details = catalog.assets().details(asset);
        if (details) {
            const std::string name = details->summary.fileName;
            visit(std::move(*details));
            progress.advance(1, name);
        } else if (details.error().code != ErrorCode::NotFound) { // Removed meanwhile.
            return tl::unexpected<Error>(details.error());
        }
    }
    progress.endPhase();
    return {};
}

/// What of @p details each rule mends, one after the other: a later rule sees what an earlier one has mended.
DescriptiveMetadata mended(const AssetDetails& details, const Style& style,
                           std::span<const lint::RuleId> rules) {
    DescriptiveMetadata metadata = details.metadata;
    for (const lint::RuleId rule : rules) {
        // All findings of a rule in one text have the same fix.
        std::vector<std::pair<FieldId, std::string>> done;
        for (const lint::Finding& finding : findingsOf(details, metadata, style, rule)) {
            const std::pair<FieldId, std::string> place{finding.field, finding.language};
            if (!finding.fix || std::ranges::find(done, place) != done.end()) {
                continue;
            }
            done.push_back(place);
            metadata.set({finding.field, finding.language, *finding.fix, Origin::Hand});
        }
    }
    return metadata;
}

/// The edits that make @p metadata of what @p details says.
void addEdits(const AssetDetails& details, const DescriptiveMetadata& metadata,
              std::vector<AssetEdit>& edits) {
    for (const MetadataField& field : metadataFields()) {
        std::vector<std::string> languages;
        const auto addLanguages = [&](const std::vector<FieldValue>& values) {
            for (const FieldValue& value : values) {
                if (value.field == field.id &&
                    std::ranges::find(languages, value.language) == languages.end()) {
                    languages.push_back(value.language);
                }
            }
        };
        addLanguages(details.metadata.values);
        addLanguages(metadata.values);
        for (const std::string& language : languages) {
            const FieldValue* const before = details.metadata.find(field.id, language);
            const FieldValue* const after = metadata.find(field.id, language);
            const FieldContent old = before == nullptr ? FieldContent() : before->content;
            const FieldContent now = after == nullptr ? FieldContent() : after->content;
            if (old != now) {
                edits.push_back({details.summary.id, {field.id, language, now}, old});
            }
        }
    }
}

} // namespace

Result<Style> styleOf(const catalog::Catalog& catalog) {
    Result<lint::HouseRules> rules = HouseStyle(catalog.folder()).rules();
    if (!rules) {
        return tl::unexpected<Error>(rules.error());
    }
    Result<credit::AgencyTable> agencies = Agencies(catalog.folder()).table();
    if (!agencies) {
        return tl::unexpected<Error>(agencies.error());
    }
    return Style{std::move(*rules), std::move(*agencies)};
}

Result<std::shared_ptr<const Style>> StyleReader::current(const catalog::Catalog& catalog) {
    Result<std::string> rules = HouseStyle(catalog.folder()).text();
    Result<std::string> agencies = Agencies(catalog.folder()).text();
    if (!rules || !agencies) {
        return tl::unexpected<Error>(!rules ? rules.error() : agencies.error());
    }
    const std::scoped_lock lock(m_mutex);
    if (m_style && *rules == m_rules && *agencies == m_agencies) {
        return m_style;
    }
    Result<Style> style = styleOf(catalog);
    if (!style) {
        return tl::unexpected<Error>(style.error());
    }
    m_style = std::make_shared<const Style>(std::move(*style));
    m_rules = std::move(*rules);
    m_agencies = std::move(*agencies);
    return m_style;
}

std::vector<lint::Finding> lintDetails(const AssetDetails& details, const Style& style) {
    return findingsOf(details, details.metadata, style, std::nullopt);
}

Result<LintTally> lintAssets(const catalog::Catalog& catalog, const Style& style,
                             std::span<const AssetId> assets, const FindingsSink& sink,
                             jobs::ProgressReporter& progress, const std::stop_token& stop) {
    LintTally tally;
    const auto visit = [&](AssetDetails&& details) {
        std::vector<lint::Finding> findings = lintDetails(details, style);
        count(tally, findings);
        if (!findings.empty()) {
            sink({details.summary.id, details.summary.globalId, details.summary.fileName,
                  std::move(findings)});
        }
    };
    if (const Status done = forEach(catalog, assets, visit, progress, stop); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return tally;
}

edit::EditService::Receipt mendAssets(const catalog::Catalog& catalog, const Style& style,
                                      std::span<const AssetId> assets, std::span<const lint::RuleId> rules,
                                      jobs::ProgressReporter& progress, const std::stop_token& stop) {
    std::vector<AssetEdit> edits;
    const auto visit = [&](AssetDetails&& details) {
        addEdits(details, mended(details, style, rules), edits);
    };
    if (const Status done = forEach(catalog, assets, visit, progress, stop); !done) {
        return tl::unexpected<Error>(done.error());
    }
    return editEach(catalog, edits);
}

} // namespace fieldframe::house
