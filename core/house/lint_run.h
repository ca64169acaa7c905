// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"
#include "core/edit/edit_service.h"
#include "core/jobs/progress.h"
#include "core/lint/lint.h"
#include "core/model/asset.h"

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::house {

/// What a check of assets goes by.
struct Style {
    lint::HouseRules rules;
    credit::AgencyTable agencies;
};
/// The catalog's rules file and agencies as they are now.
[[nodiscard]] Result<Style> styleOf(const catalog::Catalog& catalog);

/// styleOf() again and again: the files are taken apart only where they have changed. Thread-safe.
class StyleReader {
public:
    [[nodiscard]] Result<std::shared_ptr<const Style>> current(const catalog::Catalog& catalog);

private:
    std::mutex m_mutex;
    std::string m_rules; ///< The files as they were read last.
    std::string m_agencies;
    std::shared_ptr<const Style> m_style;
};

/// The findings on one asset. Pure; see lint::lintAsset().
[[nodiscard]] std::vector<lint::Finding> lintDetails(const AssetDetails& details, const Style& style);

struct AssetFindings {
    AssetId asset;
    GlobalId globalId;
    std::string fileName;
    std::vector<lint::Finding> findings; ///< Never empty.
};

/// What came of a check.
struct LintTally {
    std::int64_t assets = 0; ///< Looked at.
    std::int64_t assetsWithFindings = 0;
    std::array<std::int64_t, 4> bySeverity{};
    std::array<std::int64_t, static_cast<std::size_t>(lint::RuleId::Embargo) + 1> byRule{};
    lint::Severity worst = lint::Severity::Off; ///< The gate: an export asks for it.
};

using FindingsSink = std::function<void(AssetFindings&&)>;

/// Checks @p assets in their order; each that has findings goes to @p sink. Cancelled where @p stop is
/// requested. Not for the GUI thread.
[[nodiscard]] Result<LintTally> lintAssets(const catalog::Catalog& catalog, const Style& style,
                                           std::span<const AssetId> assets, const FindingsSink& sink,
                                           jobs::ProgressReporter& progress, const std::stop_token& stop);

/// Mends what @p rules find and know how to mend, in one undo. What a person changed meanwhile stays.
[[nodiscard]] edit::EditService::Receipt mendAssets(const catalog::Catalog& catalog, const Style& style,
                                                    std::span<const AssetId> assets,
                                                    std::span<const lint::RuleId> rules,
                                                    jobs::ProgressReporter& progress,
                                                    const std::stop_token& stop);

} // namespace fieldframe::house
