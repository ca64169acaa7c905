// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_file.h"

#include "core/platform/safe_steps.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace fieldframe::platform {
namespace {

constexpr unsigned kPermissionBits = 07777;
constexpr int kMostAttempts = 16;

/// The permissions the file gets: those of the file it replaces, else those that the umask gave a new one.
unsigned finalMode(const std::filesystem::path& target, Replace replace, unsigned freshMode) {
    struct stat status {};
    if (replace == Replace::Existing && stat(target.c_str(), &status) == 0 && S_ISREG(status.st_mode)) {
        return status.st_mode & kPermissionBits;
    }
    return freshMode;
}

} // namespace

SafeFile::SafeFile(std::filesystem::path target, std::filesystem::path temporary, Descriptor file,
                   unsigned mode)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_file(std::move(file))
    , m_mode(mode) {}

SafeFile& SafeFile::operator=(SafeFile&& other) noexcept {
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_temporary = std::exchange(other.m_temporary, {});
        m_file = std::move(other.m_file);
        m_mode = other.m_mode;
    }
    return *this;
}

SafeFile::SafeFile(SafeFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_file(std::move(other.m_file))
    , m_mode(other.m_mode) {}

SafeFile::~SafeFile() {
    discard();
}

Result<SafeFile> SafeFile::create(const std::filesystem::path& target) {
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const std::filesystem::path temporary = temporaryPathFor(target);
        // Made with the permissions of any new file, so that the kernel applies the umask and the folder's
        // ACL, and closed to others while it is unfinished.
        Descriptor file(open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
        if (!file.isOpen()) {
            if (errno == EEXIST) {
                continue;
            }
            return tl::unexpected(writeError(errno, target, "making a temporary file"));
        }
        struct stat status {};
        const bool isLocked = lockTemporary(file);
        if (fstat(file.get(), &status) != 0) {
            const Error error = writeError(errno, target, "looking at the temporary file");
            unlink(temporary.c_str());
            return tl::unexpected(error);
        }
        if (!isLocked || status.st_nlink == 0) {
            continue; // A clean-up came between the two calls and takes it for a leftover.
        }
        // Failing is harmless: file systems without permissions refuse.
        static_cast<void>(fchmod(file.get(), 0600));
        return SafeFile(target, temporary, std::move(file), status.st_mode & kPermissionBits);
    }
    return failure(ErrorCode::WriteFailed, display(target), "no temporary file could be kept");
}

Status SafeFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return tl::unexpected(writeError(written < 0 ? errno : ENOSPC, m_target, "writing"));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Status SafeFile::write(std::string_view text) {
    return write(std::as_bytes(std::span(text)));
}

void SafeFile::takeOver(const Descriptor& replaced) const {
    struct stat status {};
    if (fstat(replaced.get(), &status) == 0) {
        static_cast<void>(fchown(m_file.get(), status.st_uid, status.st_gid) == 0 ||
                          fchown(m_file.get(), static_cast<uid_t>(-1), status.st_gid) == 0);
    }
    const ssize_t size = flistxattr(replaced.get(), nullptr, 0);
    std::vector<char> names(size > 0 ? static_cast<std::size_t>(size) : 0);
    const ssize_t listed = names.empty() ? 0 : flistxattr(replaced.get(), names.data(), names.size());
    for (ssize_t at = 0; at < listed;) {
        const char* const name = names.data() + at;
        at += static_cast<ssize_t>(std::strlen(name)) + 1;
        std::vector<char> value(
            static_cast<std::size_t>(std::max<ssize_t>(0, fgetxattr(replaced.get(), name, nullptr, 0))));
        const ssize_t got = fgetxattr(replaced.get(), name, value.data(), value.size());
        if (got >= 0) {
            static_cast<void>(fsetxattr(m_file.get(), name, value.data(), static_cast<std::size_t>(got), 0));
        }
    }
}

Status SafeFile::commit(Replace replace) {
    if (m_temporary.empty()) {
        return failure(ErrorCode::Internal, display(m_target), "already committed");
    }
    const unsigned mode = finalMode(m_target, replace, m_mode);
    static_cast<void>(fchmod(m_file.get(), mode));
    if (fsync(m_file.get()) != 0) {
        // Never tried again: the kernel may have dropped the pages it could not write.
        const Error error = writeError(errno, m_target, "syncing");
        discard();
        return tl::unexpected(error);
    }
    const Status renamed = renameInto(m_temporary, m_target, replace);
    if (!renamed) {
        discard();
        return renamed;
    }
    m_temporary.clear();
    m_file.reset();
    return syncFolder(folderOf(m_target));
}

void SafeFile::discard() noexcept {
    if (!m_temporary.empty()) {
        unlink(m_temporary.c_str());
        m_temporary.clear();
    }
    m_file.reset();
}

Status writeFile(const std::filesystem::path& target, std::string_view bytes, Replace replace) {
    Result<SafeFile> file = SafeFile::create(target);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (const Status written = file->write(bytes); !written) {
        return written;
    }
    return file->commit(replace);
}

} // namespace fieldframe::platform
