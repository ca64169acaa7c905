// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_preview.h"

#include "core/delivery/existing_target.h"
#include "core/delivery/export_plan.h"
#include "core/delivery/render_inputs.h"
#include "core/worker/worker_pool.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace fieldframe::delivery {

namespace {

constexpr int kScreenEdge = 2048;
constexpr std::size_t kMostPreviewBytes = 64U << 20;

std::vector<std::filesystem::path> namesOf(const PlannedItem& item) {
    std::vector<std::filesystem::path> names;
    for (const PlannedFile& file : item.files) {
        names.push_back(file.name);
        std::ranges::copy(file.alsoAt, std::back_inserter(names));
    }
    return names;
}

void count(ExportPreview& preview, const PlannedItem& item) {
    switch (item.verdict.outcome) {
    case protection::Outcome::AsIs:
        ++preview.asIs;
        break;
    case protection::Outcome::Changed:
        ++preview.changed;
        break;
    case protection::Outcome::Held:
        ++preview.held;
        break;
    }
    preview.rendered += std::ranges::count(item.files, PlannedFile::Source::Rendered, &PlannedFile::source);
}

Result<std::vector<std::uint8_t>> bytesOf(const platform::Descriptor& file) {
    const auto stamp = platform::stampOf(file);
    if (!stamp || stamp->sizeBytes > kMostPreviewBytes) {
        return failure(ErrorCode::TooLarge, "preview");
    }
    std::vector<std::uint8_t> bytes(stamp->sizeBytes);
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t count = pread(file.get(), bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            return failure(ErrorCode::UnreadableFile, "preview");
        }
        at += count < 0 ? 0 : static_cast<std::size_t>(count);
    }
    return bytes;
}

Result<media::Rendition> pictureOf(const PlannedItem& item, const PlannedFile& file, const Preset& preset,
                                   worker::WorkerPool& workers, const std::stop_token& stop) {
    auto original = platform::openRegularFile(item.original);
    auto watermark = watermarkOf(preset);
    if (!original || !watermark) {
        return tl::unexpected(original ? watermark.error() : original.error());
    }
    const platform::Descriptor memory(memfd_create("preview", MFD_CLOEXEC));
    worker::TaskFiles files;
    files.original = *std::move(original);
    files.target = platform::Descriptor(dup(memory.get()));
    media::RenderTask task = renderTaskFor(item, file, preset, *watermark);
    task.writeMetadata = false;
    task.metadata = {};
    task.rendition->format = media::ImageFormat::Jpeg; // What a window can show of any format.
    task.rendition->longEdge =
        task.rendition->longEdge == 0 ? kScreenEdge : std::min(task.rendition->longEdge, kScreenEdge);
    const auto made = workers.renderNow(std::move(task), std::move(files), stop);
    if (!made) {
        return tl::unexpected(made.error());
    }
    auto bytes = bytesOf(memory);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return media::Rendition{made->width, made->height, false, *std::move(bytes)};
}

/// The largest rendition that is looked at.
const PlannedFile* shownFile(const PlannedItem& item) {
    const PlannedFile* shown = nullptr;
    for (const PlannedFile& file : item.files) {
        const bool isLarger = shown == nullptr || file.spec.longEdge == 0 ||
                              (shown->spec.longEdge != 0 && file.spec.longEdge > shown->spec.longEdge);
        if (file.source == PlannedFile::Source::Rendered && isLarger) {
            shown = &file;
        }
    }
    return shown;
}

} // namespace

Result<ExportPreview> previewExport(const catalog::Catalog& catalog, const ExportRequest& request,
                                    const std::stop_token& stop) {
    auto plan = planExport(catalog, request, stop);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    ExportPreview preview;
    for (PlannedItem& item : plan->items) {
        count(preview, item);
        std::vector<std::filesystem::path> names = namesOf(item);
        preview.files += std::ssize(names);
        preview.items.push_back({item.summary.id, item.summary.globalId, std::move(item.original),
                                 std::move(item.verdict), std::move(names)});
    }
    preview.failed = std::move(plan->failed);
    preview.unneededOverrides = std::move(plan->unneededOverrides);
    const auto whole = withWholeTarget(request);
    if (!whole) {
        preview.targetProblem = whole.error();
    } else if (Status checked = checkTarget(catalog, *whole); !checked) {
        preview.targetProblem = std::move(checked.error());
    }
    return preview;
}

Result<ItemPreview> previewItem(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                const ExportRequest& request, AssetId asset, const std::stop_token& stop) {
    ExportRequest one = request;
    one.gallery.reset();
    one.isEverything = false;
    one.document.reset();
    one.assets = {asset};
    auto plan = planExport(catalog, one, stop);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    if (plan->items.empty()) {
        return tl::unexpected(plan->failed.empty() ? Error{ErrorCode::NotFound, "export", {}}
                                                   : plan->failed.front().error);
    }
    const PlannedItem& item = plan->items.front();
    ItemPreview preview;
    preview.verdict = item.verdict;
    preview.metadata = item.leaving.metadata;
    preview.creditLine = item.creditLine;
    preview.names = namesOf(item);
    if (const PlannedFile* const file = shownFile(item)) {
        auto picture = pictureOf(item, *file, request.preset, workers, stop);
        if (picture) {
            preview.picture = *std::move(picture);
        } else {
            preview.pictureError = std::move(picture.error());
        }
    }
    return preview;
}

} // namespace fieldframe::delivery
