// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::ingest {

/// The part after the last dot in lower case (ASCII), at most 16 bytes; empty where there is none.
[[nodiscard]] std::string extensionOf(std::string_view fileName);

/// Whether files with this extension (as extensionOf() gives it) are originals of a known kind: one that
/// can't be read is damaged, not merely something else.
[[nodiscard]] bool isMediaExtension(std::string_view extension);

struct SidecarPairs {
    /// For each name, which name is its sidecar.
    std::vector<std::optional<std::size_t>> sidecarOf;
    /// For each name, whether it is some file's sidecar (also one that loses to a more exact name).
    std::vector<bool> isSidecar;
};

/// Pairs the names of one folder. `name.ext.xmp` goes before `name.xmp`; the latter belongs to RAW files and
/// videos of that name, else to the only file of that name, else to none. Letter case of names is ignored, an
/// exact match wins.
[[nodiscard]] SidecarPairs pairSidecars(std::span<const std::string> names);

} // namespace fieldframe::ingest
