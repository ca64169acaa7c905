// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/source_values.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// Gathers what the tags of a sound or a film say; the places for the same thing are many. All texts UTF-8.
class MediaTags {
public:
    /// Of several places for one text that of the lowest @p rank counts, of one rank the first. For the
    /// creator and the keywords all of the lowest rank count, in order.
    void add(FieldId field, std::string_view text, int rank);
    /// The keywords of one text, divided by semicolons or, without any, by commas.
    void addKeywords(std::string_view text, int rank);
    /// Takes from @p other what is missing here.
    void complete(const MediaTags& other);
    /// A position by ISO 6709 ("+32.0929+034.8620+28.516/"); nothing for anything else.
    void addPosition(std::string_view text);

    [[nodiscard]] SourceValues values() const;

private:
    struct Place {
        int rank = 0;
        std::vector<std::string> texts;
    };
    std::map<FieldId, Place> m_places;
    SourceValues m_position;
};

/// Before what names a thing of its own stand the values of rank 0; comments and guesses come later.
namespace rank {
inline constexpr int kBest = 0;
inline constexpr int kGood = 1;
inline constexpr int kFair = 2;
inline constexpr int kPoor = 3;
inline constexpr int kLast = 4;
} // namespace rank

} // namespace fieldframe::media
