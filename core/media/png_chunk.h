// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fieldframe::media {

/// Length, type (four letters), content and checksum. PNG 3rd edition §5.3; @p content is shorter than 2 GiB.
[[nodiscard]] std::string pngChunk(std::string_view type, std::string_view content);

} // namespace fieldframe::media
