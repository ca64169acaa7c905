// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/mapped_file.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace fieldframe::worker {

Result<MappedFile> MappedFile::map(const platform::Descriptor& file) {
    struct stat status {};
    if (fstat(file.get(), &status) != 0) {
        return failure(ErrorCode::UnreadableFile, {}, std::strerror(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorCode::UnsupportedFormat, {}, "not a regular file");
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0) {
        return MappedFile(); // The kernel maps no empty files.
    }
    void* address = mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), 0);
    if (address == MAP_FAILED) {
        return failure(ErrorCode::UnreadableFile, {}, std::strerror(errno));
    }
    return MappedFile({static_cast<std::byte*>(address), size});
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    if (this != &other) {
        unmap();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

MappedFile::~MappedFile() {
    unmap();
}

void MappedFile::unmap() noexcept {
    if (!m_bytes.empty()) {
        munmap(m_bytes.data(), m_bytes.size());
    }
}

} // namespace fieldframe::worker
