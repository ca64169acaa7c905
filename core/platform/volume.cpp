// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/volume.h"

#include "core/platform/descriptors.h"

#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <map>
#include <sstream>

namespace fieldframe::platform {
namespace {

constexpr std::string_view kUuidPrefix = "uuid:";
constexpr std::string_view kNetworkPrefix = "net:";
constexpr std::string_view kPathPrefix = "path:";

/// Blanks and backslashes of a path stand as octal numbers in the kernel's tables.
std::string unescaped(std::string_view field) {
    const auto isOctal = [](char digit) { return digit >= '0' && digit <= '7'; };
    std::string plain;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] == '\\' && i + 3 < field.size() && isOctal(field[i + 1]) && isOctal(field[i + 2]) &&
            isOctal(field[i + 3])) {
            plain += static_cast<char>((field[i + 1] - '0') * 64 + (field[i + 2] - '0') * 8 +
                                       (field[i + 3] - '0'));
            i += 3;
        } else {
            plain += field[i];
        }
    }
    return plain;
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0) {
            fields.push_back(line.substr(0, end));
        }
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return fields;
}

bool isNetwork(std::string_view fileSystem) {
    constexpr std::array<std::string_view, 8> kNetworkTypes{"nfs", "nfs4", "cifs", "smb3",
                                                            "9p",  "ceph", "afs",  "fuse.sshfs"};
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), fileSystem) != kNetworkTypes.end();
}

/// What is left of @p path below @p base; nothing where it isn't below. By components, so "/ab" is not below
/// "/a".
std::optional<std::filesystem::path> below(const std::filesystem::path& path,
                                           const std::filesystem::path& base) {
    const std::string& text = path.native();
    std::string beginning = base.native();
    if (text == beginning) {
        return std::filesystem::path();
    }
    if (!beginning.ends_with('/')) {
        beginning += '/';
    }
    if (!text.starts_with(beginning)) {
        return std::nullopt;
    }
    return std::filesystem::path(text.substr(beginning.size()));
}

std::filesystem::path withoutLeadingSlash(const std::filesystem::path& path) {
    return path.relative_path();
}

/// Block device number → file system id, from the links that udev keeps.
std::map<std::uint64_t, std::string> uuidsByDevice() {
    std::map<std::uint64_t, std::string> uuids;
    std::error_code failed;
    std::filesystem::directory_iterator it("/dev/disk/by-uuid", failed);
    for (const std::filesystem::directory_iterator end; !failed && it != end; it.increment(failed)) {
        struct stat device {};
        if (stat(it->path().c_str(), &device) == 0 && S_ISBLK(device.st_mode)) {
            uuids.emplace(device.st_rdev, it->path().filename().native());
        }
    }
    return uuids;
}

} // namespace

MountTable MountTable::read() {
    std::ifstream file("/proc/self/mountinfo");
    std::ostringstream text;
    text << file.rdbuf();
    const std::map<std::uint64_t, std::string> uuids = uuidsByDevice();
    return parse(text.str(), [&](const std::string& device) -> std::optional<std::string> {
        struct stat status {};
        if (stat(device.c_str(), &status) != 0 || !S_ISBLK(status.st_mode)) {
            return std::nullopt;
        }
        const auto found = uuids.find(status.st_rdev);
        return found != uuids.end() ? std::optional(found->second) : std::nullopt;
    });
}

MountTable MountTable::parse(std::string_view mountInfo, const UuidOfDevice& uuidOfDevice) {
    MountTable table;
    table.m_mounts.push_back(Mount{"/", "/", std::string(kPathPrefix) + "/", "/"});
    while (!mountInfo.empty()) {
        const std::size_t end = std::min(mountInfo.find('\n'), mountInfo.size());
        if (std::optional<Mount> mount = mountFrom(mountInfo.substr(0, end), uuidOfDevice)) {
            table.m_mounts.push_back(std::move(*mount));
        }
        mountInfo.remove_prefix(std::min(end + 1, mountInfo.size()));
    }
    return table;
}

std::optional<MountTable::Mount> MountTable::mountFrom(std::string_view line,
                                                       const UuidOfDevice& uuidOfDevice) {
    // id parent major:minor root point options [optional…] - type source options
    const std::vector<std::string_view> fields = fieldsOf(line);
    const auto dash = std::find(fields.begin(), fields.end(), "-");
    if (dash - fields.begin() < 6 || fields.end() - dash < 3) {
        return std::nullopt;
    }
    const std::string_view fileSystem = dash[1];
    const std::string source = unescaped(dash[2]);
    Mount mount;
    mount.root = unescaped(fields[3]);
    mount.point = unescaped(fields[4]);
    mount.label = mount.point == "/" ? "/" : display(mount.point.filename());
    if (isNetwork(fileSystem)) {
        mount.volume = std::string(kNetworkPrefix) + source;
        mount.label = display(source);
    } else if (const std::optional<std::string> uuid = uuidOfDevice(source)) {
        mount.volume = std::string(kUuidPrefix) + *uuid;
    } else {
        // Known by its mount point alone, so what it shows there counts as the whole of it.
        mount.volume = std::string(kPathPrefix) + mount.point.native();
        mount.root = "/";
    }
    return mount;
}

const MountTable::Mount* MountTable::mountOf(const std::filesystem::path& absolute) const {
    const Mount* best = &m_mounts.front();
    for (const Mount& mount : m_mounts) {
        if (mount.point.native().size() >= best->point.native().size() && below(absolute, mount.point)) {
            best = &mount;
        }
    }
    return best;
}

VolumePlace MountTable::locate(const std::filesystem::path& absolute) const {
    const Mount* const mount = mountOf(absolute);
    const std::filesystem::path rest = below(absolute, mount->point).value_or(withoutLeadingSlash(absolute));
    const std::filesystem::path root = withoutLeadingSlash(mount->root);
    std::filesystem::path relative = root.empty() ? rest : rest.empty() ? root : root / rest;
    return VolumePlace{mount->volume, mount->label, std::move(relative)};
}

std::optional<std::filesystem::path> MountTable::resolve(std::string_view volume,
                                                         const std::filesystem::path& relative) const {
    // A volume can be mounted in several places, each showing another part of it: the one that shows most of
    // the path is sure to show the file.
    const Mount* best = nullptr;
    std::filesystem::path rest;
    for (const Mount& mount : m_mounts) {
        const std::optional<std::filesystem::path> inside =
            mount.volume == volume ? below("/" / relative, mount.root) : std::nullopt;
        if (inside && (best == nullptr || mount.root.native().size() <= best->root.native().size())) {
            const bool isHidden = mountOf(mount.point / *inside) != &mount;
            if (!isHidden) {
                best = &mount;
                rest = *inside;
            }
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    return rest.empty() ? best->point : best->point / rest;
}

bool MountTable::isMounted(std::string_view volume) const {
    return std::any_of(m_mounts.begin(), m_mounts.end(),
                       [&](const Mount& mount) { return mount.volume == volume; });
}

std::vector<MountedVolume> MountTable::volumes() const {
    constexpr std::array<std::string_view, 3> kPluggedIn{"/media", "/run/media", "/mnt"};
    std::vector<MountedVolume> found;
    std::vector<std::string_view> met;
    for (const Mount& mount : m_mounts) {
        const bool isPluggedIn = std::ranges::any_of(kPluggedIn, [&](std::string_view base) {
            const auto inside = below(mount.point, base);
            return inside && !inside->empty();
        });
        const bool isDisk = mount.volume.starts_with(kUuidPrefix) || mount.volume.starts_with(kNetworkPrefix);
        // Parts of a disk that the system keeps to itself, and what is bound from one place to another.
        const bool isSystem = mount.point != "/" && !isPluggedIn &&
                              (below(mount.point, "/boot") || below(mount.point, "/snap") ||
                               below(mount.point, "/var") || below(mount.point, "/etc") || mount.root != "/");
        const bool isMet = std::ranges::find(met, mount.volume) != met.end();
        const bool isHidden = mountOf(mount.point) != &mount;
        if ((isPluggedIn || isDisk) && !isSystem && !isMet && !isHidden) {
            met.push_back(mount.volume);
            found.push_back(
                {mount.point, mount.label, isPluggedIn && mount.point.native().find("/mnt") != 0});
        }
    }
    std::ranges::stable_sort(found, {}, [](const MountedVolume& volume) { return !volume.isRemovable; });
    return found;
}

Result<bool> canShareMemory(const std::filesystem::path& path) {
    struct statfs status {};
    if (statfs(path.c_str(), &status) != 0) {
        return tl::unexpected(systemError(errno, path, "looking at its file system"));
    }
    // Magic numbers of linux/magic.h and the kernel's own headers.
    constexpr std::array<std::uint32_t, 9> kWithout{
        0x6969,     // NFS
        0x517B,     // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x65735546, // FUSE
        0x01021997, // 9P
        0x00C36400, // Ceph
        0x5346414F, // AFS
        0x73757245, // Coda
    };
    const auto type = static_cast<std::uint32_t>(status.f_type);
    return std::find(kWithout.begin(), kWithout.end(), type) == kWithout.end();
}

} // namespace fieldframe::platform
