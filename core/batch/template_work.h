// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/code_table.h"
#include "core/batch/metadata_template.h"
#include "core/batch/plan.h"
#include "core/variables/variable_template.h"

#include <span>
#include <stop_token>

namespace fieldframe::batch {

/// A template ready to be applied to one asset after another. Thread-safe.
class TemplateWork {
public:
    /// As check().
    [[nodiscard]] static Result<TemplateWork> of(const MetadataTemplate& metadataTemplate,
                                                 CodeTable codes = {});

    /// What changes in @p metadata: new contents, empty where a value is taken away. Rows without variables
    /// come first, then those with, in the order of the template, each seeing what the former left: a caption
    /// that names {city} gets the template's city. Code replacements are expanded last. @p context.metadata
    /// is not looked at.
    [[nodiscard]] Result<std::vector<FieldValue>> changes(const DescriptiveMetadata& metadata,
                                                          variables::Context context) const;

    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    struct Row {
        TemplateRow row;
        std::vector<variables::VariableTemplate> texts; ///< Of textsOf(row.value).
        bool hasVariables = false;
    };
    [[nodiscard]] Result<FieldContent> valueOf(const Row& row, const variables::Context& context) const;

    std::string m_name;
    std::vector<Row> m_rows;
    CodeTable m_codes;
};

/// What applying the template to @p assets would change; {sequence} counts them from 1, @p galleryTitle
/// (where given) stands for {gallery}, else the title of a gallery each is in. An asset for which a value
/// can't be made is a problem.
[[nodiscard]] Result<Plan> planTemplate(const catalog::Catalog& catalog, const TemplateWork& work,
                                        std::span<const AssetId> assets,
                                        const std::optional<std::string>& galleryTitle = {},
                                        const std::stop_token& stop = {});

} // namespace fieldframe::batch
