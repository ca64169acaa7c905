// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/file_state.h"
#include "core/jobs/mailbox.h"
#include "core/jobs/progress.h"
#include "core/platform/safe_file.h"
#include "core/worker/worker_pool.h"
#include "core/writeback/write_request.h"
#include "core/writeback/write_steps.h"

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::writeback {

/// One run of a WriteJob: as many files at a time as keep the workers busy, one step of each at a time.
class WriteRun {
public:
    WriteRun(const catalog::Catalog& catalog, worker::WorkerPool& workers, const WriteRequest& request,
             std::vector<AssetId> assets, const jobs::ProgressSink& progress, std::stop_token stop);

    [[nodiscard]] Result<WriteReport> run();

private:
    struct Item {
        catalog::FileState state;
        std::filesystem::path original; ///< Without links.
        std::vector<WriteStep> steps;
        std::size_t step = 0;
        platform::FileStamp stamp;        ///< Of the original, when this step opened it.
        catalog::FileVersion formerStamp; ///< Of the sidecar that this step begins with.
        std::optional<platform::SafeFile> next;
        platform::Descriptor replaced; ///< What the next version takes the place of.
        bool isRetry = false;
        bool isAlone = false; ///< No other next version took room on any disk while it was made.
        std::set<FieldId> stays;
        ContentHash hash;
        DescriptiveMetadata after;
        WrittenFile written;
    };
    using ItemPtr = std::unique_ptr<Item>;
    struct Finished {
        AssetId asset;
        Result<media::AmendAnswer> answer;
    };
    struct Done {
        catalog::FileState state;
        catalog::FileReading reading;
        std::set<FieldId> fields;
    };

    void begin(AssetId asset);
    /// The state, after whatever another program has done to the file was merged.
    [[nodiscard]] Result<catalog::FileState> currentState(AssetId asset);
    /// Whether another may be begun now.
    [[nodiscard]] bool hasRoom() const;
    void beginStep(ItemPtr item);
    [[nodiscard]] Status submit(ItemPtr& item);
    [[nodiscard]] Status openSidecar(const WriteStep& step, Item& item, worker::TaskFiles& files) const;
    void finish(Finished finished);
    void failed(ItemPtr item, Error error);
    [[nodiscard]] bool hasMoved(const Item& item) const;
    [[nodiscard]] Status keep(Item& item, const media::AmendAnswer& answer);
    void note(Item& item, const media::AmendAnswer& answer);
    void finishItem(ItemPtr item);
    void fail(const catalog::FileState& state, Error error);
    void clearLeftovers(const std::filesystem::path& folder);
    /// Tells the catalog of files that were written.
    [[nodiscard]] Status record();

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
    const WriteRequest& m_request;
    std::vector<AssetId> m_assets;
    jobs::ProgressReporter m_progress;
    std::stop_token m_stop;
    GlobalId m_batch = GlobalId::generate();
    SidecarFolders m_sidecars;
    WriteReport m_report;
    std::unordered_map<AssetId, ItemPtr> m_underWay;
    /// Found a disk full, perhaps with nothing but the others' next versions: to be tried once more alone.
    std::vector<ItemPtr> m_postponed;
    bool m_isTight = false;   ///< A disk was found full: one at a time from then on.
    std::vector<Done> m_done; ///< Not recorded yet.
    std::set<std::filesystem::path> m_cleared;
    /// Shared with the tasks: after a cancel some end when this run is gone.
    std::shared_ptr<jobs::Mailbox<Finished>> m_mailbox = std::make_shared<jobs::Mailbox<Finished>>();
};

} // namespace fieldframe::writeback
