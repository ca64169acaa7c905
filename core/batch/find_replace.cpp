// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/find_replace.h"

#include "core/base/text.h"
#include "core/edit/field_rules.h"

#include <algorithm>

namespace fieldframe::batch {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kAssetsAtOnce = 500;
constexpr std::chrono::milliseconds kForOneValue = 250ms;
/// Wasted on values for which the expression takes too long: beyond this it is the expression that is wrong.
constexpr int kMostTimedOut = 20;

bool isText(FieldShape shape) {
    return shape != FieldShape::Date && shape != FieldShape::Number;
}

/// Looks into one value after another.
class Replacing {
public:
    Replacing(const FindReplace& wanted, text::Pattern pattern, std::stop_token stop)
        : m_wanted(wanted)
        , m_pattern(std::move(pattern))
        , m_stop(std::move(stop)) {}

    [[nodiscard]] bool isAsked(const FieldValue& value) const {
        const MetadataField& field = metadataField(value.field);
        const auto& fields = m_wanted.fields;
        const bool isField =
            fields.empty() ? isText(field.shape) : std::ranges::find(fields, value.field) != fields.end();
        const auto& languages = m_wanted.languages;
        return isField && (field.shape != FieldShape::LanguageText || languages.empty() ||
                           std::ranges::find(languages, value.language) != languages.end());
    }

    /// Nothing where nothing is found.
    Result<std::optional<FieldContent>> replaced(const FieldValue& value) {
        m_isFound = false;
        FieldContent content = value.content;
        const Status done = std::visit([&](auto& inner) { return replaceIn(inner); }, content);
        if (!done) {
            return tl::unexpected(done.error());
        }
        if (!m_isFound || content == value.content) {
            return std::nullopt;
        }
        if (const Status right = edit::checkContent(metadataField(value.field), content); !right) {
            return tl::unexpected(right.error());
        }
        return content;
    }

private:
    Status replaceIn(std::string& text) {
        auto result = m_pattern.replaced(text, kForOneValue, m_stop);
        if (!result) {
            return tl::unexpected(result.error());
        }
        if (*result) {
            m_isFound = true;
            text = text::cleaned(**result);
        }
        return {};
    }

    Status replaceIn(std::vector<std::string>& items) {
        std::vector<std::string> kept;
        for (std::string& item : items) {
            if (Status done = replaceIn(item); !done) {
                return done;
            }
            if (!item.empty() && std::ranges::find(kept, item) == kept.end()) {
                kept.push_back(std::move(item));
            }
        }
        items = std::move(kept);
        return {};
    }

    Status replaceIn(std::vector<StructContent>& structs) {
        for (StructContent& members : structs) {
            for (auto& [name, text] : members) {
                if (Status done = replaceIn(text); !done) {
                    return done;
                }
            }
            std::erase_if(members, [](const auto& member) { return member.second.empty(); });
        }
        std::erase_if(structs, [](const StructContent& members) { return members.empty(); });
        return {};
    }

    const FindReplace& m_wanted;
    text::Pattern m_pattern;
    std::stop_token m_stop;
    bool m_isFound = false;
};

/// Adds to @p plan what changes in @p asset. Only what ends the whole is a failure.
Status addChanges(Plan& plan, Replacing& replacing, const catalog::AssetTexts& asset, int& timedOut) {
    for (const FieldValue& value : asset.metadata.values) {
        if (!replacing.isAsked(value)) {
            continue;
        }
        auto content = replacing.replaced(value);
        if (content && *content) {
            plan.changes.push_back(
                plannedChange(asset, {value.field, value.language, std::move(**content), Origin::Hand}));
        }
        if (content) {
            continue;
        }
        const Error& error = content.error();
        timedOut += error.code == ErrorCode::TimedOut ? 1 : 0;
        if (error.code == ErrorCode::Cancelled || timedOut >= kMostTimedOut) {
            return tl::unexpected(error);
        }
        plan.problems.push_back({0,
                                 {error.code, asset.fileName,
                                  std::string(metadataField(value.field).key) + ": " + error.detail}});
    }
    return {};
}

} // namespace

Result<Plan> planReplace(const catalog::Catalog& catalog, const FindReplace& wanted,
                         std::span<const AssetId> assets, const std::stop_token& stop) {
    auto pattern = text::Pattern::compile(wanted.sought, wanted.replacement, wanted.options);
    if (!pattern) {
        return tl::unexpected(pattern.error());
    }
    Replacing replacing(wanted, std::move(*pattern), stop);
    Plan plan{catalog::Cause::Replace, Origin::Hand, wanted.sought + " → " + wanted.replacement,
              assets.size(),           {},           {}};
    int timedOut = 0;
    for (std::size_t begin = 0; begin < assets.size(); begin += kAssetsAtOnce) {
        const auto texts =
            catalog.assets().texts(assets.subspan(begin, std::min(kAssetsAtOnce, assets.size() - begin)));
        if (!texts || stop.stop_requested()) {
            return tl::unexpected(texts ? Error{ErrorCode::Cancelled, wanted.sought, {}} : texts.error());
        }
        for (const catalog::AssetTexts& asset : *texts) {
            if (const Status added = addChanges(plan, replacing, asset, timedOut); !added) {
                return tl::unexpected(added.error());
            }
        }
    }
    return plan;
}

} // namespace fieldframe::batch
