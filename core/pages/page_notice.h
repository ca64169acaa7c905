// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fieldframe::pages {

/// Something a person should know of a page that was made all the same.
struct PageNotice {
    /// "picture_missing" or "gallery_missing" (detail: its global id): not delivered, the block is left out.
    /// "mail_clipped" (detail: bytes): longer than mail programs show in one piece.
    /// "mail_large" (detail: bytes): heavier than mail servers take.
    std::string code;
    std::string detail;
    bool operator==(const PageNotice&) const = default;
};
using PageNotices = std::vector<PageNotice>;

} // namespace fieldframe::pages
