// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"
#include "core/database/connection.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace fieldframe::catalog {

/// A pack is full at this size, so that a backup or a copy of the catalog moves files of a sensible size.
inline constexpr std::int64_t kPackBytes = 256LL << 20;

/// The files that hold larger previews, `previews/pack-NNNN.db`. Which preview is in which pack stands in
/// previews.db. One thread at a time; failures are SqlFailure.
class PreviewPacks {
public:
    explicit PreviewPacks(const std::filesystem::path& catalogFolder);

    void put(std::int64_t pack, const ContentHash& hash, std::span<const std::uint8_t> bytes);
    /// Nothing where the pack, or the preview in it, is gone.
    [[nodiscard]] std::optional<std::vector<std::uint8_t>> get(std::int64_t pack, const ContentHash& hash,
                                                               database::OpenMode mode);
    void remove(std::int64_t pack, const ContentHash& hash);
    /// Gives the disk back what was removed, where that is much of the file.
    void shrink(std::int64_t pack);
    [[nodiscard]] std::vector<std::string> problems(database::OpenMode mode);
    /// Empties the packs' logs and closes them.
    void close();

private:
    [[nodiscard]] std::filesystem::path fileOf(std::int64_t pack) const;
    [[nodiscard]] database::Connection& writable(std::int64_t pack);

    std::filesystem::path m_folder;
    std::map<std::int64_t, std::unique_ptr<database::Connection>> m_open;
};

} // namespace fieldframe::catalog
