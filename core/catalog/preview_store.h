// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"
#include "core/media/media_task.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace fieldframe::catalog {

/// Thumbnails and previews, by content hash: they can always be made again. Thread-safe.
///
/// Thumbnails (320 px) of everything stand in previews.db. Larger previews stand in packs of bounded size
/// under a budget: the least recently used go first, pinned ones never.
class PreviewStore {
public:
    struct Entry {
        ContentHash hash;
        media::Rendition rendition;
    };

    virtual ~PreviewStore() = default;

    /// Encoded bytes; nothing where there is none.
    [[nodiscard]] virtual Result<std::optional<std::vector<std::uint8_t>>>
    thumbnail(const ContentHash& hash) const = 0;
    [[nodiscard]] virtual Result<std::optional<std::vector<std::uint8_t>>>
    preview(const ContentHash& hash) const = 0;
    [[nodiscard]] virtual Result<std::vector<ContentHash>>
    withoutPreview(std::span<const ContentHash> hashes) const = 0;
    /// Durable on return, in one transaction.
    [[nodiscard]] virtual Status putThumbnails(std::span<const Entry> entries) = 0;
    [[nodiscard]] virtual Status putPreview(const Entry& entry, bool isPinned) = 0;
    /// How much larger previews may take from now on. What is over it is dropped at once, and the disk gets
    /// the room back.
    [[nodiscard]] virtual Status setBudget(std::uint64_t bytes) = 0;
};

} // namespace fieldframe::catalog
