// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"

#include <string>
#include <vector>

namespace fieldframe::protection {

/// Names of those in the asset that no record is kept of: PersonShown and the names of regions.
[[nodiscard]] std::vector<std::string> unrecordedNames(const AssetFacts& facts);
/// Areas to be covered; empty with @p isIncomplete set where a face must be covered and none is marked.
[[nodiscard]] std::vector<ImageArea> areasToCover(const AssetFacts& facts, ProtectionLevel level,
                                                  bool& isIncomplete);

} // namespace fieldframe::protection
