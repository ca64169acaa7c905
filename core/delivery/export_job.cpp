// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_job.h"

#include "core/catalog/catalog.h"
#include "core/catalog/preview_store.h"
#include "core/delivery/existing_target.h"
#include "core/delivery/package.h"
#include "core/delivery/preset_shelf.h"
#include "core/delivery/render_inputs.h"
#include "core/delivery/text_proof.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

std::int64_t nowMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Result<platform::SafeFolder> prepareFolder(const fs::path& target) {
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), target, "making the folder above it"));
    }
    platform::removeLeftovers(target.parent_path());
    auto folder = platform::SafeFolder::createOrTakeUp(target);
    // After it: what waits for this very target is held by now, however old it is.
    platform::removeAbandoned(target.parent_path(), ExportJob::kKeptFor);
    return folder;
}

StillOf stillsOf(const catalog::Catalog& catalog) {
    return [&catalog](const ContentHash& hash) -> Result<std::optional<std::vector<std::uint8_t>>> {
        auto preview = catalog.previews().preview(hash);
        return preview && !*preview ? catalog.previews().thumbnail(hash) : preview;
    };
}

/// One run of one preset.
class Run {
public:
    Run(const catalog::Catalog& catalog, worker::WorkerPool& workers, const ExportRequest& request,
        const jobs::ProgressSink& progress, std::stop_token stop)
        : m_catalog(catalog)
        , m_workers(workers)
        , m_request(request)
        , m_progress(progress)
        , m_stop(std::move(stop)) {}

    Result<ExportReport> run() {
        m_progress.beginPhase(jobs::Phase::Checking, std::nullopt);
        auto plan = planExport(m_catalog, m_request, m_stop);
        if (!plan) {
            return tl::unexpected(plan.error());
        }
        m_plan = *std::move(plan);
        auto watermark = watermarkOf(m_request.preset);
        if (!watermark) {
            return tl::unexpected(watermark.error());
        }
        m_watermark = *std::move(watermark);
        m_progress.endPhase();
        const auto ledger = LedgerBook::begin(m_catalog, m_request);
        if (!ledger) {
            return tl::unexpected(ledger.error());
        }
        m_report.ledgerEntry = ledger->id();
        if (const Status made = make(*ledger); !made) {
            ledger->giveUp(made.error());
            return tl::unexpected(made.error());
        }
        tellItems();
        return std::move(m_report);
    }

private:
    Status make(const LedgerBook& ledger) {
        auto folder = prepareFolder(m_request.target);
        if (!folder) {
            return tl::unexpected(folder.error());
        }
        auto manifest = Manifest::takeUp(*folder, m_stop);
        if (!manifest) {
            if (manifest.error().code == ErrorCode::Cancelled) {
                folder->leave();
            }
            return tl::unexpected(manifest.error());
        }
        const Status made = fill(*folder, *manifest, ledger);
        return made || made.error().code != ErrorCode::Cancelled ? made : keptProved(*folder, *manifest);
    }

    /// What is proved waits for the next run; what was under way, and pages around it, are no use to it.
    static Status keptProved(platform::SafeFolder& folder, const Manifest& manifest) {
        if (!folder.isInPlace() || manifest.files().empty() || !manifest.removeOthers()) {
            return failure(ErrorCode::Cancelled, "export");
        }
        folder.leave();
        return failure(ErrorCode::Cancelled, "export", "what was finished waits for the next run");
    }

    Status fill(platform::SafeFolder& folder, Manifest& manifest, const LedgerBook& ledger) {
        m_progress.beginPhase(jobs::Phase::Exporting, leaving());
        FileMaking making(m_plan, {m_workers, m_request.preset, m_watermark, folder, manifest,
                                   stillsOf(m_catalog), m_progress, m_stop});
        for (const ItemAtFault& fault : itemsWithForbiddenTexts(m_plan)) {
            if (const Status failed = making.fail(fault.item, fault.error); !failed) {
                return failed;
            }
        }
        if (const Status made = making.run(); !made) {
            return made;
        }
        m_progress.endPhase();
        m_progress.beginPhase(jobs::Phase::Finishing, std::nullopt);
        const Status packed = pack(folder, manifest, making, ledger);
        m_progress.endPhase();
        return packed;
    }

    Status pack(platform::SafeFolder& folder, Manifest& manifest, FileMaking& making,
                const LedgerBook& ledger) {
        Package package(
            {m_request, m_plan, making, manifest, folder, m_workers, m_progress, m_stop, nowMilliseconds()});
        auto notices = package.compose();
        if (!notices) {
            return tl::unexpected(notices.error());
        }
        m_report.notices = *std::move(notices);
        for (const GlobalId& asset : m_plan.unneededOverrides) {
            m_report.notices.push_back({"override_unneeded", asset.text()});
        }
        m_report.exported = package.items();
        m_report.files = std::ssize(manifest.files());
        m_report.takenUp = making.takenUp();
        for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
            m_report.changed += making.isMade(i) && !m_plan.items[i].verdict.changes.empty() ? 1 : 0;
        }
        if (m_report.exported == 0) {
            tellFailed(making);
            ledger.giveUp({ErrorCode::NotFound, {}, "nothing could leave"});
            return {};
        }
        if (m_stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, "export"); // The last moment at which nothing has left.
        }
        const Status published = package.publish(ledger);
        if (published) {
            m_report.target = m_request.target;
            tellFailed(making);
        }
        return published;
    }

    std::int64_t leaving() const {
        return std::ranges::count_if(m_plan.items,
                                     [](const PlannedItem& item) { return item.verdict.leaves(); });
    }

    void tellFailed(FileMaking& making) {
        m_report.failed = making.takeFailed();
        m_report.warnings = making.takeWarnings();
    }

    void tellItems() {
        std::ranges::move(m_plan.failed, std::back_inserter(m_report.failed));
        for (PlannedItem& item : m_plan.items) {
            if (!item.verdict.leaves()) {
                m_report.held.push_back({item.original, item.summary.globalId, std::move(item.verdict)});
            }
        }
    }

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
    const ExportRequest& m_request;
    jobs::ProgressReporter m_progress;
    std::stop_token m_stop;
    ExportPlan m_plan;
    std::optional<media::Watermark> m_watermark;
    ExportReport m_report;
};

} // namespace

Result<ExportReport> ExportJob::run(const ExportRequest& request, const jobs::ProgressSink& progress,
                                    std::stop_token stop) {
    const auto begin = std::chrono::steady_clock::now();
    auto whole = withWholeTarget(request);
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    if (const Status checked = checkTarget(m_catalog, *whole); !checked) {
        return tl::unexpected(checked.error());
    }
    auto report = Run(m_catalog, m_workers, *whole, progress, std::move(stop)).run();
    if (report) {
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    return report;
}

std::vector<ExportRequest> chainRequests(const ExportRequest& request, std::span<const Preset> presets) {
    std::vector<ExportRequest> requests;
    for (const Preset& preset : presets) {
        ExportRequest& part = requests.emplace_back(request);
        part.preset = preset;
        const std::string name = preset.id.empty() ? presetIdFor(preset.name) : preset.id;
        part.target = request.target / (name + (preset.packing == Packing::Zip ? ".zip" : ""));
    }
    return requests;
}

std::vector<ChainPart> runChain(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                const ExportRequest& request, std::span<const Preset> presets,
                                const jobs::ProgressSink& progress, const std::stop_token& stop) {
    std::vector<ChainPart> parts;
    for (const ExportRequest& part : chainRequests(request, presets)) {
        parts.push_back({part.preset, ExportJob(catalog, workers).run(part, progress, stop)});
        if (stop.stop_requested()) {
            break;
        }
    }
    return parts;
}

} // namespace fieldframe::delivery
