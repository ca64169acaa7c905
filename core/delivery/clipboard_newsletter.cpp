// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/clipboard_newsletter.h"

#include "core/catalog/catalog.h"
#include "core/delivery/export_job.h"
#include "core/delivery/preset_shelf.h"
#include "core/platform/safe_file.h"

namespace fieldframe::delivery {

Result<ClipboardNewsletter> newsletterForClipboard(const catalog::Catalog& catalog,
                                                   worker::WorkerPool& workers, const PageDocument& document,
                                                   std::stop_token stop) {
    const auto preset = PresetShelf(catalog.folder()).load("newsletter");
    std::error_code failed;
    const std::filesystem::path temporary = std::filesystem::temp_directory_path(failed);
    if (!preset || failed) {
        return tl::unexpected<Error>(
            !preset ? preset.error() : Error{ErrorCode::NotFound, "temporary folder", failed.message()});
    }
    const auto folder = platform::SafeFolder::create(temporary / "fieldframe-newsletter");
    if (!folder) {
        return tl::unexpected<Error>(folder.error());
    }
    ExportRequest request;
    request.document = document;
    request.document->kind = DocumentKind::Newsletter;
    request.preset = *preset;
    request.target = folder->path() / "newsletter";
    request.recipient = "clipboard";
    auto report = ExportJob(catalog, workers)
                      .run(
                          request, [](const jobs::Progress&) {}, std::move(stop));
    if (!report) {
        return tl::unexpected<Error>(report.error());
    }
    if (report->target.empty()) {
        return failure(ErrorCode::NotFound, document.title, "nothing of it may leave");
    }
    auto clip = pages::newsletterClip(report->target);
    if (!clip) {
        return tl::unexpected<Error>(clip.error());
    }
    return ClipboardNewsletter{*std::move(clip), *std::move(report)};
}

} // namespace fieldframe::delivery
