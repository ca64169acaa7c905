// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset.h"
#include "core/model/page_document.h"
#include "core/pages/page_notice.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace fieldframe::delivery {

/// Has the pages of @p preset's target written into @p folder; nothing for files and handovers. A story, a
/// page of news and a newsletter are made of @p document, else of the first gallery: its introduction and its
/// pictures in order.
[[nodiscard]] Result<pages::PageNotices> makePages(const Preset& preset, const pages::Delivered& delivered,
                                                   const std::optional<PageDocument>& document,
                                                   const std::filesystem::path& folder,
                                                   const std::stop_token& stop);

} // namespace fieldframe::delivery
