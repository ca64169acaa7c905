// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_writer.h"
#include "core/media/media_task.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::ingest {

/// Brings rows and their pictures into the catalog in batches, on a thread of its own. Pictures are committed
/// before the rows that show them: a kill between leaves pictures that the next run uses, never a row without
/// one.
class RowWriter {
public:
    struct Row {
        std::uint64_t ticket = 0;
        ContentHash hash;
        std::optional<NewAsset> asset;     ///< Absent: only pictures, of an asset that is known.
        std::vector<FieldValue> templated; ///< What a template says of it, on top of what its file says.
        std::optional<media::Rendition> thumbnail;
        std::optional<media::Rendition> preview;
    };
    struct Written {
        std::uint64_t ticket = 0;
        Result<catalog::ChangeWriter::Added> added; ///< Nothing but defaults for rows without an asset.
    };
    /// Called on the writer's thread after each batch.
    using Done = std::function<void(std::vector<Written>)>;

    /// @p batch, @p label: see Catalog::write().
    RowWriter(const catalog::Catalog& catalog, const GlobalId& batch, std::string label, Done done);
    /// Writes what was added, then ends.
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    void add(Row row);
    /// Writes what was added without waiting for a batch to fill.
    void flush();
    /// False while so much waits for the disk that more would only fill the memory.
    [[nodiscard]] bool hasRoom() const;

private:
    void run();
    std::vector<Row> nextBatch();
    void write(std::vector<Row> batch);
    [[nodiscard]] Status writePictures(std::span<const Row> batch) const;
    [[nodiscard]] Result<std::vector<Written>> writeRows(std::span<const Row> batch) const;

    const catalog::Catalog& m_catalog;
    GlobalId m_batch;
    std::string m_label;
    Done m_done;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Row> m_rows;
    std::uint64_t m_waitingBytes = 0; ///< Pictures in m_rows and in the batch being written.
    bool m_isFlushing = false;
    bool m_isEnding = false;
    std::chrono::milliseconds m_patience; ///< How long the oldest row may wait for company.
    std::thread m_thread;
};

} // namespace fieldframe::ingest
