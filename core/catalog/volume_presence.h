// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/places.h"
#include "core/database/connection.h"

namespace fieldframe::catalog {

/// Writes down which volumes are mounted now. What is on the others is offline, never gone. Failures are
/// SqlFailure.
void noticeVolumes(database::Connection& connection, const Places& places);

} // namespace fieldframe::catalog
