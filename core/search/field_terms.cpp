// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/field_terms.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace fieldframe::search {

namespace {

constexpr std::int64_t kMillisecondsInSecond = 1000;
constexpr std::int64_t kMillisecondsInMinute = 60 * kMillisecondsInSecond;
constexpr std::int64_t kMillisecondsInDay = 24 * 60 * kMillisecondsInMinute;
constexpr int kHighestRating = 5;

constexpr std::array<std::pair<std::string_view, SearchColumn>, 22> kColumnWords{{
    {"headline", SearchColumn::Headline},    {"caption", SearchColumn::Caption},
    {"description", SearchColumn::Caption},  {"title", SearchColumn::Title},
    {"alt", SearchColumn::AltText},          {"alttext", SearchColumn::AltText},
    {"credit", SearchColumn::Credit},        {"creator", SearchColumn::Creator},
    {"photographer", SearchColumn::Creator}, {"byline", SearchColumn::Creator},
    {"keyword", SearchColumn::Keywords},     {"keywords", SearchColumn::Keywords},
    {"tag", SearchColumn::Keywords},         {"city", SearchColumn::City},
    {"country", SearchColumn::Country},      {"place", SearchColumn::Place},
    {"location", SearchColumn::Place},       {"person", SearchColumn::People},
    {"people", SearchColumn::People},        {"rights", SearchColumn::Rights},
    {"copyright", SearchColumn::Rights},     {"other", SearchColumn::Other},
}};

/// A value with its comparison sign or range split off; ends as typed, "" = open.
struct Range {
    std::string_view from;
    std::string_view to;
    bool isFromExclusive = false;
    bool isToExclusive = false;
};

std::optional<Range> parseRange(std::string_view value) {
    Range range;
    if (value.starts_with(">=")) {
        range.from = value.substr(2);
    } else if (value.starts_with("<=")) {
        range.to = value.substr(2);
    } else if (value.starts_with('>')) {
        range.from = value.substr(1);
        range.isFromExclusive = true;
    } else if (value.starts_with('<')) {
        range.to = value.substr(1);
        range.isToExclusive = true;
    } else if (const std::size_t dots = value.find(".."); dots != std::string_view::npos) {
        range.from = value.substr(0, dots);
        range.to = value.substr(dots + 2);
    } else {
        range.from = value;
        range.to = value;
    }
    if (range.from.empty() && range.to.empty()) {
        return std::nullopt;
    }
    return range;
}

/// The first millisecond after everything @p date covers.
std::int64_t endOf(const PartialDateTime& date) {
    const std::int64_t begin = date.localMilliseconds();
    if (date.month == 0 || date.day == 0) {
        const std::chrono::year_month month = std::chrono::year(date.year) / std::max(date.month, 1);
        const auto next = month + std::chrono::months(date.month == 0 ? 12 : 1);
        return std::chrono::sys_days(next / 1).time_since_epoch().count() * kMillisecondsInDay;
    }
    if (!date.hasTime) {
        return begin + kMillisecondsInDay;
    }
    if (!date.second) {
        return begin + kMillisecondsInMinute;
    }
    return begin + (date.fraction.empty() ? kMillisecondsInSecond : 1);
}

std::optional<int> parseStars(std::string_view text) {
    int stars = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), stars);
    if (error != std::errc() || end != text.data() + text.size() || stars < 0 || stars > kHighestRating) {
        return std::nullopt;
    }
    return stars;
}

std::optional<PickTerm> parsePick(std::string_view folded) {
    if (folded == "yes" || folded == "picked" || folded == "pick" || folded == "true" || folded == "1") {
        return PickTerm{Pick::Pick};
    }
    if (folded == "no" || folded == "none" || folded == "false" || folded == "0") {
        return PickTerm{Pick::None};
    }
    if (folded == "rejected" || folded == "reject" || folded == "-1") {
        return PickTerm{Pick::Reject};
    }
    return std::nullopt;
}

std::optional<KindTerm> parseKind(std::string_view folded) {
    if (folded.size() > 1 && folded.ends_with('s')) {
        folded.remove_suffix(1);
    }
    if (const std::optional<MediaKind> kind = kindFromName(folded)) {
        return KindTerm{*kind};
    }
    return std::nullopt;
}

std::optional<ReleaseTerm> parseRelease(std::string_view folded) {
    if (folded == "yes" || folded == "full" || folded == "unlimited" || folded == "mr-umr") {
        return ReleaseTerm{Release::Full};
    }
    if (folded == "limited" || folded == "mr-lpr") {
        return ReleaseTerm{Release::Limited};
    }
    if (folded == "no" || folded == "none" || folded == "mr-non") {
        return ReleaseTerm{Release::None};
    }
    if (folded == "na" || folded == "mr-nap") {
        return ReleaseTerm{Release::NotApplicable};
    }
    if (folded == "missing" || folded == "unknown") {
        return ReleaseTerm{Release::Unsaid};
    }
    return std::nullopt;
}

std::optional<MissingTerm> parseMissing(std::string_view folded) {
    if (const MetadataField* field = findMetadataField(folded)) {
        return MissingTerm{field->id};
    }
    return std::nullopt;
}

template <class What>
std::optional<Term> asTerm(std::optional<What> what) {
    if (!what) {
        return std::nullopt;
    }
    return Term{std::move(*what), false};
}

} // namespace

SearchColumn columnOfFieldWord(std::string_view field) {
    const auto* const word =
        std::ranges::find(kColumnWords, field, &decltype(kColumnWords)::value_type::first);
    if (word != kColumnWords.end()) {
        return word->second;
    }
    // The other fields of a column of their own kind; what shares "other" with a dozen fields can't be told
    // apart.
    const MetadataField* known = findMetadataField(field);
    return known == nullptr || known->searchColumn == SearchColumn::Other ? SearchColumn::None
                                                                          : known->searchColumn;
}

bool isConditionWord(std::string_view field) {
    constexpr std::array<std::string_view, 9> kWords{"date", "rating", "pick",     "label",  "missing",
                                                     "in",   "kind",   "category", "release"};
    return std::ranges::find(kWords, field) != kWords.end();
}

std::optional<Term> conditionTerm(std::string_view field, std::string_view value) {
    const std::string trimmed = text::trimmed(value);
    if (trimmed.empty()) {
        return std::nullopt;
    }
    if (field == "in") {
        return Term{GalleryTerm{trimmed}, false};
    }
    if (field == "category") {
        return Term{CategoryTerm{trimmed}, false};
    }
    if (field == "label") {
        return Term{LabelTerm{trimmed}, false};
    }
    const std::string folded = text::folded(trimmed);
    if (field == "date") {
        return asTerm(parseDates(folded));
    }
    if (field == "rating") {
        return asTerm(parseRatings(folded));
    }
    if (field == "pick") {
        return asTerm(parsePick(folded));
    }
    if (field == "kind") {
        return asTerm(parseKind(folded));
    }
    if (field == "release") {
        return asTerm(parseRelease(folded));
    }
    return field == "missing" ? asTerm(parseMissing(folded)) : std::nullopt;
}

std::optional<DateTerm> parseDates(std::string_view value) {
    const std::optional<Range> range = parseRange(value);
    if (!range) {
        return std::nullopt;
    }
    const std::optional<PartialDateTime> from = PartialDateTime::parse(range->from);
    const std::optional<PartialDateTime> to = PartialDateTime::parse(range->to);
    if ((!from && !range->from.empty()) || (!to && !range->to.empty())) {
        return std::nullopt;
    }
    DateTerm term;
    if (from) {
        term.fromLocalMilliseconds = range->isFromExclusive ? endOf(*from) : from->localMilliseconds();
    }
    if (to) {
        term.toLocalMilliseconds = range->isToExclusive ? to->localMilliseconds() : endOf(*to);
    }
    if (from && to && *term.fromLocalMilliseconds >= *term.toLocalMilliseconds) {
        term = {to->localMilliseconds(), endOf(*from)};
    }
    return term;
}

std::optional<RatingTerm> parseRatings(std::string_view value) {
    std::optional<Range> range = parseRange(value);
    if (!range) {
        return std::nullopt;
    }
    if (value.ends_with('+')) {
        range->from = value.substr(0, value.size() - 1);
        range->to = {};
    }
    const std::optional<int> from = range->from.empty() ? 0 : parseStars(range->from);
    const std::optional<int> to = range->to.empty() ? kHighestRating : parseStars(range->to);
    if (!from || !to) {
        return std::nullopt;
    }
    const int lowest = *from + (range->isFromExclusive ? 1 : 0);
    const int highest = *to - (range->isToExclusive ? 1 : 0);
    // "1..3" and "3..1" are the same; "rating:>5" stays empty and matches nothing.
    const bool isReversed = lowest > highest && !range->isFromExclusive && !range->isToExclusive;
    return isReversed ? RatingTerm{highest, lowest} : RatingTerm{lowest, highest};
}

} // namespace fieldframe::search
