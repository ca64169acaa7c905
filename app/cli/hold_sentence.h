// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/verdict.h"

#include <string>

namespace fieldframe::cli {

/// Why an item is held, and who can release it.
[[nodiscard]] std::string sentence(const protection::Hold& hold);
/// How an item is changed as it leaves.
[[nodiscard]] std::string sentence(const protection::Change& change);

} // namespace fieldframe::cli
