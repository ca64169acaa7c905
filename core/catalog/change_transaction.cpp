// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/change_transaction.h"

#include "core/database/query.h"
#include "core/database/sql_failure.h"

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kAssetGid = "SELECT gid FROM assets WHERE id = ?1";
constexpr std::string_view kGalleryGid = "SELECT gid FROM galleries WHERE id = ?1";
constexpr std::string_view kSavedSearchGid = "SELECT gid FROM saved_searches WHERE id = ?1";
constexpr std::string_view kPersonGid = "SELECT gid FROM people WHERE id = ?1";
constexpr std::string_view kConsentGid = "SELECT gid FROM consents WHERE id = ?1";
constexpr std::string_view kCategoryGid = "SELECT gid FROM categories WHERE id = ?1";

template <class Id>
void sortUnique(std::vector<Id>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Each asset stands in one list: an added one is not also changed, a removed one is nothing else.
void tidy(ChangeSet& changes) {
    sortUnique(changes.added);
    sortUnique(changes.changed);
    sortUnique(changes.removed);
    sortUnique(changes.galleries);
    sortUnique(changes.documents);
    const auto isRemoved = [&](AssetId id) { return std::ranges::binary_search(changes.removed, id); };
    std::erase_if(changes.added, isRemoved);
    std::erase_if(changes.changed,
                  [&](AssetId id) { return isRemoved(id) || std::ranges::binary_search(changes.added, id); });
}

} // namespace

ChangeTransaction::ChangeTransaction(database::Connection& connection, BatchHead head, const Places& places)
    : m_scope{connection,
              JournalAppender(connection, std::move(head)),
              GalleryTally(connection),
              TextIndex(connection),
              {}}
    , m_galleries(m_scope)
    , m_assets(m_scope, m_galleries)
    , m_categories(m_scope, m_galleries)
    , m_savedSearches(m_scope)
    , m_documents(m_scope)
    , m_persons(m_scope)
    , m_consents(m_scope)
    , m_files(m_scope, m_assets, places)
    , m_arrival(m_scope, m_assets, m_files, places) {}

Status ChangeTransaction::change(const Property& property, std::optional<std::string> after, Origin origin) {
    return guarded([&]() -> Status {
        if (property.target.isNil()) {
            return failure(ErrorCode::InvalidInput, property.name, "the nil id names nothing");
        }
        switch (property.kind) {
        case TargetKind::Asset:
            return m_assets.change(property, after, origin);
        case TargetKind::Gallery:
            return m_galleries.change(property, after);
        case TargetKind::Category:
            return m_categories.change(property, after);
        case TargetKind::SavedSearch:
            return m_savedSearches.change(property, after);
        case TargetKind::Document:
            return m_documents.change(property, after);
        case TargetKind::Person:
            return m_persons.change(property, after);
        case TargetKind::Consent:
            return m_consents.change(property, after);
        }
        return failure(ErrorCode::NotFound, property.name, "no such kind of target");
    });
}

Result<std::optional<std::string>> ChangeTransaction::current(const Property& property) {
    return guarded([&]() -> Result<std::optional<std::string>> {
        switch (property.kind) {
        case TargetKind::Asset:
            return m_assets.current(property);
        case TargetKind::Gallery:
            return m_galleries.current(property);
        case TargetKind::Category:
            return m_categories.current(property);
        case TargetKind::SavedSearch:
            return m_savedSearches.current(property);
        case TargetKind::Document:
            return m_documents.current(property);
        case TargetKind::Person:
            return m_persons.current(property);
        case TargetKind::Consent:
            return m_consents.current(property);
        }
        return failure(ErrorCode::NotFound, property.name, "no such kind of target");
    });
}

Result<ChangeWriter::Added> ChangeTransaction::addAsset(const NewAsset& asset) {
    return guarded([&] { return m_arrival.add(asset); });
}

Result<MergeReport> ChangeTransaction::mergeFile(const GlobalId& asset, const FileReading& reading) {
    return guarded([&] { return m_files.merge(asset, reading); });
}

Status ChangeTransaction::fileWritten(const GlobalId& asset, const FileReading& reading,
                                      const DescriptiveMetadata& sent, const std::set<FieldId>& fields) {
    return guarded([&] { return m_files.written(asset, reading, sent, fields); });
}

Status ChangeTransaction::settleConflict(const GlobalId& asset, FieldId field, const std::string& language,
                                         Settlement settlement) {
    return guarded([&] { return m_files.settle(asset, field, language, settlement); });
}

Status ChangeTransaction::appendItems(const GlobalId& gallery, const std::vector<GlobalId>& assets) {
    return guarded([&] { return m_galleries.append(gallery, assets); });
}

Status ChangeTransaction::placeItems(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                     const std::optional<GlobalId>& before) {
    return guarded([&] { return m_galleries.place(gallery, assets, before); });
}

Result<GlobalId> ChangeTransaction::ensureCategory(std::string_view path) {
    return guarded([&] { return m_categories.ensure(path); });
}

Status ChangeTransaction::placeCategory(const GlobalId& category, const std::optional<GlobalId>& parent,
                                        const std::optional<GlobalId>& before) {
    return guarded([&] { return m_categories.place(category, parent, before); });
}

Result<std::optional<GlobalId>> ChangeTransaction::galleryByTitle(std::string_view title) {
    return guarded([&] { return m_galleries.byTitle(title); });
}

Result<GlobalId> ChangeTransaction::globalIdBy(std::string_view sql, std::int64_t row) {
    return guarded([&]() -> Result<GlobalId> {
        Query query(m_scope.connection, sql, row);
        if (!query.next()) {
            return failure(ErrorCode::NotFound, std::to_string(row), "no such row");
        }
        return query.globalId(0);
    });
}

Result<GlobalId> ChangeTransaction::globalId(AssetId id) {
    return globalIdBy(kAssetGid, id.value);
}

Result<GlobalId> ChangeTransaction::globalId(GalleryId id) {
    return globalIdBy(kGalleryGid, id.value);
}

Result<GlobalId> ChangeTransaction::globalId(CategoryId id) {
    return globalIdBy(kCategoryGid, id.value);
}

Result<GlobalId> ChangeTransaction::globalId(SavedSearchId id) {
    return globalIdBy(kSavedSearchGid, id.value);
}

Result<GlobalId> ChangeTransaction::globalId(PersonId id) {
    return globalIdBy(kPersonGid, id.value);
}

Result<GlobalId> ChangeTransaction::globalId(ConsentId id) {
    return globalIdBy(kConsentGid, id.value);
}

Result<std::optional<GlobalId>> ChangeTransaction::savedSearchByName(std::string_view name) {
    return guarded([&]() -> Result<std::optional<GlobalId>> { return m_savedSearches.byName(name); });
}

Result<std::vector<GlobalId>> ChangeTransaction::galleryItems(const GlobalId& gallery) {
    return guarded([&] { return m_galleries.items(gallery); });
}

Status ChangeTransaction::placeBlocks(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                      const std::optional<GlobalId>& before) {
    return guarded([&] { return m_documents.place(document, blocks, before); });
}

Result<std::vector<GlobalId>> ChangeTransaction::documentBlocks(const GlobalId& document) {
    return guarded([&] { return m_documents.blocks(document); });
}

Result<ChangeReceipt> ChangeTransaction::finish() {
    return guarded([&]() -> Result<ChangeReceipt> {
        if (const Status ordered = m_galleries.finish(); !ordered) {
            return tl::unexpected<Error>(ordered.error());
        }
        m_assets.finish();
        m_scope.tally.finish();
        if (m_scope.journal.head().undoes) {
            // Even where all of it was changed since: undo goes on with the one before.
            static_cast<void>(m_scope.journal.batchRow());
        }
        m_scope.journal.finish();
        tidy(m_scope.changes);
        return ChangeReceipt{m_scope.journal.head().id, m_scope.journal.count(), std::move(m_scope.changes)};
    });
}

} // namespace fieldframe::catalog
