// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_account.h"

#include "core/ingest/gallery_builder.h"
#include "core/ingest/sidecar_pairs.h"

#include <iterator>
#include <utility>

namespace fieldframe::ingest {

ImportAccount::ImportAccount(const ImportRequest& request, const jobs::ProgressSink& progress)
    : m_request(request)
    , m_galleries(request)
    , m_progress(progress) {
    m_report.batch = GlobalId::generate();
    m_progress.beginPhase(jobs::Phase::Importing, std::nullopt);
}

std::vector<ScannedFile> ImportAccount::meet(ScanBatch batch) {
    const auto isLeftOut = [this](const auto& path) { return m_request.leaveOut.contains(path); };
    std::erase_if(batch.files, [&](const FoundFile& file) { return isLeftOut(file.path); });
    std::erase_if(batch.skipped, isLeftOut);
    if (auto problem = m_galleries.meet(batch)) {
        if (problem->error.code == ErrorCode::UnsupportedFormat) {
            m_report.skipped.push_back(std::move(problem->file));
        } else {
            m_report.failed.push_back(*std::move(problem));
        }
    }
    m_met += std::ssize(batch.files) + std::ssize(batch.skipped) + std::ssize(batch.failed);
    for (std::filesystem::path& file : batch.skipped) {
        count(file);
        m_report.skipped.push_back(std::move(file));
    }
    for (ImportProblem& problem : batch.failed) {
        count(problem.file);
        m_galleries.settled(problem.file, m_nextOrder++, std::nullopt);
        m_report.failed.push_back(std::move(problem));
    }
    std::vector<ScannedFile> files;
    files.reserve(batch.files.size());
    for (FoundFile& file : batch.files) {
        files.push_back({std::move(file), m_nextOrder++});
    }
    return files;
}

void ImportAccount::scanEnded() {
    m_progress.setTotal(m_met);
}

void ImportAccount::count(const std::filesystem::path& file) {
    m_progress.advance(1, platform::display(file.filename()));
}

void ImportAccount::imported(const ScannedFile& file, const GlobalId& asset, std::vector<Error> warnings) {
    const std::filesystem::path& path = file.file.path;
    m_report.imported.push_back({path, asset});
    for (Error& warning : warnings) {
        m_report.warnings.push_back({path, std::move(warning)});
    }
    m_galleries.settled(path, file.order, asset);
    count(path);
}

void ImportAccount::duplicate(const ScannedFile& file, const GlobalId& asset) {
    m_report.duplicates.push_back({file.file.path, asset});
    m_galleries.settled(file.file.path, file.order, m_request.onlyNew ? std::nullopt : std::optional(asset));
    count(file.file.path);
}

void ImportAccount::failed(const ScannedFile& file, Error error) {
    const std::filesystem::path& path = file.file.path;
    error.subject = platform::display(path);
    if (error.code != ErrorCode::UnsupportedFormat) {
        m_report.failed.push_back({path, std::move(error)});
    } else if (isMediaExtension(extensionOf(path.filename().native()))) {
        error.code = ErrorCode::UnreadableFile;
        m_report.failed.push_back({path, std::move(error)});
    } else {
        m_report.skipped.push_back(path);
    }
    m_galleries.settled(path, file.order, std::nullopt);
    count(path);
}

ImportReport ImportAccount::finish(const catalog::Catalog& catalog, bool wasCancelled) {
    m_progress.endPhase();
    if (!wasCancelled) {
        std::vector<ImportProblem> missing = m_galleries.missing();
        m_report.failed.insert(m_report.failed.end(), std::make_move_iterator(missing.begin()),
                               std::make_move_iterator(missing.end()));
    }
    const std::vector<GalleryPlan> plans = m_galleries.plans();
    m_progress.beginPhase(jobs::Phase::Finishing, std::ssize(plans));
    for (const GalleryPlan& plan : plans) {
        if (const Status built = buildGallery(catalog, plan, m_report.batch); built) {
            m_report.galleries.push_back(plan.title);
        } else {
            Error error = built.error();
            error.detail = error.subject + ": " + error.detail;
            error.subject = plan.title;
            m_report.failed.push_back({plan.title, std::move(error)});
        }
        m_progress.advance(1, plan.title);
    }
    m_progress.endPhase();
    m_report.wasCancelled = wasCancelled;
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    return std::move(m_report);
}

} // namespace fieldframe::ingest
