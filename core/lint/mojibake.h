// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::lint {

/// A text as it was meant, and the first place that shows what happened to it.
struct Mended {
    std::string text; ///< With all of it mended.
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string found;
    std::string meant;
};

/// UTF-8 that was read as Windows-1252, once or several times ("CafÃ©", "CafÃƒÂ©"), and Arabic in
/// Windows-1256 read as Windows-1252 ("ÇáÚÑÈíÉ"). Nothing for a text that is as it should be: "Ã" alone,
/// "ATENCIÓ»" and capitals with accents are.
[[nodiscard]] std::optional<Mended> mendedEncoding(std::string_view text);

/// Entities of web pages: "&eacute;", "&amp;", "&#233;". Nothing for "R&D" or an unknown name.
[[nodiscard]] std::optional<Mended> mendedEntities(std::string_view text);

} // namespace fieldframe::lint
