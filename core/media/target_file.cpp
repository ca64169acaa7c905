// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/target_file.h"

#include "core/media/content_digest.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

namespace fieldframe::media {
namespace {

constexpr std::size_t kPieceBytes = 1u << 20;

Status writeAll(int targetFd, std::span<const std::byte> bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            pwrite(targetFd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            // A limit on the size of files is met like a full disk.
            const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
            return failure(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {},
                           std::string("writing the copy: ") + std::strerror(errno));
        }
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Status compare(int targetFd, std::span<const std::byte> bytes) {
    struct stat status {};
    if (fstat(targetFd, &status) != 0 || static_cast<std::size_t>(status.st_size) != bytes.size()) {
        return failure(ErrorCode::WriteFailed, {}, "the copy has another size than what was written");
    }
    std::vector<std::byte> piece(std::min(kPieceBytes, bytes.size()));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const std::size_t wanted = std::min(piece.size(), bytes.size() - done);
        const ssize_t count = pread(targetFd, piece.data(), wanted, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return failure(ErrorCode::WriteFailed, {}, "the copy can't be read back");
        }
        if (std::memcmp(piece.data(), bytes.data() + done, static_cast<std::size_t>(count)) != 0) {
            return failure(ErrorCode::WriteFailed, {}, "the copy read back differs from what was written");
        }
        done += static_cast<std::size_t>(count);
    }
    return {};
}

} // namespace

Result<ContentHash> writeAndReadBack(int targetFd, std::span<const std::byte> bytes) {
    if (const Status written = writeAll(targetFd, bytes); !written) {
        return tl::unexpected(written.error());
    }
    if (const Status same = compare(targetFd, bytes); !same) {
        return tl::unexpected(same.error());
    }
    return contentHashOf(bytes);
}

} // namespace fieldframe::media
