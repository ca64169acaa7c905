// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/lock.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/platform/host.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

namespace fieldframe::platform {
namespace {

constexpr std::size_t kMaxNoteBytes = 4096;

/// A line a member, in this order; texts have no line ends.
std::string noteOf(const LockHolder& holder) {
    std::string note = std::to_string(holder.processId);
    note += '\n' + text::displayName(holder.host);
    note += '\n' + text::displayName(holder.program);
    note += '\n' + std::to_string(holder.sinceMilliseconds) + '\n';
    return note;
}

std::optional<std::int64_t> number(std::string_view line) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
    if (error != std::errc() || end != line.data() + line.size()) {
        return std::nullopt;
    }
    return value;
}

std::optional<LockHolder> holderFrom(std::string_view note) {
    std::array<std::string_view, 4> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = note.find('\n');
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        line = note.substr(0, end);
        note.remove_prefix(end + 1);
    }
    const std::optional<std::int64_t> process = number(lines[0]);
    const std::optional<std::int64_t> since = number(lines[3]);
    if (!process || !since) {
        return std::nullopt;
    }
    return LockHolder{*process, text::displayName(lines[1]), text::displayName(lines[2]), *since};
}

std::optional<LockHolder> readHolder(const Descriptor& file) {
    std::array<char, kMaxNoteBytes> bytes{};
    const ssize_t count = pread(file.get(), bytes.data(), bytes.size(), 0);
    if (count <= 0) {
        return std::nullopt;
    }
    return holderFrom(std::string_view(bytes.data(), static_cast<std::size_t>(count)));
}

/// A full disk must not keep anybody from working: the note is for a message only.
void writeHolder(const Descriptor& file, const LockHolder& holder) {
    const std::string note = noteOf(holder);
    if (ftruncate(file.get(), 0) != 0 || pwrite(file.get(), note.data(), note.size(), 0) < 0) {
        static_cast<void>(ftruncate(file.get(), 0));
    }
}

} // namespace

std::string describe(const LockHolder& holder) {
    return holder.program + ", process " + std::to_string(holder.processId) + " on " + holder.host +
           ", since " + isoUtc(holder.sinceMilliseconds);
}

Result<FileLock> FileLock::acquire(const std::filesystem::path& file, std::string_view program) {
    Descriptor opened(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
    if (!opened.isOpen()) {
        return tl::unexpected(systemError(errno, file, "opening the lock"));
    }
    if (flock(opened.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return tl::unexpected(systemError(errno, file, "locking"));
        }
        const std::optional<LockHolder> holder = readHolder(opened);
        return failure(ErrorCode::CatalogBusy, display(file), holder ? describe(*holder) : "another program");
    }
    writeHolder(opened, LockHolder{getpid(), hostName(), std::string(program), nowMilliseconds()});
    return FileLock(std::move(opened));
}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_file = std::move(other.m_file);
    }
    return *this;
}

FileLock::~FileLock() {
    release();
}

std::optional<LockHolder> FileLock::holderOf(const std::filesystem::path& file) {
    const Result<Descriptor> opened = openRegularFile(file);
    return opened ? readHolder(*opened) : std::nullopt;
}

void FileLock::release() noexcept {
    if (m_file.isOpen()) {
        static_cast<void>(ftruncate(m_file.get(), 0));
        m_file.reset();
    }
}

} // namespace fieldframe::platform
