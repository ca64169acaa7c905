// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_run.h"

#include "core/catalog/catalog.h"
#include "core/writeback/file_look.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// How soon a cancel is noticed where nothing else happens.
constexpr std::chrono::milliseconds kPatience = 50ms;
/// A file that was written and not recorded is merged by the next run; each transaction costs a sync.
constexpr std::size_t kRecordsAtOnce = 32;

/// No fault of the disk or of a worker, but of how the file is built: it can't hold what is to be said, or
/// not so that all else is proved to stay.
bool isBesideBetter(const WriteStep& step, const Error& error) {
    return step.task.into == media::AmendTask::Into::Original &&
           (error.code == ErrorCode::UnsupportedFormat || error.code == ErrorCode::TooLarge ||
            error.code == ErrorCode::WriteFailed);
}

} // namespace

WriteRun::WriteRun(const catalog::Catalog& catalog, worker::WorkerPool& workers, const WriteRequest& request,
                   std::vector<AssetId> assets, const jobs::ProgressSink& progress, std::stop_token stop)
    : m_catalog(catalog)
    , m_workers(workers)
    , m_request(request)
    , m_assets(std::move(assets))
    , m_progress(progress)
    , m_stop(std::move(stop))
    , m_places(catalog, workers, m_sidecars, request, m_batch, m_stop)
    , m_record(catalog, m_batch) {}

Result<WriteReport> WriteRun::run() {
    m_progress.beginPhase(jobs::Phase::Writing, std::ssize(m_assets));
    std::size_t next = 0;
    while (next < m_assets.size() || !m_underWay.empty() || !m_waiting.empty()) {
        if (m_stop.stop_requested()) {
            m_report.wasCancelled = true;
            break;
        }
        if (!m_waiting.empty() && hasRoom()) {
            ItemPtr item = std::move(m_waiting.front());
            m_waiting.pop_front();
            beginStep(std::move(item));
        } else if (next < m_assets.size() && hasRoom()) {
            begin(m_assets[next++]);
        } else if (auto finished = m_mailbox->take(kPatience)) {
            finish(*std::move(finished));
        }
        if (const Status recorded = m_record.flush(kRecordsAtOnce); !recorded) {
            return tl::unexpected(recorded.error());
        }
    }
    m_underWay.clear(); // After a cancel: what is not whole yet removes itself.
    m_waiting.clear();
    if (const Status recorded = m_record.flush(0); !recorded) {
        return tl::unexpected(recorded.error());
    }
    m_progress.endPhase();
    return std::move(m_report);
}

bool WriteRun::hasRoom() const {
    return m_isTight ? m_underWay.empty() : std::cmp_less(m_underWay.size(), m_workers.window());
}

void WriteRun::begin(AssetId asset) {
    auto places = m_places.find(asset);
    if (!places) {
        m_report.failed.push_back({{}, {}, places.error()});
        return m_progress.advance(1, {});
    }
    m_report.conflicts += places->conflicts;
    for (WriteProblem& problem : places->refused) {
        problem.error.subject = platform::display(problem.file);
        m_report.failed.push_back(std::move(problem));
    }
    auto& files = places->files;
    const bool isWaiting = !files.empty() && !files.front().state.unwritten.empty();
    const bool isReachable = !files.empty();
    std::erase_if(files, [](const PlaceToWrite& file) { return writableFields(file.state).empty(); });
    if (files.empty()) {
        if (isReachable && places->refused.empty()) {
            ++(isWaiting ? m_report.waiting : m_report.unchanged);
        }
        return m_progress.advance(1, {});
    }
    m_record.begin(files.front().state, files.size() + places->refused.size());
    for (std::size_t i = 0; i < places->refused.size(); ++i) {
        m_record.refused(asset);
    }
    for (const PlaceToWrite& file : files) {
        addItem(file);
    }
}

void WriteRun::addItem(const PlaceToWrite& place) {
    const catalog::FileState& state = place.state;
    std::error_code error;
    auto item = std::make_unique<Item>();
    item->original = fs::canonical(state.path, error);
    if (error) {
        return refuse(state, platform::systemError(error.value(), state.path, "finding"));
    }
    auto steps = stepsFor(state, item->original, m_request.iim, m_sidecars);
    if (!steps) {
        return refuse(state, steps.error());
    }
    item->steps = *std::move(steps);
    item->hash = state.pictureHash;
    item->written = {state.path, state.globalId, std::nullopt, false, 0};
    item->state = state;
    item->aliases = place.aliases;
    m_waiting.push_back(std::move(item));
}

void WriteRun::beginStep(ItemPtr item) {
    item->isAlone = m_isTight && m_underWay.empty();
    if (const Status submitted = submit(item); !submitted) {
        failed(std::move(item), submitted.error());
    }
}

Status WriteRun::submit(ItemPtr& item) {
    const WriteStep& step = item->steps[item->step];
    worker::TaskFiles files;
    auto original = platform::openRegularFile(item->original);
    if (!original) {
        return tl::unexpected(original.error());
    }
    const auto stamp = platform::stampOf(*original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    item->stamp = *stamp;
    if (const Status opened = openSidecar(step, *item, files); !opened) {
        return opened;
    }
    clearLeftovers(step.target.parent_path());
    // A trial leaves no trace beside anybody's originals.
    auto next = platform::SafeFile::create(m_request.isTrial ? m_catalog.folder() / "trial" : step.target);
    if (!next) {
        return tl::unexpected(next.error());
    }
    const int target = dup(next->descriptor().get());
    if (target < 0) {
        return tl::unexpected(platform::systemError(errno, step.target, "opening"));
    }
    platform::readAhead(*original);
    files.original = *std::move(original);
    files.target = platform::Descriptor(target);
    item->next = *std::move(next);
    const Ticket ticket = ++m_lastTicket;
    media::AmendTask task = step.task;
    m_underWay[ticket] = std::move(item);
    m_workers.amend(std::move(task), std::move(files), worker::Lane::Bulk,
                    [mailbox = m_mailbox, ticket](Result<media::AmendAnswer> answer) {
                        mailbox->post({ticket, std::move(answer)});
                    });
    return {};
}

Status WriteRun::openSidecar(const WriteStep& step, Item& item, worker::TaskFiles& files) const {
    const bool isInPlace = step.task.into == media::AmendTask::Into::Original;
    const fs::path replaced = isInPlace ? item.original : step.former.value_or(fs::path());
    item.replaced.reset();
    if (replaced.empty()) {
        return {};
    }
    auto opened = platform::openRegularFile(replaced);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    item.replaced = *std::move(opened);
    if (isInPlace) {
        return {};
    }
    const auto stamp = platform::stampOf(item.replaced);
    auto sidecar = platform::openRegularFile(replaced);
    if (!stamp || !sidecar) {
        return tl::unexpected(stamp ? sidecar.error() : stamp.error());
    }
    item.formerStamp = versionOf(*stamp);
    files.sidecar = *std::move(sidecar);
    return {};
}

bool WriteRun::hasMoved(const Item& item) const {
    const WriteStep& step = item.steps[item.step];
    const auto now = platform::stampOf(item.original);
    if (!now || *now != item.stamp) {
        return true;
    }
    if (!step.former) {
        return false;
    }
    const auto former = platform::stampOf(*step.former);
    return !former || versionOf(*former) != item.formerStamp;
}

void WriteRun::finish(Finished finished) {
    const auto at = m_underWay.find(finished.ticket);
    if (at == m_underWay.end()) {
        return;
    }
    ItemPtr item = std::move(at->second);
    m_underWay.erase(at);
    if (hasMoved(*item)) {
        // Somebody writes it at this moment: once more from the beginning, then the person is told.
        if (item->isRetry) {
            return refuse(item->state,
                          {ErrorCode::ChangedWhileRead, {}, "it changes while it is to be written"});
        }
        item->next.reset();
        item->isRetry = true;
        return beginStep(std::move(item));
    }
    if (!finished.answer) {
        const Error& error = finished.answer.error();
        return isBesideBetter(item->steps[item->step], error) ? goBeside(std::move(item), error)
                                                              : failed(std::move(item), error);
    }
    if (const Status kept = keep(*item, *finished.answer); !kept) {
        return failed(std::move(item), kept.error());
    }
    note(*item, *finished.answer);
    if (++item->step < item->steps.size()) {
        return beginStep(std::move(item));
    }
    finishItem(std::move(item));
}

void WriteRun::failed(ItemPtr item, Error error) {
    item->next.reset();
    if (error.code != ErrorCode::DiskFull || item->isAlone) {
        return refuse(item->state, std::move(error));
    }
    m_isTight = true;
    m_waiting.push_back(std::move(item));
}

void WriteRun::goBeside(ItemPtr item, const Error& error) {
    item->next.reset();
    WriteNote note;
    note.kind = WriteNote::Kind::BesideInstead;
    note.file = item->state.path;
    note.asset = item->state.globalId;
    note.reason = error.detail;
    m_report.notes.push_back(std::move(note));
    item->steps = {stepBeside(item->state, m_request.iim, m_sidecars)};
    item->step = 0;
    beginStep(std::move(item));
}

Status WriteRun::keep(Item& item, const media::AmendAnswer& answer) {
    const WriteStep& step = item.steps[item.step];
    platform::SafeFile next = std::move(*item.next);
    item.next.reset();
    item.after = answer.metadata;
    const bool isInPlace = step.task.into == media::AmendTask::Into::Original;
    item.hash = isInPlace ? answer.hash : item.hash;
    if (answer.isUnchanged) {
        return {};
    }
    if (isInPlace) {
        item.written.isInPlace = true;
    } else {
        item.written.sidecar = step.target;
    }
    if (m_request.isTrial) {
        return {};
    }
    const auto stamp = platform::stampOf(next.descriptor());
    if (!stamp || stamp->sizeBytes != answer.sizeBytes) {
        return failure(ErrorCode::WriteFailed, platform::display(step.target),
                       "the next version is not whole");
    }
    const bool isReplacing = isInPlace || (step.former && *step.former == step.target);
    if (isReplacing) {
        next.takeOver(item.replaced);
    }
    return next.commit(isReplacing ? platform::Replace::Existing : platform::Replace::Never);
}

void WriteRun::note(Item& item, const media::AmendAnswer& answer) {
    const auto add = [&](WriteNote note) {
        note.file = item.state.path;
        note.asset = item.state.globalId;
        m_report.notes.push_back(std::move(note));
    };
    using Kind = WriteNote::Kind;
    for (const media::CutText& cut : answer.cuts) {
        add({Kind::CutInIim, {}, {}, cut.field, cut.bytes, cut.limit, {}});
    }
    for (const media::RefusedField& field : answer.refused) {
        item.stays.insert(field.field);
        if (item.state.unwritten.contains(field.field)) {
            add({Kind::FieldStays, {}, {}, field.field, 0, 0, field.reason});
        }
    }
    if (answer.hasCredentials && !answer.isUnchanged) {
        add({Kind::CredentialsStale, {}, {}, std::nullopt, 0, 0, {}});
    }
}

void WriteRun::finishItem(ItemPtr item) {
    WriteRecord::Written place;
    place.fields = writableFields(item->state);
    place.stays = item->stays;
    place.aliases = std::move(item->aliases);
    item->written.fields = static_cast<std::size_t>(
        std::ranges::count_if(place.fields, [&](FieldId field) { return !item->stays.contains(field); }));
    if (item->written.isInPlace || item->written.sidecar) {
        m_report.written.push_back(item->written);
    } else {
        ++m_report.unchanged;
    }
    place.reading.path = item->state.path;
    place.reading.hash = item->hash;
    place.reading.metadata = std::move(item->after);
    if (const auto stamp = platform::stampOf(item->original)) {
        place.reading.version = versionOf(*stamp);
    }
    const WriteStep& last = item->steps.back();
    const bool hasSidecar = last.task.into == media::AmendTask::Into::Sidecar;
    if (hasSidecar) {
        if (const auto stamp = platform::stampOf(last.target)) {
            place.reading.sidecar = {last.target.filename().native(), versionOf(*stamp)};
        }
    }
    if (m_request.isTrial) {
        m_record.refused(item->state.asset); // Nothing of it is true.
    } else {
        m_record.written(item->state.asset, std::move(place));
    }
    leave(item->state);
}

void WriteRun::refuse(const catalog::FileState& state, Error error) {
    error.subject = platform::display(state.path);
    m_report.failed.push_back({state.path, state.globalId, std::move(error)});
    m_record.refused(state.asset);
    leave(state);
}

void WriteRun::leave(const catalog::FileState& state) {
    if (m_record.isDone(state.asset)) {
        m_progress.advance(1, platform::display(state.path.filename()));
    }
}

void WriteRun::clearLeftovers(const fs::path& folder) {
    if (!m_request.isTrial && m_cleared.insert(folder).second) {
        platform::removeLeftovers(folder);
    }
}

} // namespace fieldframe::writeback
