// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::platform {

/// A place by the volume it is on, so that it is found again wherever the volume is mounted next time.
struct VolumePlace {
    /// "uuid:…" by the file system's id; "net:…" by server and share; "path:…" by the mount point where there
    /// is neither.
    std::string volume;
    std::string label;              ///< For display: the mount point's name, or the share.
    std::filesystem::path relative; ///< From the root of the file system, bytes as found; empty for the root.

    bool operator==(const VolumePlace&) const = default;
};

/// A volume that holds files of people, where it is mounted now.
struct MountedVolume {
    std::filesystem::path point;
    std::string label;
    bool isRemovable = false; ///< A card or stick: mounted where desktops mount what is plugged in.

    bool operator==(const MountedVolume&) const = default;
};

/// What is mounted, as of one moment. A value: read it once for a batch of paths, and again when things may
/// have changed.
class MountTable {
public:
    /// The file system id of a block device such as "/dev/sda2", where it has one.
    using UuidOfDevice = std::function<std::optional<std::string>(const std::string& device)>;

    /// From /proc/self/mountinfo and /dev/disk/by-uuid. Without them everything is on one volume, "path:/".
    [[nodiscard]] static MountTable read();
    /// From text in the form of /proc/self/mountinfo (proc(5)); lines of another form are left out.
    [[nodiscard]] static MountTable parse(std::string_view mountInfo, const UuidOfDevice& uuidOfDevice);

    /// @p absolute must have no links in it (std::filesystem::canonical of its folder); it need not exist.
    [[nodiscard]] VolumePlace locate(const std::filesystem::path& absolute) const;
    /// Where a place is now; nothing while its volume is not mounted.
    [[nodiscard]] std::optional<std::filesystem::path> resolve(std::string_view volume,
                                                               const std::filesystem::path& relative) const;
    [[nodiscard]] bool isMounted(std::string_view volume) const;
    /// Disks, cards and shares, removable ones first, each once; without what only the system uses.
    [[nodiscard]] std::vector<MountedVolume> volumes() const;

private:
    struct Mount {
        std::filesystem::path point;
        std::filesystem::path root; ///< Of the file system, what is shown at the mount point.
        std::string volume;
        std::string label;
    };

    static std::optional<Mount> mountFrom(std::string_view line, const UuidOfDevice& uuidOfDevice);
    [[nodiscard]] const Mount* mountOf(const std::filesystem::path& absolute) const;

    std::vector<Mount> m_mounts; ///< In the order mounted: of two at one place, the later one is seen.
};

/// Whether SQLite's write-ahead log works on the file system that holds @p path: it needs memory shared by
/// all programs, which network file systems don't give, and FUSE ones not surely.
[[nodiscard]] Result<bool> canShareMemory(const std::filesystem::path& path);

} // namespace fieldframe::platform
