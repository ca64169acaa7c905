// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_run.h"

#include "core/catalog/catalog.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/file_store.h"
#include "core/writeback/file_look.h"

#include <unistd.h>

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

} // namespace

WriteRun::WriteRun(const catalog::Catalog& catalog, worker::WorkerPool& workers, const WriteRequest& request,
                   std::vector<AssetId> assets, const jobs::ProgressSink& progress, std::stop_token stop)
    : m_catalog(catalog)
    , m_workers(workers)
    , m_request(request)
    , m_assets(std::move(assets))
    , m_progress(progress)
    , m_stop(std::move(stop)) {}

Result<WriteReport> WriteRun::run() {
    m_progress.beginPhase(jobs::Phase::Writing, std::ssize(m_assets));
    std::size_t next = 0;
    while (next < m_assets.size() || !m_underWay.empty() || !m_postponed.empty()) {
        if (m_stop.stop_requested()) {
            m_report.wasCancelled = true;
            break;
        }
        if (!m_postponed.empty() && hasRoom()) {
            ItemPtr item = std::move(m_postponed.back());
            m_postponed.pop_back();
            beginStep(std::move(item));
        } else if (next < m_assets.size() && hasRoom()) {
            begin(m_assets[next++]);
        } else if (auto finished = m_mailbox->take(kPatience)) {
            finish(*std::move(finished));
        }
        if (m_done.size() >= kRecordsAtOnce) {
            if (const Status recorded = record(); !recorded) {
                return tl::unexpected(recorded.error());
            }
        }
    }
    m_underWay.clear(); // After a cancel: what is not whole yet removes itself.
    m_postponed.clear();
    if (const Status recorded = record(); !recorded) {
        return tl::unexpected(recorded.error());
    }
    m_progress.endPhase();
    return std::move(m_report);
}

bool WriteRun::hasRoom() const {
    return m_isTight ? m_underWay.empty() : std::cmp_less(m_underWay.size(), m_workers.window());
}

Result<catalog::FileState> WriteRun::currentState(AssetId asset) {
    auto state = m_catalog.files().state(asset);
    if (!state) {
        return state;
    }
    const auto look = lookAt(*state, m_sidecars);
    if (!look) {
        return tl::unexpected(look.error());
    }
    if (look->isAsKnown(*state)) {
        return state;
    }
    worker::TaskFiles files;
    const auto reread = beginReread(*look, files);
    if (!reread) {
        return tl::unexpected(reread.error());
    }
    auto answer = m_workers.readNow(reread->task, std::move(files), m_stop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (m_request.isTrial) {
        return state; // Merging would change the catalog.
    }
    const auto merged = merge(m_catalog, *state, *reread, *std::move(answer), m_batch);
    if (!merged) {
        return tl::unexpected(merged.error());
    }
    m_report.conflicts += merged->conflicts;
    return m_catalog.files().state(asset);
}

void WriteRun::begin(AssetId asset) {
    const auto known = m_catalog.files().state(asset);
    if (!known) {
        m_report.failed.push_back({{}, {}, known.error()});
        return m_progress.advance(1, {});
    }
    auto state = currentState(asset);
    if (!state) {
        return fail(*known, state.error());
    }
    if (writableFields(*state).empty()) {
        ++(state->unwritten.empty() ? m_report.unchanged : m_report.waiting);
        return m_progress.advance(1, platform::display(state->path.filename()));
    }
    std::error_code error;
    auto item = std::make_unique<Item>();
    item->original = fs::canonical(state->path, error);
    if (error) {
        return fail(*state, platform::systemError(error.value(), state->path, "finding"));
    }
    auto steps = stepsFor(*state, item->original, m_request.iim, m_sidecars);
    if (!steps) {
        return fail(*state, steps.error());
    }
    item->steps = *std::move(steps);
    item->hash = state->pictureHash;
    item->written = {state->path, state->globalId, std::nullopt, false, 0};
    item->state = *std::move(state);
    beginStep(std::move(item));
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
    const AssetId asset = item->state.asset;
    media::AmendTask task = step.task;
    m_underWay[asset] = std::move(item);
    m_workers.amend(std::move(task), std::move(files), worker::Lane::Bulk,
                    [mailbox = m_mailbox, asset](Result<media::AmendAnswer> answer) {
                        mailbox->post({asset, std::move(answer)});
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
    const auto at = m_underWay.find(finished.asset);
    if (at == m_underWay.end()) {
        return;
    }
    ItemPtr item = std::move(at->second);
    m_underWay.erase(at);
    if (hasMoved(*item)) {
        // Somebody writes it at this moment: once more from the beginning, then the person is told.
        if (item->isRetry) {
            return fail(item->state,
                        {ErrorCode::ChangedWhileRead, {}, "it changes while it is to be written"});
        }
        item->next.reset();
        item->isRetry = true;
        return beginStep(std::move(item));
    }
    if (!finished.answer) {
        return failed(std::move(item), finished.answer.error());
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
        return fail(item->state, std::move(error));
    }
    m_isTight = true;
    m_postponed.push_back(std::move(item));
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
    Done done;
    done.fields = writableFields(item->state);
    std::erase_if(done.fields, [&](FieldId field) { return item->stays.contains(field); });
    item->written.fields = done.fields.size();
    const bool isWritten = item->written.isInPlace || item->written.sidecar;
    if (isWritten) {
        m_report.written.push_back(item->written);
    } else {
        ++m_report.unchanged;
    }
    m_progress.advance(1, platform::display(item->state.path.filename()));
    if (m_request.isTrial) {
        return;
    }
    done.reading.path = item->state.path;
    done.reading.hash = item->hash;
    done.reading.metadata = std::move(item->after);
    if (const auto stamp = platform::stampOf(item->original)) {
        done.reading.version = versionOf(*stamp);
    }
    const WriteStep& last = item->steps.back();
    const bool hasSidecar = last.task.into == media::AmendTask::Into::Sidecar;
    if (hasSidecar) {
        if (const auto stamp = platform::stampOf(last.target)) {
            done.reading.sidecar = {last.target.filename().native(), versionOf(*stamp)};
        }
    }
    done.state = std::move(item->state);
    m_done.push_back(std::move(done));
}

void WriteRun::fail(const catalog::FileState& state, Error error) {
    error.subject = platform::display(state.path);
    m_report.failed.push_back({state.path, state.globalId, std::move(error)});
    m_progress.advance(1, platform::display(state.path.filename()));
}

void WriteRun::clearLeftovers(const fs::path& folder) {
    if (!m_request.isTrial && m_cleared.insert(folder).second) {
        platform::removeLeftovers(folder);
    }
}

Status WriteRun::record() {
    if (m_done.empty()) {
        return {};
    }
    const auto work = [this](catalog::ChangeWriter& writer) -> Status {
        for (const Done& done : m_done) {
            const Status written =
                writer.fileWritten(done.state.globalId, done.reading, done.state.metadata, done.fields);
            if (!written && written.error().code != ErrorCode::NotFound) { // Removed meanwhile.
                return written;
            }
        }
        return {};
    };
    const auto receipt = m_catalog.write(catalog::Cause::Hand, catalog::Catalog::Lane::Bulk, work, m_batch);
    m_done.clear();
    return receipt ? Status() : tl::unexpected(receipt.error());
}

} // namespace fieldframe::writeback
