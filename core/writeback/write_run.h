// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/file_state.h"
#include "core/jobs/mailbox.h"
#include "core/jobs/progress.h"
#include "core/platform/safe_file.h"
#include "core/worker/worker_pool.h"
#include "core/writeback/write_places.h"
#include "core/writeback/write_record.h"
#include "core/writeback/write_request.h"
#include "core/writeback/write_steps.h"

#include <deque>
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
    /// One place of an asset.
    struct Item {
        catalog::FileState state;
        std::vector<std::filesystem::path> aliases;
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
    using Ticket = std::uint64_t;
    struct Finished {
        Ticket ticket = 0;
        Result<media::AmendAnswer> answer;
    };

    void begin(AssetId asset);
    void addItem(const PlaceToWrite& place);
    /// Whether another may be begun now.
    [[nodiscard]] bool hasRoom() const;
    void beginStep(ItemPtr item);
    [[nodiscard]] Status submit(ItemPtr& item);
    [[nodiscard]] Status openSidecar(const WriteStep& step, Item& item, worker::TaskFiles& files) const;
    void finish(Finished finished);
    void failed(ItemPtr item, Error error);
    /// Goes on with a sidecar where the file itself can't be written, in a way that is safe.
    void goBeside(ItemPtr item, const Error& error);
    [[nodiscard]] bool hasMoved(const Item& item) const;
    [[nodiscard]] Status keep(Item& item, const media::AmendAnswer& answer);
    void note(Item& item, const media::AmendAnswer& answer);
    void finishItem(ItemPtr item);
    void refuse(const catalog::FileState& state, Error error);
    /// Counts the asset where this was its last place.
    void leave(const catalog::FileState& state);
    void clearLeftovers(const std::filesystem::path& folder);

    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
    const WriteRequest& m_request;
    std::vector<AssetId> m_assets;
    jobs::ProgressReporter m_progress;
    std::stop_token m_stop;
    GlobalId m_batch = GlobalId::generate();
    SidecarFolders m_sidecars;
    WritePlaces m_places;
    WriteRecord m_record;
    WriteReport m_report;
    std::unordered_map<Ticket, ItemPtr> m_underWay;
    Ticket m_lastTicket = 0;
    /// To be begun: places of assets, and what found a disk full, perhaps with nothing but the others' next
    /// versions, to be tried once more alone.
    std::deque<ItemPtr> m_waiting;
    bool m_isTight = false; ///< A disk was found full: one at a time from then on.
    std::set<std::filesystem::path> m_cleared;
    /// Shared with the tasks: after a cancel some end when this run is gone.
    std::shared_ptr<jobs::Mailbox<Finished>> m_mailbox = std::make_shared<jobs::Mailbox<Finished>>();
};

} // namespace fieldframe::writeback
