// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_changes.h"
#include "core/catalog/change_scope.h"
#include "core/catalog/file_state.h"
#include "core/catalog/late_copies.h"
#include "core/catalog/places.h"

#include <set>

namespace fieldframe::catalog {

/// What becomes of an asset when its file is written, or was changed by another program. Values change
/// through AssetChanges, so that they are in the journal; what the file says (the base) follows. Writer
/// thread only; failures of SQLite are SqlFailure.
class FileChanges {
public:
    FileChanges(ChangeScope& scope, AssetChanges& assets, const Places& places)
        : m_scope(scope)
        , m_assets(assets)
        , m_places(places) {}

    /// See ChangeWriter.
    [[nodiscard]] Result<MergeReport> merge(const GlobalId& asset, const FileReading& reading);
    [[nodiscard]] Status written(const GlobalId& asset, const FileReading& reading,
                                 const DescriptiveMetadata& sent, const std::set<FieldId>& fields);
    [[nodiscard]] Status settle(const GlobalId& asset, FieldId field, const std::string& language,
                                Settlement settlement);

private:
    using Text = std::optional<std::string>;
    /// One field in one language as the catalog has it.
    struct Kept {
        Text mine;
        Text base;
    };
    [[nodiscard]] Result<AssetId> rowOf(const GlobalId& asset);
    [[nodiscard]] Kept kept(AssetId asset, const MetadataField& field, const std::string& language);
    /// The file says @p base now; it is the one of @p copies that is here.
    void setBase(AssetId asset, LateCopies& copies, const MetadataField& field, const std::string& language,
                 const Text& base, Origin origin);
    [[nodiscard]] Status mergeValue(AssetId asset, LateCopies& copies, const Property& property,
                                    const MetadataField& field, const FieldValue* theirs,
                                    MergeReport& report);
    void dropConflict(AssetId asset, FieldId field, const std::string& language);
    void rememberVersion(AssetId asset, const FileReading& reading);
    void replaceInnerConflicts(AssetId asset, const DescriptiveMetadata& metadata);

    ChangeScope& m_scope;
    AssetChanges& m_assets;
    const Places& m_places;
};

} // namespace fieldframe::catalog
