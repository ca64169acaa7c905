// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/file_look.h"

#include "core/catalog/catalog.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/preview_store.h"
#include "core/worker/worker_pool.h"

#include <array>
#include <utility>

namespace fieldframe::writeback {

namespace {

constexpr media::RenditionSpec kThumbnail{320, 80, media::ImageFormat::Jpeg,
                                          media::PixelSource::EmbeddedFirst};
constexpr std::uint64_t kMaxSidecarBytes = 64ull << 20;

catalog::SidecarVersion sidecarVersion(const std::optional<std::filesystem::path>& sidecar) {
    if (!sidecar) {
        return {};
    }
    const auto stamp = platform::stampOf(*sidecar);
    return stamp ? catalog::SidecarVersion{sidecar->filename().native(), versionOf(*stamp)}
                 : catalog::SidecarVersion{};
}

/// The same thumbnail: then only words changed, and the renditions that are there stay good.
bool isSamePicture(const catalog::Catalog& catalog, const catalog::FileState& state,
                   const media::ReadAnswer& answer) {
    const auto kept = catalog.previews().thumbnail(state.pictureHash);
    return kept && *kept && answer.thumbnail && **kept == answer.thumbnail->bytes;
}

} // namespace

catalog::FileVersion versionOf(const platform::FileStamp& stamp) {
    return {stamp.sizeBytes, stamp.modifiedNanoseconds, stamp.changedNanoseconds, stamp.inode};
}

std::string taskExtension(const std::filesystem::path& path) {
    return ingest::extensionOf(path.filename().native());
}

bool FileLook::isAsKnown(const catalog::FileState& state) const {
    // A sidecar that nobody has looked for yet is news; that there is none, is not.
    return state.version == versionOf(stamp) &&
           (state.sidecar ? *state.sidecar == sidecar : sidecar.name.empty());
}

Result<FileLook> lookAt(const catalog::FileState& state, SidecarFolders& sidecars) {
    if (!state.isReachable) {
        return failure(ErrorCode::NotFound, platform::display(state.path), "the original is offline");
    }
    const auto stamp = platform::stampOf(state.path);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    return FileLook{state.path, *stamp, sidecarVersion(sidecars.existing(state.path))};
}

Result<Reread> beginReread(const FileLook& look, worker::TaskFiles& files) {
    Reread reread;
    reread.look = look;
    reread.task.extension = taskExtension(look.path);
    reread.task.thumbnail = kThumbnail;
    auto original = platform::openRegularFile(look.path);
    if (!original) {
        return tl::unexpected(original.error());
    }
    const auto stamp = platform::stampOf(*original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    reread.look.stamp = *stamp;
    files.original = *std::move(original);
    if (!look.sidecar.name.empty()) {
        const std::filesystem::path path = look.path.parent_path() / look.sidecar.name;
        auto sidecar = platform::openRegularFile(path);
        if (!sidecar) {
            return tl::unexpected(sidecar.error());
        }
        const auto sidecarStamp = platform::stampOf(*sidecar);
        if (!sidecarStamp) {
            return tl::unexpected(sidecarStamp.error());
        }
        if (sidecarStamp->sizeBytes > kMaxSidecarBytes) {
            return failure(ErrorCode::TooLarge, platform::display(path), "no sidecar is this large");
        }
        reread.look.sidecar.version = versionOf(*sidecarStamp);
        files.sidecar = *std::move(sidecar);
    }
    return reread;
}

bool isPictureToBlame(const Reread& reread, const Error& error) {
    return reread.task.thumbnail && (error.code == ErrorCode::TimedOut || error.code == ErrorCode::TooLarge ||
                                     error.code == ErrorCode::WorkerCrashed);
}

Result<media::ReadAnswer> rereadNow(worker::WorkerPool& workers, Reread& reread, const FileLook& look,
                                    const std::stop_token& stop) {
    for (bool wantsThumbnail = true;; wantsThumbnail = false) {
        worker::TaskFiles files;
        auto begun = beginReread(look, files);
        if (!begun) {
            return tl::unexpected(begun.error());
        }
        reread = *std::move(begun);
        if (!wantsThumbnail) {
            reread.task.thumbnail.reset();
        }
        auto answer = workers.readNow(reread.task, std::move(files), stop);
        if (answer || !isPictureToBlame(reread, answer.error())) {
            return answer;
        }
    }
}

Result<catalog::MergeReport> merge(const catalog::Catalog& catalog, const catalog::FileState& state,
                                   const Reread& reread, media::ReadAnswer answer, const GlobalId& batch) {
    const std::string name = platform::display(reread.look.path);
    const auto now = platform::stampOf(reread.look.path);
    if (!now || *now != reread.look.stamp) {
        return failure(ErrorCode::ChangedWhileRead, name);
    }
    if (answer.metadataError) {
        return failure(ErrorCode::UnreadableFile, name,
                       "its metadata is damaged: " + answer.metadataError->detail);
    }
    catalog::FileReading reading;
    reading.path = reread.look.path;
    reading.version = versionOf(reread.look.stamp);
    reading.sidecar = reread.look.sidecar;
    reading.hash = answer.hash.value_or(state.pictureHash);
    reading.metadata = std::move(answer.metadata);
    reading.regions = answer.facts.regions;
    if (reading.hash != state.pictureHash && !isSamePicture(catalog, state, answer)) {
        if (answer.thumbnail) {
            const std::array entries{
                catalog::PreviewStore::Entry{reading.hash, *std::move(answer.thumbnail)}};
            if (const Status put = catalog.previews().putThumbnails(entries); !put) {
                return tl::unexpected(put.error());
            }
        }
        reading.facts = std::move(answer.facts);
    }
    catalog::MergeReport report;
    const auto work = [&](catalog::ChangeWriter& writer) -> Status {
        auto merged = writer.mergeFile(state.globalId, reading);
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        report = *merged;
        return {};
    };
    const auto written = catalog.write(catalog::Cause::Merge, catalog::Catalog::Lane::Bulk, work, batch);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return report;
}

} // namespace fieldframe::writeback
