// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/compose.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace fieldframe::credit {

namespace {

constexpr auto kParts =
    std::to_array<std::string_view>({"agency", "creator", "year", "distributor", "asset_code"});

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += i == 0 ? "" : i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

std::string valueOf(std::string_view part, const ParsedCredit& credit) {
    if (part == "agency") {
        return credit.agency;
    }
    if (part == "creator") {
        return joined(credit.creators);
    }
    if (part == "year") {
        return credit.year ? std::to_string(*credit.year) : std::string();
    }
    return part == "distributor" ? credit.distributor : credit.assetCode;
}

} // namespace

Result<CreditStyle> CreditStyle::parse(std::string_view text) {
    CreditStyle style;
    std::string literal;
    while (!text.empty()) {
        const char first = text.front();
        if (first != '{') {
            if (first == '}') {
                return failure(ErrorCode::InvalidInput, {}, "}");
            }
            literal += first;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t end = text.find('}');
        const std::string_view name = text.substr(1, end == std::string_view::npos ? end : end - 1);
        if (end == std::string_view::npos || std::ranges::find(kParts, name) == kParts.end()) {
            return failure(ErrorCode::InvalidInput, {}, "{" + std::string(name));
        }
        style.m_parts.push_back({std::exchange(literal, {}), std::string(name)});
        text.remove_prefix(end + 1);
    }
    style.m_end = literal;
    return style;
}

std::string CreditStyle::compose(const ParsedCredit& credit) const {
    if (credit.agency.empty() && credit.creators.empty()) {
        return {};
    }
    std::string line;
    std::string opening = m_parts.empty() ? std::string() : m_parts.front().before;
    bool hasPart = false;
    for (const Part& part : m_parts) {
        const std::string value = valueOf(part.name, credit);
        if (value.empty()) {
            continue;
        }
        // The first part there is takes the style's opening ("© "), whichever it is.
        line += (hasPart ? part.before : opening) + value;
        hasPart = true;
    }
    return hasPart ? line + m_end : std::string();
}

} // namespace fieldframe::credit
