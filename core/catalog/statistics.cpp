// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/statistics.h"

#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/model/media_facts.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kKinds =
    "SELECT kind, count(*) FROM assets WHERE removed_at IS NULL GROUP BY kind";
constexpr const char* kGalleries = "SELECT count(*) FROM galleries WHERE removed_at IS NULL";
constexpr const char* kCategories = "SELECT count(*) FROM categories WHERE removed_at IS NULL";
constexpr const char* kPickedAssets =
    "SELECT count(*) FROM assets WHERE removed_at IS NULL AND pick <> 0 AND pick = 1";
constexpr const char* kPickedGalleries =
    "SELECT count(*) FROM galleries WHERE removed_at IS NULL AND pick = 1";
constexpr const char* kJournal = "SELECT count(*) FROM journal";

std::int64_t bytesBelow(const std::filesystem::path& folder) {
    std::int64_t bytes = 0;
    std::error_code failed;
    for (auto at = std::filesystem::recursive_directory_iterator(folder, failed);
         !failed && at != std::filesystem::recursive_directory_iterator(); at.increment(failed)) {
        std::error_code gone;
        if (at->is_regular_file(gone)) {
            const std::uintmax_t size = at->file_size(gone);
            bytes += gone ? 0 : static_cast<std::int64_t>(size);
        }
    }
    return bytes;
}

} // namespace

Result<Statistics> countStatistics(database::ReaderPool& readers, const PreviewDatabase& previews,
                                   const std::filesystem::path& folder) {
    const auto thumbnails = previews.thumbnailCount();
    auto reader = readers.lease();
    if (!thumbnails || !reader) {
        return tl::unexpected<Error>(!thumbnails ? thumbnails.error() : reader.error());
    }
    return guarded([&]() -> Result<Statistics> {
        database::Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        Statistics statistics;
        Query kinds(connection, kKinds);
        while (kinds.next()) {
            const auto kind = static_cast<MediaKind>(kinds.integer(0));
            std::int64_t& count = kind == MediaKind::Video   ? statistics.videos
                                  : kind == MediaKind::Audio ? statistics.audio
                                                             : statistics.images;
            count = kinds.integer(1);
        }
        statistics.galleries = connection.integer(kGalleries);
        statistics.categories = connection.integer(kCategories);
        statistics.pickedAssets = connection.integer(kPickedAssets);
        statistics.pickedGalleries = connection.integer(kPickedGalleries);
        statistics.thumbnails = *thumbnails;
        statistics.journalEntries = connection.integer(kJournal);
        statistics.sizeBytes = bytesBelow(folder);
        return statistics;
    });
}

} // namespace fieldframe::catalog
