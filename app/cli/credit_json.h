// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/parse.h"

#include <nlohmann/json_fwd.hpp>

namespace fieldframe::cli {

/// {"agency", "creators", "year", "distributor", "asset_code", "flags", "confidence"}: what a line does not
/// say is null, or an empty list.
[[nodiscard]] nlohmann::json creditJson(const credit::ParsedCredit& credit);

} // namespace fieldframe::cli
