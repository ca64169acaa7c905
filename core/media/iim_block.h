// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// One dataset as stored. IIM 4.2 §1.5.
struct IimDatasetBytes {
    std::uint8_t record = 0;
    std::uint8_t number = 0;
    std::string bytes;
    bool operator==(const IimDatasetBytes&) const = default;
};

/// The datasets of a block in order, at most 20 000. Reading ends at the first byte that begins no dataset; a
/// dataset that is cut off is given as far as it goes.
[[nodiscard]] std::vector<IimDatasetBytes> readIim(std::string_view block);
/// The inverse. Contents over 32 767 bytes get extended lengths.
[[nodiscard]] std::string writeIim(const std::vector<IimDatasetBytes>& datasets);

} // namespace fieldframe::media
