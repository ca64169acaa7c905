// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/template_work.h"
#include "core/catalog/asset_store.h"
#include "core/ingest/import_account.h"
#include "core/ingest/original_copier.h"
#include "core/ingest/original_reader.h"
#include "core/ingest/row_writer.h"
#include "core/jobs/mailbox.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <semaphore>
#include <set>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <variant>
#include <vector>

namespace fieldframe::ingest {

/// One run of an import: files go from the scanner's thread by way of this one to the workers, where asked to
/// the copier's thread, and to the writer's thread. Only so many are under way at a time, so memory stays
/// flat.
class ImportRun {
public:
    ImportRun(const catalog::Catalog& catalog, worker::WorkerPool& workers, const ImportRequest& request,
              const jobs::ProgressSink& progress, std::stop_token stop);
    ~ImportRun();
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;

    [[nodiscard]] Result<ImportReport> run();

private:
    using Ticket = std::uint64_t;
    enum class Stage { Reading, Copying, Writing, WaitingForTwin };
    struct Item {
        ScannedFile file;
        Wanted wanted = Wanted::Everything;
        std::optional<catalog::KnownOriginal> known; ///< The catalog has it; only pictures are made.
        Stage stage = Stage::Reading;
        bool isRetry = false;
        platform::FileStamp stamp;
        ContentHash hash;
        std::vector<Error> warnings;
    };
    struct ScanEnded {};
    struct ReadFinished {
        Ticket ticket;
        Result<media::ReadAnswer> answer;
    };
    struct CopyFinished {
        OriginalCopier::Job job;
        Result<OriginalCopier::Copy> copy;
    };
    using RowsWritten = std::vector<RowWriter::Written>;
    using Event = std::variant<ScanBatch, ScanEnded, ReadFinished, CopyFinished, RowsWritten>;
    using Items = std::unordered_map<Ticket, Item>;

    [[nodiscard]] Status prepareCopies();
    [[nodiscard]] Status prepareTemplate();
    [[nodiscard]] std::vector<std::filesystem::path> roots() const;
    void startScanning();
    void cancel();
    [[nodiscard]] bool isFinished() const;

    void dispatch();
    void start(ScannedFile file);
    void read(Item item);
    [[nodiscard]] bool lacksPictures(const ContentHash& hash) const;

    void handle(ScanBatch batch);
    void handle(ScanEnded);
    void handle(ReadFinished finished);
    void handle(CopyFinished finished);
    void handle(RowsWritten written);

    void releaseInOrder();
    void take(Items::iterator at, media::ReadAnswer answer);
    void copy(Items::iterator at, media::ReadAnswer answer);
    void write(Items::iterator at, media::ReadAnswer answer, const std::filesystem::path& path,
               const platform::FileStamp& stamp);
    [[nodiscard]] std::vector<FieldValue> templated(Item& item, const NewAsset& asset);
    void settleWritten(const RowWriter::Written& written);
    void releaseTwins(const ContentHash& hash, const std::optional<GlobalId>& asset);
    void fail(Items::iterator at, Error error);

    const catalog::Catalog& m_catalog;
    const ImportRequest& m_request;
    std::stop_token m_stop;
    ImportAccount m_account;
    OriginalReader m_reader;
    /// Shared with the tasks: after a cancel some end when this run is gone.
    std::shared_ptr<jobs::Mailbox<Event>> m_mailbox = std::make_shared<jobs::Mailbox<Event>>();

    std::deque<ScannedFile> m_waiting;
    Items m_items; ///< Under way.
    std::map<ContentHash, std::vector<Ticket>>
        m_twins; ///< Contents being copied, and files that hold the same.
    Ticket m_nextTicket = 0;
    std::optional<batch::TemplateWork> m_template; ///< Applied to what is new.
    std::int64_t m_sequence = 0;                   ///< Of new files, for the template.
    std::set<Ticket> m_reading;
    /// Answers that wait for those of earlier files, so that of two files with the same content the first
    /// scanned is the asset, whichever worker was quicker.
    std::map<Ticket, media::ReadAnswer> m_read;
    bool m_isScanned = false;
    bool m_isCancelled = false;

    /// Batches the scanner may be ahead.
    std::counting_semaphore<> m_scanSlots;
    RowWriter m_writer;
    std::unique_ptr<OriginalCopier> m_copier; ///< Where originals are copied.
    std::jthread m_scanThread;
};

} // namespace fieldframe::ingest
