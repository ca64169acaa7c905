// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fieldframe::cli {

/// The words of a command line with `--json` and `--catalog DIR` moved to the front: they may stand anywhere,
/// also behind a command that takes any words. What follows "--" stays as it is.
[[nodiscard]] std::vector<std::string> withGlobalOptionsFirst(std::vector<std::string> words);

} // namespace fieldframe::cli
