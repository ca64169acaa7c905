// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/ingest/scanner.h"
#include "core/media/media_task.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::ingest {

/// Whether the catalog has a file's content already.
enum class Standing {
    New,
    Unsure, ///< Something in the catalog is as large: the contents must be compared.
    Known,
};

/// A file that could be imported, looked at from outside.
struct Candidate {
    FoundFile file;
    Standing standing = Standing::New;
    std::optional<ContentHash> hash; ///< Where the catalog knows the file by its place.
};

/// Finds what could be imported: pictures, videos and sound by their names. Opens no file.
class CandidateScan {
public:
    /// Takes candidates of one folder (a large one comes in several batches) with what could not be looked
    /// at; false ends the scan.
    using Sink = std::function<bool(std::vector<Candidate>, std::vector<ImportProblem>)>;

    explicit CandidateScan(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}

    /// On the calling thread until done. An Error where the catalog can't be read.
    [[nodiscard]] Status run(std::span<const std::filesystem::path> roots, const Sink& sink,
                             std::stop_token stop) const;

private:
    [[nodiscard]] Result<Candidate> look(FoundFile file,
                                         const std::unordered_set<std::uint64_t>& sizes) const;

    const catalog::Catalog& m_catalog;
};

/// What a look into a candidate shows.
struct Peek {
    Standing standing = Standing::New;
    std::vector<std::uint8_t> thumbnail; ///< Encoded; empty where there is no picture to show.
    DescriptiveMetadata metadata;        ///< Where it was asked for.
};

enum class PeekAt {
    Content,   ///< Only whether the catalog has it.
    Thumbnail, ///< And a small picture: the embedded one where there is one.
    Metadata,  ///< And what is said of it, for names made from that.
};

/// Looks into candidates through the workers, one at a time: waits, so not for the window's thread.
[[nodiscard]] Result<Peek> peek(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                const Candidate& candidate, PeekAt depth, const std::stop_token& stop);

} // namespace fieldframe::ingest
