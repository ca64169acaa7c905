// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/delivery/file_making.h"
#include "core/delivery/manifest.h"

#include <string>

namespace fieldframe::delivery {

/// `items.json`, format "fieldframe.items/1": each item that left with its files and texts. Fields have the
/// keys of the table of fields, a text in a language "caption[fr]".
[[nodiscard]] std::string itemsJson(const ExportPlan& plan, const FileMaking& making,
                                    const Manifest& manifest);

} // namespace fieldframe::delivery
