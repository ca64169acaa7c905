// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/source_values.h"

#include <string_view>

namespace fieldframe::media {

/// What an IIM block says.
[[nodiscard]] SourceValues readIimValues(std::string_view block);

} // namespace fieldframe::media
