// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// @p text without positions: pairs of degrees, degrees and minutes, map grids, plus codes, three words,
/// addresses of map services. Takes a text away as a whole where it is too long to be looked into.
[[nodiscard]] std::string withoutCoordinates(std::string_view text);

/// How a position may be written in a file, for the proof. @p latitude and @p longitude are decimal degrees
/// as text.
[[nodiscard]] std::vector<std::string> writtenCoordinates(std::string_view latitude,
                                                          std::string_view longitude);

/// @p degrees, a decimal number as text, moved to the middle of a cell of about 25 km; cells of a longitude
/// are those at @p latitude. "" for what is no number.
[[nodiscard]] std::string coarseLatitude(std::string_view degrees);
[[nodiscard]] std::string coarseLongitude(std::string_view degrees, std::string_view latitude);

} // namespace fieldframe::protection
