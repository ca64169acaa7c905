// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QString>

namespace fieldframe::ui {

/// "Video · 1,920 × 1,080 · 0:35 · 12.3 MB": what a file is, as far as it is known. @p facts may be null.
[[nodiscard]] QString factsText(const AssetSummary& asset, const MediaFacts* facts, std::uint64_t sizeBytes);

} // namespace fieldframe::ui
