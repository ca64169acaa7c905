// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/model/descriptive_metadata.h"

#include <optional>
#include <string>
#include <vector>

namespace fieldframe::batch {

/// One value as it is and as it would be.
struct PlannedChange {
    AssetId asset;
    GlobalId target;     ///< The asset's.
    std::string picture; ///< Its file's display name.
    FieldId field = FieldId::Caption;
    std::string language;
    std::optional<std::string> before; ///< See storedText(); absent = none.
    std::optional<std::string> after;

    bool operator==(const PlannedChange&) const = default;
};

/// What can't be done, and why; the rest goes on.
struct PlanProblem {
    std::size_t line = 0; ///< Of the table, from 1; 0 where there is none.
    Error error;          ///< Subject: the picture, or what stands in the table.
};

/// Every change that a template, a table or find and replace would make, before it is made.
struct Plan {
    catalog::Cause cause = catalog::Cause::Hand;
    Origin origin = Origin::Hand;
    std::string label;      ///< By what, for the history.
    std::size_t assets = 0; ///< Looked at.
    std::vector<PlannedChange> changes;
    std::vector<PlanProblem> problems;
};

/// What came of a plan.
struct PlanReceipt {
    catalog::ChangeReceipt receipt;
    std::vector<PlannedChange> leftAlone; ///< Changed, or removed, by somebody else since the plan was made.
};

/// The change that brings @p value to @p asset; an empty content takes away what is there.
[[nodiscard]] PlannedChange plannedChange(const catalog::AssetTexts& asset, const FieldValue& value);

/// Makes all changes of @p plan in one transaction, as one batch of the journal and so one undo. A value that
/// is not any more what the plan says it was stays as it is.
[[nodiscard]] Result<PlanReceipt> carryOut(const catalog::Catalog& catalog, const Plan& plan);

/// A stored value as one line of text, for showing.
[[nodiscard]] std::string shownText(FieldId field, const std::optional<std::string>& stored);

} // namespace fieldframe::batch
