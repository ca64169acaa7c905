// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/parser.h"
#include "core/search/query.h"

#include <QString>

#include <vector>

namespace fieldframe::ui {

/// What of a search means less than it seems to, in sentences; "" where all is understood.
[[nodiscard]] QString doubtsText(const std::vector<search::Doubt>& doubts,
                                 const std::vector<search::Term>& unknownNames);

} // namespace fieldframe::ui
