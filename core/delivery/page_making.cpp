// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/page_making.h"

#include "core/pages/web_library.h"
#include "core/sheet/contact_sheet.h"

#include <fmt/format.h>

namespace fieldframe::delivery {

namespace {

PageDocument documentOf(const pages::Delivered& delivered, Target target) {
    PageDocument document;
    document.kind = target == Target::Newsletter ? DocumentKind::Newsletter
                    : target == Target::NewsPage ? DocumentKind::News
                                                 : DocumentKind::Story;
    document.language = delivered.languages.pageLanguage;
    if (delivered.galleries.empty()) {
        return document;
    }
    const pages::DeliveredGallery& gallery = delivered.galleries.front();
    document.title = gallery.title;
    document.date = gallery.published;
    if (!gallery.introduction.empty()) {
        PageBlock& lead = document.blocks.emplace_back();
        lead.kind = BlockKind::Lead;
        lead.text = gallery.introduction;
    }
    for (const std::size_t item : gallery.items) {
        PageBlock& picture = document.blocks.emplace_back();
        picture.kind = BlockKind::Picture;
        picture.target = GlobalId::parse(delivered.items[item].id).value_or(GlobalId());
    }
    if (!delivered.publisher.contact.empty()) {
        PageBlock& contacts = document.blocks.emplace_back();
        contacts.kind = BlockKind::Contacts;
        contacts.text = delivered.publisher.contact;
    }
    return document;
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
    const auto page = [&] { return document.value_or(documentOf(delivered, preset.target)); };
    switch (preset.target) {
    case Target::WebLibrary:
        if (const Status written = pages::writeWebLibrary(delivered, folder); !written) {
            return tl::unexpected(written.error());
        }
        break;
    case Target::PhotoStory:
    case Target::NewsPage:
    case Target::Newsletter:
        return failure(ErrorCode::UnsupportedFormat, page().title, "pages of documents are not made yet");
    case Target::ContactSheet:
        return writeSheet(preset, delivered, folder, stop);
    case Target::Files:
    case Target::Handover:
        break;
    }
    return pages::PageNotices();
}

} // namespace fieldframe::delivery
