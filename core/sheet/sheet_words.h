// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fieldframe::sheet {

/// Numbers and dates as the language of the page's own words writes them; it has no other words.
class SheetWords {
public:
    /// @p language is BCP 47; English where ICU knows none of that name.
    explicit SheetWords(std::string language);

    [[nodiscard]] const std::string& language() const { return m_language; }
    [[nodiscard]] bool isRightToLeft() const;
    /// "3 / 12"
    [[nodiscard]] std::string pageOf(int page, int pages) const;
    /// As precise as @p iso is; @p iso itself where it is no date.
    [[nodiscard]] std::string date(std::string_view iso) const;
    /// The day, in UTC.
    [[nodiscard]] std::string day(std::int64_t utcMilliseconds) const;

private:
    std::string m_language; ///< BCP 47.
};

} // namespace fieldframe::sheet
