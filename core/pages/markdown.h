// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"

#include <string>
#include <string_view>
#include <vector>

/// Markdown (CommonMark) as parts of pages. Hostile: HTML in it is shown as it stands, links that
/// isWebAddress() does not take lose their address and keep their words, pictures become their alternative
/// text. Line breaks stay as typed.
namespace fieldframe::pages {

/// Inline styles of the elements; empty for pages that have a style of their own.
struct MarkdownStyle {
    std::string paragraph;
    std::string heading;
    std::string list;
    std::string item;
    std::string link;
    std::string quote;
    std::string code;
    int headingLevel = 3; ///< Of the first level of headings in a text.
};

[[nodiscard]] std::string markdownHtml(std::string_view markdown, const MarkdownStyle& style);

/// The same without the paragraph around, where it is one paragraph.
[[nodiscard]] std::string markdownLineHtml(std::string_view markdown, const MarkdownStyle& style);

/// As plain text: paragraphs separated by an empty line; "[3]" after each link, which comes to the end of @p
/// links.
[[nodiscard]] std::string markdownText(std::string_view markdown, std::vector<Link>& links);

/// Markdown that shows @p plain as it is.
[[nodiscard]] std::string markdownOfPlainText(std::string_view plain);

} // namespace fieldframe::pages
