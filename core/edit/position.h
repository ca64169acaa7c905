// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::edit {

/// Decimal degrees as the catalog keeps them ("11.284700"): north and east are positive.
struct Position {
    std::string latitude;
    std::string longitude;

    bool operator==(const Position&) const = default;
};

enum class Axis { Latitude, Longitude };

/// One coordinate as people write it: "11.2847", "11°17′5″N", "49 10 53 E", "-0,25". Nothing where it is
/// none, or of the other axis.
[[nodiscard]] std::optional<std::string> coordinateFromTyped(std::string_view typed, Axis axis);

/// Both together: "11.2847, 49.1816", "11°17′5″N 49°10′53″E", in either order where the letters say so.
/// Nothing for anything else.
[[nodiscard]] std::optional<Position> positionFromTyped(std::string_view typed);

} // namespace fieldframe::edit
