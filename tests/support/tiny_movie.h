// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Films of a few hundred bytes: right in their tables, though no player shows them.
namespace fieldframe::test {

struct TinyTrack {
    std::string kind = "vide";        ///< "soun", "meta", "sbtl"…
    std::vector<std::string> samples; ///< Two in a chunk.
    std::string inside = {};          ///< Further boxes.
    std::string name = "Core Media";  ///< Of its handler.
};

[[nodiscard]] std::string movieBox(std::string_view type, std::string_view content);
/// `ftyp`, then @p before, the samples, and the table of tracks with @p inMovie.
[[nodiscard]] std::string tinyMovie(const std::vector<TinyTrack>& tracks, std::string_view inMovie = {},
                                    std::string_view before = {});

/// `udta` with a position as telephones write it.
[[nodiscard]] std::string positionBox(std::string_view position = "+02.0469+045.3182/");

} // namespace fieldframe::test
