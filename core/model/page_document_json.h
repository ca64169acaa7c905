// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"

namespace fieldframe {

inline constexpr std::size_t kMaxDocumentBytes = 8U << 20U;
inline constexpr std::size_t kMaxBlocks = 2'000;
inline constexpr std::size_t kMaxBlockTextBytes = 64U << 10U;
inline constexpr std::size_t kMaxLineBytes = 1'000; ///< Of titles, headings, link texts.
inline constexpr std::size_t kMaxBlockItems = 500;  ///< Of a list, and of links.

/// Reads `fieldframe.page/1` (resources/schemas/page-1.json). Strict: InvalidInput for what the format does
/// not know, the subject @p file, the detail beginning with the place as a JSON pointer ("/blocks/3/url:
/// ..."); UnsupportedFormat for JSON that does not claim to be a page, TooLarge beyond kMaxDocumentBytes.
/// Line ends become LF; nothing else is changed.
[[nodiscard]] Result<PageDocument> parsePageDocument(std::string_view json, const std::string& file);

/// Readable JSON, UTF-8, LF at the end; parse(write(d)) == d for each d that checkPageDocument() takes.
[[nodiscard]] std::string writePageDocument(const PageDocument& document);

/// The rules of the format for a value made by other ways; the detail is as of parsePageDocument().
[[nodiscard]] Status checkPageDocument(const PageDocument& document);

/// A block as the catalog and its journal keep it: one object of the format without its id, on one line.
[[nodiscard]] std::string storedBlock(const PageBlock& block);
/// The inverse; without id. InvalidInput as above.
[[nodiscard]] Result<PageBlock> blockFromStored(std::string_view stored);

} // namespace fieldframe
