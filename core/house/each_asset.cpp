// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/each_asset.h"

#include "core/catalog/change_writer.h"
#include "core/edit/field_rules.h"

namespace fieldframe::house {

namespace {

using catalog::Catalog;
using catalog::ChangeWriter;

Status change(ChangeWriter& writer, const AssetEdit& one) {
    const auto target = writer.globalId(one.asset);
    if (!target) {
        return tl::unexpected<Error>(target.error());
    }
    const MetadataField& field = metadataField(one.edit.field);
    const catalog::Property property{catalog::TargetKind::Asset, *target, std::string(field.key),
                                     one.edit.language};
    const auto now = writer.current(property);
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    const bool isAsRead = isEmpty(one.before) ? !*now : *now == storedText(one.before);
    if (!isAsRead) {
        return {};
    }
    const auto after = isEmpty(one.edit.content) ? std::nullopt : std::optional(storedText(one.edit.content));
    return writer.change(property, after, Origin::Hand);
}

} // namespace

edit::EditService::Receipt editEach(const Catalog& catalog, std::span<const AssetEdit> edits,
                                    const std::optional<GlobalId>& batch) {
    for (const AssetEdit& one : edits) {
        if (const Status valid = edit::checkContent(metadataField(one.edit.field), one.edit.content);
            !valid) {
            return tl::unexpected<Error>(valid.error());
        }
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        for (const AssetEdit& one : edits) {
            if (const Status changed = change(writer, one); !changed) {
                return changed;
            }
        }
        return {};
    };
    return catalog.write(catalog::Cause::Hand, Catalog::Lane::Interactive, work, batch);
}

} // namespace fieldframe::house
