// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/source_values.h"

#include <string_view>

namespace fieldframe::media {

/// What an XMP packet says; @p extended is the second part of one that was too long for a JPEG segment, or
/// empty. Damage is told in SourceValues::error.
[[nodiscard]] SourceValues readXmpValues(std::string_view packet, std::string_view extended = {});

/// "33,27.2082S" and "33,27,12S" (XMP part 2 §5.4 GPSCoordinate) or plain decimal degrees, as signed degrees.
[[nodiscard]] std::optional<double> xmpDegrees(std::string_view text, double limit);

} // namespace fieldframe::media
