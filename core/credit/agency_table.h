// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::credit {

/// Someone who employs or stands for photographers.
struct Agency {
    std::string name;
    std::vector<std::string> aliases; ///< Other spellings, acronyms, the name in other languages.
    bool distributes = false; ///< Sells or passes on other agencies' pictures: a wire, a stock agency.
};

/// Agencies by every name they go by; case, accents and blanks make no difference. A value; thread-safe to
/// read.
class AgencyTable {
public:
    explicit AgencyTable(std::vector<Agency> agencies);
    /// Those of the field's usual credit lines: the United Nations' family, relief organisations, wires.
    [[nodiscard]] static AgencyTable standard();

    /// Null where no agency goes by @p name.
    [[nodiscard]] const Agency* find(std::string_view name) const;
    /// The agency that @p text is, or begins with before a place ("IOM Honduras").
    [[nodiscard]] const Agency* findIn(std::string_view text) const;
    [[nodiscard]] std::span<const Agency> agencies() const { return m_agencies; }

private:
    std::vector<Agency> m_agencies;
    std::unordered_map<std::string, std::size_t> m_byName; ///< Compared form → place in m_agencies.
};

} // namespace fieldframe::credit
