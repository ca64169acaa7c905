// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/region_values.h"
#include "core/model/descriptive_metadata.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// What one source (XMP, IIM, EXIF) of a file says, cleaned and in the forms of the table of fields.
struct SourceValues {
    std::vector<FieldValue> values; ///< At most one for each field and language.
    std::optional<int> orientation; ///< 1–8.
    std::uint32_t width = 0;        ///< Pixels, where the source tells them; else 0.
    std::uint32_t height = 0;
    std::string camera; ///< See MediaFacts.
    std::string lens;
    std::vector<MarkedRegion> regions;
    std::optional<Error> error; ///< The source is damaged; `values` holds what could be read.

    [[nodiscard]] bool has(FieldId field) const;
    /// Adds a text after cleaning; does nothing where it is empty then.
    void addText(FieldId field, Origin origin, std::string_view text, std::string_view language = {});
    /// Adds cleaned items without empty ones and exact repeats, at most 10 000; nothing where none is left.
    void addList(FieldId field, Origin origin, const std::vector<std::string>& items);
    /// Adds a date in ISO 8601, exactly as precise as @p text; an impossible zone or time of day costs only
    /// itself. Does nothing for what is no date.
    void addDate(FieldId field, Origin origin, std::string_view text);
    /// Adds decimal text with @p decimals places.
    void addNumber(FieldId field, Origin origin, double number, int decimals);
};

/// Windows writes 1, 25, 50, 75 and 99 for one to five stars; @p percent is 0–100.
[[nodiscard]] double starsOfPercent(double percent);

/// A position's degrees as decimal text with six places (a tenth of a metre).
inline constexpr int kDegreeDecimals = 6;

} // namespace fieldframe::media
