// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/descriptors.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::platform {

/// Who holds a lock, as they wrote it down: for a message only. Whether it is held, the kernel alone says.
struct LockHolder {
    std::int64_t processId = 0;
    std::string host;
    std::string program;
    std::int64_t sinceMilliseconds = 0; ///< UTC.

    bool operator==(const LockHolder&) const = default;
};

/// "fieldframe-cli, process 4711 on desk-3, since 2026-11-21T09:00:00Z".
[[nodiscard]] std::string describe(const LockHolder& holder);

/// A lock between programs on a file of its own (flock), held as long as the object lives. However the
/// program ends, the kernel frees it. The file is never removed: a remover could pull it from under the next
/// holder.
class FileLock {
public:
    /// Takes the lock or fails at once: CatalogBusy where somebody has it, with describe() of them as the
    /// detail. The file is made where missing. @p program is what the other one will read.
    [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& file,
                                                  std::string_view program);

    FileLock(FileLock&&) noexcept = default;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    /// Who last took the lock of @p file; nothing where nobody did, or the file says nothing sensible.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const std::filesystem::path& file);

private:
    explicit FileLock(Descriptor file)
        : m_file(std::move(file)) {}
    void release() noexcept;

    Descriptor m_file;
};

} // namespace fieldframe::platform
