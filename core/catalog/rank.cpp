// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rank.h"

#include <algorithm>
#include <cstdint>

namespace fieldframe::catalog {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kBase = 62;
constexpr std::size_t kWidth = 6;
constexpr std::string_view kFirst = "V00000";

/// A foreign character counts as the digit that sorts just before it.
std::size_t digitAt(std::string_view key, std::size_t at) {
    if (at >= key.size()) {
        return 0;
    }
    const auto above = std::upper_bound(kDigits.begin(), kDigits.end(), key[at]);
    return above == kDigits.begin() ? 0 : static_cast<std::size_t>(above - kDigits.begin()) - 1;
}

std::uint64_t wholePart(std::string_view key) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < kWidth; ++i) {
        number = number * kBase + digitAt(key, i);
    }
    return number;
}

std::string keyOf(std::uint64_t number) {
    std::string key(kWidth, kDigits.front());
    for (std::size_t i = kWidth; i-- > 0; number /= kBase) {
        key[i] = kDigits[number % kBase];
    }
    return key;
}

/// The shortest text of digits strictly between; @p after absent = beyond every text that begins as @p before
/// does.
std::string middle(std::string_view before, const std::optional<std::string_view>& after) {
    std::string key;
    bool isBounded = after.has_value();
    const std::size_t end = std::max(before.size(), after ? after->size() : 0) + 1;
    for (std::size_t at = 0; at <= end; ++at) {
        const std::size_t low = digitAt(before, at);
        const std::size_t high = isBounded ? digitAt(*after, at) : kBase;
        if (isBounded && low >= high) {
            key += kDigits[low];
        } else if (high - low > 1) {
            key += kDigits[(low + high) / 2];
            return key;
        } else {
            // Neighbouring digits: whatever follows the lower one stays below the upper bound.
            key += kDigits[low];
            isBounded = false;
        }
    }
    return {};
}

std::string between(const std::optional<std::string>& before, const std::optional<std::string>& after) {
    if (before && after) {
        const std::uint64_t low = wholePart(*before);
        const std::uint64_t high = wholePart(*after);
        return high > low && high - low > 1 ? keyOf(low + (high - low) / 2) : middle(*before, *after);
    }
    if (before) {
        return keyOf(wholePart(*before) + 1);
    }
    if (after) {
        return after->size() > kWidth ? keyOf(wholePart(*after)) : keyOf(wholePart(*after) - 1);
    }
    return std::string(kFirst);
}

bool isAscending(const std::optional<std::string>& before, const std::vector<std::string>& keys,
                 const std::optional<std::string>& after) {
    std::string_view last = before ? std::string_view(*before) : std::string_view();
    for (const std::string& key : keys) {
        if (key <= last) {
            return false;
        }
        last = key;
    }
    return !after || last < *after;
}

/// Halves the gap again and again, so that many keys in one place stay short.
void fill(std::vector<std::string>& keys, std::size_t from, std::size_t to, const std::string& before,
          const std::string& after) {
    if (from >= to) {
        return;
    }
    const std::size_t at = from + (to - from) / 2;
    keys[at] = between(before, after);
    fill(keys, from, at, before, keys[at]);
    fill(keys, at + 1, to, keys[at], after);
}

} // namespace

std::vector<std::string> ranksBetween(const std::optional<std::string>& before,
                                      const std::optional<std::string>& after, std::size_t count) {
    std::vector<std::string> keys(count);
    if (before && after) {
        fill(keys, 0, count, *before, *after);
    } else if (after) {
        std::optional<std::string> next = after;
        for (std::size_t i = count; i-- > 0; next = keys[i]) {
            keys[i] = between(std::nullopt, next);
        }
    } else {
        std::optional<std::string> last = before;
        for (std::string& key : keys) {
            key = between(last, std::nullopt);
            last = key;
        }
    }
    return isAscending(before, keys, after) ? keys : std::vector<std::string>();
}

} // namespace fieldframe::catalog
