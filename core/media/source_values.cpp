// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/source_values.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace fieldframe::media {

bool SourceValues::has(FieldId field) const {
    return std::ranges::find(values, field, &FieldValue::field) != values.end();
}

void SourceValues::addText(FieldId field, Origin origin, std::string_view text, std::string_view language) {
    std::string cleaned = text::cleaned(text);
    if (!cleaned.empty()) {
        values.push_back({field, std::string(language), std::move(cleaned), origin});
    }
}

void SourceValues::addList(FieldId field, Origin origin, const std::vector<std::string>& items) {
    constexpr std::size_t kMaxItems = 10000;
    std::vector<std::string> kept;
    std::unordered_set<std::string> seen;
    for (const std::string& item : items) {
        std::string cleaned = text::cleaned(item);
        if (!cleaned.empty() && kept.size() < kMaxItems && seen.insert(cleaned).second) {
            kept.push_back(std::move(cleaned));
        }
    }
    if (!kept.empty()) {
        values.push_back({field, "", std::move(kept), origin});
    }
}

void SourceValues::addDate(FieldId field, Origin origin, std::string_view text) {
    constexpr std::size_t kDayBytes = 10; // "2018-04-02"
    const std::size_t zoneAt = text.size() > kDayBytes ? text.find_first_of("+-Zz", kDayBytes) : text.npos;
    for (const std::string_view part : {text, text.substr(0, zoneAt), text.substr(0, kDayBytes)}) {
        if (const std::optional<PartialDateTime> date = PartialDateTime::parse(part)) {
            values.push_back({field, "", date->iso(), origin});
            return;
        }
    }
}

void SourceValues::addNumber(FieldId field, Origin origin, double number, int decimals) {
    if (!std::isfinite(number)) {
        return;
    }
    std::array<char, 64> buffer{};
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::fixed, decimals);
    if (fault == std::errc()) {
        values.push_back({field, "", std::string(buffer.data(), end), origin});
    }
}

double starsOfPercent(double percent) {
    return percent < 1 ? 0 : std::min(1 + std::floor(percent / 24.75), 5.0);
}

} // namespace fieldframe::media
