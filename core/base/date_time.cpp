// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace fieldframe {
namespace {

constexpr std::int64_t kMillisecondsPerDay = 86'400'000;
constexpr int kMaxOffsetMinutes = 15 * 60; // Real zones end at +14:00.
constexpr std::size_t kMaxFractionDigits = 18;

/// Takes a date apart from the left. Each take… leaves the text alone where it doesn't fit.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }

    bool take(char expected) {
        if (m_text.empty() || m_text.front() != expected) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view oneOf) {
        if (m_text.empty() || oneOf.find(m_text.front()) == std::string_view::npos) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    /// Exactly @p count digits, not more.
    std::optional<int> takeNumber(std::size_t count) {
        if (digits() < count) {
            return std::nullopt;
        }
        int number = 0;
        for (const char digit : m_text.substr(0, count)) {
            number = number * 10 + (digit - '0');
        }
        m_text.remove_prefix(count);
        return number;
    }
    std::string_view takeDigits() {
        const std::string_view found = m_text.substr(0, digits());
        m_text.remove_prefix(found.size());
        return found;
    }
    [[nodiscard]] std::size_t digits() const {
        const std::size_t end = m_text.find_first_not_of("0123456789");
        return end == std::string_view::npos ? m_text.size() : end;
    }

private:
    std::string_view m_text;
};

std::string_view withoutBlanks(std::string_view text) {
    constexpr std::string_view kBlanks{" \t\r\n\0", 5};
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool takeDate(Scanner& scanner, PartialDateTime& date) {
    // "20180402" (IIM) has no separators, and zeros for what is unknown.
    const bool isCompact = scanner.digits() == 8;
    const std::optional<int> year = scanner.takeNumber(4);
    if (!year || *year == 0) {
        return false;
    }
    date.year = *year;
    for (int* const part : {&date.month, &date.day}) {
        if (!isCompact && !scanner.takeAny("-:/.")) {
            return true;
        }
        const std::optional<int> number = scanner.takeNumber(2);
        if (!number) {
            return false;
        }
        *part = *number;
    }
    return true;
}

bool isPossibleDate(const PartialDateTime& date) {
    if (date.month == 0) {
        return date.day == 0;
    }
    if (date.month > 12) {
        return false;
    }
    const std::chrono::year_month_day_last last{
        std::chrono::year(date.year),
        std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(date.month)))};
    return date.day <= static_cast<int>(static_cast<unsigned>(last.day()));
}

bool takeOffset(Scanner& scanner, PartialDateTime& date) {
    if (scanner.takeAny("Zz")) {
        date.offsetMinutes = 0;
        return true;
    }
    const bool isNegative = scanner.take('-');
    if (!isNegative && !scanner.take('+')) {
        return true;
    }
    const std::optional<int> hours = scanner.takeNumber(2);
    if (!hours) {
        return false;
    }
    int total = *hours * 60;
    if (!scanner.isAtEnd()) {
        scanner.take(':');
        const std::optional<int> minutes = scanner.takeNumber(2);
        if (!minutes || *minutes > 59) {
            return false;
        }
        total += *minutes;
    }
    date.offsetMinutes = isNegative ? -total : total;
    return total <= kMaxOffsetMinutes;
}

bool takeTime(Scanner& scanner, PartialDateTime& date) {
    const std::optional<int> hour = scanner.takeNumber(2);
    const bool hasMinute = hour && scanner.take(':');
    const std::optional<int> minute = hasMinute ? scanner.takeNumber(2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59) {
        return false;
    }
    date.hasTime = true;
    date.hour = *hour;
    date.minute = *minute;
    if (scanner.take(':')) {
        date.second = scanner.takeNumber(2);
        if (!date.second || *date.second > 60) { // 60 is a leap second.
            return false;
        }
        if (scanner.takeAny(".,")) {
            date.fraction = scanner.takeDigits();
            if (date.fraction.empty() || date.fraction.size() > kMaxFractionDigits) {
                return false;
            }
        }
    }
    scanner.take(' ');
    return takeOffset(scanner, date);
}

template <class... Numbers>
std::string formatted(const char* pattern, Numbers... numbers) {
    std::array<char, 48> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), pattern, numbers...);
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

std::int64_t daysSince1970(int year, int month, int day) {
    const std::chrono::sys_days days =
        std::chrono::year_month_day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                    std::chrono::day(static_cast<unsigned>(day))};
    return days.time_since_epoch().count();
}

} // namespace

std::optional<PartialDateTime> PartialDateTime::parse(std::string_view text) {
    Scanner scanner(withoutBlanks(text));
    PartialDateTime date;
    if (!takeDate(scanner, date) || !isPossibleDate(date)) {
        return std::nullopt;
    }
    if (scanner.isAtEnd()) {
        return date;
    }
    if (!scanner.takeAny("Tt ") || !takeTime(scanner, date) || !scanner.isAtEnd()) {
        return std::nullopt;
    }
    if (date.day == 0) {
        // "2018:00:00 00:00:00": a time on an unknown day says nothing.
        PartialDateTime dayless;
        dayless.year = date.year;
        dayless.month = date.month;
        return dayless;
    }
    return date;
}

std::string PartialDateTime::iso() const {
    std::string text = formatted("%04d", year);
    if (month == 0) {
        return text;
    }
    text += formatted("-%02d", month);
    if (day == 0) {
        return text;
    }
    text += formatted("-%02d", day);
    if (!hasTime) {
        return text;
    }
    text += formatted("T%02d:%02d", hour, minute);
    if (second) {
        text += formatted(":%02d", *second);
        if (!fraction.empty()) {
            text += '.' + fraction;
        }
    }
    if (offsetMinutes) {
        const int minutes = *offsetMinutes < 0 ? -*offsetMinutes : *offsetMinutes;
        text += *offsetMinutes == 0
                    ? "Z"
                    : (*offsetMinutes < 0 ? "-" : "+") + formatted("%02d:%02d", minutes / 60, minutes % 60);
    }
    return text;
}

std::int64_t PartialDateTime::localMilliseconds() const {
    const std::int64_t days = daysSince1970(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    std::int64_t milliseconds = days * kMillisecondsPerDay;
    if (hasTime) {
        milliseconds += ((std::int64_t{hour} * 60 + minute) * 60 + second.value_or(0)) * 1000;
        std::int64_t weight = 100;
        for (const char digit : std::string_view(fraction).substr(0, 3)) {
            milliseconds += (digit - '0') * weight;
            weight /= 10;
        }
    }
    return milliseconds;
}

std::optional<std::int64_t> PartialDateTime::utcMilliseconds() const {
    if (!offsetMinutes) {
        return std::nullopt;
    }
    return localMilliseconds() - std::int64_t{*offsetMinutes} * 60'000;
}

std::int64_t nowMilliseconds() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

std::string isoUtc(std::int64_t utcMilliseconds) {
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(utcMilliseconds)};
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - days));
    return formatted("%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                     static_cast<int>(clock.seconds().count()));
}

} // namespace fieldframe
