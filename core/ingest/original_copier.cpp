// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/original_copier.h"

#include "core/platform/safe_file.h"

#include <system_error>
#include <utility>

namespace fieldframe::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;

std::string extensionAsWritten(const fs::path& path) {
    const std::string extension = path.extension().native();
    return extension.empty() ? extension : extension.substr(1);
}

/// Whether @p path holds exactly the content that was read.
Result<bool> holds(const fs::path& path, const ContentHash& hash, std::uint64_t sizeBytes,
                   const std::stop_token& stop) {
    const auto file = platform::openRegularFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto stamp = platform::stampOf(*file);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->sizeBytes != sizeBytes) {
        return false;
    }
    const auto found = platform::hashOf(*file, stop);
    return found ? Result<bool>(*found == hash) : Result<bool>(tl::unexpected(found.error()));
}

Status copySidecar(const FoundFile& file, const fs::path& copy, const std::stop_token& stop) {
    // The copy's sidecar is named in the same manner: by the whole name, or by the name without its
    // extension.
    const bool byWholeName = file.sidecar->stem() == file.path.filename();
    fs::path target = copy;
    target = byWholeName ? fs::path(copy.native() + ".xmp") : target.replace_extension(".xmp");
    const auto source = platform::openRegularFile(*file.sidecar);
    if (!source) {
        return tl::unexpected(source.error());
    }
    std::error_code ignored;
    if (fs::exists(target, ignored)) {
        const auto hash = platform::hashOf(*source, stop);
        const auto stamp = platform::stampOf(*source);
        if (hash && stamp && holds(target, *hash, stamp->sizeBytes, stop).value_or(false)) {
            return {};
        }
        return failure(ErrorCode::AlreadyExists, platform::display(target), "another sidecar has this name");
    }
    const auto copied = platform::copyVerified(*source, target, stop);
    return copied ? Status() : Status(tl::unexpected(copied.error()));
}

} // namespace

OriginalCopier::OriginalCopier(fs::path root, naming::NamingTemplate names, Done done)
    : m_root(std::move(root))
    , m_names(std::move(names))
    , m_done(std::move(done))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

OriginalCopier::~OriginalCopier() {
    cancel();
    m_thread.join();
}

void OriginalCopier::add(Job job) {
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void OriginalCopier::cancel() {
    m_thread.request_stop();
}

void OriginalCopier::run(const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return !m_jobs.empty(); });
        if (m_jobs.empty()) {
            return;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Result<Copy> copied =
            stop.stop_requested()
                ? Result<Copy>(failure(ErrorCode::Cancelled, platform::display(job.file.path)))
                : copy(job, stop);
        m_done(std::move(job), std::move(copied));
    }
}

Result<OriginalCopier::Copy> OriginalCopier::copy(const Job& job, const std::stop_token& stop) {
    const auto source = platform::openRegularFile(job.file.path);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const auto stamp = platform::stampOf(*source);
    if (!stamp || *stamp != job.stamp) {
        return failure(ErrorCode::ChangedWhileRead, platform::display(job.file.path));
    }
    naming::NameContext context;
    context.metadata = &job.answer.metadata;
    context.originalName = job.file.path.filename().native();
    context.extension = extensionAsWritten(job.file.path);
    context.sequence = ++m_sequence;
    context.fileTimeMilliseconds = job.stamp.modifiedNanoseconds / kNanosecondsPerMillisecond;
    const fs::path wanted = m_root / m_names.expand(context);
    if (const Status prepared = prepareFolder(wanted.parent_path()); !prepared) {
        return tl::unexpected(prepared.error());
    }
    bool isThere = false;
    const auto isTaken = [&](const fs::path& path) {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error))) {
            return false;
        }
        isThere =
            holds(path, job.answer.hash.value_or(ContentHash{}), job.stamp.sizeBytes, stop).value_or(false);
        return !isThere;
    };
    Copy result;
    result.path = naming::withoutClash(wanted, isTaken);
    if (!isThere) {
        const auto copied = platform::copyVerified(*source, result.path, stop);
        if (!copied) {
            return tl::unexpected(copied.error());
        }
    }
    if (job.file.sidecar) {
        if (const Status sidecar = copySidecar(job.file, result.path, stop); !sidecar) {
            result.sidecarError = sidecar.error();
        }
    }
    const auto written = platform::stampOf(result.path);
    if (!written) {
        return tl::unexpected(written.error());
    }
    result.stamp = *written;
    return result;
}

Status OriginalCopier::prepareFolder(const fs::path& folder) {
    if (m_prepared.contains(folder)) {
        return {};
    }
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), folder, "making the folder"));
    }
    platform::removeLeftovers(folder);
    m_prepared.insert(folder);
    return {};
}

} // namespace fieldframe::ingest
