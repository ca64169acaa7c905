// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/story_html.h"

#include "core/base/text.h"
#include "core/pages/html.h"
#include "core/pages/markdown.h"
#include "core/pages/markup.h"
#include "core/pages/page_resource.h"
#include "core/pages/story_head.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

/// Pictures taller than this shape are held to the height of the screen.
constexpr double kTallShape = 1.1;
constexpr std::string_view kStorySizes = "(min-width: 74.5rem) 72rem, calc(100vw - 2.5rem)";
constexpr std::string_view kNewsSizes = "(min-width: 44.5rem) 42rem, calc(100vw - 2.5rem)";

class Story {
public:
    Story(const PageSource& source, PageNotices& notices)
        : m_source(source)
        , m_document(source.document)
        , m_notices(notices) {}

    std::string html() {
        m_html = "<!DOCTYPE html>\n<html lang=\"" + htmlText(m_document.language) + "\" dir=\"" +
                 std::string(m_source.direction()) + "\">\n<head>\n" + storyHead(m_source) + "<style>\n" +
                 std::string(pageResource("story/style.css")) + "</style>\n</head>\n<body class=\"" +
                 std::string(documentKindName(m_document.kind)) + "\">\n";
        bar();
        m_html += "<main>\n<article>\n<h1>" + htmlText(m_document.title) + "</h1>\n";
        meta();
        for (const PageBlock& one : m_document.blocks) {
            block(one);
        }
        defaultContacts();
        m_html += "</article>\n</main>\n";
        foot();
        return std::move(m_html) + "</body>\n</html>\n";
    }

private:
    void bar() {
        const Publisher& publisher = m_source.delivered.publisher;
        if (publisher.name.empty()) {
            return;
        }
        m_html += "<header class=\"bar\">";
        if (!publisher.logo.empty()) {
            m_html += "<img src=\"" + addressOfPath(publisher.logo) + "\" alt=\"\">";
        }
        m_html += "<span dir=\"auto\">" + htmlText(publisher.name) + "</span></header>\n";
    }

    void meta() {
        const std::string date = m_source.date();
        std::string line;
        if (!date.empty()) {
            line = "<time datetime=\"" + htmlText(m_document.date) + "\">" + htmlText(date) + "</time>";
        }
        if (!line.empty()) {
            m_html += "<p class=\"meta\">" + line + "</p>\n";
        }
        if (!m_document.share.empty()) {
            share(m_document.url);
        }
    }

    void heading(const std::string& words, const std::string& url) {
        const std::string address = htmlAddress(url);
        if (!words.empty()) {
            m_html += "<h2>" +
                      (address.empty() ? htmlText(words)
                                       : "<a href=\"" + address + "\">" + htmlText(words) + "</a>") +
                      "</h2>\n";
        }
    }

    void text(const std::string& markdown, std::string_view kind) {
        if (const std::string html = markdownHtml(markdown, {}); !html.empty()) {
            m_html += "<div class=\"" + std::string(kind) + "\">\n" + html + "</div>\n";
        }
    }

    void block(const PageBlock& block) {
        switch (block.kind) {
        case BlockKind::Heading:
            heading(block.text, block.url);
            return;
        case BlockKind::Lead:
            text(block.text, "lead");
            return;
        case BlockKind::Text:
            text(block.text, "text");
            return;
        case BlockKind::Picture:
            if (const DeliveredItem* const item = m_source.item(block.target, m_notices)) {
                figure(*item, &block);
            }
            return;
        case BlockKind::Gallery:
            gallery(block);
            return;
        case BlockKind::Quote:
            quote(block);
            return;
        case BlockKind::List:
            list(block);
            return;
        case BlockKind::Links:
            links(block.links);
            share(block.shareUrl);
            return;
        case BlockKind::Contacts:
            contacts(markdownHtml(block.text, {}), block.links);
            return;
        }
    }

    void figure(const DeliveredItem& item, const PageBlock* block) {
        const DeliveredFile* const largest = largestPicture(item);
        const bool isTall = largest != nullptr && largest->height > kTallShape * largest->width;
        m_html += isTall ? "<figure class=\"picture tall\">\n" : "<figure class=\"picture\">\n";
        const std::string address = block != nullptr ? htmlAddress(block->url) : std::string();
        const std::string shown = mediaHtml(item, block);
        m_html += address.empty() ? shown : "<a href=\"" + address + "\">" + shown + "</a>";
        std::string caption;
        for (const ShownText& text : m_source.captions(item, block)) {
            caption += "<div" + languageAttributes(text) + ">" + htmlParagraphs(text.text) + "</div>\n";
        }
        if (const std::string credit = m_source.credit(item, block); !credit.empty()) {
            caption += "<div class=\"credit\" dir=\"auto\">" + htmlText(credit) + "</div>\n";
        }
        m_html += (caption.empty() ? "" : "\n<figcaption>\n" + caption + "</figcaption>") + "\n</figure>\n";
    }

    std::string mediaHtml(const DeliveredItem& item, const PageBlock* block) {
        const auto media = std::ranges::find(item.files, FileRole::Media, &DeliveredFile::role);
        const std::string alternative = htmlText(m_source.alternative(item, block));
        const DeliveredFile* const poster = largestPicture(item);
        if (item.kind == MediaKind::Image || media == item.files.end()) {
            const std::string html = imageHtml(item, alternative);
            if (html.empty()) {
                m_notices.push_back({"picture_missing", item.id});
            }
            return html;
        }
        const std::string source =
            "<source src=\"" + addressOfPath(media->path) + "\" type=\"" + htmlText(media->mediaType) + "\">";
        if (item.kind == MediaKind::Audio) {
            return "<audio controls preload=\"none\" aria-label=\"" + alternative + "\">" + source +
                   "</audio>";
        }
        const std::string still =
            poster != nullptr ? " poster=\"" + addressOfPath(poster->path) + "\"" : std::string();
        const DeliveredFile& shape = media->width > 0 || poster == nullptr ? *media : *poster;
        return "<video controls preload=\"none\" width=\"" + std::to_string(shape.width) + "\" height=\"" +
               std::to_string(shape.height) + "\"" + still + " aria-label=\"" + alternative + "\">" + source +
               "</video>";
    }

    std::string imageHtml(const DeliveredItem& item, const std::string& alternative) {
        const std::vector<const DeliveredFile*> files = pictureFiles(item);
        if (files.empty()) {
            return {};
        }
        // Browsers that know no srcset get a picture of middle size.
        const DeliveredFile& shown = *files[files.size() / 2];
        std::string html = "<img src=\"" + addressOfPath(shown.path) + "\"";
        if (files.size() > 1) {
            std::string set;
            for (const DeliveredFile* const file : files) {
                set += (set.empty() ? "" : ", ") + addressOfPath(file->path) + " " +
                       std::to_string(file->width) + "w";
            }
            const bool isNews = m_document.kind == DocumentKind::News;
            html +=
                " srcset=\"" + set + "\" sizes=\"" + std::string(isNews ? kNewsSizes : kStorySizes) + "\"";
        }
        html += " width=\"" + std::to_string(shown.width) + "\" height=\"" + std::to_string(shown.height) +
                "\" alt=\"" + alternative + "\"";
        const bool isFirst = !std::exchange(m_hasPicture, true);
        return html + (isFirst ? " fetchpriority=\"high\">" : " loading=\"lazy\" decoding=\"async\">");
    }

    void gallery(const PageBlock& block) {
        const DeliveredGallery* const gallery = m_source.gallery(block.target, m_notices);
        if (gallery == nullptr) {
            return;
        }
        heading(gallery->title, {});
        if (block.text.empty()) {
            const std::string html = htmlParagraphs(gallery->introduction);
            m_html += html.empty() ? html : "<div class=\"text\" dir=\"auto\">\n" + html + "</div>\n";
        } else {
            text(block.text, "text");
        }
        if (!gallery->creditLine.empty()) {
            m_html += "<p class=\"credit\" dir=\"auto\">" + htmlText(gallery->creditLine) + "</p>\n";
        }
        for (const std::size_t item : gallery->items) {
            if (item < m_source.delivered.items.size()) {
                figure(m_source.delivered.items[item], nullptr);
            }
        }
    }

    void quote(const PageBlock& block) {
        m_html +=
            "<figure class=\"quote\">\n<blockquote dir=\"auto\">" + htmlLines(block.text) + "</blockquote>\n";
        if (!block.source.empty()) {
            m_html += "<figcaption dir=\"auto\">" + htmlLines(block.source) + "</figcaption>\n";
        }
        m_html += "</figure>\n";
    }

    void list(const PageBlock& block) {
        if (block.items.empty()) {
            return;
        }
        const std::string element = block.isNumbered ? "ol" : "ul";
        m_html += "<" + element + " class=\"list\">\n";
        for (const std::string& item : block.items) {
            m_html += "<li>" + markdownLineHtml(item, {}) + "</li>\n";
        }
        m_html += "</" + element + ">\n";
    }

    static std::string anchor(const std::string& url, const std::string& words) {
        const std::string address = htmlAddress(url);
        const std::string shown = htmlText(words.empty() ? url : words);
        return address.empty() ? shown : "<a href=\"" + address + "\" dir=\"auto\">" + shown + "</a>";
    }

    void links(const std::vector<DocumentLink>& links) {
        std::string html;
        for (const DocumentLink& one : links) {
            html += anchor(one.url, one.text) + "\n";
        }
        if (!html.empty()) {
            m_html += "<p class=\"links\">\n" + html + "</p>\n";
        }
    }

    void share(const std::string& url) {
        std::string html;
        for (const ShareLink& service : shareLinks(m_source, url)) {
            html += "<a rel=\"noopener noreferrer\" href=\"" + htmlText(service.url) + "\">" +
                    htmlText(service.name) + "</a>\n";
        }
        if (!html.empty()) {
            m_html += "<p class=\"links share\"><span>" + htmlText(m_source.words("shareOn")) + "</span>\n" +
                      html + "</p>\n";
        }
    }

    void contacts(const std::string& html, const std::vector<DocumentLink>& addresses) {
        m_html +=
            "<section class=\"contacts\">\n<h2>" + htmlText(m_source.words("contact")) + "</h2>\n" + html;
        links(addresses);
        m_html += "</section>\n";
    }

    void defaultContacts() {
        const std::string& contact = m_source.delivered.publisher.contact;
        const bool hasOwn = std::ranges::find(m_document.blocks, BlockKind::Contacts, &PageBlock::kind) !=
                            m_document.blocks.end();
        if (!hasOwn && !text::trimmed(contact).empty()) {
            contacts(htmlParagraphs(contact), {});
        }
    }

    void foot() {
        const Publisher& publisher = m_source.delivered.publisher;
        std::string html;
        if (!publisher.usageTerms.empty()) {
            html += "<div dir=\"auto\">" + htmlParagraphs(publisher.usageTerms) + "</div>\n";
        }
        if (const std::string license = htmlAddress(publisher.licenseUrl); !license.empty()) {
            html += "<p><a rel=\"license\" href=\"" + license + "\">" + htmlText(m_source.words("license")) +
                    "</a></p>\n";
        }
        std::string branches;
        for (const Link& branch : publisher.branches) {
            branches += anchor(branch.url, branch.text) + "\n";
        }
        html += branches.empty() ? "" : "<p class=\"links\">\n" + branches + "</p>\n";
        if (!html.empty()) {
            m_html += "<footer>\n" + html + "</footer>\n";
        }
    }

    const PageSource& m_source;
    const PageDocument& m_document;
    PageNotices& m_notices;
    bool m_hasPicture = false;
    std::string m_html;
};

} // namespace

std::vector<const DeliveredFile*> pictureFiles(const DeliveredItem& item) {
    std::vector<const DeliveredFile*> files;
    const auto add = [&](FileRole role) {
        for (const DeliveredFile& file : item.files) {
            const bool isKnown = std::ranges::any_of(
                files, [&](const DeliveredFile* known) { return known->width == file.width; });
            if (file.role == role && file.mediaType.starts_with("image/") && file.width > 0 &&
                file.height > 0 && !isKnown) {
                files.push_back(&file);
            }
        }
    };
    add(FileRole::Screen);
    if (files.empty()) { // A thumbnail may be cropped: it stands in only where there is nothing else.
        add(FileRole::Thumbnail);
    }
    std::ranges::sort(files, {}, [](const DeliveredFile* file) { return file->width; });
    return files;
}

const DeliveredFile* largestPicture(const DeliveredItem& item) {
    const auto files = pictureFiles(item);
    return files.empty() ? nullptr : files.back();
}

std::string storyPageHtml(const PageSource& source, PageNotices& notices) {
    return Story(source, notices).html();
}

} // namespace fieldframe::pages
