// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/gallery_plan.h"
#include "core/ingest/import_request.h"
#include "core/jobs/progress.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::ingest {

/// A file of a scan by its place among all of them.
struct ScannedFile {
    FoundFile file;
    std::int64_t order = 0;
};

/// Accounts for every file of an import exactly once, and knows what galleries come of it.
class ImportAccount {
public:
    /// @p request must outlive it.
    ImportAccount(const ImportRequest& request, const jobs::ProgressSink& progress);

    /// Takes what a batch says itself; its files are left to the caller, numbered.
    [[nodiscard]] std::vector<ScannedFile> meet(ScanBatch batch);
    void scanEnded();

    void imported(const ScannedFile& file, const GlobalId& asset, std::vector<Error> warnings);
    void duplicate(const ScannedFile& file, const GlobalId& asset);
    /// An UnsupportedFormat is skipped, unless the name says that it should be a picture, a video or a sound.
    void failed(const ScannedFile& file, Error error);

    /// Names everything this import changes in the journal.
    [[nodiscard]] const GlobalId& batch() const { return m_report.batch; }

    /// Makes the galleries and closes the account.
    [[nodiscard]] ImportReport finish(const catalog::Catalog& catalog, bool wasCancelled);

private:
    void count(const std::filesystem::path& file);

    const ImportRequest& m_request;
    ImportReport m_report;
    GalleryPlanner m_galleries;
    jobs::ProgressReporter m_progress;
    std::int64_t m_nextOrder = 0;
    std::int64_t m_met = 0;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace fieldframe::ingest
