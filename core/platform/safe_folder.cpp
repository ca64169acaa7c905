// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_file.h"
#include "core/platform/safe_steps.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace fieldframe::platform {
namespace {

constexpr int kMostAttempts = 16;

Status syncFile(const std::filesystem::path& path) {
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen()) {
        return tl::unexpected(writeError(errno, path, "opening to sync"));
    }
    if (fsync(file.get()) != 0) {
        return tl::unexpected(writeError(errno, path, "syncing"));
    }
    return {};
}

/// Files before the folders that name them.
Status syncTree(const std::filesystem::path& root) {
    std::error_code failed;
    std::filesystem::recursive_directory_iterator it(root, failed);
    const std::filesystem::recursive_directory_iterator end;
    std::vector<std::filesystem::path> folders{root};
    for (; !failed && it != end; it.increment(failed)) {
        const std::filesystem::file_status status = it->symlink_status(failed);
        if (failed) {
            break;
        }
        if (std::filesystem::is_directory(status)) {
            folders.push_back(it->path());
        } else if (std::filesystem::is_regular_file(status)) {
            if (const Status synced = syncFile(it->path()); !synced) {
                return synced;
            }
        }
    }
    if (failed) {
        return tl::unexpected(writeError(failed.value(), root, "reading the folder"));
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
        if (const Status synced = syncFolder(*folder); !synced) {
            return synced;
        }
    }
    return {};
}

} // namespace

SafeFolder::SafeFolder(std::filesystem::path target, std::filesystem::path temporary, Descriptor lock)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_lock(std::move(lock)) {}

SafeFolder::SafeFolder(SafeFolder&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_lock(std::move(other.m_lock)) {}

SafeFolder& SafeFolder::operator=(SafeFolder&& other) noexcept {
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_temporary = std::exchange(other.m_temporary, {});
        m_lock = std::move(other.m_lock);
    }
    return *this;
}

SafeFolder::~SafeFolder() {
    discard();
}

Result<SafeFolder> SafeFolder::create(const std::filesystem::path& target) {
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const std::filesystem::path temporary = temporaryPathFor(target);
        if (mkdir(temporary.c_str(), 0777) != 0) {
            if (errno == EEXIST) {
                continue;
            }
            return tl::unexpected(writeError(errno, target, "making a temporary folder"));
        }
        Descriptor lock(open(temporary.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        if (!lock.isOpen() && errno != ENOENT) {
            const Error error = writeError(errno, target, "opening the temporary folder");
            rmdir(temporary.c_str());
            return tl::unexpected(error);
        }
        struct stat status {};
        if (!lock.isOpen() || !lockTemporary(lock) || fstat(lock.get(), &status) != 0 ||
            status.st_nlink == 0) {
            continue; // A clean-up came between the two calls and takes it for a leftover.
        }
        return SafeFolder(target, temporary, std::move(lock));
    }
    return failure(ErrorCode::WriteFailed, display(target), "no temporary folder could be kept");
}

Result<SafeFolder> SafeFolder::createOrTakeUp(const std::filesystem::path& target) {
    const std::filesystem::path part = partPathFor(target);
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        if (mkdir(part.c_str(), 0777) != 0 && errno != EEXIST) {
            return tl::unexpected(writeError(errno, target, "making a temporary folder"));
        }
        Descriptor lock(open(part.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        if (!lock.isOpen()) {
            if (errno == ENOENT) {
                continue; // Whoever made it has just published it.
            }
            const bool isOther = errno == ENOTDIR || errno == ELOOP;
            return isOther
                       ? failure(ErrorCode::AlreadyExists, display(part), "in the way of a temporary folder")
                       : tl::unexpected(writeError(errno, target, "opening the temporary folder"));
        }
        if (!lockTemporary(lock)) {
            return failure(ErrorCode::AlreadyExists, display(target), "it is being made by another run");
        }
        struct stat status {};
        if (fstat(lock.get(), &status) == 0 && status.st_uid != geteuid()) {
            return failure(ErrorCode::PermissionDenied, display(part), "somebody else's temporary folder");
        }
        SafeFolder taken(target, part, std::move(lock));
        if (taken.isInPlace()) {
            return taken;
        }
        taken.m_temporary
            .clear(); // Whoever had it has just published it: what has that name now is another's.
    }
    return failure(ErrorCode::WriteFailed, display(target), "no temporary folder could be kept");
}

Status SafeFolder::sync() const {
    return syncTree(m_temporary);
}

Result<Descriptor> SafeFolder::newFile(const std::filesystem::path& relative) const {
    const bool leadsOut =
        std::ranges::any_of(relative, [](const auto& part) { return part == ".." || part == "/"; });
    if (relative.empty() || !relative.has_filename() || leadsOut) {
        return failure(ErrorCode::InvalidInput, display(relative), "does not stay below the folder");
    }
    // From the folder itself, step by step: no link leads out of it, and where a disk was taken away nothing
    // is made in the place where it was mounted.
    const std::filesystem::path path = m_temporary / relative;
    Descriptor folder(dup(m_lock.get()));
    for (const std::filesystem::path& part : relative.parent_path()) {
        if (mkdirat(folder.get(), part.c_str(), 0777) != 0 && errno != EEXIST) {
            return tl::unexpected(writeError(errno, path, "making its folder"));
        }
        folder =
            Descriptor(openat(folder.get(), part.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        if (!folder.isOpen()) {
            return tl::unexpected(writeError(errno, path, "opening its folder"));
        }
    }
    Descriptor file(openat(folder.get(), relative.filename().c_str(),
                           O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
    if (!file.isOpen()) {
        return tl::unexpected(writeError(errno, path, "making"));
    }
    return file;
}

Result<Descriptor> SafeFolder::renewFile(const std::filesystem::path& relative,
                                         std::string_view bytes) const {
    std::filesystem::path fresh = relative;
    fresh += "-new";
    std::error_code ignored; // What can't be removed is in newFile()'s way.
    std::filesystem::remove_all(m_temporary / fresh, ignored);
    Result<Descriptor> file = newFile(fresh);
    if (!file) {
        return file;
    }
    const std::filesystem::path path = m_temporary / relative;
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t written = write(file->get(), bytes.data() + at, bytes.size() - at);
        if (written < 0 && errno != EINTR) {
            return tl::unexpected(writeError(errno, path, "writing"));
        }
        at += written < 0 ? 0 : static_cast<std::size_t>(written);
    }
    if (std::filesystem::is_directory(std::filesystem::symlink_status(path, ignored))) {
        std::filesystem::remove_all(path, ignored);
    }
    const Status renamed = renameInto(m_temporary / fresh, path, Replace::Existing);
    return renamed ? std::move(file) : Result<Descriptor>(tl::unexpected(renamed.error()));
}

bool SafeFolder::isInPlace() const {
    struct stat held {};
    struct stat named {};
    return fstat(m_lock.get(), &held) == 0 && lstat(m_temporary.c_str(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

Status SafeFolder::publish(Replace replace) {
    if (m_temporary.empty()) {
        return failure(ErrorCode::Internal, display(m_target), "already published");
    }
    Status done = syncTree(m_temporary);
    if (done && !isInPlace()) {
        done = failure(ErrorCode::WriteFailed, display(m_target), "its folder was taken away");
    }
    bool isExchanged = false;
    if (done && replace == Replace::Existing) {
        isExchanged =
            renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) == 0;
        if (!isExchanged && errno != ENOENT) {
            done = tl::unexpected(writeError(errno, m_target, "exchanging"));
        }
    }
    if (done && !isExchanged) {
        done = renameInto(m_temporary, m_target, Replace::Never);
    }
    if (!done) {
        discard();
        return done;
    }
    done = syncFolder(folderOf(m_target));
    if (isExchanged) {
        discard(); // The temporary name now holds what stood at the target before.
    }
    m_temporary.clear();
    m_lock.reset();
    return done;
}

void SafeFolder::discard() noexcept {
    if (!m_temporary.empty()) {
        // What can't be removed now is a leftover that a later clean-up knows by its name.
        std::error_code ignored;
        std::filesystem::remove_all(m_temporary, ignored);
        m_temporary.clear();
    }
    m_lock.reset();
}

void SafeFolder::leave() noexcept {
    m_temporary.clear();
    m_lock.reset();
}

std::size_t removeAbandoned(const std::filesystem::path& folder, std::chrono::seconds age) {
    using std::chrono::system_clock;
    std::size_t removed = 0;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        if (!isPartName(it->path().filename().native())) {
            continue;
        }
        const Descriptor part(open(it->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
        struct stat status {};
        if (!part.isOpen() || flock(part.get(), LOCK_EX | LOCK_NB) != 0 || fstat(part.get(), &status) != 0 ||
            status.st_uid != geteuid() ||
            system_clock::now() - system_clock::from_time_t(status.st_mtim.tv_sec) < age) {
            continue;
        }
        std::error_code kept;
        std::filesystem::remove_all(it->path(), kept);
        removed += kept ? 0 : 1;
    }
    return removed;
}

} // namespace fieldframe::platform
