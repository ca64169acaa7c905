// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"

#include <cstdint>

namespace fieldframe::catalog {

/// After a catalog was brought to a version that reads embargoes anew: derives their ends again, once. In one
/// transaction with the first time that the clock remembers. Failures are SqlFailure.
void refreshEmbargoes(database::Connection& connection, std::int64_t now);

/// Remembers @p now where it is later than every time before; returns the latest.
[[nodiscard]] std::int64_t rememberTime(database::Connection& connection, std::int64_t now);

} // namespace fieldframe::catalog
