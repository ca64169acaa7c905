// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/candidates.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/preview_store.h"
#include "core/ingest/sidecar_pairs.h"
#include "core/platform/descriptors.h"
#include "core/worker/worker_pool.h"

#include <utility>

namespace fieldframe::ingest {

namespace {

constexpr media::RenditionSpec kThumbnail{320, 75, media::ImageFormat::Jpeg,
                                          media::PixelSource::EmbeddedFirst};

} // namespace

Status CandidateScan::run(std::span<const std::filesystem::path> roots, const Sink& sink,
                          std::stop_token stop) const {
    const auto sizes = m_catalog.assets().contentSizes();
    if (!sizes) {
        return tl::unexpected(sizes.error());
    }
    Status outcome;
    Scanner scanner([&](ScanBatch batch) {
        std::vector<Candidate> found;
        for (FoundFile& file : batch.files) {
            if (!isMediaExtension(extensionOf(file.path.filename().native()))) {
                continue;
            }
            auto candidate = look(std::move(file), *sizes);
            if (!candidate) {
                outcome = tl::unexpected(candidate.error());
                return false;
            }
            found.push_back(*std::move(candidate));
        }
        return (found.empty() && batch.failed.empty()) || sink(std::move(found), std::move(batch.failed));
    });
    scanner.scan(roots, std::move(stop));
    return outcome;
}

Result<Candidate> CandidateScan::look(FoundFile file, const std::unordered_set<std::uint64_t>& sizes) const {
    Candidate candidate;
    candidate.file = std::move(file);
    const platform::FileStamp& stamp = candidate.file.stamp;
    if (!sizes.contains(stamp.sizeBytes)) {
        return candidate;
    }
    const auto known = m_catalog.assets().findByPath(candidate.file.path);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const bool isSameVersion = *known && (*known)->sizeBytes == stamp.sizeBytes &&
                               (*known)->modifiedNanoseconds == stamp.modifiedNanoseconds;
    candidate.standing = isSameVersion ? Standing::Known : Standing::Unsure;
    if (isSameVersion) {
        candidate.hash = (*known)->hash;
    }
    return candidate;
}

Result<Peek> peek(const catalog::Catalog& catalog, worker::WorkerPool& workers, const Candidate& candidate,
                  PeekAt depth, const std::stop_token& stop) {
    Peek seen;
    seen.standing = candidate.standing;
    const bool wantsPicture = depth != PeekAt::Content;
    if (candidate.hash && depth != PeekAt::Metadata) {
        auto stored = catalog.previews().thumbnail(*candidate.hash);
        if (stored && *stored) {
            seen.thumbnail = **std::move(stored);
            return seen;
        }
    }
    auto original = platform::openRegularFile(candidate.file.path);
    if (!original) {
        return tl::unexpected(original.error());
    }
    media::ReadTask task;
    task.extension = extensionOf(candidate.file.path.filename().native());
    task.wantMetadata = depth == PeekAt::Metadata;
    // The whole file is read for it: only where that can tell something.
    task.wantHash = candidate.standing == Standing::Unsure;
    if (wantsPicture) {
        task.thumbnail = kThumbnail;
    }
    worker::TaskFiles files;
    files.original = *std::move(original);
    auto answer = workers.readNow(std::move(task), std::move(files), stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->hash) {
        const auto known = catalog.assets().findByHash(*answer->hash, candidate.file.stamp.sizeBytes);
        if (!known) {
            return tl::unexpected(known.error());
        }
        seen.standing = *known ? Standing::Known : Standing::New;
    }
    if (answer->thumbnail) {
        seen.thumbnail = std::move(answer->thumbnail->bytes);
    }
    seen.metadata = std::move(answer->metadata);
    return seen;
}

} // namespace fieldframe::ingest
