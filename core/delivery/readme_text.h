// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/delivery/file_making.h"

#include <cstdint>
#include <string>

namespace fieldframe::delivery {

/// README.txt: what the package is, whose, how it may be used, what holds for single files, and whom to ask;
/// in the language of the preset's pages (English, French, Spanish or Arabic). UTF-8, CRLF.
[[nodiscard]] std::string readmeText(const ExportPlan& plan, const FileMaking& making, const Preset& preset,
                                     std::int64_t nowMilliseconds);

} // namespace fieldframe::delivery
