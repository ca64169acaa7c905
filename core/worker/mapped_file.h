// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <cstddef>
#include <span>

namespace fieldframe::worker {

/// A file's bytes, mapped for reading. Reading beyond what a shrinking or failing file still has is SIGBUS:
/// only for processes that may die of it.
class MappedFile {
public:
    [[nodiscard]] static Result<MappedFile> map(const platform::Descriptor& file);

    MappedFile() = default;
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

private:
    explicit MappedFile(std::span<std::byte> bytes)
        : m_bytes(bytes) {}
    void unmap() noexcept;

    std::span<std::byte> m_bytes;
};

} // namespace fieldframe::worker
