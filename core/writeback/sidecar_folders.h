// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/sidecar_pairs.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::writeback {

/// A sidecar to write.
struct SidecarPlace {
    std::filesystem::path target;
    std::optional<std::filesystem::path> former; ///< Whose words it begins with; another file than the target
                                                 ///< where that belongs to several originals.
    std::string originalsExtension; ///< Upper case, for `name.xmp` made anew; else empty.
};

/// Which sidecar belongs to which file, by the names in their folders. METADATA.md §7. Lists each folder
/// once: for one run of a job, on one thread.
class SidecarFolders {
public:
    /// The one that is there.
    [[nodiscard]] std::optional<std::filesystem::path> existing(const std::filesystem::path& original);
    /// The one that is there; else `name.xmp` of a raw file, where no other file of that name would take it
    /// for its own, or `name.ext.xmp`. Never one that another file reads.
    [[nodiscard]] SidecarPlace placeFor(const std::filesystem::path& original, std::string_view mime);

private:
    struct Listing {
        std::vector<std::string> names;
        ingest::SidecarPairs pairs;
    };
    [[nodiscard]] const Listing& listing(const std::filesystem::path& folder);

    std::unordered_map<std::string, Listing> m_folders;
};

/// Of a raw file, by its MIME type.
[[nodiscard]] bool isRawMime(std::string_view mime);

} // namespace fieldframe::writeback
