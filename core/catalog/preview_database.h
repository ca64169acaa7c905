// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/preview_packs.h"
#include "core/catalog/preview_store.h"
#include "core/database/connection.h"
#include "core/database/reader_pool.h"

#include <filesystem>
#include <map>
#include <mutex>

namespace fieldframe::catalog {

/// How much larger previews may take before the least recently used are dropped.
inline constexpr std::uint64_t kPreviewBudgetBytes = 8ULL << 30;

/// The PreviewStore of a catalog's folder. Thread-safe: readers run side by side, writers one after the
/// other.
class PreviewDatabase final : public PreviewStore {
public:
    /// @p mode Create makes what is missing, and makes anew what is damaged: everything in it can be made
    /// again. Otherwise nothing is written, and a missing file is an empty store.
    [[nodiscard]] static Result<std::unique_ptr<PreviewDatabase>>
    open(const std::filesystem::path& folder, database::OpenMode mode,
         std::uint64_t budgetBytes = kPreviewBudgetBytes);
    ~PreviewDatabase() override;

    [[nodiscard]] Result<std::optional<std::vector<std::uint8_t>>>
    thumbnail(const ContentHash& hash) const override;
    [[nodiscard]] Result<std::optional<std::vector<std::uint8_t>>>
    preview(const ContentHash& hash) const override;
    [[nodiscard]] Result<std::vector<ContentHash>>
    withoutPreview(std::span<const ContentHash> hashes) const override;
    [[nodiscard]] Status putThumbnails(std::span<const Entry> entries) override;
    [[nodiscard]] Status putPreview(const Entry& entry, bool isPinned) override;
    [[nodiscard]] Status setBudget(std::uint64_t bytes) override;

    [[nodiscard]] Result<std::int64_t> thumbnailCount() const;
    /// What quick_check finds wrong, in the file and in the packs; empty = clean.
    [[nodiscard]] Result<std::vector<std::string>> problems() const;

private:
    explicit PreviewDatabase(const std::filesystem::path& folder)
        : m_packs(folder) {}

    [[nodiscard]] Status writePreview(const Entry& entry, bool isPinned);
    void keepUseTimes();
    void dropLeastUsed();
    void checkpointWhenUseful();

    std::uint64_t m_budgetBytes = kPreviewBudgetBytes;
    mutable std::mutex m_mutex;                           ///< For everything below but the readers.
    mutable std::map<ContentHash, std::int64_t> m_usedAt; ///< Shown since it was last written down.
    mutable PreviewPacks m_packs;
    std::unique_ptr<database::Connection> m_writer;
    std::unique_ptr<database::ReaderPool> m_readers; ///< Null where there is no file.
};

} // namespace fieldframe::catalog
