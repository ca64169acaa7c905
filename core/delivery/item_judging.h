// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/house/lint_run.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::delivery {

/// Decides what may leave of a request's items: their verdicts, somebody's overrides, and their texts without
/// what must not be told.
class ItemJudging {
public:
    /// @p style is asked where the preset's policy says that findings hold. All outlive this.
    ItemJudging(const ExportRequest& request, std::span<const Person> everybody, const house::Style& style,
                protection::Clock clock);

    /// Fills the verdict and, where it leaves, the redacted texts. InvalidInput for an override that is none.
    [[nodiscard]] Status judge(const AssetFacts& facts, const AssetDetails& details, PlannedItem& item) const;
    /// What an override was given for that decided nothing: it is not held, or not among @p items.
    [[nodiscard]] std::vector<GlobalId> unneededOverrides(std::span<const PlannedItem> items) const;

private:
    [[nodiscard]] protection::ExportPolicy policyFor(const AssetFacts& facts) const;

    const ExportRequest& m_request;
    std::span<const Person> m_everybody;
    const house::Style& m_style;
    protection::Clock m_clock;
    std::map<GlobalId, std::string> m_overrides;
};

} // namespace fieldframe::delivery
