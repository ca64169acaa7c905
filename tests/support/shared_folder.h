// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

namespace fieldframe::test {

/// A file of the folder of samples that may stand beside the source tree ("../shared", or FIELDFRAME_SHARED
/// in the environment). Where it is missing, says so on standard output and gives nothing: the test passes
/// without it.
[[nodiscard]] std::optional<std::filesystem::path> sharedFile(std::string_view relative);

} // namespace fieldframe::test
