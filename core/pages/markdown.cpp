// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/markdown.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace fieldframe::pages {
namespace {

/// Deeper quotes and lists are flattened: no reader can show them, and browsers stop nesting at some depth.
constexpr int kMaxDepth = 16;
constexpr int kLastHeadingLevel = 6;

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

Tree parsed(std::string_view markdown) {
    const std::string valid = text::toValidUtf8(markdown);
    return Tree(cmark_parse_document(valid.data(), valid.size(), CMARK_OPT_DEFAULT));
}

std::string_view viewOf(const char* text) {
    return text != nullptr ? std::string_view(text) : std::string_view();
}

std::string styleAttribute(const std::string& style) {
    return style.empty() ? std::string() : " style=\"" + style + "\"";
}

/// The words of a node's text below a picture.
class HtmlWalk {
public:
    HtmlWalk(const MarkdownStyle& style, bool isLine)
        : m_style(style)
        , m_isLine(isLine) {}

    std::string of(cmark_node* root) {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
        }
        return std::move(m_html);
    }

private:
    void visit(cmark_node* node, bool isEntering) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            m_html += htmlText(viewOf(cmark_node_get_literal(node)));
            return;
        case CMARK_NODE_HTML_INLINE:
            m_html += htmlText(viewOf(cmark_node_get_literal(node)));
            return;
        case CMARK_NODE_HTML_BLOCK:
            m_html += "<p" + styleAttribute(m_style.paragraph) + ">" +
                      htmlLines(text::trimmed(viewOf(cmark_node_get_literal(node)))) + "</p>\n";
            return;
        case CMARK_NODE_CODE:
            m_html += "<code" + styleAttribute(m_style.code) + ">" +
                      htmlText(viewOf(cmark_node_get_literal(node))) + "</code>";
            return;
        case CMARK_NODE_CODE_BLOCK:
            m_html += "<pre" + styleAttribute(m_style.code) + "><code>" +
                      htmlText(viewOf(cmark_node_get_literal(node))) + "</code></pre>\n";
            return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_html += "<br>\n";
            return;
        case CMARK_NODE_THEMATIC_BREAK:
            m_html += "<hr>\n";
            return;
        case CMARK_NODE_EMPH:
            m_html += isEntering ? "<em>" : "</em>";
            return;
        case CMARK_NODE_STRONG:
            m_html += isEntering ? "<strong>" : "</strong>";
            return;
        case CMARK_NODE_LINK:
            anchor(node, isEntering);
            return;
        default:
            visitBlock(node, isEntering);
        }
    }

    void anchor(cmark_node* node, bool isEntering) {
        const std::string address = htmlAddress(viewOf(cmark_node_get_url(node)));
        if (address.empty()) {
            return;
        }
        m_html += isEntering ? "<a href=\"" + address + "\"" + styleAttribute(m_style.link) + ">" : "</a>";
    }

    void visitBlock(cmark_node* node, bool isEntering) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
            if (!isTight(node)) {
                m_html += isEntering ? "<p" + styleAttribute(m_style.paragraph) + ">" : "</p>\n";
            }
            return;
        case CMARK_NODE_HEADING: {
            const int level =
                std::min(m_style.headingLevel + cmark_node_get_heading_level(node) - 1, kLastHeadingLevel);
            const std::string name = "h" + std::to_string(level);
            m_html += isEntering ? "<" + name + styleAttribute(m_style.heading) + ">" : "</" + name + ">\n";
            return;
        }
        case CMARK_NODE_BLOCK_QUOTE:
            nested(isEntering, "<blockquote" + styleAttribute(m_style.quote) + ">\n", "</blockquote>\n");
            return;
        case CMARK_NODE_LIST:
            list(node, isEntering);
            return;
        case CMARK_NODE_ITEM:
            if (m_depth <= kMaxDepth) {
                m_html += isEntering ? "<li" + styleAttribute(m_style.item) + ">" : "</li>\n";
            }
            return;
        default:
            return; // The document itself; pictures, whose words are their alternative text.
        }
    }

    void list(cmark_node* node, bool isEntering) {
        if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST) {
            nested(isEntering, "<ul" + styleAttribute(m_style.list) + ">\n", "</ul>\n");
            return;
        }
        const int start = cmark_node_get_list_start(node);
        const std::string from = start != 1 ? " start=\"" + std::to_string(start) + "\"" : std::string();
        nested(isEntering, "<ol" + from + styleAttribute(m_style.list) + ">\n", "</ol>\n");
    }

    void nested(bool isEntering, const std::string& begin, std::string_view end) {
        m_depth += isEntering ? 1 : 0;
        if (m_depth <= kMaxDepth) {
            m_html += isEntering ? std::string_view(begin) : end;
        }
        m_depth -= isEntering ? 0 : 1;
    }

    [[nodiscard]] bool isTight(cmark_node* paragraph) const {
        cmark_node* const parent = cmark_node_parent(paragraph);
        if (cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT) {
            return m_isLine && cmark_node_next(paragraph) == nullptr &&
                   cmark_node_previous(paragraph) == nullptr;
        }
        return cmark_node_get_type(parent) == CMARK_NODE_ITEM &&
               cmark_node_get_list_tight(cmark_node_parent(parent)) != 0;
    }

    const MarkdownStyle& m_style;
    bool m_isLine;
    int m_depth = 0;
    std::string m_html;
};

class TextWalk {
public:
    explicit TextWalk(std::vector<Link>& links)
        : m_links(links) {}

    std::string of(cmark_node* root) {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
        }
        return text::trimmed(m_text);
    }

private:
    void visit(cmark_node* node, bool isEntering) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_HTML_INLINE:
            m_text += viewOf(cmark_node_get_literal(node));
            return;
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_CODE_BLOCK:
            m_text += text::trimmed(viewOf(cmark_node_get_literal(node))) + "\n\n";
            return;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            m_text += '\n';
            return;
        case CMARK_NODE_ITEM:
            m_text += isEntering ? bulletOf(node) : "";
            return;
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            m_text += isEntering                                                        ? ""
                      : cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_ITEM ? "\n"
                                                                                        : "\n\n";
            return;
        case CMARK_NODE_LIST:
            m_text += isEntering ? "" : "\n";
            return;
        case CMARK_NODE_LINK:
            if (!isEntering) {
                reference(node);
            }
            return;
        default:
            return;
        }
    }

    void reference(cmark_node* node) {
        const std::string url(viewOf(cmark_node_get_url(node)));
        if (isWebAddress(url) && !m_text.ends_with(url)) {
            m_links.push_back({"", url});
            m_text += " [" + std::to_string(m_links.size()) + "]";
        }
    }

    static std::string bulletOf(cmark_node* item) {
        cmark_node* const list = cmark_node_parent(item);
        if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST) {
            return "• ";
        }
        int number = cmark_node_get_list_start(list);
        for (cmark_node* before = cmark_node_previous(item); before != nullptr;
             before = cmark_node_previous(before)) {
            ++number;
        }
        return std::to_string(number) + ". ";
    }

    std::vector<Link>& m_links;
    std::string m_text;
};

bool isOneOf(char character, std::string_view set) {
    return set.find(character) != std::string_view::npos;
}

/// A line without what would make it a heading, a list, a quote or code.
std::string plainLine(std::string_view line) {
    const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(first);
    std::string markdown;
    std::size_t digits = 0;
    while (digits < line.size() && isOneOf(line[digits], "0123456789")) {
        ++digits;
    }
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isFirst = i == 0 && isOneOf(line[i], "#+-=>~");
        const bool isNumbering = digits > 0 && i == digits && isOneOf(line[i], ".)");
        if (isFirst || isNumbering || isOneOf(line[i], "\\`*_[]<>&")) {
            markdown += '\\';
        }
        markdown += line[i];
    }
    return markdown;
}

} // namespace

std::string markdownHtml(std::string_view markdown, const MarkdownStyle& style) {
    return HtmlWalk(style, false).of(parsed(markdown).get());
}

std::string markdownLineHtml(std::string_view markdown, const MarkdownStyle& style) {
    return HtmlWalk(style, true).of(parsed(markdown).get());
}

std::string markdownText(std::string_view markdown, std::vector<Link>& links) {
    return TextWalk(links).of(parsed(markdown).get());
}

std::string markdownOfPlainText(std::string_view plain) {
    std::string markdown;
    while (!plain.empty()) {
        const std::size_t end = std::min(plain.find('\n'), plain.size());
        markdown += plainLine(plain.substr(0, end));
        if (end < plain.size()) {
            markdown += '\n';
        }
        plain.remove_prefix(std::min(end + 1, plain.size()));
    }
    return markdown;
}

} // namespace fieldframe::pages
