// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_run.h"

#include "core/delivery/captions_csv.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// How soon a cancel is noticed where nothing else happens.
constexpr std::chrono::milliseconds kPatience = 50ms;
constexpr std::size_t kMaxExtensionBytes = 16;
/// A slow disk copies this much within a worker's time for one file.
constexpr std::uint64_t kLargestForWorkers = 256ull << 20;

std::string lowerExtension(const fs::path& path) {
    std::string extension = path.extension().native();
    extension.erase(0, 1);
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return extension.size() > kMaxExtensionBytes ? std::string() : extension;
}

media::RenderTask taskFor(const PlannedFile& file, const ExportRequest& request) {
    media::RenderTask task;
    task.extension = lowerExtension(file.asset.path);
    task.writeMetadata = request.writeMetadata;
    task.rotation = file.asset.summary.rotation;
    if (request.writeMetadata) {
        task.metadata = file.asset.metadata;
    }
    if (file.isRendered) {
        task.rendition = media::RenditionSpec{request.rendition->longEdge, request.rendition->quality,
                                              media::ImageFormat::Jpeg, media::PixelSource::FullDecode};
    }
    return task;
}

} // namespace

ExportRun::ExportRun(worker::WorkerPool& workers, const ExportRequest& request, ExportPlan plan,
                     const jobs::ProgressSink& progress, std::stop_token stop)
    : m_workers(workers)
    , m_request(request)
    , m_plan(std::move(plan))
    , m_stop(std::move(stop))
    , m_progress(progress)
    , m_isMade(m_plan.files.size()) {}

Result<ExportReport> ExportRun::run(platform::SafeFolder folder) {
    m_folder.emplace(std::move(folder));
    m_report.folder = m_request.target;
    m_report.failed = std::move(m_plan.failed);
    m_progress.beginPhase(jobs::Phase::Exporting, std::ssize(m_plan.files));
    Index next = 0;
    while (next < m_plan.files.size() || !m_underWay.empty()) {
        if (m_stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, platform::display(m_request.target));
        }
        if (next < m_plan.files.size() && std::cmp_less(m_underWay.size(), m_workers.window())) {
            begin(next++, false);
            continue;
        }
        if (auto finished = m_mailbox->take(kPatience)) {
            finish(*std::move(finished));
        }
    }
    m_progress.endPhase();
    m_progress.beginPhase(jobs::Phase::Finishing, std::nullopt);
    if (const Status written = writeTables(); !written) {
        return tl::unexpected(written.error());
    }
    const bool mayReplace = m_request.existingTarget == ExistingTarget::Replace;
    const Status published =
        m_folder->publish(mayReplace ? platform::Replace::Existing : platform::Replace::Never);
    if (!published) {
        return tl::unexpected(published.error());
    }
    m_progress.endPhase();
    return std::move(m_report);
}

void ExportRun::begin(Index file, bool isRetry) {
    if (const Status submitted = submit(file, isRetry); !submitted) {
        fail(file, submitted.error());
    }
}

Status ExportRun::submit(Index index, bool isRetry) {
    const PlannedFile& file = m_plan.files[index];
    auto original = platform::openRegularFile(file.asset.path);
    if (!original) {
        return tl::unexpected(original.error());
    }
    const auto stamp = platform::stampOf(*original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (!file.isRendered && stamp->sizeBytes > kLargestForWorkers) {
        return copyLarge(index, *original);
    }
    auto target = m_folder->newFile(file.name);
    if (!target) {
        return tl::unexpected(target.error());
    }
    platform::readAhead(*original);
    worker::TaskFiles files;
    files.original = *std::move(original);
    files.target = *std::move(target);
    m_underWay.emplace(index, UnderWay{*stamp, isRetry});
    m_workers.render(taskFor(file, m_request), std::move(files), worker::Lane::Bulk,
                     [mailbox = m_mailbox, index](Result<media::RenderAnswer> answer) {
                         mailbox->post({index, std::move(answer)});
                     });
    return {};
}

void ExportRun::finish(Finished finished) {
    const UnderWay underWay = m_underWay.at(finished.file);
    m_underWay.erase(finished.file);
    const PlannedFile& file = m_plan.files[finished.file];
    const auto now = platform::stampOf(file.asset.path);
    if (!now || *now != underWay.stamp) {
        std::error_code ignored; // Made anew, or reported as failed below.
        fs::remove(m_folder->path() / file.name, ignored);
        if (underWay.isRetry) {
            fail(finished.file, {ErrorCode::ChangedWhileRead, {}, "it changed each time it was read"});
        } else {
            begin(finished.file, true);
        }
        return;
    }
    if (!finished.answer) {
        fail(finished.file, std::move(finished.answer.error()));
        return;
    }
    if (const Status kept = keepMetadata(file, *finished.answer); !kept) {
        fail(finished.file, kept.error());
        return;
    }
    if (!file.isRendered && file.asset.summary.rotation != 0) {
        warn(file, "turned in the catalog only: the copy keeps its file's own orientation");
    }
    succeed(finished.file);
}

Status ExportRun::copyLarge(Index index, const platform::Descriptor& original) {
    const PlannedFile& file = m_plan.files[index];
    const fs::path target = m_folder->path() / file.name;
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), target, "making its folder"));
    }
    if (const auto copied = platform::copyVerified(original, target, m_stop); !copied) {
        return tl::unexpected(copied.error());
    }
    if (m_request.writeMetadata) {
        warn(file, "too large to write metadata into its copy");
    }
    succeed(index);
    return {};
}

Status ExportRun::keepMetadata(const PlannedFile& file, const media::RenderAnswer& answer) {
    if (!m_request.writeMetadata || answer.wroteMetadata || file.asset.metadata.values.empty()) {
        return {};
    }
    if (answer.sidecar.empty()) {
        warn(file, "its format can't hold metadata");
        return {};
    }
    const fs::path sidecar = m_folder->path() / (file.name.native() + ".xmp");
    return platform::writeFile(sidecar, answer.sidecar, platform::Replace::Never);
}

void ExportRun::succeed(Index file) {
    m_isMade[file] = true;
    ++m_report.exported;
    m_progress.advance(1, platform::display(m_plan.files[file].name));
}

void ExportRun::warn(const PlannedFile& file, std::string why) {
    m_report.warnings.push_back(
        {file.asset.path,
         file.asset.summary.globalId,
         {ErrorCode::UnsupportedFormat, platform::display(file.asset.path), std::move(why)}});
}

void ExportRun::fail(Index index, Error error) {
    const PlannedFile& file = m_plan.files[index];
    std::error_code ignored; // What can't be removed now goes with the folder, or is a file too many in it.
    fs::remove(m_folder->path() / file.name, ignored);
    error.subject = platform::display(file.asset.path);
    m_report.failed.push_back({file.asset.path, file.asset.summary.globalId, std::move(error)});
    m_progress.advance(1, platform::display(file.name));
}

Status ExportRun::writeTables() const {
    CaptionsCsv captions;
    ingest::GalleryDocument document = m_plan.gallery;
    for (Index i = 0; i < m_plan.files.size(); ++i) {
        if (m_isMade[i]) {
            captions.lookAt(m_plan.files[i].asset.metadata);
        }
    }
    for (Index i = 0; i < m_plan.files.size(); ++i) {
        if (!m_isMade[i]) {
            continue;
        }
        const PlannedFile& file = m_plan.files[i];
        captions.addRow(file.name.generic_string(), file.asset.metadata);
        document.items.push_back({file.name.generic_string(), file.asset.summary.pick == Pick::Pick});
        if (m_plan.cover == file.asset.summary.id) {
            document.cover = file.name.generic_string();
        }
    }
    const auto write = [&](std::string_view name, std::string_view text) {
        return platform::writeFile(m_folder->path() / name, text, platform::Replace::Never);
    };
    if (const Status written = write(kCaptionsName, captions.text()); !written) {
        return written;
    }
    return write(ingest::kGalleryDocumentName, ingest::writeGalleryDocument(document));
}

} // namespace fieldframe::delivery
