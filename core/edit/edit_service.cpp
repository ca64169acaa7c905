// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_service.h"

#include "core/catalog/change_writer.h"
#include "core/edit/field_rules.h"
#include "core/model/rotation.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::TargetKind;

/// Changes one property of each asset.
Status changeEach(ChangeWriter& writer, std::span<const AssetId> assets, std::string_view property,
                  const std::optional<std::string>& after) {
    for (const AssetId id : assets) {
        const auto target = writer.globalId(id);
        if (!target) {
            return tl::unexpected<Error>(target.error());
        }
        const Status changed =
            writer.change({TargetKind::Asset, *target, std::string(property), ""}, after, Origin::Hand);
        if (!changed) {
            return changed;
        }
    }
    return {};
}

std::vector<std::string> itemsOf(const MetadataField& field, const std::optional<std::string>& stored) {
    if (!stored) {
        return {};
    }
    const FieldContent content = contentFromStored(field.shape, *stored);
    const auto* const items = std::get_if<std::vector<std::string>>(&content);
    return items != nullptr ? *items : std::vector<std::string>();
}

std::vector<std::string> changed(std::vector<std::string> items, const ListEdit& edit) {
    std::erase_if(items, [&](const std::string& item) {
        return std::ranges::find(edit.remove, item) != edit.remove.end();
    });
    for (const std::string& item : edit.add) {
        if (std::ranges::find(items, item) == items.end()) {
            items.push_back(item);
        }
    }
    return items;
}

} // namespace

EditService::Receipt EditService::setFields(std::span<const AssetId> assets, std::span<const FieldEdit> edits,
                                            const std::optional<GlobalId>& batch) const {
    for (const FieldEdit& edit : edits) {
        const MetadataField& field = metadataField(edit.field);
        Status valid = checkContent(field, edit.content);
        if (valid && !isEmpty(edit.content)) { // What a file brought under a bad tag can be removed.
            valid = checkLanguage(field, edit.language);
        }
        if (!valid) {
            return tl::unexpected<Error>(valid.error());
        }
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        for (const AssetId id : assets) {
            const auto target = writer.globalId(id);
            if (!target) {
                return tl::unexpected<Error>(target.error());
            }
            for (const FieldEdit& edit : edits) {
                const catalog::Property property{TargetKind::Asset, *target,
                                                 std::string(metadataField(edit.field).key), edit.language};
                const auto after =
                    isEmpty(edit.content) ? std::nullopt : std::optional(storedText(edit.content));
                if (const Status changed = writer.change(property, after, Origin::Hand); !changed) {
                    return changed;
                }
            }
        }
        return {};
    };
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, work, batch);
}

EditService::Receipt EditService::changeList(std::span<const AssetId> assets, const ListEdit& edit,
                                             const std::optional<GlobalId>& batch) const {
    const MetadataField& field = metadataField(edit.field);
    if (field.shape != FieldShape::OrderedList && field.shape != FieldShape::UnorderedList) {
        return failure(ErrorCode::InvalidInput, std::string(field.key), "is no list of texts");
    }
    if (const Status valid = checkContent(field, edit.add); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        for (const AssetId id : assets) {
            const auto target = writer.globalId(id);
            if (!target) {
                return tl::unexpected<Error>(target.error());
            }
            const catalog::Property property{TargetKind::Asset, *target, std::string(field.key), ""};
            const auto before = writer.current(property);
            if (!before) {
                return tl::unexpected<Error>(before.error());
            }
            const std::vector<std::string> items = changed(itemsOf(field, *before), edit);
            if (const Status valid = checkContent(field, items); !valid) {
                return valid;
            }
            const auto after = items.empty() ? std::nullopt : std::optional(storedText(items));
            if (const Status written = writer.change(property, after, Origin::Hand); !written) {
                return written;
            }
        }
        return {};
    };
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, work, batch);
}

EditService::Receipt EditService::setRating(std::span<const AssetId> assets, int rating) const {
    if (rating < 0 || rating > 5) {
        return failure(ErrorCode::InvalidInput, "rating",
                       "a rating is 0 to 5, not " + std::to_string(rating));
    }
    const auto after = rating == 0 ? std::nullopt : std::optional(std::to_string(rating));
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) {
        return changeEach(writer, assets, metadataField(FieldId::Rating).key, after);
    });
}

EditService::Receipt EditService::setLabel(std::span<const AssetId> assets, std::string_view label) const {
    const FieldEdit edit{FieldId::Label, {}, std::string(label)};
    return setFields(assets, std::span(&edit, 1));
}

EditService::Receipt EditService::setPick(std::span<const AssetId> assets, Pick pick) const {
    const auto after =
        pick == Pick::None ? std::nullopt : std::optional<std::string>(pick == Pick::Pick ? "1" : "-1");
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive,
                           [&](ChangeWriter& writer) { return changeEach(writer, assets, "pick", after); });
}

EditService::Receipt EditService::rotate(std::span<const AssetId> assets, int quarters) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        for (const AssetId id : assets) {
            const auto target = writer.globalId(id);
            if (!target) {
                return tl::unexpected<Error>(target.error());
            }
            const catalog::Property property{TargetKind::Asset, *target, "rotation", ""};
            const auto before = writer.current(property);
            if (!before) {
                return tl::unexpected<Error>(before.error());
            }
            const int turned = rotationTurned(*before ? std::stoi(**before) : 0, quarters);
            const auto after = turned == 0 ? std::nullopt : std::optional(std::to_string(turned));
            if (const Status changed = writer.change(property, after, Origin::Hand); !changed) {
                return changed;
            }
        }
        return {};
    });
}

EditService::Receipt EditService::removeAssets(std::span<const AssetId> assets) const {
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive,
                           [&](ChangeWriter& writer) { return changeEach(writer, assets, "removed", "1"); });
}

} // namespace fieldframe::edit
