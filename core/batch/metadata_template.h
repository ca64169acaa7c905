// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::batch {

/// What a template does with what a field says already.
enum class Mode : std::uint8_t {
    Replace,
    IfEmpty, ///< Only where the field says nothing.
    Append,  ///< Texts with a blank between, lists at the end; what stands there already is not repeated.
    Prepend,
    Clear, ///< Takes away what the field says; has no value.
};
/// "replace", "if_empty", "append", "prepend", "clear".
[[nodiscard]] std::string_view modeName(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromName(std::string_view name);

/// A field of a template. Its texts may have variables: core/variables/variable_template.h.
struct TemplateRow {
    FieldId field = FieldId::Caption;
    std::string language;
    Mode mode = Mode::Replace;
    bool isTicked = true; ///< Rows without a tick are kept and do nothing.
    FieldContent value;

    bool operator==(const TemplateRow&) const = default;
};

struct MetadataTemplate {
    std::string name;
    std::vector<TemplateRow> rows;

    bool operator==(const MetadataTemplate&) const = default;
};

/// What a person typed for a list, with variables in it: parted at ";" outside of braces.
[[nodiscard]] std::vector<std::string> itemsOfTyped(std::string_view typed);

/// InvalidInput: a name that is empty or too long, a field twice, a mode its field can't have, a value of
/// another form, variables that are not understood. Subject: the field, detail: why.
[[nodiscard]] Status check(const MetadataTemplate& metadataTemplate);

/// A readable file:
///
///     {"format": "fieldframe-template", "version": 1, "name": "Geneva desk", "fields": [
///       {"field": "credit_line", "mode": "replace", "value": "© IOM {date:yyyy}/{creator}"},
///       {"field": "caption", "language": "fr", "mode": "append", "value": "…", "ticked": false},
///       {"field": "keywords", "mode": "append", "value": ["migration", "{country}"]},
///       {"field": "instructions", "mode": "clear"}]}
[[nodiscard]] std::string jsonOf(const MetadataTemplate& metadataTemplate);
/// InvalidInput (subject @p file; detail: line and column, or the entry, and why); UnsupportedFormat where it
/// is of a newer version. What it returns is right by check().
[[nodiscard]] Result<MetadataTemplate> templateFromJson(std::string_view json, const std::string& file);

} // namespace fieldframe::batch
