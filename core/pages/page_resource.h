// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fieldframe::pages {

/// A file of resources/pages as it was when the program was built, by its path below that folder
/// ("library/layout.html"). Empty for an unknown name. Lives as long as the program.
[[nodiscard]] std::string_view pageResource(std::string_view name);

} // namespace fieldframe::pages
