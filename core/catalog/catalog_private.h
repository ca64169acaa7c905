// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/announcer.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/catalog/document_store.h"
#include "core/catalog/file_store.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/journal.h"
#include "core/catalog/ledger.h"
#include "core/catalog/places.h"
#include "core/catalog/preview_database.h"
#include "core/catalog/protection_store.h"
#include "core/catalog/saved_search_store.h"
#include "core/database/reader_pool.h"
#include "core/database/writer.h"
#include "core/platform/lock.h"

#include <mutex>

namespace fieldframe::catalog {

/// What an open catalog consists of. The order of members is the order of opening; they are closed in
/// reverse, so that the writer empties the write-ahead log after the last reader is gone, and the lock goes
/// last.
class Catalog::Private {
public:
    explicit Private(std::filesystem::path where)
        : folder(std::move(where)) {}

    /// The sequence of RELIABILITY.md §2.7. A damaged catalog is left as it is.
    [[nodiscard]] Status open(const OpenOptions& options);

    std::filesystem::path folder;
    std::mutex personMutex; ///< For the next line.
    std::string person;
    std::uint64_t previewBudgetBytes = kPreviewBudgetBytes;
    GlobalId id;
    std::vector<OpenNotice> notices;
    std::optional<platform::FileLock> lock; ///< Only of a catalog open for writing.
    Announcer announcer;
    Places places;
    std::unique_ptr<database::Writer> writer; ///< Null where the catalog is read-only.
    std::unique_ptr<database::ReaderPool> readers;
    std::unique_ptr<PreviewDatabase> previews;
    std::unique_ptr<AssetStore> assets;
    std::unique_ptr<FileStore> files;
    std::unique_ptr<GalleryStore> galleries;
    std::unique_ptr<CategoryStore> categories;
    std::unique_ptr<SavedSearchStore> savedSearches;
    std::unique_ptr<DocumentStore> documents;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ProtectionStore> protection;
    std::unique_ptr<Ledger> ledger;

private:
    [[nodiscard]] Status openNewer();
    [[nodiscard]] Status openForReading();
    [[nodiscard]] Status openForWriting();
    [[nodiscard]] Status openStores(database::OpenMode mode);
};

} // namespace fieldframe::catalog
