// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/change_writer.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"
#include "core/places/countries.h"

#include <array>

namespace fieldframe::edit {

namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::Property;
using catalog::TargetKind;

bool meansTheSame(std::string_view one, std::string_view other) {
    if (one == other) {
        return true;
    }
    const places::Country* const country = places::findCountry(one);
    return country != nullptr && country == places::findCountry(other);
}

Status fill(ChangeWriter& writer, AssetId asset, const CountryEdit& edit) {
    const auto target = writer.globalId(asset);
    if (!target) {
        return tl::unexpected<Error>(target.error());
    }
    const std::array wanted{std::pair(FieldId::Country, &edit.country),
                            std::pair(FieldId::CountryCode, &edit.code)};
    std::vector<std::pair<Property, const std::string*>> missing;
    for (const auto& [field, word] : wanted) {
        Property property{TargetKind::Asset, *target, std::string(metadataField(field).key), {}};
        const auto present = writer.current(property);
        if (!present) {
            return tl::unexpected<Error>(present.error());
        }
        const bool isSame =
            !*present || meansTheSame(**present, edit.country) || meansTheSame(**present, edit.code);
        if (!isSame) {
            return {}; // It is in another country, whatever its city is called.
        }
        if (!*present && !word->empty()) {
            missing.emplace_back(std::move(property), word);
        }
    }
    for (const auto& [property, word] : missing) {
        if (const Status changed = writer.change(property, *word, Origin::Hand); !changed) {
            return changed;
        }
    }
    return {};
}

} // namespace

EditService::Receipt EditService::fillCountry(std::span<const AssetId> assets, const CountryEdit& edit,
                                              const std::optional<GlobalId>& batch) const {
    const std::array checks{checkContent(metadataField(FieldId::Country), edit.country),
                            checkContent(metadataField(FieldId::CountryCode), edit.code)};
    for (const Status& valid : checks) {
        if (!valid) {
            return tl::unexpected<Error>(valid.error());
        }
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        for (const AssetId asset : assets) {
            if (const Status filled = fill(writer, asset, edit); !filled) {
                return filled;
            }
        }
        return {};
    };
    return m_catalog.write(Cause::Hand, Catalog::Lane::Interactive, work, batch);
}

} // namespace fieldframe::edit
