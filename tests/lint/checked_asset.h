// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"
#include "tests/support/catch.h"

namespace fieldframe::lint {

inline constexpr std::int64_t kNow = 1'790'000'000'000; // September 2026.

/// An asset in the making, checked by one rule.
class Asset {
public:
    Asset& says(FieldId field, std::string text, std::string language = {}) {
        m_metadata.set({field, std::move(language), std::move(text), Origin::Xmp});
        return *this;
    }
    Asset& decides(FieldId field, std::string text) {
        m_metadata.set({field, {}, std::move(text), Origin::Hand});
        return *this;
    }
    Asset& lists(FieldId field, std::vector<std::string> items) {
        m_metadata.set({field, {}, std::move(items), Origin::Hand});
        return *this;
    }
    Asset& differs(FieldId field, std::string text, Origin origin) {
        m_metadata.conflicts.push_back({field, {}, std::move(text), origin});
        return *this;
    }
    Asset& camera(std::string date) {
        m_camera = std::move(date);
        return *this;
    }

    [[nodiscard]] std::vector<Finding> by(RuleId rule, std::string_view rules = {}) const {
        static const credit::AgencyTable kAgencies = credit::AgencyTable::standard();
        const auto house = parseHouseRules(rules, "rules");
        REQUIRE(house.has_value());
        return lintAsset(Subject{m_metadata, kAgencies, m_camera, kNow}, *house, rule);
    }
    /// What was found, in order.
    [[nodiscard]] std::vector<Matter> matters(RuleId rule, std::string_view rules = {}) const {
        std::vector<Matter> all;
        for (const Finding& finding : by(rule, rules)) {
            all.push_back(finding.matter);
        }
        return all;
    }
    [[nodiscard]] const DescriptiveMetadata& metadata() const { return m_metadata; }

private:
    DescriptiveMetadata m_metadata;
    std::string m_camera;
};

inline Asset captioned(std::string caption, std::string language = {}) {
    return Asset().says(FieldId::Caption, std::move(caption), std::move(language));
}

inline std::string fixOf(const std::vector<Finding>& findings) {
    REQUIRE_FALSE(findings.empty());
    REQUIRE(findings.front().fix.has_value());
    return displayText(*findings.front().fix);
}

using Matters = std::vector<Matter>;

} // namespace fieldframe::lint
