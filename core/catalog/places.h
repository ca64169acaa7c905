// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/volume.h"

#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace fieldframe::catalog {

/// Where an original is: its volume, its folder on that, its name.
struct Place {
    platform::VolumePlace folder;
    std::filesystem::path absoluteFolder; ///< Without links.
    std::string name;                     ///< Bytes as the file system has them.
};

/// Finds places of paths and paths of places, by what is mounted now. Looks at the mounts anew after two
/// seconds. Thread-safe.
class Places {
public:
    /// @p file is absolute and need not exist.
    [[nodiscard]] Place locate(const std::filesystem::path& file) const;
    /// Nothing while the volume is away.
    [[nodiscard]] std::optional<std::filesystem::path> resolve(std::string_view volume,
                                                               const std::filesystem::path& relative) const;
    [[nodiscard]] bool isMounted(std::string_view volume) const;

private:
    void refresh() const;

    mutable std::mutex m_mutex;
    mutable std::optional<platform::MountTable> m_mounts;
    mutable std::chrono::steady_clock::time_point m_readAt;
    mutable std::unordered_map<std::string, Place> m_folders; ///< By the folder's path as given.
};

} // namespace fieldframe::catalog
