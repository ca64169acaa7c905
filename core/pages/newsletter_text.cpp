// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The plain text twin of a newsletter.
#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/flowed_lines.h"
#include "core/pages/markdown.h"
#include "core/pages/markup.h"
#include "core/pages/newsletter.h"
#include "core/pages/page_source.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kTeaserGraphemes = 700;
constexpr std::size_t kRuleColumns = 40;

class Twin {
public:
    explicit Twin(const PageSource& source)
        : m_source(source)
        , m_document(source.document) {}

    std::string text() {
        head();
        for (const PageBlock& one : m_document.blocks) {
            block(one);
        }
        foot();
        return flowedLines(m_text);
    }

private:
    /// A paragraph and the empty line after it.
    void put(const std::string& paragraph) {
        if (const std::string clean = text::trimmed(paragraph); !clean.empty()) {
            m_text += clean + "\n\n";
        }
    }

    void rule() { put(std::string(kRuleColumns, '-')); }

    std::string reference(const std::string& url) {
        if (!isWebAddress(url)) {
            return {};
        }
        m_links.push_back({"", url});
        return " [" + std::to_string(m_links.size()) + "]";
    }

    void head() {
        put(m_document.title);
        const std::string date = m_source.date();
        put(date != m_document.title ? date : std::string());
        if (isMailbox(m_document.commentsTo)) {
            put(m_source.words("commentsTo") + " " + m_document.commentsTo);
        }
        if (isWebAddress(m_document.url)) {
            put(m_source.words("webVersion") + " " + m_document.url);
        }
        rule();
    }

    void block(const PageBlock& block) {
        switch (block.kind) {
        case BlockKind::Heading:
            put(block.text + reference(block.url));
            return;
        case BlockKind::Lead:
        case BlockKind::Text:
            put(markdownText(block.text, m_links));
            return;
        case BlockKind::Picture:
            if (const DeliveredItem* const item = m_source.item(block.target, m_ignored)) {
                picture(*item, block);
            }
            return;
        case BlockKind::Gallery:
            gallery(block);
            return;
        case BlockKind::Quote:
            put(block.text + (block.source.empty() ? "" : "\n— " + block.source));
            return;
        case BlockKind::List:
            list(block);
            return;
        case BlockKind::Links:
            put(linksText(block.links));
            return;
        case BlockKind::Contacts:
            put(m_source.words("contact"));
            put(markdownText(block.text, m_links));
            put(linksText(block.links));
            return;
        }
    }

    void picture(const DeliveredItem& item, const PageBlock& block) {
        std::string said;
        for (const ShownText& caption : m_source.captions(item, &block)) {
            said += text::trimmed(caption.text) + "\n";
        }
        const std::string what = "[" + m_source.alternative(item, &block) + "]" + reference(block.url);
        put((said.empty() ? what + "\n" : said) + m_source.credit(item, &block));
    }

    void gallery(const PageBlock& block) {
        const DeliveredGallery* const gallery = m_source.gallery(block.target, m_ignored);
        if (gallery == nullptr) {
            return;
        }
        put(gallery->title);
        put(block.text.empty() ? shortened(gallery->introduction, kTeaserGraphemes)
                               : markdownText(block.text, m_links));
        put(gallery->creditLine);
    }

    void list(const PageBlock& block) {
        std::string items;
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            items += (block.isNumbered ? std::to_string(i + 1) + ". " : "• ") +
                     markdownText(block.items[i], m_links) + "\n\n";
        }
        put(items);
    }

    std::string linksText(const std::vector<DocumentLink>& links) {
        std::string line;
        for (const DocumentLink& link : links) {
            if (!isWebAddress(link.url)) {
                continue;
            }
            line += line.empty() ? "" : " | ";
            line += link.text.empty() ? link.url : link.text + reference(link.url);
        }
        return line;
    }

    void foot() {
        const Publisher& publisher = m_source.delivered.publisher;
        const bool hasContacts = std::ranges::find(m_document.blocks, BlockKind::Contacts,
                                                   &PageBlock::kind) != m_document.blocks.end();
        if (!hasContacts && !publisher.contact.empty()) {
            put(m_source.words("contact"));
            put(publisher.contact);
        }
        rule();
        put(publisher.name);
        put(publisher.usageTerms);
        std::string list;
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            list += "[" + std::to_string(i + 1) + "] " + m_links[i].url + "\n";
        }
        put(list);
    }

    const PageSource& m_source;
    const PageDocument& m_document;
    std::vector<Link> m_links;
    PageNotices m_ignored; ///< What is missing was told of the mail itself.
    std::string m_text;
};

} // namespace

Result<std::string> newsletterText(const PageDocument& document, const Delivered& delivered) {
    const auto source = PageSource::of(document, delivered);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    return Twin(*source).text();
}

} // namespace fieldframe::pages
