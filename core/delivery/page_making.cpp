// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/page_making.h"

#include "core/pages/delivered_document.h"
#include "core/pages/newsletter.h"
#include "core/pages/story.h"
#include "core/pages/web_library.h"
#include "core/sheet/contact_sheet.h"

#include <fmt/format.h>

namespace fieldframe::delivery {

namespace {

DocumentKind kindOf(Target target) {
    return target == Target::Newsletter ? DocumentKind::Newsletter
           : target == Target::NewsPage ? DocumentKind::News
                                        : DocumentKind::Story;
}

Result<pages::PageNotices> writeSheet(const Preset& preset, const pages::Delivered& delivered,
                                      const std::filesystem::path& folder, const std::stop_token& stop) {
    const auto report = sheet::writeContactSheet(delivered, preset.sheet, folder, stop);
    if (!report) {
        return tl::unexpected(report.error());
    }
    pages::PageNotices notices;
    for (const std::size_t item : report->withoutPicture) {
        notices.push_back({"sheet_without_picture", delivered.items[item].id});
    }
    for (const sheet::MissingLetters& missing : report->missingLetters) {
        notices.push_back(
            {"letters_missing", fmt::format("{}: {} ({})", missing.script, missing.count, missing.package)});
    }
    return notices;
}

} // namespace

Result<pages::PageNotices> makePages(const Preset& preset, const pages::Delivered& delivered,
                                     const std::optional<PageDocument>& document,
                                     const std::filesystem::path& folder, const std::stop_token& stop) {
    const auto page = [&] {
        return document ? *document : pages::documentOf(delivered, kindOf(preset.target));
    };
    switch (preset.target) {
    case Target::WebLibrary:
        if (const Status written = pages::writeWebLibrary(delivered, folder); !written) {
            return tl::unexpected(written.error());
        }
        break;
    case Target::PhotoStory:
        return pages::writeStory(page(), delivered, folder);
    case Target::NewsPage:
        return pages::writeNews(page(), delivered, folder);
    case Target::Newsletter:
        return pages::writeNewsletter(page(), delivered, folder);
    case Target::ContactSheet:
        return writeSheet(preset, delivered, folder, stop);
    case Target::Files:
    case Target::Handover:
        break;
    }
    return pages::PageNotices();
}

} // namespace fieldframe::delivery
