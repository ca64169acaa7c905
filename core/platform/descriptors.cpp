// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/descriptors.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fieldframe::platform {
namespace {

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStamp stampFrom(const struct stat& status) {
    FileStamp stamp;
    stamp.device = status.st_dev;
    stamp.inode = status.st_ino;
    stamp.sizeBytes = static_cast<std::uint64_t>(status.st_size);
    stamp.modifiedNanoseconds = nanoseconds(status.st_mtim);
    stamp.changedNanoseconds = nanoseconds(status.st_ctim);
    stamp.linkCount = static_cast<std::uint32_t>(status.st_nlink);
    return stamp;
}

ErrorCode codeOf(int errnoValue) {
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
        return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
    case ETXTBSY:
        return ErrorCode::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EEXIST:
    case ENOTEMPTY:
        return ErrorCode::AlreadyExists;
    case EFBIG:
    case EOVERFLOW:
        return ErrorCode::TooLarge;
    case EINVAL:
    case ENAMETOOLONG:
        return ErrorCode::InvalidInput;
    case ETIMEDOUT:
        return ErrorCode::TimedOut;
    case EBADF:
    case EFAULT:
        return ErrorCode::Internal;
    default:
        return ErrorCode::UnreadableFile;
    }
}

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

void Descriptor::reset() {
    if (isOpen()) {
        // Whatever close() says, the descriptor is gone; what must be durable was fsynced before.
        close(release());
    }
}

Result<Descriptor> openRegularFile(const std::filesystem::path& path) {
    struct stat status {};
    // Looked at before opening: opening a device can already do something to it.
    if (stat(path.c_str(), &status) != 0) {
        return tl::unexpected(systemError(errno, path, "looking at it"));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::UnsupportedFormat, display(path), "not a regular file");
    }
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen()) {
        return tl::unexpected(systemError(errno, path, "opening"));
    }
    if (fstat(file.get(), &status) != 0) {
        return tl::unexpected(systemError(errno, path, "looking at it"));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::UnsupportedFormat, display(path), "not a regular file");
    }
    return file;
}

Result<FileStamp> stampOf(const Descriptor& file) {
    struct stat status {};
    if (fstat(file.get(), &status) != 0) {
        return tl::unexpected(systemError(errno, {}, "looking at an open file"));
    }
    return stampFrom(status);
}

Result<FileStamp> stampOf(const std::filesystem::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        return tl::unexpected(systemError(errno, path, "looking at it"));
    }
    return stampFrom(status);
}

void readAhead(const Descriptor& file) {
    // Advice only: where a file system has no use for it, reading is as slow as it would have been.
    static_cast<void>(posix_fadvise(file.get(), 0, 0, POSIX_FADV_WILLNEED));
}

Error systemError(int errnoValue, const std::filesystem::path& path, std::string_view doing) {
    std::string detail(doing);
    detail += ": ";
    const char* const description = strerrordesc_np(errnoValue);
    detail += description != nullptr ? std::string(description) : "error " + std::to_string(errnoValue);
    return Error{codeOf(errnoValue), display(path), detail};
}

std::string display(const std::filesystem::path& path) {
    return text::displayName(path.native());
}

} // namespace fieldframe::platform
