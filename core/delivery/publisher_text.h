// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"

#include <string>
#include <string_view>

namespace fieldframe::delivery {

/// @p text (a `house.toml`) so that it says @p wanted, but for the look of its pages, which stays as it is.
/// Only what differs is changed: remarks, order and spelling of the rest are a person's. InvalidInput
/// (subject "FILE:LINE" or FILE) where it can't be read, or can't be changed this way.
[[nodiscard]] Result<std::string> publisherTextWith(std::string_view text, const pages::Publisher& wanted,
                                                    std::string_view file);

} // namespace fieldframe::delivery
