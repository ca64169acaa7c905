// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"
#include "core/ingest/scanner.h"
#include "core/worker/worker_pool.h"

namespace fieldframe::ingest {

/// What to ask of an original.
enum class Wanted {
    Everything, ///< Metadata, hash and the pictures of the import's depth.
    Pictures,   ///< Of a known asset: the pictures it has not got yet.
};

/// Opens originals for reading and hands them to the workers.
class OriginalReader {
public:
    OriginalReader(worker::WorkerPool& workers, Depth depth)
        : m_workers(workers)
        , m_depth(depth) {}

    struct Begun {
        platform::FileStamp
            stamp; ///< On opening: by it the caller sees afterwards whether the file stayed the same.
        std::optional<Error> sidecarError; ///< The sidecar can't be read; the original is read without it.
    };
    /// Opens @p file and has it read; @p done is called on the pool's thread. After a failure it is never
    /// called.
    [[nodiscard]] Result<Begun> begin(const FoundFile& file, Wanted wanted,
                                      worker::WorkerPool::ReadDone done);
    [[nodiscard]] int window() const { return m_workers.window(); }

private:
    worker::WorkerPool& m_workers;
    Depth m_depth;
};

/// Whether what @p path names now is no longer what was opened with @p stamp.
[[nodiscard]] bool hasChanged(const std::filesystem::path& path, const platform::FileStamp& stamp);

} // namespace fieldframe::ingest
