// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/import_run.h"

#include "core/base/text.h"
#include "core/batch/batch_folder.h"
#include "core/catalog/catalog.h"
#include "core/catalog/preview_store.h"
#include "core/ingest/sidecar_pairs.h"
#include "core/platform/whole_file.h"

#include <array>
#include <system_error>
#include <utility>

namespace fieldframe::ingest {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

constexpr std::ptrdiff_t kScanBatchesAhead = 32;
/// How soon a cancel is noticed where nothing else happens.
constexpr std::chrono::milliseconds kPatience = 50ms;
constexpr std::uint64_t kMaxDocumentBytes = 64ull << 20;

bool isSameVersion(const catalog::KnownOriginal& known, const platform::FileStamp& stamp) {
    return known.sizeBytes == stamp.sizeBytes && known.modifiedNanoseconds == stamp.modifiedNanoseconds &&
           known.changedNanoseconds == stamp.changedNanoseconds && known.inode == stamp.inode;
}

} // namespace

ImportRun::ImportRun(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                     const ImportRequest& request, const jobs::ProgressSink& progress, std::stop_token stop)
    : m_catalog(catalog)
    , m_request(request)
    , m_stop(std::move(stop))
    , m_account(request, progress)
    , m_reader(workers, request.depth)
    , m_scanSlots(kScanBatchesAhead)
    , m_writer(catalog, m_account.batch(), request.metadataTemplate,
               [this](RowsWritten written) { m_mailbox->post(std::move(written)); }) {}

ImportRun::~ImportRun() {
    m_scanThread.request_stop();
}

Status ImportRun::prepareTemplate() {
    if (m_request.metadataTemplate.empty()) {
        return {};
    }
    const auto loaded = batch::TemplateStore(m_catalog).load(m_request.metadataTemplate);
    auto codes = batch::CodeStore(m_catalog).load();
    if (!loaded || !codes) {
        return tl::unexpected(loaded ? codes.error() : loaded.error());
    }
    auto work = batch::TemplateWork::of(*loaded, std::move(*codes));
    if (!work) {
        return tl::unexpected(work.error());
    }
    m_template = std::move(*work);
    return {};
}

Result<ImportReport> ImportRun::run() {
    if (m_catalog.isReadOnly()) {
        return failure(ErrorCode::ReadOnly, platform::display(m_catalog.folder()));
    }
    const std::optional<std::string>& title = m_request.galleryTitle;
    if (title && (text::trimmed(*title).empty() || !text::isValidUtf8(*title))) {
        return failure(ErrorCode::InvalidInput, "gallery", "needs a title");
    }
    if (m_request.copyTo) {
        if (const Status prepared = prepareCopies(); !prepared) {
            return tl::unexpected(prepared.error());
        }
    }
    if (const Status ready = prepareTemplate(); !ready) {
        return tl::unexpected(ready.error());
    }
    startScanning();
    while (!isFinished()) {
        if (m_stop.stop_requested() && !m_isCancelled) {
            cancel();
        }
        dispatch();
        if (m_isScanned && m_waiting.empty() && m_reading.empty()) {
            m_writer.flush(); // Nothing more will come to fill the batch.
        }
        if (auto event = m_mailbox->take(kPatience)) {
            std::visit([this](auto& what) { handle(std::move(what)); }, *event);
        }
    }
    return m_account.finish(m_catalog, m_isCancelled);
}

Status ImportRun::prepareCopies() {
    auto names = naming::NamingTemplate::parse(m_request.copyTemplate);
    if (!names) {
        return tl::unexpected(names.error());
    }
    std::error_code error;
    const fs::path root = fs::absolute(*m_request.copyTo, error);
    if (!error) {
        fs::create_directories(root, error);
    }
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), *m_request.copyTo, "making the folder"));
    }
    m_copier = std::make_unique<OriginalCopier>(
        root, *std::move(names), [this](OriginalCopier::Job job, Result<OriginalCopier::Copy> copy) {
            m_mailbox->post(CopyFinished{std::move(job), std::move(copy)});
        });
    return {};
}

std::vector<fs::path> ImportRun::roots() const {
    // A document given by name stands for the files it names.
    std::vector<fs::path> roots;
    for (const fs::path& path : m_request.paths) {
        roots.push_back(path);
        std::error_code ignored;
        if (path.filename() != kGalleryDocumentName || !fs::is_regular_file(path, ignored)) {
            continue;
        }
        const auto json = platform::readWholeFile(path, kMaxDocumentBytes);
        const auto document =
            json ? parseGalleryDocument(*json) : Result<GalleryDocument>(tl::unexpected(json.error()));
        if (!document) {
            continue; // The scan meets it again and reports what is wrong.
        }
        for (const GalleryDocumentItem& item : document->items) {
            if (const fs::path file = path.parent_path() / item.file; fs::exists(file, ignored)) {
                roots.push_back(file);
            }
        }
    }
    return roots;
}

void ImportRun::startScanning() {
    m_scanThread = std::jthread([this](const std::stop_token& stop) {
        Scanner scanner([&](ScanBatch batch) {
            while (!m_scanSlots.try_acquire_for(kPatience)) {
                if (stop.stop_requested()) {
                    return false;
                }
            }
            m_mailbox->post(std::move(batch));
            return true;
        });
        scanner.scan(roots(), stop);
        m_mailbox->post(ScanEnded{});
    });
}

bool ImportRun::isFinished() const {
    return m_isScanned && m_waiting.empty() && m_items.empty();
}

void ImportRun::cancel() {
    m_isCancelled = true;
    m_scanThread.request_stop();
    m_waiting.clear();
    m_twins.clear();
    // What is being read has not arrived and is left to the next run; what is being copied or written is
    // finished.
    std::erase_if(m_items, [](const auto& entry) {
        return entry.second.stage == Stage::Reading || entry.second.stage == Stage::WaitingForTwin;
    });
    m_reading.clear();
    m_read.clear();
    if (m_copier) {
        m_copier->cancel();
    }
}

void ImportRun::dispatch() {
    while (!m_waiting.empty() && std::cmp_less(m_reading.size(), m_reader.window()) && m_writer.hasRoom() &&
           !m_stop.stop_requested()) {
        ScannedFile file = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(file));
    }
}

void ImportRun::start(ScannedFile file) {
    const platform::FileStamp& stamp = file.file.stamp;
    if (stamp.sizeBytes == 0) {
        const std::string extension = extensionOf(file.file.path.filename().native());
        const bool shouldBeMedia = extension.empty() || isMediaExtension(extension);
        m_account.failed(
            file,
            {shouldBeMedia ? ErrorCode::UnreadableFile : ErrorCode::UnsupportedFormat, {}, "empty file"});
        return;
    }
    Item item;
    if (!m_copier) {
        auto known = m_catalog.assets().findByPath(file.file.path);
        if (!known) {
            m_account.failed(file, known.error());
            return;
        }
        if (*known && isSameVersion(**known, stamp)) {
            if (!lacksPictures((*known)->hash)) {
                m_account.duplicate(file, (*known)->globalId);
                return;
            }
            item.wanted = Wanted::Pictures;
            item.known = *known;
        }
    }
    item.file = std::move(file);
    read(std::move(item));
}

bool ImportRun::lacksPictures(const ContentHash& hash) const {
    if (m_request.depth == Depth::RowsOnly) {
        return false;
    }
    const auto thumbnail = m_catalog.previews().thumbnail(hash);
    if (!thumbnail || !*thumbnail) {
        return true;
    }
    if (m_request.depth == Depth::Thumbnails) {
        return false;
    }
    const auto without = m_catalog.previews().withoutPreview(std::array{hash});
    return !without || !without->empty();
}

void ImportRun::read(Item item) {
    const Ticket ticket = m_nextTicket++;
    auto begun = m_reader.begin(item.file.file, item.wanted,
                                [mailbox = m_mailbox, ticket](Result<media::ReadAnswer> answer) {
                                    mailbox->post(ReadFinished{ticket, std::move(answer)});
                                });
    if (!begun) {
        m_account.failed(item.file, begun.error());
        return;
    }
    item.stage = Stage::Reading;
    item.stamp = begun->stamp;
    item.warnings.clear();
    if (begun->sidecarError) {
        item.warnings.push_back(*std::move(begun->sidecarError));
    }
    m_items.emplace(ticket, std::move(item));
    m_reading.insert(ticket);
}

void ImportRun::handle(ScanBatch batch) {
    m_scanSlots.release();
    if (m_isCancelled) {
        return;
    }
    std::vector<ScannedFile> files = m_account.meet(std::move(batch));
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(files.begin()),
                     std::make_move_iterator(files.end()));
}

void ImportRun::handle(ScanEnded) {
    m_isScanned = true;
    m_account.scanEnded();
}

} // namespace fieldframe::ingest
