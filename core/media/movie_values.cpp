// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/movie_values.h"

#include "core/base/date_time.h"
#include "core/media/iso_boxes.h"

namespace fieldframe::media {

SourceValues readMovieValues(ByteView file) {
    constexpr std::uint64_t kSecondsFrom1904To1970 = 2'082'844'800;
    constexpr std::uint64_t kLatest = kSecondsFrom1904To1970 + 4'000'000'000; // The year 2096.
    SourceValues source;
    const ByteView header = findIsoBox(findIsoBox(file, "moov"), "mvhd");
    const std::uint64_t seconds = header.u8(0) == 1 ? header.u64(4) : header.u32(4);
    // Zero and times before 1970 are what programs write that know no date.
    if (seconds > kSecondsFrom1904To1970 && seconds < kLatest) {
        const auto since1970 = static_cast<std::int64_t>(seconds - kSecondsFrom1904To1970);
        std::string date = isoUtc(since1970 * 1000);
        if (date.ends_with('Z')) {
            date.pop_back();
        }
        source.addDate(FieldId::DateCreated, Origin::Media, date);
    }
    return source;
}

} // namespace fieldframe::media
