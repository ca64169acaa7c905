// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace fieldframe {

/// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);

} // namespace fieldframe
