// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/story.h"

#include "core/pages/story_html.h"
#include "core/platform/safe_file.h"

namespace fieldframe::pages {
namespace {

Result<PageNotices> write(const PageDocument& document, const Delivered& delivered,
                          const std::filesystem::path& folder) {
    PageNotices notices;
    const auto html = storyHtml(document, delivered, notices);
    if (!html) {
        return tl::unexpected<Error>(html.error());
    }
    const Status written = platform::writeFile(folder / "index.html", *html, platform::Replace::Never);
    return written ? Result<PageNotices>(notices) : tl::unexpected<Error>(written.error());
}

} // namespace

Result<PageNotices> writeStory(const PageDocument& document, const Delivered& delivered,
                               const std::filesystem::path& folder) {
    PageDocument story = document;
    story.kind = DocumentKind::Story;
    return write(story, delivered, folder);
}

Result<PageNotices> writeNews(const PageDocument& document, const Delivered& delivered,
                              const std::filesystem::path& folder) {
    PageDocument news = document;
    news.kind = DocumentKind::News;
    return write(news, delivered, folder);
}

Result<std::string> storyHtml(const PageDocument& document, const Delivered& delivered,
                              PageNotices& notices) {
    const auto source = PageSource::of(document, delivered);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    return storyPageHtml(*source, notices);
}

} // namespace fieldframe::pages
