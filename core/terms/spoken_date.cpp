// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/spoken_date.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fieldframe::terms {
namespace {

using Words = std::span<const TermWord>;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kMinutesPerHour = 60;

struct MonthWord {
    std::string_view beginning;
    int month;
};
/// English, French and Spanish; folded. The first that a word begins with is meant.
constexpr std::array kMonths{
    MonthWord{"juin", 6}, MonthWord{"juil", 7}, MonthWord{"jun", 6},  MonthWord{"jul", 7},
    MonthWord{"jan", 1},  MonthWord{"ene", 1},  MonthWord{"feb", 2},  MonthWord{"fev", 2},
    MonthWord{"mar", 3},  MonthWord{"apr", 4},  MonthWord{"avr", 4},  MonthWord{"abr", 4},
    MonthWord{"may", 5},  MonthWord{"mai", 5},  MonthWord{"aug", 8},  MonthWord{"aou", 8},
    MonthWord{"ago", 8},  MonthWord{"sep", 9},  MonthWord{"oct", 10}, MonthWord{"nov", 11},
    MonthWord{"dec", 12}, MonthWord{"dic", 12}, MonthWord{"set", 9}};

struct ZoneWord {
    std::string_view word;
    int minutes;
};
/// Those that mean one zone everywhere; of others (CST, IST) the zone stays unknown.
constexpr std::array kZones{
    ZoneWord{"gmt", 0},    ZoneWord{"utc", 0},    ZoneWord{"z", 0},      ZoneWord{"tu", 0},
    ZoneWord{"wet", 0},    ZoneWord{"bst", 60},   ZoneWord{"west", 60},  ZoneWord{"cet", 60},
    ZoneWord{"wat", 60},   ZoneWord{"cest", 120}, ZoneWord{"eet", 120},  ZoneWord{"cat", 120},
    ZoneWord{"sast", 120}, ZoneWord{"eest", 180}, ZoneWord{"eat", 180},  ZoneWord{"msk", 180},
    ZoneWord{"hkt", 480},  ZoneWord{"jst", 540},  ZoneWord{"aest", 600}, ZoneWord{"edt", -240},
    ZoneWord{"est", -300}, ZoneWord{"cdt", -300}, ZoneWord{"mdt", -360}, ZoneWord{"mst", -420},
    ZoneWord{"pdt", -420}, ZoneWord{"pst", -480}};

bool isYear(const TermWord& word) {
    return word.isNumber() && word.folded.size() == 4 && word.value >= kFirstYear && word.value <= kLastYear;
}

bool isDay(const TermWord& word) {
    return word.isNumber() && word.folded.size() <= 2 && word.value >= 1 && word.value <= 31;
}

std::optional<int> monthOf(const TermWord& word) {
    constexpr std::size_t kShortest = 3;
    if (word.kind != TermWord::Kind::Word || word.folded.size() < kShortest) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(
        kMonths, [&](const MonthWord& month) { return word.beginsWith(month.beginning); });
    return found == kMonths.end() ? std::nullopt : std::optional(found->month);
}

/// Between the parts of a date: "of", "de", "1st", "1er", commas and full stops.
bool isFiller(const TermWord& word) {
    static constexpr std::array<std::string_view, 14> kFillers{"of", "de", "del", "du", "st", "nd",  "rd",
                                                               "th", "er", "o",   ",",  ".",  "the", "le"};
    return std::ranges::find(kFillers, word.folded) != kFillers.end();
}

std::size_t skipFillers(Words words, std::size_t at) {
    constexpr std::size_t kMost = 3;
    std::size_t end = at;
    while (end < words.size() && end - at < kMost && isFiller(words[end])) {
        ++end;
    }
    return end;
}

struct Found {
    std::vector<PartialDateTime> dates;
    std::size_t end = 0; ///< Behind its words.
};

std::optional<PartialDateTime> dateOf(int year, int month, int day) {
    std::string iso = std::to_string(year);
    const auto twoDigits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    if (month > 0) {
        iso += "-" + twoDigits(month);
    }
    if (day > 0) {
        iso += "-" + twoDigits(day);
    }
    return PartialDateTime::parse(iso);
}

void keep(std::vector<PartialDateTime>& dates, std::optional<PartialDateTime> date) {
    if (date && std::ranges::find(dates, *date) == dates.end()) {
        dates.push_back(*date);
    }
}

/// "2026-05-12", "2026/05/12", "20260512".
Found yearFirst(Words words, std::size_t at) {
    Found found;
    const TermWord& first = words[at];
    if (first.isNumber() && first.folded.size() == 8 && first.value / 10000 >= kFirstYear &&
        first.value / 10000 <= kLastYear) {
        keep(found.dates, dateOf(first.value / 10000, first.value / 100 % 100, first.value % 100));
        found.end = at + 1;
        return found;
    }
    const auto isDash = [&](std::size_t index) {
        return index < words.size() && (words[index].is("-") || words[index].is("/") || words[index].is("."));
    };
    if (isYear(first) && isDash(at + 1) && at + 2 < words.size() && words[at + 2].isNumber()) {
        const bool hasDay = isDash(at + 3) && at + 4 < words.size() && isDay(words[at + 4]);
        keep(found.dates, dateOf(first.value, words[at + 2].value, hasDay ? words[at + 4].value : 0));
        found.end = at + (hasDay ? 5 : 3);
    }
    return found;
}

/// "12/05/2026", "12.05.26": both readings where both are dates.
Found numbers(Words words, std::size_t at) {
    Found found;
    if (at + 4 >= words.size() || !isDay(words[at]) || !isDay(words[at + 2]) || !words[at + 4].isNumber() ||
        words[at + 1].folded != words[at + 3].folded ||
        !(words[at + 1].is("/") || words[at + 1].is(".") || words[at + 1].is("-"))) {
        return found;
    }
    constexpr int kCentury = 2000;
    const TermWord& last = words[at + 4];
    const int year = isYear(last) ? last.value : last.folded.size() == 2 ? kCentury + last.value : 0;
    if (year == 0) {
        return found;
    }
    keep(found.dates, dateOf(year, words[at + 2].value, words[at].value));
    keep(found.dates, dateOf(year, words[at].value, words[at + 2].value));
    found.end = at + 5;
    return found;
}

/// "12 May 2026", "1er mai 2026", "12 de mayo de 2026", "May 12, 2026", "May 2026".
Found spoken(Words words, std::size_t at) {
    Found found;
    int day = 0;
    std::size_t next = at;
    if (isDay(words[at])) {
        day = words[at].value;
        next = skipFillers(words, at + 1);
    }
    const auto month = next < words.size() ? monthOf(words[next]) : std::nullopt;
    if (!month) {
        return found;
    }
    next = skipFillers(words, next + 1);
    if (day == 0 && next < words.size() && isDay(words[next])) {
        day = words[next].value;
        next = skipFillers(words, next + 1);
    }
    if (next < words.size() && isYear(words[next])) {
        keep(found.dates, dateOf(words[next].value, *month, day));
        found.end = next + 1;
    }
    return found;
}

struct TimeOfDay {
    int hour = 0;
    int minute = 0;
    std::size_t end = 0;
};

/// "am", "pm", "a.m.", "p. m.": how many hours they add to 0–11, and where they end.
std::optional<std::pair<bool, std::size_t>> halfOfDay(Words words, std::size_t at) {
    if (at >= words.size()) {
        return std::nullopt;
    }
    if (words[at].is("am") || words[at].is("pm")) {
        return std::pair(words[at].is("pm"), at + 1);
    }
    if ((words[at].is("a") || words[at].is("p")) && at + 2 < words.size() && words[at + 1].is(".") &&
        words[at + 2].is("m")) {
        const bool hasStop = at + 3 < words.size() && words[at + 3].is(".");
        return std::pair(words[at].is("p"), at + (hasStop ? 4U : 3U));
    }
    return std::nullopt;
}

std::optional<TimeOfDay> timeAt(Words words, std::size_t at) {
    if (words[at].is("noon") || words[at].is("midi") || words[at].is("mediodia")) {
        return TimeOfDay{12, 0, at + 1};
    }
    if (words[at].is("midnight") || words[at].is("minuit") || words[at].is("medianoche")) {
        return TimeOfDay{24, 0, at + 1}; // The later of the two that a day has.
    }
    const TermWord& first = words[at];
    if (!first.isNumber() || first.value < 0) {
        return std::nullopt;
    }
    TimeOfDay time{first.value, 0, at + 1};
    bool isTime = false;
    if (first.folded.size() == 4 && !isYear(first)) { // "0600"
        time = {first.value / 100, first.value % 100, at + 1};
        isTime = true;
    } else if (at + 1 < words.size() &&
               (words[at + 1].is(":") || words[at + 1].is("h") || words[at + 1].is("."))) {
        const bool hasMinute =
            at + 2 < words.size() && words[at + 2].isNumber() && words[at + 2].folded.size() == 2;
        isTime = hasMinute || words[at + 1].is("h");
        time.minute = hasMinute ? words[at + 2].value : 0;
        time.end = at + (hasMinute ? 3 : 2);
        if (hasMinute && time.end + 1 < words.size() && words[time.end].is(":") &&
            words[time.end + 1].isNumber()) {
            time.end += 2; // Seconds.
        }
    }
    if (const auto half = halfOfDay(words, time.end); half && time.hour >= 1 && time.hour <= 12) {
        time.hour = time.hour % 12 + (half->first ? 12 : 0);
        time.end = half->second;
        isTime = true;
    }
    return isTime && time.hour <= 24 && time.minute < kMinutesPerHour ? std::optional(time) : std::nullopt;
}

/// "+02:00", "-0500", "+2".
std::optional<std::pair<int, std::size_t>> offsetAt(Words words, std::size_t at) {
    if (at + 1 >= words.size() || !(words[at].is("+") || words[at].is("-")) || !words[at + 1].isNumber()) {
        return std::nullopt;
    }
    const int sign = words[at].is("-") ? -1 : 1;
    const TermWord& number = words[at + 1];
    constexpr int kMostHours = 14;
    if (number.folded.size() == 4 && number.value / 100 <= kMostHours) {
        return std::pair(sign * (number.value / 100 * kMinutesPerHour + number.value % 100), at + 2);
    }
    if (number.folded.size() > 2 || number.value > kMostHours) {
        return std::nullopt;
    }
    const bool hasMinutes = at + 3 < words.size() && words[at + 2].is(":") && words[at + 3].isNumber();
    const int minutes = hasMinutes ? words[at + 3].value : 0;
    return std::pair(sign * (number.value * kMinutesPerHour + minutes), at + (hasMinutes ? 4U : 2U));
}

std::optional<int> zoneAt(Words words, std::size_t at) {
    if (at < words.size() && words[at].is("(")) {
        ++at;
    }
    if (const auto offset = offsetAt(words, at)) {
        return offset->first;
    }
    if (at >= words.size()) {
        return std::nullopt;
    }
    const auto zone = std::ranges::find(kZones, words[at].folded, &ZoneWord::word);
    if (zone == kZones.end()) {
        return std::nullopt;
    }
    const auto beyond = offsetAt(words, at + 1); // "UTC+2"
    return zone->minutes + (beyond ? beyond->first : 0);
}

void setTime(PartialDateTime& date, const TimeOfDay& time, Words words) {
    date.hasTime = true;
    date.hour = std::min(time.hour, 23);
    date.minute = time.hour == 24 ? 59 : time.minute;
    if (time.hour == 24) {
        date.second = 59;
    }
    date.offsetMinutes = zoneAt(words, time.end);
}

/// The time beside a date that stands at @p begin up to @p end: behind it, or else just before it.
void addTime(Found& found, Words words, std::size_t begin, std::size_t end) {
    constexpr std::size_t kNear = 5;
    std::optional<TimeOfDay> time;
    for (std::size_t at = end; at < std::min(words.size(), end + kNear) && !time; ++at) {
        time = timeAt(words, at);
    }
    for (std::size_t back = 1; back <= std::min(begin, kNear + 4) && !time; ++back) {
        const auto before = timeAt(words.first(begin), begin - back);
        time = before;
    }
    for (PartialDateTime& date : found.dates) {
        if (time && date.day > 0) {
            setTime(date, *time, words);
        }
    }
}

} // namespace

std::vector<PartialDateTime> spokenDates(std::span<const TermWord> words) {
    std::vector<PartialDateTime> dates;
    for (std::size_t at = 0; at < words.size();) {
        Found found = yearFirst(words, at);
        if (found.dates.empty()) {
            found = numbers(words, at);
        }
        if (found.dates.empty()) {
            found = spoken(words, at);
        }
        if (found.dates.empty()) {
            at = std::max(at + 1, found.end); // A day that no month has is not its month.
            continue;
        }
        addTime(found, words, at, found.end);
        dates.insert(dates.end(), found.dates.begin(), found.dates.end());
        at = found.end;
    }
    return dates;
}

} // namespace fieldframe::terms
