// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_arrival.h"
#include "core/catalog/asset_changes.h"
#include "core/catalog/category_changes.h"
#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/document_changes.h"
#include "core/catalog/consent_changes.h"
#include "core/catalog/file_changes.h"
#include "core/catalog/gallery_changes.h"
#include "core/catalog/person_changes.h"
#include "core/catalog/saved_search_changes.h"

namespace fieldframe::catalog {

/// The ChangeWriter of one transaction. Writer thread only.
class ChangeTransaction final : public ChangeWriter {
public:
    ChangeTransaction(database::Connection& connection, BatchHead head, const Places& places);

    [[nodiscard]] Status change(const Property& property, std::optional<std::string> after,
                                Origin origin) override;
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property) override;
    [[nodiscard]] Result<Added> addAsset(const NewAsset& asset) override;
    [[nodiscard]] Result<MergeReport> mergeFile(const GlobalId& asset, const FileReading& reading) override;
    [[nodiscard]] Status fileWritten(const GlobalId& asset, const FileReading& reading,
                                     const DescriptiveMetadata& sent,
                                     const std::set<FieldId>& fields) override;
    [[nodiscard]] Status settleConflict(const GlobalId& asset, FieldId field, const std::string& language,
                                        Settlement settlement) override;
    [[nodiscard]] Status appendItems(const GlobalId& gallery, const std::vector<GlobalId>& assets) override;
    [[nodiscard]] Status placeItems(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                    const std::optional<GlobalId>& before) override;
    [[nodiscard]] Result<GlobalId> ensureCategory(std::string_view path) override;
    [[nodiscard]] Status placeCategory(const GlobalId& category, const std::optional<GlobalId>& parent,
                                       const std::optional<GlobalId>& before) override;
    [[nodiscard]] Result<std::optional<GlobalId>> galleryByTitle(std::string_view title) override;
    [[nodiscard]] Result<GlobalId> globalId(AssetId id) override;
    [[nodiscard]] Result<GlobalId> globalId(GalleryId id) override;
    [[nodiscard]] Result<GlobalId> globalId(CategoryId id) override;
    [[nodiscard]] Result<GlobalId> globalId(SavedSearchId id) override;
    [[nodiscard]] Result<GlobalId> globalId(PersonId id) override;
    [[nodiscard]] Result<GlobalId> globalId(ConsentId id) override;
    [[nodiscard]] Result<std::optional<GlobalId>> savedSearchByName(std::string_view name) override;
    [[nodiscard]] Result<std::vector<GlobalId>> galleryItems(const GlobalId& gallery) override;

    [[nodiscard]] Status placeBlocks(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                     const std::optional<GlobalId>& before) override;
    [[nodiscard]] Result<std::vector<GlobalId>> documentBlocks(const GlobalId& document) override;

    /// Writes what follows from the changes; once, last, before the commit.
    [[nodiscard]] Result<ChangeReceipt> finish();

private:
    [[nodiscard]] Result<GlobalId> globalIdBy(std::string_view sql, std::int64_t row);

    ChangeScope m_scope;
    GalleryChanges m_galleries;
    AssetChanges m_assets;
    CategoryChanges m_categories;
    SavedSearchChanges m_savedSearches;
    DocumentChanges m_documents;
    PersonChanges m_persons;
    ConsentChanges m_consents;
    FileChanges m_files;
    AssetArrival m_arrival;
};

} // namespace fieldframe::catalog
