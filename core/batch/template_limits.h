// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <cstddef>
#include <string>
#include <vector>

/// Private to the room.
namespace fieldframe::batch {

/// Bytes of one text of a template, with its variables, and of what may become of it.
inline constexpr std::size_t kMaxTemplateText = 64U << 10;
inline constexpr std::size_t kMaxExpandedText = 1U << 20;

/// Every text in @p value, in its order.
[[nodiscard]] std::vector<std::string> textsOf(const FieldContent& value);

} // namespace fieldframe::batch
