// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "core/model/descriptive_metadata.h"
#include "core/model/media_facts.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe {

/// An editor's decision on an asset or a gallery (galleries are never rejected).
enum class Pick : std::int8_t { Reject = -1, None = 0, Pick = 1 };

/// What a grid cell shows: one page of these is one query.
struct AssetSummary {
    AssetId id;
    GlobalId globalId;
    MediaKind kind = MediaKind::Image;
    std::string fileName; ///< Display text.
    std::string headline;
    std::string captionStart; ///< First 240 bytes at most, cut at a grapheme.
    std::string creditLine;
    std::string captionLanguages; ///< Of the caption's lanes that name theirs: "ar en", separated by blanks.
    std::uint32_t width = 0;  ///< As shown, orientation and rotation applied.
    std::uint32_t height = 0;
    int rotation = 0;         ///< Degrees clockwise beyond the file's own orientation; its renditions are without it.
    int rating = 0; ///< 0–5.
    std::string label;
    Pick pick = Pick::None;
    ContentHash hash; ///< Key of its renditions in the preview store.
    std::optional<std::int64_t> takenLocalMilliseconds;
    std::int64_t importedMilliseconds = 0;
    bool hasCaption = false;
    bool hasCredit = false;
    bool isEmbargoed = false;
    bool isOffline = false; ///< Its volume is away, or the file was missing when last looked for.
};

struct AssetGallery {
    GalleryId id;
    GlobalId globalId;
    std::string title;
};

/// Everything about one asset.
struct AssetDetails {
    AssetSummary summary;
    MediaFacts facts;
    DescriptiveMetadata metadata;
    std::vector<FieldValue> replaced; ///< What the file says where somebody has written something else since.
    std::filesystem::path path; ///< Of the original, where its volume is mounted now; else where it was last.
    std::uint64_t sizeBytes = 0;
    std::vector<AssetGallery> galleries;
};

/// What ingest hands to the catalog for one new asset.
struct NewAsset {
    std::filesystem::path path; ///< Absolute, bytes as the file system gave them.
    std::uint64_t sizeBytes = 0;
    std::int64_t modifiedNanoseconds = 0;
    std::int64_t changedNanoseconds = 0;
    std::uint64_t inode = 0;
    ContentHash hash;
    MediaFacts facts;
    DescriptiveMetadata metadata;
};

} // namespace fieldframe
