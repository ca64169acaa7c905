// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/page_source.h"

namespace fieldframe::pages {

/// What a story's `<head>` says: title, description, Open Graph, schema.org as JSON-LD; no script may run.
[[nodiscard]] std::string storyHead(const PageSource& source);

} // namespace fieldframe::pages
