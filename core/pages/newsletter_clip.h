// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace fieldframe::pages {

/// A newsletter for the clipboard, to be put into a mail program.
struct NewsletterClip {
    std::string html; ///< With its pictures in it (data:), one for each.
    std::string text;
};

/// Of a package that writeNewsletter() is part of: what has left is proved and recorded, and nothing else is
/// copied.
[[nodiscard]] Result<NewsletterClip> newsletterClip(const std::filesystem::path& folder);

} // namespace fieldframe::pages
