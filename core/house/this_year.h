// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_time.h"

namespace fieldframe::house {

/// Of the clock, in UTC.
[[nodiscard]] inline int thisYear() {
    const auto now = PartialDateTime::parse(isoUtc(nowMilliseconds()));
    return now ? now->year : 0;
}

} // namespace fieldframe::house
