// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace fieldframe::cli {

/// The first line of @p file ("-" is standard input); without a file it is asked for at the terminal, twice
/// and without showing it, or is the first line of standard input where that is no terminal. InvalidInput for
/// an empty one, and where the two differ.
[[nodiscard]] Result<std::string> readPassphrase(const std::string& file);

} // namespace fieldframe::cli
