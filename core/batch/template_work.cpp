// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/template_work.h"

#include "core/base/text.h"
#include "core/batch/template_limits.h"
#include "core/catalog/asset_store.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"

#include <algorithm>

namespace fieldframe::batch {

namespace {

constexpr std::size_t kAssetsAtOnce = 500;

bool isBlank(char character) {
    return character == ' ' || character == '\n' || character == '\t';
}

std::string joined(const std::string& first, const std::string& second) {
    if (first.empty() || second.empty()) {
        return first + second;
    }
    return isBlank(first.back()) || isBlank(second.front()) ? first + second : first + " " + second;
}

/// Items of @p first, then those of @p second that are not among them.
template <class Item>
std::vector<Item> united(std::vector<Item> first, const std::vector<Item>& second) {
    for (const Item& item : second) {
        if (std::ranges::find(first, item) == first.end()) {
            first.push_back(item);
        }
    }
    return first;
}

FieldContent withTexts(const FieldContent& form, std::vector<std::string> texts) {
    if (std::holds_alternative<std::string>(form)) {
        return std::move(texts.front());
    }
    auto next = texts.begin();
    if (std::holds_alternative<std::vector<std::string>>(form)) {
        return texts;
    }
    auto structs = std::get<std::vector<StructContent>>(form);
    for (StructContent& members : structs) {
        for (auto& member : members) {
            member.second = std::move(*next++);
        }
        std::erase_if(members, [](const auto& member) { return member.second.empty(); });
    }
    std::erase_if(structs, [](const StructContent& members) { return members.empty(); });
    return structs;
}

/// A variable may bring several items at once, as {creator} does; empty and repeated ones go.
FieldContent withItemsSplit(const std::vector<std::string>& texts) {
    std::vector<std::string> items;
    for (const std::string& text : texts) {
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            std::string item = text::cleaned(rest.substr(0, end));
            if (!item.empty() && std::ranges::find(items, item) == items.end()) {
                items.push_back(std::move(item));
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return items;
}

FieldContent combined(Mode mode, const FieldContent& former, const FieldContent& value) {
    if (mode == Mode::Clear) {
        return FieldContent();
    }
    if (isEmpty(former) || mode == Mode::Replace) {
        return value;
    }
    if (mode == Mode::IfEmpty || former.index() != value.index()) {
        return former;
    }
    const bool isAppended = mode == Mode::Append;
    if (const auto* const text = std::get_if<std::string>(&value)) {
        const auto& said = std::get<std::string>(former);
        const bool isThere = isAppended ? said.ends_with(*text) : said.starts_with(*text);
        return isThere ? said : isAppended ? joined(said, *text) : joined(*text, said);
    }
    return std::visit(
        [&](const auto& items) -> FieldContent {
            using Items = std::decay_t<decltype(items)>;
            if constexpr (std::is_same_v<Items, std::string>) {
                return items;
            } else {
                const Items& said = std::get<Items>(former);
                return isAppended ? united(said, items) : united(items, said);
            }
        },
        value);
}

} // namespace

Result<TemplateWork> TemplateWork::of(const MetadataTemplate& metadataTemplate, CodeTable codes) {
    if (const Status right = check(metadataTemplate); !right) {
        return tl::unexpected(right.error());
    }
    TemplateWork work;
    work.m_name = metadataTemplate.name;
    work.m_codes = std::move(codes);
    for (const TemplateRow& row : metadataTemplate.rows) {
        if (!row.isTicked) {
            continue;
        }
        Row ready{row, {}, false};
        for (const std::string& text : textsOf(row.value)) {
            auto parsed = variables::VariableTemplate::parse(text, kMaxTemplateText);
            if (!parsed) {
                return tl::unexpected(parsed.error());
            }
            ready.hasVariables = ready.hasVariables || parsed->hasVariables();
            ready.texts.push_back(std::move(*parsed));
        }
        work.m_rows.push_back(std::move(ready));
    }
    std::ranges::stable_partition(work.m_rows, [](const Row& row) { return !row.hasVariables; });
    return work;
}

Result<FieldContent> TemplateWork::valueOf(const Row& row, const variables::Context& context) const {
    std::vector<std::string> texts;
    for (const variables::VariableTemplate& text : row.texts) {
        auto expanded = text.text(context, kMaxExpandedText);
        if (!expanded) {
            return tl::unexpected(expanded.error());
        }
        texts.push_back(text::cleaned(m_codes.expanded(*expanded)));
    }
    const MetadataField& field = metadataField(row.row.field);
    if (field.shape == FieldShape::Date || field.shape == FieldShape::Number) {
        return edit::contentFromTyped(field, texts.front());
    }
    FieldContent content = std::holds_alternative<std::vector<std::string>>(row.row.value)
                               ? withItemsSplit(texts)
                               : withTexts(row.row.value, std::move(texts));
    if (const Status right = edit::checkContent(field, content); !right) {
        return tl::unexpected(right.error());
    }
    return content;
}

Result<std::vector<FieldValue>> TemplateWork::changes(const DescriptiveMetadata& metadata,
                                                      variables::Context context) const {
    DescriptiveMetadata current = metadata;
    context.metadata = &current;
    std::vector<FieldValue> changed;
    for (const Row& row : m_rows) {
        const FieldValue* const found = current.find(row.row.field, row.row.language);
        const FieldContent former = found == nullptr ? FieldContent() : found->content;
        auto value =
            row.row.mode == Mode::Clear ? Result<FieldContent>(FieldContent()) : valueOf(row, context);
        if (!value) {
            return tl::unexpected(value.error());
        }
        FieldValue after{row.row.field, row.row.language, combined(row.row.mode, former, *value),
                         Origin::Template};
        const bool isSame = isEmpty(after.content) ? isEmpty(former) : after.content == former;
        if (!isSame) {
            current.set(after);
            changed.push_back(std::move(after));
        }
    }
    return changed;
}

Result<Plan> planTemplate(const catalog::Catalog& catalog, const TemplateWork& work,
                          std::span<const AssetId> assets, const std::optional<std::string>& galleryTitle,
                          const std::stop_token& stop) {
    Plan plan{catalog::Cause::Template, Origin::Template, work.name(), assets.size(), {}, {}};
    std::int64_t sequence = 0;
    for (std::size_t begin = 0; begin < assets.size(); begin += kAssetsAtOnce) {
        const auto texts =
            catalog.assets().texts(assets.subspan(begin, std::min(kAssetsAtOnce, assets.size() - begin)));
        if (!texts || stop.stop_requested()) {
            return tl::unexpected(texts ? Error{ErrorCode::Cancelled, work.name(), {}} : texts.error());
        }
        for (const catalog::AssetTexts& asset : *texts) {
            variables::Context context;
            context.originalName = asset.fileName;
            context.extension = std::filesystem::path(asset.fileName).extension().native();
            context.extension.erase(0, 1);
            context.galleryTitle = galleryTitle.value_or(asset.galleryTitle);
            context.sequence = ++sequence;
            const auto changes = work.changes(asset.metadata, std::move(context));
            if (!changes) {
                plan.problems.push_back({0,
                                         {changes.error().code, asset.fileName,
                                          changes.error().subject + ": " + changes.error().detail}});
                continue;
            }
            for (const FieldValue& change : *changes) {
                plan.changes.push_back(plannedChange(asset, change));
            }
        }
    }
    return plan;
}

} // namespace fieldframe::batch
