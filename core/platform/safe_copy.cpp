// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/safe_file.h"
#include "core/platform/safe_steps.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cerrno>

namespace fieldframe::platform {
namespace {

constexpr std::size_t kChunkBytes = 1U << 20U;

class Hasher {
public:
    Hasher()
        : m_state(XXH3_createState()) {
        XXH3_128bits_reset(m_state.get());
    }

    void add(std::span<const std::byte> bytes) {
        XXH3_128bits_update(m_state.get(), bytes.data(), bytes.size());
    }
    [[nodiscard]] ContentHash finish() const {
        XXH128_canonical_t canonical;
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
        ContentHash hash;
        std::copy(std::begin(canonical.digest), std::end(canonical.digest), hash.bytes.begin());
        return hash;
    }

private:
    struct Free {
        void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
    };
    std::unique_ptr<XXH3_state_t, Free> m_state;
};

using ChunkSink = std::function<Status(std::span<const std::byte>)>;

/// Reads @p file from the beginning to its end without moving its position.
Status readAll(const Descriptor& file, const std::stop_token& stop, const ChunkSink& sink) {
    std::vector<std::byte> chunk(kChunkBytes);
    off_t offset = 0;
    while (true) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        const ssize_t count = pread(file.get(), chunk.data(), chunk.size(), offset);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::unexpected(systemError(errno, {}, "reading"));
        }
        if (count == 0) {
            return {};
        }
        if (const Status taken = sink(std::span(chunk).first(static_cast<std::size_t>(count))); !taken) {
            return taken;
        }
        offset += count;
    }
}

/// Space is asked for before the copy begins, so that a full disk is known at once.
Status reserve(const Descriptor& file, std::uint64_t sizeBytes, const std::filesystem::path& target) {
    if (sizeBytes == 0 || fallocate(file.get(), FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(sizeBytes)) == 0) {
        return {};
    }
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) {
        return tl::unexpected(writeError(errno, target, "reserving space"));
    }
    return {}; // The file system can't reserve; writing will tell.
}

Result<ContentHash> copyBytes(const Descriptor& source, SafeFile& copy, const std::stop_token& stop) {
    Hasher hasher;
    const Status copied = readAll(source, stop, [&](std::span<const std::byte> bytes) {
        hasher.add(bytes);
        return copy.write(bytes);
    });
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    return hasher.finish();
}

/// Syncs, and drops what the kernel keeps in memory, so that the next reading comes from the disk.
Status flushToDisk(const Descriptor& file, const std::filesystem::path& target) {
    if (fsync(file.get()) != 0) {
        return tl::unexpected(writeError(errno, target, "syncing the copy"));
    }
    // Advice only; where it isn't taken, the comparison still covers all but the disk.
    static_cast<void>(posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED));
    return {};
}

Status keepModificationTime(const Descriptor& file, const FileStamp& stamp,
                            const std::filesystem::path& target) {
    constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
    std::int64_t seconds = stamp.modifiedNanoseconds / kNanosecondsPerSecond;
    std::int64_t rest = stamp.modifiedNanoseconds % kNanosecondsPerSecond;
    if (rest < 0) {
        rest += kNanosecondsPerSecond;
        --seconds;
    }
    const timespec modified{static_cast<time_t>(seconds), static_cast<long>(rest)};
    const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, modified};
    if (futimens(file.get(), times.data()) != 0) {
        return tl::unexpected(writeError(errno, target, "keeping the modification time"));
    }
    return {};
}

Status sameAsBefore(const Descriptor& source, const FileStamp& before, const std::filesystem::path& target) {
    const Result<FileStamp> after = stampOf(source);
    if (!after) {
        return tl::unexpected(after.error());
    }
    if (*after != before) {
        return failure(ErrorCode::ChangedWhileRead, display(target.filename()),
                       "the source changed during the copy");
    }
    return {};
}

/// Everything between creating the temporary file and committing it.
Result<ContentHash> fill(const Descriptor& source, const FileStamp& stamp, SafeFile& copy,
                         const std::filesystem::path& target, const std::stop_token& stop,
                         const std::function<void(const std::filesystem::path&)>& beforeReadBack) {
    Status step = reserve(copy.descriptor(), stamp.sizeBytes, target);
    Result<ContentHash> hash;
    if (step) {
        hash = copyBytes(source, copy, stop);
        step = hash ? Status() : Status(tl::unexpected(hash.error()));
    }
    if (step) {
        step = sameAsBefore(source, stamp, target);
    }
    if (step) {
        step = flushToDisk(copy.descriptor(), target);
    }
    if (!step) {
        return tl::unexpected(step.error());
    }
    if (beforeReadBack) {
        beforeReadBack(copy.temporaryPath());
    }
    const Result<ContentHash> readBack = hashOf(copy.descriptor(), stop);
    if (!readBack) {
        return readBack;
    }
    if (*readBack != *hash) {
        return failure(ErrorCode::WriteFailed, display(target), "the copy read back differs from the source");
    }
    step = keepModificationTime(copy.descriptor(), stamp, target);
    if (!step) {
        return tl::unexpected(step.error());
    }
    return hash;
}

} // namespace

Result<ContentHash> hashOf(const Descriptor& file, std::stop_token stop) {
    Hasher hasher;
    const Status read = readAll(file, stop, [&](std::span<const std::byte> bytes) {
        hasher.add(bytes);
        return Status();
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return hasher.finish();
}

Result<ContentHash> copyVerified(const Descriptor& source, const std::filesystem::path& target,
                                 std::stop_token stop,
                                 const std::function<void(const std::filesystem::path&)>& beforeReadBack) {
    const Result<FileStamp> stamp = stampOf(source);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    Result<SafeFile> copy = SafeFile::create(target);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    Result<ContentHash> hash = fill(source, *stamp, *copy, target, stop, beforeReadBack);
    if (!hash) {
        if (hash.error().subject.empty()) {
            hash.error().subject = display(target);
        }
        return hash;
    }
    if (const Status committed = copy->commit(Replace::Never); !committed) {
        return tl::unexpected(committed.error());
    }
    return hash;
}

} // namespace fieldframe::platform
