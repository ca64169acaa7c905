// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/contact_sheet.h"

#include "core/sheet/sheet_painter.h"

#include <optional>

namespace fieldframe::sheet {

namespace {

constexpr std::size_t kTitleGraphemes = 300;

std::string titleOf(const pages::Delivered& delivered, const SheetStyle& style) {
    if (!style.title.empty()) {
        return oneLine(style.title, kTitleGraphemes);
    }
    const bool isOneGallery = delivered.galleries.size() == 1;
    return oneLine(isOneGallery ? delivered.galleries.front().title : delivered.publisher.name,
                   kTitleGraphemes);
}

std::string bookmarkOf(const pages::Delivered& delivered, const SheetGroup& group) {
    return group.gallery ? oneLine(delivered.galleries[*group.gallery].title, kTitleGraphemes)
                         : std::string();
}

} // namespace

Result<SheetReport> writeContactSheet(const pages::Delivered& delivered, const SheetStyle& style,
                                      const std::filesystem::path& folder, std::stop_token stop) {
    if (Status checked = checkStyle(style); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    const PdfTitle title{titleOf(delivered, style), oneLine(delivered.publisher.name, kTitleGraphemes),
                         delivered.madeMilliseconds};
    Result<std::unique_ptr<PdfFile>> pdf = PdfFile::create(folder / style.fileName, paperBox(style), title);
    if (!pdf) {
        return tl::unexpected<Error>(pdf.error());
    }
    const SheetWords words(delivered.languages.pageLanguage);
    const std::vector<SheetGroup> groups = groupsOf(delivered);
    const std::vector<SheetPage> pages = pagesOf(groups, style);
    SheetPainter painter(delivered, style, folder, words, **pdf);
    // Cairo calls a document tagged where one element holds all.
    std::optional<PdfElement> document(std::in_place, (*pdf)->canvas(), "Document");
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, style.fileName);
        }
        const SheetGroup& group = groups[pages[page].group];
        const int number = static_cast<int>(page) + 1;
        if (const std::string bookmark = bookmarkOf(delivered, group);
            pages[page].opensGroup && !bookmark.empty()) {
            (*pdf)->addBookmark(bookmark, number);
        }
        painter.paint(group, pages[page], number, static_cast<int>(pages.size()));
        if (Status ended = (*pdf)->endPage(); !ended) {
            return tl::unexpected<Error>(ended.error());
        }
    }
    document.reset();
    if (Status written = (*pdf)->commit(); !written) {
        return tl::unexpected<Error>(written.error());
    }
    SheetReport report = painter.report();
    report.pages = static_cast<int>(pages.size());
    return report;
}

} // namespace fieldframe::sheet
