// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

namespace fieldframe::platform {

/// Owns one file descriptor. Move-only.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor() { reset(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }
    void reset();

private:
    int m_fd = -1;
};

/// What identifies a version of a file's content cheaply: any write changes at least one of these.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t sizeBytes = 0;
    std::int64_t modifiedNanoseconds = 0;
    std::int64_t changedNanoseconds = 0; ///< ctime: also moves when mtime is set back.
    std::uint32_t linkCount = 1;

    bool operator==(const FileStamp&) const = default;
};

/// Opens a regular file for reading. Never blocks on a FIFO or device: anything but a regular file is
/// UnsupportedFormat. Errors carry the file's display name.
[[nodiscard]] Result<Descriptor> openRegularFile(const std::filesystem::path& path);
[[nodiscard]] Result<FileStamp> stampOf(const Descriptor& file);
/// Without opening it; follows symbolic links.
[[nodiscard]] Result<FileStamp> stampOf(const std::filesystem::path& path);

/// Asks the system to begin reading the whole of @p file from its disk; returns at once and can't fail.
void readAhead(const Descriptor& file);

/// The Error for the current @p errnoValue: ENOSPC and EDQUOT are DiskFull, EACCES, EPERM and EROFS
/// PermissionDenied…
[[nodiscard]] Error systemError(int errnoValue, const std::filesystem::path& path, std::string_view doing);
/// A path as display text (see text::displayName).
[[nodiscard]] std::string display(const std::filesystem::path& path);

} // namespace fieldframe::platform
