// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"
#include "core/pages/delivered.h"

namespace fieldframe::pages {

/// A page of what was delivered, where nobody has written one. Story and news: the introduction of each
/// gallery and all its pictures; newsletter: one item for each gallery. Without galleries, all items.
[[nodiscard]] PageDocument documentOf(const Delivered& delivered, DocumentKind kind);

} // namespace fieldframe::pages
