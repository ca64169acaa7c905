// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::media {

/// Photoshop's resources @p existing (may be empty) with this IIM block and its digest in place of those that
/// are there; without either where @p iim is empty. A copy of XMP among them (1060) is left out, for it would
/// be out of date. Other resources stay as they are.
[[nodiscard]] std::string withIim(std::string_view existing, std::string_view iim);

} // namespace fieldframe::media
