// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"
#include "core/terms/term_words.h"

#include <span>
#include <vector>

namespace fieldframe::terms {

/// The dates that @p words name in digits or in English, French or Spanish words, each with the time and the
/// zone beside it. A date that can be read in two ways ("03/04/2026") is both. Without a year it is none.
[[nodiscard]] std::vector<PartialDateTime> spokenDates(std::span<const TermWord> words);

} // namespace fieldframe::terms
