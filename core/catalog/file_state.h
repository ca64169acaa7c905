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
#include <set>
#include <string>
#include <vector>

namespace fieldframe::catalog {

/// What identifies a version of a file cheaply.
struct FileVersion {
    std::uint64_t sizeBytes = 0;
    std::int64_t modifiedNanoseconds = 0;
    std::int64_t changedNanoseconds = 0;
    std::uint64_t inode = 0;
    bool operator==(const FileVersion&) const = default;
};

/// A sidecar by name, in its original's folder.
struct SidecarVersion {
    std::string name; ///< Bytes; empty: there is none.
    FileVersion version;
    bool operator==(const SidecarVersion&) const = default;
};

/// What the catalog knows of an asset's file, and what of the asset that file does not say yet.
struct FileState {
    AssetId asset;
    GlobalId globalId;
    std::string mime;
    MediaKind kind = MediaKind::Image;
    std::filesystem::path path; ///< As OriginalPlace.
    bool isReachable = false;
    ContentHash pictureHash; ///< Key of its renditions.
    FileVersion version;     ///< When the file was last read or written.
    std::optional<SidecarVersion> sidecar;
    DescriptiveMetadata metadata;
    std::set<FieldId> unwritten; ///< Fields that the desk changed since; conflicting ones too.
    std::set<FieldId> conflicting;
};

/// Where an asset's file is and what it was when it was last read or written; of FileState these members
/// only.
struct KnownFile {
    std::int64_t row = 0; ///< Grows with the order in which files came to the catalog.
    FileState state;
};

/// What was found in a file, or is in it after it was written.
struct FileReading {
    std::filesystem::path path;
    FileVersion version;
    SidecarVersion sidecar;
    ContentHash hash;
    /// Where the picture may have changed too: the facts to take over, and renditions are under `hash` then.
    std::optional<MediaFacts> facts;
    /// As the file marks them now; absent: not looked for.
    std::optional<std::vector<ImageRegion>> regions;
    DescriptiveMetadata metadata;
};

struct MergeReport {
    std::int64_t taken = 0;     ///< Values that another program changed, and nobody here.
    std::int64_t conflicts = 0; ///< Values that both changed.
};

/// A field that two have changed. An absent text: says nothing.
struct FileConflict {
    AssetId asset;
    GlobalId globalId;
    std::string fileName; ///< Display text.
    FieldId field = FieldId::Caption;
    std::string language;
    std::optional<FieldContent> base;
    std::optional<FieldContent> mine;
    std::optional<FieldContent> theirs;
    Origin baseOrigin = Origin::Xmp;
    Origin mineOrigin = Origin::Hand;
    Origin theirsOrigin = Origin::Xmp; ///< Where in the file it stands.
    std::int64_t foundMilliseconds = 0;
};

enum class Settlement : std::uint8_t { Mine, Theirs };

} // namespace fieldframe::catalog
