// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/refresh_job.h"

#include "core/catalog/catalog.h"
#include "core/catalog/file_store.h"
#include "core/jobs/mailbox.h"
#include "core/worker/worker_pool.h"
#include "core/writeback/file_look.h"

#include <memory>
#include <unordered_map>
#include <utility>

namespace fieldframe::writeback {

namespace {

using namespace std::chrono_literals;

/// How soon a cancel is noticed where nothing else happens.
constexpr std::chrono::milliseconds kPatience = 50ms;

class RefreshRun {
public:
    RefreshRun(const catalog::Catalog& catalog, worker::WorkerPool& workers, std::vector<AssetId> assets,
               const jobs::ProgressSink& progress, std::stop_token stop)
        : m_catalog(catalog)
        , m_workers(workers)
        , m_assets(std::move(assets))
        , m_progress(progress)
        , m_stop(std::move(stop)) {}

    Result<RefreshReport> run() {
        m_progress.beginPhase(jobs::Phase::Rereading, std::ssize(m_assets));
        std::size_t next = 0;
        while (next < m_assets.size() || !m_underWay.empty()) {
            if (m_stop.stop_requested()) {
                m_report.wasCancelled = true;
                break;
            }
            if (next < m_assets.size() && std::cmp_less(m_underWay.size(), m_workers.window())) {
                begin(m_assets[next++]);
            } else if (auto finished = m_mailbox->take(kPatience)) {
                finish(*std::move(finished));
            }
        }
        m_progress.endPhase();
        return std::move(m_report);
    }

private:
    struct Item {
        catalog::FileState state;
        Reread reread;
    };
    struct Finished {
        AssetId asset;
        Result<media::ReadAnswer> answer;
    };

    void begin(AssetId asset) {
        auto state = m_catalog.files().state(asset);
        if (!state) {
            m_report.failed.push_back({{}, {}, state.error()});
            return m_progress.advance(1, {});
        }
        ++m_report.looked;
        const auto look = lookAt(*state, m_sidecars);
        if (!look) {
            return fail(*state, look.error());
        }
        if (look->isAsKnown(*state)) {
            return m_progress.advance(1, platform::display(state->path.filename()));
        }
        reread(*std::move(state), *look, true);
    }

    void reread(catalog::FileState state, const FileLook& look, bool wantsThumbnail) {
        worker::TaskFiles files;
        auto reread = beginReread(look, files);
        if (!reread) {
            return fail(state, reread.error());
        }
        if (!wantsThumbnail) {
            reread->task.thumbnail.reset();
        }
        media::ReadTask task = reread->task;
        const AssetId asset = state.asset;
        m_underWay.insert_or_assign(asset, Item{std::move(state), *std::move(reread)});
        m_workers.read(std::move(task), std::move(files), worker::Lane::Bulk,
                       [mailbox = m_mailbox, asset](Result<media::ReadAnswer> answer) {
                           mailbox->post({asset, std::move(answer)});
                       });
    }

    void finish(Finished finished) {
        Item item = std::move(m_underWay.at(finished.asset));
        m_underWay.erase(finished.asset);
        if (!finished.answer && isPictureToBlame(item.reread, finished.answer.error())) {
            return reread(std::move(item.state), item.reread.look, false);
        }
        if (!finished.answer) {
            return fail(item.state, finished.answer.error());
        }
        const auto merged = merge(m_catalog, item.state, item.reread, *std::move(finished.answer), m_batch);
        if (!merged) {
            return fail(item.state, merged.error());
        }
        ++m_report.changed;
        m_report.taken += merged->taken;
        m_report.conflicts += merged->conflicts;
        m_progress.advance(1, platform::display(item.state.path.filename()));
    }

    void fail(const catalog::FileState& state, Error error) {
        error.subject = platform::display(state.path);
        m_report.failed.push_back({state.path, state.globalId, std::move(error)});
        m_progress.advance(1, platform::display(state.path.filename()));
    }

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
    std::vector<AssetId> m_assets;
    jobs::ProgressReporter m_progress;
    std::stop_token m_stop;
    GlobalId m_batch = GlobalId::generate();
    SidecarFolders m_sidecars;
    RefreshReport m_report;
    std::unordered_map<AssetId, Item> m_underWay;
    /// Shared with the tasks: after a cancel some end when this run is gone.
    std::shared_ptr<jobs::Mailbox<Finished>> m_mailbox = std::make_shared<jobs::Mailbox<Finished>>();
};

} // namespace

Result<RefreshReport> RefreshJob::run(const std::optional<std::vector<AssetId>>& assets,
                                      const jobs::ProgressSink& progress, std::stop_token stop) {
    const auto begin = std::chrono::steady_clock::now();
    if (m_catalog.isReadOnly()) {
        return failure(ErrorCode::ReadOnly, platform::display(m_catalog.folder()));
    }
    const auto chosen = assets ? Result<std::vector<AssetId>>(*assets) : m_catalog.files().all();
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    auto report = RefreshRun(m_catalog, m_workers, *chosen, progress, std::move(stop)).run();
    if (report) {
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    return report;
}

} // namespace fieldframe::writeback
