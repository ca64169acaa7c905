// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"
#include "core/lint/finding.h"
#include "core/lint/house_rules.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fieldframe::lint {

/// What is checked: everything said about one asset. Refers to what its maker keeps.
struct Subject {
    const DescriptiveMetadata& metadata;
    const credit::AgencyTable& agencies;
    std::string cameraDate;           ///< As the camera wrote it; "" = not known.
    std::int64_t nowMilliseconds = 0; ///< UTC.
};

/// Every finding, by rule. A pure function, quick enough for each key press; any text is answered. Findings
/// of rules that are off are left out.
[[nodiscard]] std::vector<Finding> lintAsset(const Subject& subject, const HouseRules& rules);
/// Those of one rule.
[[nodiscard]] std::vector<Finding> lintAsset(const Subject& subject, const HouseRules& rules, RuleId rule);

} // namespace fieldframe::lint
