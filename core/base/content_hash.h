// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace fieldframe {

/// XXH3-128 of a file's bytes, canonical (big-endian) form. Recognises content; it proves nothing against an
/// adversary.
struct ContentHash {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] std::string hex() const;
    auto operator<=>(const ContentHash&) const = default;
};

} // namespace fieldframe
