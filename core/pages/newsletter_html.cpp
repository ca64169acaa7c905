// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a newsletter that mail programs show.
#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/mail_style.h"
#include "core/pages/markdown.h"
#include "core/pages/markup.h"
#include "core/pages/newsletter.h"
#include "core/pages/page_source.h"

#include <algorithm>
#include <array>

namespace fieldframe::pages {
namespace {

using namespace mail_style;

constexpr std::size_t kTeaserGraphemes = 700;
/// Beyond it a picture is taller than a screen and hides what comes below.
constexpr int kTallest = 900;

std::string styled(std::string_view element, const std::string& style) {
    return "<" + std::string(element) + " style=\"" + style + "\">";
}

/// What every mail program decodes.
bool isShownInMail(const DeliveredFile& file) {
    constexpr std::array<std::string_view, 3> kTypes{"image/jpeg", "image/png", "image/gif"};
    return (file.role == FileRole::Screen || file.role == FileRole::Thumbnail) && file.width > 0 &&
           file.height > 0 && std::ranges::find(kTypes, file.mediaType) != kTypes.end();
}

/// The smallest that has @p width pixels, else the largest; null for none.
const DeliveredFile* fileFor(const DeliveredItem& item, int width) {
    const DeliveredFile* found = nullptr;
    for (const DeliveredFile& file : item.files) {
        if (!isShownInMail(file)) {
            continue;
        }
        const bool isBetter =
            found == nullptr || (found->width < width ? file.width > found->width
                                                      : file.width >= width && file.width < found->width);
        found = isBetter ? &file : found;
    }
    return found;
}

class Mail {
public:
    Mail(const PageSource& source, const MailPictures& pictures, PageNotices& notices)
        : m_source(source)
        , m_document(source.document)
        , m_pictures(pictures)
        , m_notices(notices)
        , m_start(source.isRightToLeft() ? "right" : "left") {}

    std::string html() {
        begin();
        head();
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            block(m_document.blocks[i]);
            // What ends an item is followed by a rule, so that items stay apart where no picture parts them.
            if (m_document.blocks[i].kind == BlockKind::Links && i + 1 < m_document.blocks.size()) {
                rule();
            }
        }
        foot();
        m_html +=
            "</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr>\n</table>\n</body>\n</html>\n";
        return std::move(m_html);
    }

private:
    /// A row of the column.
    void row(const std::string& content, std::string_view padding, const std::string& extra = {}) {
        if (content.empty()) {
            return;
        }
        m_html += "<tr><td align=\"" + m_start + "\" bgcolor=\"" + std::string(kCard) +
                  "\" style=\"padding:" + std::string(padding) + ";background-color:" + std::string(kCard) +
                  ";text-align:" + m_start + ";" + extra + "\">" + content + "</td></tr>\n";
    }

    void text(const std::string& content, std::string_view padding, const std::string& style) {
        row(content, padding, style);
    }

    void rule() {
        row("&nbsp;", "8px 24px",
            "font-size:1px;line-height:1px;border-bottom:1px solid " + std::string(kRule) + ";");
    }

    static std::string anchor(const std::string& address, const std::string& words,
                              const std::string& more = {}) {
        return "<a href=\"" + address + "\" style=\"color:" + std::string(kLink) +
               ";text-decoration:underline;" + more + "\">" + words + "</a>";
    }

    static std::string inItsDirection(const std::string& content) {
        return content.empty() ? content : "<div dir=\"auto\">" + content + "</div>";
    }

    [[nodiscard]] std::string linkTo(const std::string& url, const std::string& words) const {
        const std::string address = htmlAddress(url);
        return address.empty() ? words : anchor(address, words);
    }

    void begin() {
        m_html = "<!DOCTYPE html>\n<html lang=\"" + htmlText(m_document.language) + "\" dir=\"" +
                 std::string(m_source.direction()) +
                 "\">\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta name=\"color-scheme\" content=\"light only\">\n"
                 "<meta name=\"supported-color-schemes\" content=\"light\">\n"
                 "<meta name=\"x-apple-disable-message-reformatting\">\n<title>" +
                 htmlText(m_document.title) + "</title>\n</head>\n";
        m_html += "<body bgcolor=\"" + std::string(kPage) +
                  "\" style=\"margin:0;padding:0;background-color:" + std::string(kPage) + ";\">\n";
        if (const std::string summary = m_source.summary(); !summary.empty()) {
            m_html +=
                "<div "
                "style=\"display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:" +
                std::string(kPage) + ";\">" + htmlText(summary) + "</div>\n";
        }
        const std::string width = std::to_string(kMailWidth);
        m_html += "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
                  "border=\"0\" bgcolor=\"" +
                  std::string(kPage) + "\" style=\"width:100%;background-color:" + std::string(kPage) +
                  ";\">\n<tr><td align=\"center\" style=\"padding:0;\">\n<!--[if mso]><table "
                  "role=\"presentation\" width=\"" +
                  width +
                  "\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->\n"
                  "<table role=\"presentation\" dir=\"" +
                  std::string(m_source.direction()) +
                  "\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" bgcolor=\"" +
                  std::string(kCard) + "\" style=\"width:100%;max-width:" + width +
                  "px;background-color:" + std::string(kCard) + ";\">\n";
    }

    void head() {
        if (const std::string address = htmlAddress(m_document.url); !address.empty()) {
            text(htmlText(m_source.words("unableToSee")) + " " +
                     anchor(address, htmlText(m_source.words("clickHere"))),
                 "12px 24px", font(12, 18, kQuiet));
        }
        if (!m_document.banner.isNil()) {
            if (const DeliveredItem* const banner = m_source.item(m_document.banner, m_notices)) {
                image(*banner, nullptr, m_document.url);
            }
        }
        const std::string date = m_source.date();
        row(styled("h1", "margin:0;font-weight:bold;" + font(26, 34, kInk)) + htmlText(m_document.title) +
                "</h1>",
            "20px 24px 4px 24px");
        if (!date.empty() && date != m_document.title) {
            text(htmlText(date), "0 24px 4px 24px", font(14, 20, kQuiet));
        }
        if (isMailbox(m_document.commentsTo)) {
            const std::string mailbox = htmlText(m_document.commentsTo);
            text(htmlText(m_source.words("commentsTo")) + " " + anchor("mailto:" + mailbox, mailbox),
                 "0 24px 4px 24px", font(14, 20, kQuiet));
        }
        rule();
    }

    void image(const DeliveredItem& item, const PageBlock* block, const std::string& url) {
        const DeliveredFile* const sharp = fileFor(item, 2 * kMailWidth);
        const DeliveredFile* const plain = m_pictures.isSingle ? sharp : fileFor(item, kMailWidth);
        if (plain == nullptr || sharp == nullptr) {
            m_notices.push_back({"picture_missing", item.id});
            return;
        }
        int width = std::min(kMailWidth, plain->width);
        int height = static_cast<int>(static_cast<std::int64_t>(width) * plain->height / plain->width);
        if (height > kTallest) {
            width = std::max(1, static_cast<int>(static_cast<std::int64_t>(width) * kTallest / height));
            height = kTallest;
        }
        std::string html = "<img src=\"" + htmlText(m_pictures.address(*plain)) + "\"";
        if (sharp != plain && sharp->width > plain->width) {
            html += " srcset=\"" + htmlText(m_pictures.address(*plain)) + " 1x, " +
                    htmlText(m_pictures.address(*sharp)) + " 2x\"";
        }
        html += " width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(std::max(1, height)) +
                "\" alt=\"" + htmlText(m_source.alternative(item, block)) +
                "\" border=\"0\" style=\"display:block;width:100%;max-width:" + std::to_string(width) +
                "px;height:auto;border:0;background-color:" + std::string(kPicture) + ";" +
                font(15, 22, kInk) + "\">";
        const std::string address = htmlAddress(url);
        row(address.empty() ? html
                            : "<a href=\"" + address + "\" style=\"color:" + std::string(kInk) +
                                  ";text-decoration:none;\">" + html + "</a>",
            "12px 0 0 0");
    }

    void underPicture(const std::vector<ShownText>& captions, const std::string& credit) {
        std::string html;
        for (const ShownText& caption : captions) {
            html += "<div" + languageAttributes(caption) + ">" + htmlLines(text::trimmed(caption.text)) +
                    "</div>";
        }
        if (!credit.empty()) {
            html += "<div dir=\"auto\" style=\"color:" + std::string(kQuiet) + ";\">" + htmlText(credit) +
                    "</div>";
        }
        text(html, "8px 24px 4px 24px", font(13, 19, kInk));
    }

    [[nodiscard]] MarkdownStyle markdownStyle(int size, int line) const {
        MarkdownStyle style;
        const std::string all = font(size, line, kInk);
        style.paragraph = "margin:0 0 12px 0;" + all;
        style.heading = "margin:12px 0 8px 0;font-weight:bold;" + font(size + 2, line + 2, kInk);
        style.list = "margin:0 0 12px 0;padding-" + m_start + ":24px;" + all;
        style.item = "margin:0 0 8px 0;" + all;
        style.link = "color:" + std::string(kLink) + ";text-decoration:underline;";
        style.quote = "margin:0 0 12px 0;padding-" + m_start + ":12px;border-" + m_start + ":3px solid " +
                      std::string(kRule) + ";";
        style.code = "font-family:Menlo,Consolas,monospace;white-space:pre-wrap;";
        return style;
    }

    void heading(const std::string& words, const std::string& url) {
        if (words.empty()) {
            return;
        }
        row(styled("h2", "margin:0;font-weight:bold;" + font(20, 27, kInk)) + linkTo(url, htmlText(words)) +
                "</h2>",
            "14px 24px 6px 24px");
    }

    void block(const PageBlock& block) {
        switch (block.kind) {
        case BlockKind::Heading:
            heading(block.text, block.url);
            return;
        case BlockKind::Lead:
            row(markdownHtml(block.text, markdownStyle(18, 27)), "4px 24px 0 24px", font(18, 27, kInk));
            return;
        case BlockKind::Text:
            row(markdownHtml(block.text, markdownStyle(16, 24)), "4px 24px 0 24px", font(16, 24, kInk));
            return;
        case BlockKind::Picture:
            if (const DeliveredItem* const item = m_source.item(block.target, m_notices)) {
                image(*item, &block, block.url);
                underPicture(m_source.captions(*item, &block), m_source.credit(*item, &block));
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
            links(block);
            return;
        case BlockKind::Contacts:
            contacts(block);
            return;
        }
    }

    void gallery(const PageBlock& block) {
        const DeliveredGallery* const gallery = m_source.gallery(block.target, m_notices);
        if (gallery == nullptr) {
            return;
        }
        const auto cover = gallery->cover           ? gallery->cover
                           : gallery->items.empty() ? std::optional<std::size_t>()
                                                    : std::optional(gallery->items.front());
        if (cover && *cover < m_source.delivered.items.size()) {
            image(m_source.delivered.items[*cover], nullptr, {});
        }
        underPicture({}, gallery->creditLine);
        heading(gallery->title, {});
        const std::string introduction =
            block.text.empty() ? markdownOfPlainText(shortened(gallery->introduction, kTeaserGraphemes))
                               : block.text;
        row(markdownHtml(introduction, markdownStyle(16, 24)), "4px 24px 0 24px", font(16, 24, kInk));
    }

    void quote(const PageBlock& block) {
        std::string html = "<div style=\"padding-" + m_start + ":16px;border-" + m_start + ":4px solid " +
                           std::string(kLink) + ";\"><div dir=\"auto\" style=\"font-style:italic;" +
                           font(18, 27, kInk) + "\">" + htmlLines(block.text) + "</div>";
        if (!block.source.empty()) {
            html += "<div dir=\"auto\" style=\"padding-top:6px;" + font(14, 20, kQuiet) + "\">" +
                    htmlLines(block.source) + "</div>";
        }
        row(html + "</div>", "16px 24px");
    }

    void list(const PageBlock& block) {
        const MarkdownStyle style = markdownStyle(15, 22);
        std::string html;
        for (const std::string& item : block.items) {
            html += styled("li", style.item) + markdownLineHtml(item, style) + "</li>\n";
        }
        if (!html.empty()) {
            const std::string_view element = block.isNumbered ? "ol" : "ul";
            row(styled(element, style.list) + "\n" + html + "</" + std::string(element) + ">",
                "8px 24px 0 24px");
        }
    }

    [[nodiscard]] std::string linksHtml(const std::vector<DocumentLink>& links) const {
        std::string html;
        for (const DocumentLink& one : links) {
            if (htmlAddress(one.url).empty()) {
                continue; // Words that lead nowhere tell a reader nothing.
            }
            const std::string words = htmlText(one.text.empty() ? one.url : one.text);
            html += (html.empty() ? "" : " &nbsp;|&nbsp; ") + linkTo(one.url, words);
        }
        return html;
    }

    [[nodiscard]] std::string shareHtml(const std::string& url) const {
        std::string html;
        for (const ShareLink& service : shareLinks(m_source, url)) {
            html +=
                (html.empty() ? "" : " &middot; ") + anchor(htmlText(service.url), htmlText(service.name));
        }
        return html.empty() ? html : htmlText(m_source.words("shareOn")) + " " + html;
    }

    void links(const PageBlock& block) {
        const std::string first = linksHtml(block.links);
        const std::string share = shareHtml(block.shareUrl);
        text(first + (first.empty() || share.empty() ? "" : " &nbsp;|&nbsp; ") + share, "4px 24px 8px 24px",
             "font-weight:bold;" + font(15, 24, kInk));
    }

    void contacts(const PageBlock& block) {
        heading(m_source.words("contact"), {});
        row(markdownHtml(block.text, markdownStyle(15, 22)), "0 24px", font(15, 22, kInk));
        text(linksHtml(block.links), "0 24px 8px 24px", font(15, 22, kInk));
    }

    void foot() {
        const Publisher& publisher = m_source.delivered.publisher;
        const bool hasContacts = std::ranges::find(m_document.blocks, BlockKind::Contacts,
                                                   &PageBlock::kind) != m_document.blocks.end();
        if (!hasContacts && !publisher.contact.empty()) {
            heading(m_source.words("contact"), {});
            row(markdownHtml(markdownOfPlainText(publisher.contact), markdownStyle(15, 22)), "0 24px",
                font(15, 22, kInk));
        }
        rule();
        if (!m_document.share.empty()) {
            text(shareHtml(m_document.url), "12px 24px 0 24px", font(13, 20, kQuiet));
        }
        text(inItsDirection(htmlText(publisher.name)), "12px 24px 0 24px",
             "font-weight:bold;" + font(13, 20, kQuiet));
        text(inItsDirection(htmlLines(publisher.usageTerms)), "4px 24px 0 24px", font(12, 18, kQuiet));
        std::vector<DocumentLink> branches;
        for (const Link& branch : publisher.branches) {
            branches.push_back({branch.text, branch.url});
        }
        text(linksHtml(branches), "4px 24px 0 24px", font(12, 18, kQuiet));
        row("&nbsp;", "0", "font-size:1px;line-height:24px;");
    }

    const PageSource& m_source;
    const PageDocument& m_document;
    const MailPictures& m_pictures;
    PageNotices& m_notices;
    std::string m_start; ///< The side on which lines begin.
    std::string m_html;
};

} // namespace

Result<std::string> newsletterHtml(const PageDocument& document, const Delivered& delivered,
                                   const MailPictures& pictures, PageNotices& notices) {
    const auto source = PageSource::of(document, delivered);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    return Mail(*source, pictures, notices).html();
}

} // namespace fieldframe::pages
