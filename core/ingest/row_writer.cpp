// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/row_writer.h"

#include "core/catalog/catalog.h"
#include "core/catalog/preview_store.h"

#include <algorithm>
#include <utility>

namespace fieldframe::ingest {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kBatchRows = 500;
constexpr std::uint64_t kBatchBytes = 24ull << 20;
constexpr std::size_t kMostWaitingRows = 1'500;
constexpr std::uint64_t kMostWaitingBytes = 64ull << 20;
/// The first pictures are wanted on the screen at once; a long import wants few commits.
constexpr std::chrono::milliseconds kFirstPatience = 50ms;
constexpr std::chrono::milliseconds kLongestPatience = 250ms;

std::uint64_t pictureBytes(const RowWriter::Row& row) {
    return (row.thumbnail ? row.thumbnail->bytes.size() : 0) + (row.preview ? row.preview->bytes.size() : 0);
}

/// Not part of the file's own values: those stay known beside them.
Status applyTemplate(catalog::ChangeWriter& writer, const catalog::ChangeWriter::Added& asset,
                     const std::vector<FieldValue>& values) {
    for (const FieldValue& value : values) {
        const catalog::Property property{catalog::TargetKind::Asset, asset.globalId,
                                         std::string(metadataField(value.field).key), value.language};
        const auto after = isEmpty(value.content) ? std::nullopt : std::optional(storedText(value.content));
        if (Status changed = writer.change(property, after, Origin::Template); !changed) {
            return changed;
        }
    }
    return {};
}

} // namespace

RowWriter::RowWriter(const catalog::Catalog& catalog, const GlobalId& batch, std::string label, Done done)
    : m_catalog(catalog)
    , m_batch(batch)
    , m_label(std::move(label))
    , m_done(std::move(done))
    , m_patience(kFirstPatience)
    , m_thread([this] { run(); }) {}

RowWriter::~RowWriter() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void RowWriter::add(Row row) {
    {
        const std::scoped_lock lock(m_mutex);
        m_waitingBytes += pictureBytes(row);
        m_rows.push_back(std::move(row));
    }
    m_changed.notify_one();
}

void RowWriter::flush() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isFlushing = !m_rows.empty();
    }
    m_changed.notify_one();
}

bool RowWriter::hasRoom() const {
    const std::scoped_lock lock(m_mutex);
    return m_rows.size() < kMostWaitingRows && m_waitingBytes < kMostWaitingBytes;
}

void RowWriter::run() {
    while (true) {
        std::vector<Row> batch = nextBatch();
        if (batch.empty()) {
            return;
        }
        std::uint64_t bytes = 0;
        std::ranges::for_each(batch, [&](const Row& row) { bytes += pictureBytes(row); });
        write(std::move(batch));
        const std::scoped_lock lock(m_mutex);
        m_waitingBytes -= bytes;
    }
}

std::vector<RowWriter::Row> RowWriter::nextBatch() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_rows.empty() || m_isEnding; });
    m_changed.wait_for(lock, m_patience, [this] {
        return m_isEnding || m_isFlushing || m_rows.size() >= kBatchRows || m_waitingBytes >= kBatchBytes;
    });
    m_isFlushing = false;
    m_patience = std::min(2 * m_patience, kLongestPatience);
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_rows.size(), kBatchRows));
    std::vector<Row> batch(std::make_move_iterator(m_rows.begin()),
                           std::make_move_iterator(m_rows.begin() + count));
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    return batch;
}

void RowWriter::write(std::vector<Row> batch) {
    std::vector<Written> written;
    const auto fail = [&written](std::span<const Row> rows, const Error& error) {
        std::ranges::for_each(rows, [&](const Row& row) {
            written.push_back({row.ticket, tl::unexpected<Error>(error)});
        });
    };
    if (const Status pictures = writePictures(batch); !pictures) {
        fail(batch, pictures.error());
    } else if (auto rows = writeRows(batch)) {
        written = *std::move(rows);
    } else {
        // One row that can't be written must not take the others with it.
        for (const Row& row : batch) {
            const std::span<const Row> alone(&row, 1);
            if (auto single = writeRows(alone)) {
                written.push_back(std::move(single->front()));
            } else {
                fail(alone, single.error());
            }
        }
    }
    m_done(std::move(written));
}

Status RowWriter::writePictures(std::span<const Row> batch) const {
    catalog::PreviewStore& previews = m_catalog.previews();
    std::vector<catalog::PreviewStore::Entry> thumbnails;
    for (const Row& row : batch) {
        if (row.thumbnail) {
            thumbnails.push_back({row.hash, *row.thumbnail});
        }
    }
    if (!thumbnails.empty()) {
        if (const Status put = previews.putThumbnails(thumbnails); !put) {
            return put;
        }
    }
    for (const Row& row : batch) {
        if (row.preview) {
            if (const Status put = previews.putPreview({row.hash, *row.preview}, false); !put) {
                return put;
            }
        }
    }
    return {};
}

Result<std::vector<RowWriter::Written>> RowWriter::writeRows(std::span<const Row> batch) const {
    std::vector<Written> written;
    const auto work = [&](catalog::ChangeWriter& writer) -> Status {
        written.clear();
        for (const Row& row : batch) {
            if (!row.asset) {
                written.push_back({row.ticket, catalog::ChangeWriter::Added{}});
                continue;
            }
            auto added = writer.addAsset(*row.asset);
            if (!added) {
                return tl::unexpected(added.error());
            }
            if (const Status applied =
                    added->isDuplicate ? Status() : applyTemplate(writer, *added, row.templated);
                !applied) {
                return applied;
            }
            written.push_back({row.ticket, *added});
        }
        return {};
    };
    const auto receipt =
        m_catalog.write(catalog::Cause::Import, catalog::Catalog::Lane::Bulk, work, m_batch, {}, m_label);
    if (!receipt) {
        return tl::unexpected(receipt.error());
    }
    return written;
}

} // namespace fieldframe::ingest
