// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/asset.h"

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::variables {

/// What the variables stand for, for one file.
struct Context {
    const DescriptiveMetadata* metadata = nullptr; ///< Not owned; every field's key is a variable.
    std::string originalName;                      ///< {filename}, without its extension. Bytes.
    std::string extension;                         ///< {extension}, of the file to be written, without dot.
    std::string galleryTitle;                      ///< {gallery}
    std::int64_t sequence = 0;                     ///< {sequence}, {sequence:4} with leading zeros.
    /// UTC; {date} where the picture has no date of its own. Absent: then there is none.
    std::optional<std::int64_t> fileTimeMilliseconds;
    std::optional<std::int64_t> nowMilliseconds; ///< UTC, for {today}; absent: the clock's.
    /// What a date does not know is zeros, as in names of folders; else the text ends before it.
    bool padsDates = false;
};

/// One variable as written: "caption[fr]:40" is {"caption", "fr", "40"}.
struct Variable {
    std::string name;
    std::string language;
    std::string argument;
};

/// The parts of what stands between braces. InvalidInput for a name, language or argument that is none.
[[nodiscard]] Result<Variable> parseVariable(std::string_view inside);

/// At most @p maxBytes, cut at a grapheme; "" where nothing is known.
[[nodiscard]] std::string valueOf(const Variable& variable, const Context& context, std::size_t maxBytes);

} // namespace fieldframe::variables
