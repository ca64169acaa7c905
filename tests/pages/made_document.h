// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"
#include "core/pages/delivered.h"

#include <filesystem>
#include <string>

/// Documents and what is delivered for them, made up for the tests of pages.
namespace fieldframe::test {

[[nodiscard]] PageBlock pageBlock(BlockKind kind, std::string text = {});
[[nodiscard]] PageBlock pictureBlock(const std::string& id);

/// "00000000-0000-7000-8000-00000000000N".
[[nodiscard]] std::string madeId(int number);

/// An item with this id; its files are named ID-WIDTH.jpg and stand nowhere.
[[nodiscard]] pages::DeliveredItem deliveredPicture(const std::string& id, const std::string& caption,
                                                    const std::string& credit);

/// One of each block, every text hostile: markup, scripts, quotes, control characters, bidi.
struct MadeDocument {
    PageDocument document;
    pages::Delivered delivered;
};
[[nodiscard]] MadeDocument hostileDocument(DocumentKind kind);

/// Puts the files of @p delivered into @p folder.
void makeFiles(const pages::Delivered& delivered, const std::filesystem::path& folder);

} // namespace fieldframe::test
