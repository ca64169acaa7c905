// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace fieldframe::pages {

/// text::folded() as a table for scripts, made by asking it about every character there is, so that a word
/// typed into a page is folded as the index was. For a text: each character of `whole` by its entry; else
/// each character of its NFKD by its entry in `parts`, or nothing where `dropped` (first and last, by pairs)
/// holds it; then NFC.
[[nodiscard]] nlohmann::ordered_json foldTable();

} // namespace fieldframe::pages
