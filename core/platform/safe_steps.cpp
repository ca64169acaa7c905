// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_steps.h"

#include "core/base/hex.h"
#include "core/base/text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <bit>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace fieldframe::platform {
namespace {

constexpr std::string_view kSuffix = ".fieldframe-tmp";
constexpr std::string_view kPartSuffix = ".fieldframe-part";
constexpr std::size_t kRandomBytes = 6;
constexpr std::size_t kMaxNameBytes = 255;
/// Dot, dot, random, suffix around the beginning of the target's name.
constexpr std::size_t kMaxBeginning = kMaxNameBytes - 2 - 2 * kRandomBytes - kSuffix.size();

bool isHex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Status renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return {};
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return tl::unexpected(writeError(errno, to, "renaming into place"));
    }
    // Network and FUSE file systems may not know the flag. A hard link never replaces either.
    struct stat status {};
    if (lstat(from.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
        // rename(2) replaces no file by a folder, and no folder but an empty one.
        if (lstat(to.c_str(), &status) == 0) {
            return failure(ErrorCode::AlreadyExists, display(to), "renaming into place: File exists");
        }
        return renameInto(from, to, Replace::Existing);
    }
    if (link(from.c_str(), to.c_str()) != 0) {
        return tl::unexpected(writeError(errno, to, "linking into place"));
    }
    if (unlink(from.c_str()) != 0) {
        return tl::unexpected(writeError(errno, from, "removing the temporary name"));
    }
    return {};
}

} // namespace

Error writeError(int errnoValue, const std::filesystem::path& path, std::string_view doing) {
    Error error = systemError(errnoValue, path, doing);
    if (error.code == ErrorCode::UnreadableFile) {
        error.code = ErrorCode::WriteFailed;
    }
    return error;
}

std::filesystem::path temporaryPathFor(const std::filesystem::path& target) {
    std::array<std::uint8_t, kRandomBytes> random{};
    arc4random_buf(random.data(), random.size());
    const std::string name = target.filename().native();
    std::string temporary = ".";
    temporary += text::cutAtGrapheme(name, kMaxBeginning);
    temporary += '.' + toHex(random);
    temporary += kSuffix;
    return folderOf(target) / temporary;
}

std::filesystem::path partPathFor(const std::filesystem::path& target) {
    const std::string name = target.filename().native();
    std::string part = ".";
    if (name.size() + 1 + kPartSuffix.size() <= kMaxNameBytes) {
        part += name;
    } else {
        // Long names may begin alike: two targets never share a folder.
        const XXH64_hash_t rest = XXH3_64bits(name.data(), name.size());
        const std::size_t room = kMaxNameBytes - 2 - 2 * sizeof rest - kPartSuffix.size();
        part += text::cutAtGrapheme(name, room);
        part += '.' + toHex(std::bit_cast<std::array<std::uint8_t, sizeof rest>>(rest));
    }
    part += kPartSuffix;
    return folderOf(target) / part;
}

bool isPartName(std::string_view fileName) {
    return fileName.size() > 1 + kPartSuffix.size() && fileName.front() == '.' &&
           fileName.ends_with(kPartSuffix);
}

std::filesystem::path folderOf(const std::filesystem::path& path) {
    const std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

bool isTemporaryName(std::string_view fileName) {
    constexpr std::size_t kTail = 1 + 2 * kRandomBytes + kSuffix.size();
    if (fileName.size() <= kTail || fileName.front() != '.' || !fileName.ends_with(kSuffix)) {
        return false;
    }
    const std::string_view tail = fileName.substr(fileName.size() - kTail);
    return tail.front() == '.' && isHex(tail.substr(1, 2 * kRandomBytes));
}

bool lockTemporary(const Descriptor& temporary) {
    return flock(temporary.get(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

Status renameInto(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace) {
    if (replace == Replace::Never) {
        return renameWithoutReplacing(from, to);
    }
    if (rename(from.c_str(), to.c_str()) != 0) {
        return tl::unexpected(writeError(errno, to, "renaming into place"));
    }
    return {};
}

Status syncFolder(const std::filesystem::path& folder) {
    const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen()) {
        return tl::unexpected(writeError(errno, folder, "opening the folder"));
    }
    // EINVAL: a file system that keeps names durable in its own way, and has no fsync for folders.
    if (fsync(opened.get()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        return tl::unexpected(writeError(errno, folder, "syncing the folder"));
    }
    return {};
}

std::size_t removeLeftovers(const std::filesystem::path& folder) {
    std::size_t removed = 0;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(folder, failed), end; !failed && it != end;
         it.increment(failed)) {
        if (!isTemporaryName(it->path().filename().native())) {
            continue;
        }
        const Descriptor leftover(
            open(it->path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
        if (!leftover.isOpen() || flock(leftover.get(), LOCK_EX | LOCK_NB) != 0) {
            continue;
        }
        std::error_code kept;
        std::filesystem::remove_all(it->path(), kept);
        removed += kept ? 0 : 1;
    }
    return removed;
}

} // namespace fieldframe::platform
