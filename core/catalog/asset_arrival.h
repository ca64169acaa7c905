// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_changes.h"
#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/file_changes.h"
#include "core/catalog/places.h"

namespace fieldframe::catalog {

/// Takes in what ingest found: new assets, further places of known ones, tombstones that come back. Writer
/// thread only; failures of SQLite are SqlFailure.
class AssetArrival {
public:
    AssetArrival(ChangeScope& scope, AssetChanges& assets, FileChanges& files, const Places& places)
        : m_scope(scope)
        , m_assets(assets)
        , m_files(files)
        , m_places(places) {}

    [[nodiscard]] Result<ChangeWriter::Added> add(const NewAsset& asset);

private:
    [[nodiscard]] std::optional<Result<ChangeWriter::Added>> addKnown(const NewAsset& asset,
                                                                      const Place& place);
    /// Where the file at @p place is the next version of one that is known: merged, and the asset it is of.
    [[nodiscard]] std::optional<Result<ChangeWriter::Added>> mergeKnown(const NewAsset& asset,
                                                                        const Place& place);
    [[nodiscard]] ChangeWriter::Added insert(const NewAsset& asset, const Place& place);
    void insertValues(AssetId id, const DescriptiveMetadata& metadata);
    /// False where nothing had to be written.
    bool rememberPlace(AssetId id, const NewAsset& asset, const Place& place);
    [[nodiscard]] std::int64_t folderRow(const Place& place);

    ChangeScope& m_scope;
    AssetChanges& m_assets;
    FileChanges& m_files;
    const Places& m_places;
    std::string m_lastFolder;
    std::int64_t m_lastFolderRow = 0;
};

} // namespace fieldframe::catalog
