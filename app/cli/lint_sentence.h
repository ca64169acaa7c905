// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"

#include <string>

namespace fieldframe::cli {

/// What a person is told of a finding.
[[nodiscard]] std::string sentence(const lint::Finding& finding);

} // namespace fieldframe::cli
