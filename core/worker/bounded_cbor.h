// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <span>

namespace fieldframe::worker {

/// Reads CBOR from a peer that may be hostile: nesting is bounded (the library's parser recurses), and so is
/// the number of values, which can each be a hundred times larger in memory than on the wire. InvalidInput.
[[nodiscard]] Result<nlohmann::json> parseBoundedCbor(std::span<const std::uint8_t> bytes);

} // namespace fieldframe::worker
