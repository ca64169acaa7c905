// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/plan.h"

#include "core/catalog/change_writer.h"

namespace fieldframe::batch {

namespace {

catalog::Property propertyOf(const PlannedChange& change) {
    return {catalog::TargetKind::Asset, change.target, std::string(metadataField(change.field).key),
            change.language};
}

} // namespace

PlannedChange plannedChange(const catalog::AssetTexts& asset, const FieldValue& value) {
    const FieldValue* const before = asset.metadata.find(value.field, value.language);
    return {asset.id,
            asset.globalId,
            asset.fileName,
            value.field,
            value.language,
            before == nullptr ? std::nullopt : std::optional(storedText(before->content)),
            isEmpty(value.content) ? std::nullopt : std::optional(storedText(value.content))};
}

Result<PlanReceipt> carryOut(const catalog::Catalog& catalog, const Plan& plan) {
    std::vector<PlannedChange> leftAlone;
    const auto work = [&](catalog::ChangeWriter& writer) -> Status {
        leftAlone.clear();
        for (const PlannedChange& change : plan.changes) {
            const catalog::Property property = propertyOf(change);
            const auto current = writer.current(property);
            if (!current && current.error().code != ErrorCode::NotFound) {
                return tl::unexpected(current.error());
            }
            if (!current || *current != change.before) {
                leftAlone.push_back(change);
                continue;
            }
            if (Status done = writer.change(property, change.after, plan.origin); !done) {
                return done;
            }
        }
        return {};
    };
    auto receipt = catalog.write(plan.cause, catalog::Catalog::Lane::Interactive, work, {}, {}, plan.label);
    if (!receipt) {
        return tl::unexpected(receipt.error());
    }
    return PlanReceipt{std::move(*receipt), std::move(leftAlone)};
}

std::string shownText(FieldId field, const std::optional<std::string>& stored) {
    return stored ? displayText(contentFromStored(metadataField(field).shape, *stored)) : std::string();
}

} // namespace fieldframe::batch
