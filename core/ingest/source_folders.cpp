// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/source_folders.h"

#include "core/base/text.h"
#include "core/platform/descriptors.h"
#include "core/platform/volume.h"

#include <algorithm>
#include <system_error>

namespace fieldframe::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostFolders = 5'000;
constexpr std::string_view kCatalogEnding = ".fieldframe";

bool isShown(const std::string& name) {
    return !name.starts_with('.') && !name.ends_with(kCatalogEnding);
}

/// A folder has a link for each folder in it on most file systems, and 1 where the file system does not
/// count.
bool mayHaveFolders(const fs::path& folder) {
    const auto stamp = platform::stampOf(folder);
    return !stamp || stamp->linkCount != 2;
}

} // namespace

std::vector<SourceFolder> sourceRoots(const std::vector<fs::path>& usual) {
    std::vector<SourceFolder> roots;
    const std::vector<platform::MountedVolume> volumes = platform::MountTable::read().volumes();
    const auto addVolumes = [&](bool isRemovable) {
        for (const platform::MountedVolume& volume : volumes) {
            if (volume.isRemovable == isRemovable) {
                roots.push_back({volume.point, volume.label,
                                 isRemovable ? SourceFolder::Kind::Removable : SourceFolder::Kind::Disk,
                                 true});
            }
        }
    };
    addVolumes(true);
    for (const fs::path& folder : usual) {
        std::error_code error;
        if (fs::is_directory(folder, error)) {
            roots.push_back({folder, platform::display(folder.filename()), SourceFolder::Kind::Folder, true});
        }
    }
    addVolumes(false);
    const bool hasSystem =
        std::ranges::any_of(roots, [](const SourceFolder& folder) { return folder.path == "/"; });
    if (!hasSystem) {
        roots.push_back({"/", "/", SourceFolder::Kind::Disk, true});
    }
    return roots;
}

Result<std::vector<SourceFolder>> foldersIn(const fs::path& folder) {
    std::vector<SourceFolder> folders;
    std::error_code error;
    fs::directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::directory_iterator() && folders.size() < kMostFolders; at.increment(error)) {
        std::error_code unreadable;
        const std::string name = at->path().filename().native();
        if (isShown(name) && at->is_directory(unreadable)) {
            folders.push_back({at->path(), platform::display(at->path().filename()),
                               SourceFolder::Kind::Folder, mayHaveFolders(at->path())});
        }
    }
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), folder, "listing"));
    }
    std::ranges::sort(folders, {}, [](const SourceFolder& entry) { return text::sortKey(entry.name); });
    return folders;
}

} // namespace fieldframe::ingest
