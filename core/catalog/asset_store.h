// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/asset_groups.h"
#include "core/model/asset.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

class Places;

/// A folder that holds originals, for the sidebar and for `gallery-per-folder`.
struct FolderSummary {
    std::int64_t id = 0;
    std::int64_t volumeId = 0;
    std::string volume; ///< Label for display.
    std::string path;   ///< Display text, relative to the volume.
    std::int64_t count = 0;
    bool isOffline = false;
};

/// An original known to the catalog by place.
struct KnownOriginal {
    AssetId asset;
    GlobalId globalId;
    ContentHash hash;
    std::uint64_t sizeBytes = 0;
    std::int64_t modifiedNanoseconds = 0;
    std::int64_t changedNanoseconds = 0;
    std::uint64_t inode = 0;
};

/// What is said about an asset, and what its variables stand for.
struct AssetTexts {
    AssetId id;
    GlobalId globalId;
    std::string fileName;         ///< Display text.
    std::string galleryTitle;     ///< Of the first gallery it is in, by title; "" where it is in none.
    DescriptiveMetadata metadata; ///< Without conflicts.
};

/// Where an asset's file is.
struct OriginalPlace {
    AssetId asset;
    std::filesystem::path path; ///< Now; where it was last if it can't be reached.
    bool isReachable = false;   ///< Its volume is mounted, and the file was there when last looked for.
};

/// What several assets say in one field and language.
struct SharedValue {
    FieldId field = FieldId::Caption;
    std::string language;
    FieldContent content;       ///< What all of them say; one of several values where isMixed.
    std::int64_t different = 1; ///< Values that differ from each other; having none counts as one.
    [[nodiscard]] bool isMixed() const { return different > 1; }
};

/// An item of a list field (a keyword, a creator), and on how many of the assets it stands.
struct SharedItem {
    FieldId field = FieldId::Keywords;
    std::string text;
    std::int64_t count = 0;
};

/// The fields of several assets as a form shows them: only those that at least one of them has.
struct SharedFields {
    std::int64_t assets = 0; ///< Of those asked for, how many are there.
    std::int64_t picked = 0; ///< Of these.
    std::int64_t rejected = 0;
    std::vector<SharedValue> values;
    /// By field: those on most assets first, then in the order of the lists; at most 1,000 of a field.
    std::vector<SharedItem> items;

    /// In any language.
    [[nodiscard]] bool says(FieldId field) const;
    /// Null where none of them says anything.
    [[nodiscard]] const SharedValue* find(FieldId field, std::string_view language = {}) const;
};

/// A gallery with some of several assets in it.
struct SharedGallery {
    AssetGallery gallery;
    std::int64_t count = 0; ///< Of the assets.
};

/// Reads assets. Thread-safe; each call leases a read-only connection and never waits for the writer.
class AssetStore {
public:
    AssetStore(database::ReaderPool& readers, const Places& places)
        : m_readers(readers)
        , m_places(places) {}

    /// In the order of @p ids; removed and unknown ids are left out.
    [[nodiscard]] Result<std::vector<AssetSummary>> summaries(std::span<const AssetId> ids) const;
    [[nodiscard]] Result<AssetDetails> details(AssetId id) const;
    /// In the order of @p ids; removed and unknown ids are left out.
    [[nodiscard]] Result<std::vector<AssetTexts>> texts(std::span<const AssetId> ids) const;
    /// In one query; removed and unknown ids are left out.
    [[nodiscard]] Result<SharedFields> sharedFields(std::span<const AssetId> ids) const;
    /// In the order of @p ids, one each; removed and unknown ids are left out.
    [[nodiscard]] Result<std::vector<OriginalPlace>> originals(std::span<const AssetId> ids) const;
    /// @p ids under headings: days in the order in which they come up, folders by volume and path, what has
    /// none last; within a group in the order of @p ids.
    [[nodiscard]] Result<GroupedAssets> grouped(std::vector<AssetId> ids, GroupBy by) const;
    /// Those whose file's name holds @p part, whatever its case (of ASCII letters).
    [[nodiscard]] Result<std::vector<AssetId>> namedLike(std::string_view part) const;
    /// All live assets and their files' display names.
    [[nodiscard]] Result<std::vector<std::pair<AssetId, std::string>>> names() const;
    /// By title.
    [[nodiscard]] Result<std::vector<SharedGallery>> sharedGalleries(std::span<const AssetId> ids) const;
    /// By global id or an unambiguous beginning of it (NotFound, Ambiguous). Removed assets are NotFound.
    [[nodiscard]] Result<AssetId> resolve(std::string_view idOrBeginning) const;
    [[nodiscard]] Result<std::optional<AssetId>> findByHash(const ContentHash& hash,
                                                            std::uint64_t sizeBytes) const;
    /// The sizes that contents in the catalog have: a file of another size is surely none of them. Reads all
    /// assets.
    [[nodiscard]] Result<std::unordered_set<std::uint64_t>> contentSizes() const;
    /// AssetSummary::rotation of the asset with this content; 0 where there is none.
    [[nodiscard]] Result<int> rotation(const ContentHash& hash) const;
    [[nodiscard]] Result<std::optional<KnownOriginal>> findByPath(const std::filesystem::path& path) const;
    [[nodiscard]] Result<std::vector<FolderSummary>> folders() const;
    [[nodiscard]] Result<std::vector<AssetId>> idsInFolder(std::int64_t folder) const;
    /// In the folder @p path of a volume (see FolderSummary) and below it; "" is the whole volume.
    [[nodiscard]] Result<std::vector<AssetId>> idsBelow(std::int64_t volume, std::string_view path) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<AssetId>> lastImport() const;

private:
    database::ReaderPool& m_readers;
    const Places& m_places;
};

} // namespace fieldframe::catalog
