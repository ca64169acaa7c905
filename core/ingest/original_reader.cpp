// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/original_reader.h"

#include "core/ingest/sidecar_pairs.h"

#include <utility>

namespace fieldframe::ingest {

namespace {

constexpr media::RenditionSpec kThumbnail{320, 80, media::ImageFormat::Jpeg,
                                          media::PixelSource::EmbeddedFirst};
constexpr media::RenditionSpec kPreview{2048, 85, media::ImageFormat::Jpeg,
                                        media::PixelSource::EmbeddedFirst};
constexpr std::uint64_t kMaxSidecarBytes = 64ull << 20;

media::ReadTask taskFor(const FoundFile& file, Wanted wanted, Depth depth) {
    media::ReadTask task;
    task.extension = extensionOf(file.path.filename().native());
    task.wantMetadata = wanted == Wanted::Everything;
    if (depth != Depth::RowsOnly) {
        task.thumbnail = kThumbnail;
    }
    if (depth == Depth::Previews) {
        task.preview = kPreview;
    }
    return task;
}

Result<platform::Descriptor> openSidecar(const std::filesystem::path& path) {
    auto sidecar = platform::openRegularFile(path);
    if (!sidecar) {
        return sidecar;
    }
    const auto stamp = platform::stampOf(*sidecar);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->sizeBytes > kMaxSidecarBytes) {
        return failure(ErrorCode::TooLarge, platform::display(path), "no sidecar is this large");
    }
    return sidecar;
}

} // namespace

Result<OriginalReader::Begun> OriginalReader::begin(const FoundFile& file, Wanted wanted,
                                                    worker::WorkerPool::ReadDone done) {
    auto original = platform::openRegularFile(file.path);
    if (!original) {
        return tl::unexpected(original.error());
    }
    const auto stamp = platform::stampOf(*original);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    Begun begun{*stamp, {}};
    worker::TaskFiles files;
    if (file.sidecar && wanted == Wanted::Everything) {
        if (auto sidecar = openSidecar(*file.sidecar)) {
            files.sidecar = *std::move(sidecar);
        } else {
            begun.sidecarError = sidecar.error();
        }
    }
    platform::readAhead(*original);
    files.original = *std::move(original);
    m_workers.read(taskFor(file, wanted, m_depth), std::move(files), worker::Lane::Bulk, std::move(done));
    return begun;
}

bool hasChanged(const std::filesystem::path& path, const platform::FileStamp& stamp) {
    const auto now = platform::stampOf(path);
    return !now || *now != stamp;
}

} // namespace fieldframe::ingest
