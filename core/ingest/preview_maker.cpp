// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/preview_maker.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/preview_store.h"
#include "core/media/media_task.h"
#include "core/platform/descriptors.h"
#include "core/worker/worker_pool.h"

#include <algorithm>
#include <cctype>

namespace fieldframe::ingest {

namespace {

constexpr media::RenditionSpec kPreview{.longEdge = 2048,
                                        .quality = 85,
                                        .format = media::ImageFormat::Jpeg,
                                        .source = media::PixelSource::EmbeddedFirst};
constexpr media::RenditionSpec kEmbedded{.longEdge = kFullSizeEdge,
                                         .quality = 92,
                                         .format = media::ImageFormat::Jpeg,
                                         .source = media::PixelSource::EmbeddedFirst};
constexpr media::RenditionSpec kFullSize{.longEdge = kFullSizeEdge,
                                         .quality = 92,
                                         .format = media::ImageFormat::Jpeg,
                                         .source = media::PixelSource::FullDecode};
constexpr std::size_t kExtensionBytes = 16;

std::string extensionHint(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    if (!extension.empty()) {
        extension.erase(0, 1);
    }
    extension.resize(std::min(extension.size(), kExtensionBytes));
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

bool isRaw(const AssetDetails& asset) {
    return asset.facts.mime.starts_with("image/x-") && asset.facts.mime != "image/x-eps";
}

} // namespace

Result<PreviewMaker::Picture> PreviewMaker::preview(AssetId asset, std::stop_token stop) const {
    const auto details = m_catalog.assets().details(asset);
    if (!details) {
        return tl::unexpected(details.error());
    }
    auto stored = m_catalog.previews().preview(details->summary.hash);
    if (stored && *stored) {
        return Picture{std::move(**stored), details->summary.rotation};
    }
    auto made = make(*details, kPreview, std::move(stop));
    if (!made) {
        return tl::unexpected(made.error());
    }
    // Not being able to keep it (a read-only catalog, a full disk) is no reason not to show it.
    static_cast<void>(m_catalog.previews().putPreview({details->summary.hash, *made}, false));
    return Picture{std::move(made->bytes), details->summary.rotation};
}

Result<PreviewMaker::Picture> PreviewMaker::embedded(AssetId asset, std::stop_token stop) const {
    const auto details = m_catalog.assets().details(asset);
    if (!details) {
        return tl::unexpected(details.error());
    }
    if (!isRaw(*details)) {
        return failure(ErrorCode::UnsupportedFormat, details->summary.fileName, "its own pixels come as soon");
    }
    auto made = make(*details, kEmbedded, std::move(stop));
    if (!made) {
        return tl::unexpected(made.error());
    }
    if (std::max(made->width, made->height) <= kPreview.longEdge) {
        return failure(ErrorCode::UnsupportedFormat, details->summary.fileName, "no larger than its preview");
    }
    return Picture{std::move(made->bytes), details->summary.rotation};
}

Result<PreviewMaker::Picture> PreviewMaker::fullSize(AssetId asset, std::stop_token stop) const {
    const auto details = m_catalog.assets().details(asset);
    if (!details) {
        return tl::unexpected(details.error());
    }
    auto made = make(*details, kFullSize, std::move(stop));
    if (!made) {
        return tl::unexpected(made.error());
    }
    return Picture{std::move(made->bytes), details->summary.rotation};
}

Result<media::Rendition> PreviewMaker::make(const AssetDetails& asset, const media::RenditionSpec& spec,
                                            std::stop_token stop) const {
    auto file = platform::openRegularFile(asset.path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    media::ReadTask task;
    task.extension = extensionHint(asset.path);
    task.wantMetadata = false;
    task.wantHash = false;
    task.preview = spec;
    worker::TaskFiles files;
    files.original = std::move(*file);
    auto answer = m_workers.readNow(std::move(task), std::move(files), std::move(stop));
    const auto named = [&](Error error) {
        error.subject = asset.summary.fileName;
        return tl::unexpected(std::move(error));
    };
    if (!answer) {
        return named(answer.error());
    }
    if (!answer->preview) {
        return named(
            answer->renditionError.value_or(Error{ErrorCode::UnsupportedFormat, {}, "no picture in it"}));
    }
    return std::move(*answer->preview);
}

} // namespace fieldframe::ingest
