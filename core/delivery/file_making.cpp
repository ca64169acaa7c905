// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/file_making.h"

#include "core/delivery/file_proof.h"
#include "core/delivery/render_inputs.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// How soon a cancel is noticed where nothing else happens.
constexpr std::chrono::milliseconds kPatience = 50ms;
/// A slow disk copies this much within a worker's time for one file.
constexpr std::uint64_t kLargestForWorkers = 256ull << 20;
constexpr std::string_view kSidecar = ".xmp";

/// What is wrong with the destination is wrong for every item.
bool endsAll(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::Cancelled;
}

std::string mediaTypeOf(const PlannedItem& item, const PlannedFile& file) {
    if (file.source == PlannedFile::Source::Copied) {
        return item.facts.mime;
    }
    switch (file.source == PlannedFile::Source::Preview ? media::ImageFormat::Jpeg : file.spec.format) {
    case media::ImageFormat::Png:
        return "image/png";
    case media::ImageFormat::WebP:
        return "image/webp";
    case media::ImageFormat::Avif:
        return "image/avif";
    case media::ImageFormat::Tiff:
        return "image/tiff";
    case media::ImageFormat::Jpeg:
        break;
    }
    return "image/jpeg";
}

Status writeAll(const platform::Descriptor& file, const std::vector<std::uint8_t>& bytes,
                const fs::path& path) {
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t written = write(file.get(), bytes.data() + at, bytes.size() - at);
        if (written < 0 && errno != EINTR) {
            return tl::unexpected(platform::systemError(errno, path, "writing"));
        }
        at += written < 0 ? 0 : static_cast<std::size_t>(written);
    }
    return {};
}

} // namespace

FileMaking::FileMaking(const ExportPlan& plan, Setting setting)
    : m_plan(plan)
    , m_setting(std::move(setting))
    , m_isMade(plan.items.size())
    , m_hasFailed(plan.items.size())
    , m_left(plan.items.size()) {
    for (std::size_t item = 0; item < plan.items.size(); ++item) {
        m_left[item] = plan.items[item].files.size();
        for (std::size_t file = 0; file < m_left[item]; ++file) {
            Work& work = m_waiting.emplace_back();
            work.item = item;
            work.file = file;
        }
    }
}

const PlannedFile& FileMaking::fileOf(const Work& work) const {
    return itemOf(work).files[work.file];
}

Status FileMaking::run() {
    while (!m_waiting.empty() || !m_underWay.empty()) {
        if (m_setting.stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, "export");
        }
        Status done;
        if (!m_waiting.empty() && std::cmp_less(m_underWay.size(), m_setting.workers.window())) {
            Work work = std::move(m_waiting.front());
            m_waiting.pop_front();
            done = begin(std::move(work));
        } else if (auto event = m_mailbox->take(kPatience)) {
            done = take(*std::move(event));
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Status FileMaking::begin(Work work) {
    if (m_hasFailed[work.item]) {
        return {};
    }
    const Status started = start(work);
    return started ? Status() : failWork(work, started.error());
}

Status FileMaking::start(Work& work) {
    const PlannedItem& item = itemOf(work);
    const PlannedFile& file = fileOf(work);
    auto original = platform::openRegularFile(item.original);
    if (!original) {
        return tl::unexpected(original.error());
    }
    const auto stamp = platform::stampOf(*original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    work.stamp = *stamp;
    work.task = renderTaskFor(item, file, m_setting.preset, m_setting.watermark);
    work.made = MadeFile();
    work.made.inputs = inputsOf(*work.task, item, file, *stamp);
    work.made.mediaType = mediaTypeOf(item, file);
    if (const MadeFile* const made = m_setting.manifest.find(pathOf(work), work.made.inputs)) {
        if (!made->warning.empty()) {
            m_warnings.push_back(
                {item.original,
                 item.summary.globalId,
                 {ErrorCode::UnsupportedFormat, platform::display(item.original), made->warning}});
        }
        ++m_takenUp;
        finishFile(work.item);
        return {};
    }
    if (const Status dropped = m_setting.manifest.drop(pathOf(work)); !dropped) {
        return dropped;
    }
    if (file.source == PlannedFile::Source::Preview) {
        return writeStill(work);
    }
    if (file.source == PlannedFile::Source::Copied && stamp->sizeBytes > kLargestForWorkers) {
        return copyLarge(work, *original);
    }
    return render(work, *std::move(original));
}

Status FileMaking::render(Work& work, platform::Descriptor original) {
    auto target = m_setting.folder.newFile(fileOf(work).name);
    if (!target) {
        return tl::unexpected(target.error());
    }
    platform::readAhead(original);
    worker::TaskFiles files;
    files.original = std::move(original);
    files.target = *std::move(target);
    const Number number = m_next++;
    media::RenderTask task = *work.task;
    m_underWay.emplace(number, std::move(work));
    m_setting.workers.render(std::move(task), std::move(files), worker::Lane::Bulk,
                             [mailbox = m_mailbox, number](Result<media::RenderAnswer> answer) {
                                 mailbox->post({number, std::move(answer)});
                             });
    return {};
}

Status FileMaking::copyLarge(Work& work, const platform::Descriptor& original) {
    const bool isPicture = itemOf(work).summary.kind == MediaKind::Image;
    if (isPicture && isStripped(itemOf(work), fileOf(work))) { // A film may have nothing to take out.
        return failure(ErrorCode::TooLarge, {}, "too large to take private metadata out of its copy");
    }
    const fs::path target = m_setting.folder.path() / fileOf(work).name;
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), target, "making its folder"));
    }
    const auto copied = platform::copyVerified(original, target, m_setting.stop);
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    if (m_setting.preset.writesMetadata) {
        work.made.warning = "too large to write metadata into its copy";
    }
    return prove(std::move(work));
}

Status FileMaking::writeStill(Work& work) {
    const auto bytes = m_setting.stillOf(itemOf(work).summary.hash);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (!*bytes) {
        finishFile(work.item); // It has none: its page shows a sign instead.
        return {};
    }
    const auto target = m_setting.folder.newFile(fileOf(work).name);
    if (!target) {
        return tl::unexpected(target.error());
    }
    if (const Status written = writeAll(*target, **bytes, fileOf(work).name); !written) {
        return written;
    }
    return prove(std::move(work));
}

Status FileMaking::prove(Work work) {
    auto file = platform::openRegularFile(m_setting.folder.path() / fileOf(work).name);
    if (!file) {
        return failWork(work, file.error());
    }
    worker::TaskFiles files;
    files.original = *std::move(file);
    const Number number = m_next++;
    media::ProofTask task = proofTaskFor(itemOf(work), fileOf(work), work.originalNumbers);
    m_underWay.emplace(number, std::move(work));
    m_setting.workers.prove(std::move(task), std::move(files), worker::Lane::Bulk,
                            [mailbox = m_mailbox, number](Result<media::ProofAnswer> answer) {
                                mailbox->post({number, std::move(answer)});
                            });
    return {};
}

Status FileMaking::take(Event event) {
    const auto found = m_underWay.find(event.number);
    Work work = std::move(found->second);
    m_underWay.erase(found);
    if (m_hasFailed[work.item]) {
        return m_setting.manifest.drop(pathOf(work));
    }
    if (auto* const rendered = std::get_if<Result<media::RenderAnswer>>(&event.answer)) {
        return takeRendered(std::move(work), std::move(*rendered));
    }
    return takeProved(work, std::get<Result<media::ProofAnswer>>(event.answer));
}

Status FileMaking::takeRendered(Work work, Result<media::RenderAnswer> answer) {
    const auto now = platform::stampOf(itemOf(work).original);
    if (!now || *now != work.stamp) {
        if (work.isRetry || !now) {
            return failWork(work,
                            now ? Error{ErrorCode::ChangedWhileRead, {}, "it changed each time it was read"}
                                : now.error());
        }
        work.isRetry = true;
        return m_setting.manifest.drop(pathOf(work)).and_then([&] { return begin(std::move(work)); });
    }
    if (!answer) {
        return failWork(work, std::move(answer.error()));
    }
    work.originalNumbers = answer->originalNumbers;
    work.made.width = answer->width;
    work.made.height = answer->height;
    work.made.likeness = answer->likeness ? std::optional(answer->likeness->bits) : std::nullopt;
    if (const Status kept = keepSidecar(work, *answer); !kept) {
        return failWork(work, kept.error());
    }
    const bool isCopy = fileOf(work).source == PlannedFile::Source::Copied;
    if (isCopy && itemOf(work).summary.rotation != 0 && !isStripped(itemOf(work), fileOf(work))) {
        work.made.warning = "turned in the catalog only: the copy keeps its file's own orientation";
    }
    if (fileOf(work).isInstead) {
        work.made.warning = "left as a JPEG: its original can't be changed as it must";
    }
    return prove(std::move(work));
}

Status FileMaking::keepSidecar(Work& work, const media::RenderAnswer& answer) {
    if (!m_setting.preset.writesMetadata || answer.wroteMetadata ||
        itemOf(work).leaving.metadata.values.empty()) {
        return {};
    }
    if (answer.sidecar.empty()) {
        work.made.warning = "its format can't hold metadata";
        return {};
    }
    const fs::path path = m_setting.folder.path() / (fileOf(work).name.native() + std::string(kSidecar));
    const Status written = platform::writeFile(path, answer.sidecar, platform::Replace::Never);
    if (!written) {
        return written;
    }
    const auto file = platform::openRegularFile(path);
    const auto hash = file ? platform::hashOf(*file, m_setting.stop) : tl::unexpected(file.error());
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    work.made.sidecar = *hash;
    return {};
}

Status FileMaking::takeProved(const Work& work, const Result<media::ProofAnswer>& answer) {
    if (!answer) {
        return failWork(work, answer.error());
    }
    const PlannedItem& item = itemOf(work);
    if (auto objection = objectionTo(*answer, item, fileOf(work))) {
        return failWork(work, *std::move(objection));
    }
    MadeFile made = work.made;
    made.hash = answer->hash;
    if (made.width == 0) {
        made.width = static_cast<int>(answer->width);
        made.height = static_cast<int>(answer->height);
    }
    std::error_code failed;
    made.sizeBytes = fs::file_size(m_setting.folder.path() / fileOf(work).name, failed);
    if (failed) {
        return failWork(work, platform::systemError(failed.value(), fileOf(work).name, "looking at it"));
    }
    if (!made.warning.empty()) {
        m_warnings.push_back(
            {item.original,
             item.summary.globalId,
             {ErrorCode::UnsupportedFormat, platform::display(item.original), made.warning}});
    }
    const Status added = m_setting.manifest.add(pathOf(work), std::move(made));
    if (added) {
        finishFile(work.item);
    }
    return added;
}

void FileMaking::finishFile(std::size_t item) {
    if (--m_left[item] == 0) {
        m_isMade[item] = true;
        m_setting.progress.advance(1, m_plan.items[item].summary.fileName);
    }
}

Status FileMaking::failWork(const Work& work, Error error) {
    if (endsAll(error.code)) {
        return tl::unexpected<Error>(std::move(error));
    }
    if (!m_setting.folder.isInPlace()) {
        return failure(ErrorCode::WriteFailed, platform::display(m_setting.folder.path()),
                       "it was taken away");
    }
    const bool wasRunning = m_left[work.item] > 0;
    const Status dropped = fail(work.item, std::move(error));
    if (wasRunning) {
        m_setting.progress.advance(1, itemOf(work).summary.fileName);
    }
    return dropped;
}

Status FileMaking::fail(std::size_t index, Error error) {
    const PlannedItem& item = m_plan.items[index];
    m_isMade[index] = false;
    if (m_hasFailed[index]) {
        return {};
    }
    m_hasFailed[index] = true;
    error.subject = platform::display(item.original);
    m_failed.push_back({item.original, item.summary.globalId, std::move(error)});
    for (const PlannedFile& file : item.files) {
        if (const Status dropped = m_setting.manifest.drop(file.name.generic_string()); !dropped) {
            return dropped;
        }
    }
    return {};
}

} // namespace fieldframe::delivery
