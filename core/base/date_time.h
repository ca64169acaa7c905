// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fieldframe {

/// A date as precise as its source: year, year and month, day, or a time of day to fractions of a second;
/// with the offset from UTC only where the source gave one (a zone is never invented).
class PartialDateTime {
public:
    /// Reads ISO 8601 / XMP ("2018", "2018-04", "2018-04-02T09:15:00.25+02:00", "Z"), EXIF ("2018:04:02
    /// 09:15:00") and space-separated forms. Nothing for an impossible or blank date ("0000:00:00", month
    /// 13).
    [[nodiscard]] static std::optional<PartialDateTime> parse(std::string_view text);

    /// ISO 8601, exactly as precise as the source.
    [[nodiscard]] std::string iso() const;
    /// Milliseconds since 1970 of the beginning of the date as its own wall clock reads (offset ignored): the
    /// order in which a person who was there would put pictures.
    [[nodiscard]] std::int64_t localMilliseconds() const;
    /// Milliseconds since 1970 UTC where the offset is known.
    [[nodiscard]] std::optional<std::int64_t> utcMilliseconds() const;

    int year = 0;
    int month = 0; ///< 1–12, 0 unknown.
    int day = 0;   ///< 1–31, 0 unknown.
    bool hasTime = false;
    int hour = 0;
    int minute = 0;
    std::optional<int> second;
    std::string fraction;             ///< Digits after the decimal point, as found.
    std::optional<int> offsetMinutes; ///< From UTC; absent = unknown.

    bool operator==(const PartialDateTime&) const = default;
};

/// Now, in milliseconds since 1970 UTC.
[[nodiscard]] std::int64_t nowMilliseconds();
/// @p utcMilliseconds as "2026-11-21T09:00:00Z".
[[nodiscard]] std::string isoUtc(std::int64_t utcMilliseconds);

} // namespace fieldframe
