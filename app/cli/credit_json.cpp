// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credit_json.h"

#include <nlohmann/json.hpp>

namespace fieldframe::cli {

nlohmann::json creditJson(const credit::ParsedCredit& credit) {
    using nlohmann::json;
    const auto orNull = [](const std::string& text) { return text.empty() ? json(nullptr) : json(text); };
    json flags = json::array();
    for (const credit::CreditFlag flag : credit.flags) {
        flags.push_back(credit::flagName(flag));
    }
    return {{"agency", orNull(credit.agency)},
            {"creators", credit.creators},
            {"year", credit.year ? json(*credit.year) : json(nullptr)},
            {"distributor", orNull(credit.distributor)},
            {"asset_code", orNull(credit.assetCode)},
            {"flags", std::move(flags)},
            {"confidence", credit::confidenceName(credit.confidence)}};
}

} // namespace fieldframe::cli
