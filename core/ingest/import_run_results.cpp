// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of an import's way: what becomes of a file once a worker has answered.
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/ingest/import_run.h"

#include <array>
#include <utility>

namespace fieldframe::ingest {

namespace {

constexpr std::size_t kMostWaitingForEarlier = 64;

void warn(std::vector<Error>& warnings, const std::optional<Error>& error) {
    if (error) {
        warnings.push_back(*error);
    }
}

} // namespace

void ImportRun::handle(ReadFinished finished) {
    const auto at = m_items.find(finished.ticket);
    if (at == m_items.end()) {
        return; // Given up by a cancel.
    }
    m_reading.erase(finished.ticket);
    Item& item = at->second;
    if (hasChanged(item.file.file.path, item.stamp)) {
        if (item.isRetry) {
            fail(at, {ErrorCode::ChangedWhileRead, {}, "it changed each time it was read"});
        } else {
            Item again = std::move(item);
            m_items.erase(at);
            again.isRetry = true;
            read(std::move(again));
        }
    } else if (!finished.answer) {
        fail(at, std::move(finished.answer.error()));
    } else {
        m_read.emplace(finished.ticket, *std::move(finished.answer));
    }
    releaseInOrder();
}

void ImportRun::releaseInOrder() {
    // A file that takes its worker long must not hold up, nor fill the memory with, all that come after it.
    while (!m_read.empty() && (m_reading.empty() || m_read.begin()->first < *m_reading.begin() ||
                               m_read.size() > kMostWaitingForEarlier)) {
        auto first = m_read.extract(m_read.begin());
        take(m_items.find(first.key()), std::move(first.mapped()));
    }
}

void ImportRun::take(Items::iterator at, media::ReadAnswer answer) {
    Item& item = at->second;
    if (!answer.hash) {
        fail(at, {ErrorCode::Internal, {}, "the worker gave no hash"});
        return;
    }
    item.hash = *answer.hash;
    warn(item.warnings, answer.metadataError);
    warn(item.warnings, answer.renditionError);
    if (m_copier) {
        copy(at, std::move(answer));
        return;
    }
    const std::filesystem::path path = item.file.file.path;
    const platform::FileStamp stamp = item.stamp;
    write(at, std::move(answer), path, stamp);
}

void ImportRun::copy(Items::iterator at, media::ReadAnswer answer) {
    Item& item = at->second;
    if (const auto twins = m_twins.find(item.hash); twins != m_twins.end()) {
        item.stage = Stage::WaitingForTwin;
        twins->second.push_back(at->first);
        return;
    }
    const auto known = m_catalog.assets().findByHash(item.hash, item.stamp.sizeBytes);
    if (!known) {
        fail(at, known.error());
        return;
    }
    if (*known) {
        const auto summaries = m_catalog.assets().summaries(std::array{**known});
        if (summaries && !summaries->empty()) {
            m_account.duplicate(item.file, summaries->front().globalId);
            m_items.erase(at);
            return;
        }
    }
    m_twins.emplace(item.hash, std::vector<Ticket>());
    item.stage = Stage::Copying;
    m_copier->add({at->first, item.file.file, item.stamp, std::move(answer)});
}

void ImportRun::handle(CopyFinished finished) {
    const auto at = m_items.find(finished.job.ticket);
    if (at == m_items.end()) {
        return;
    }
    Item& item = at->second;
    if (!finished.copy) {
        const ContentHash hash = item.hash;
        if (finished.copy.error().code == ErrorCode::Cancelled) {
            m_items.erase(at);
        } else {
            fail(at, std::move(finished.copy.error()));
        }
        releaseTwins(hash, std::nullopt);
        return;
    }
    warn(item.warnings, finished.copy->sidecarError);
    write(at, std::move(finished.job.answer), finished.copy->path, finished.copy->stamp);
}

void ImportRun::write(Items::iterator at, media::ReadAnswer answer, const std::filesystem::path& path,
                      const platform::FileStamp& stamp) {
    Item& item = at->second;
    item.stage = Stage::Writing;
    RowWriter::Row row;
    row.ticket = at->first;
    row.hash = item.hash;
    row.thumbnail = std::move(answer.thumbnail);
    row.preview = std::move(answer.preview);
    if (!item.known) {
        row.asset =
            NewAsset{path,        stamp.sizeBytes, stamp.modifiedNanoseconds, stamp.changedNanoseconds,
                     stamp.inode, item.hash,       std::move(answer.facts),   std::move(answer.metadata)};
        row.templated = templated(item, *row.asset);
    }
    m_writer.add(std::move(row));
}

std::vector<FieldValue> ImportRun::templated(Item& item, const NewAsset& asset) {
    if (!m_template) {
        return {};
    }
    variables::Context context;
    context.originalName = asset.path.filename().native();
    context.extension = asset.path.extension().native().substr(asset.path.has_extension() ? 1 : 0);
    context.galleryTitle = m_request.galleryTitle.value_or(
        m_request.galleryPerFolder ? text::toValidUtf8(item.file.file.path.parent_path().filename().native())
                                   : "");
    context.sequence = ++m_sequence;
    auto values = m_template->changes(asset.metadata, std::move(context));
    if (!values) {
        item.warnings.push_back(values.error());
        return {};
    }
    return *std::move(values);
}

void ImportRun::handle(RowsWritten written) {
    for (const RowWriter::Written& row : written) {
        settleWritten(row);
    }
}

void ImportRun::settleWritten(const RowWriter::Written& written) {
    const auto at = m_items.find(written.ticket);
    if (at == m_items.end()) {
        return;
    }
    const ContentHash hash = at->second.hash;
    if (!written.added) {
        fail(at, written.added.error());
        releaseTwins(hash, std::nullopt);
        return;
    }
    Item& item = at->second;
    const GlobalId asset = item.known ? item.known->globalId : written.added->globalId;
    if (item.known || written.added->isDuplicate) {
        m_account.duplicate(item.file, asset);
    } else {
        m_account.imported(item.file, asset, std::move(item.warnings));
    }
    m_items.erase(at);
    releaseTwins(hash, asset);
}

void ImportRun::releaseTwins(const ContentHash& hash, const std::optional<GlobalId>& asset) {
    const auto found = m_twins.find(hash);
    if (found == m_twins.end()) {
        return;
    }
    const std::vector<Ticket> twins = std::move(found->second);
    m_twins.erase(found);
    for (const Ticket ticket : twins) {
        const auto at = m_items.find(ticket);
        if (at == m_items.end()) {
            continue;
        }
        if (asset) {
            m_account.duplicate(at->second.file, *asset);
        } else {
            // The one that was to arrive first did not: the next of the same content has its turn.
            m_waiting.push_back(std::move(at->second.file));
        }
        m_items.erase(at);
    }
}

void ImportRun::fail(Items::iterator at, Error error) {
    m_account.failed(at->second.file, std::move(error));
    m_items.erase(at);
}

} // namespace fieldframe::ingest
