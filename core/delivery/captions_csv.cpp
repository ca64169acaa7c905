// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/captions_csv.h"

#include <algorithm>
#include <array>

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kFileColumn = "file";

constexpr std::array<std::string_view, 11> kFormulaBeginnings{
    "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20",
};

} // namespace

std::string csvCell(std::string_view value) {
    // A NUL ends a cell for some readers, and what it hides begins the next: it has no place in a table.
    std::string cell;
    std::ranges::copy_if(value, std::back_inserter(cell), [](char character) { return character != '\0'; });
    const bool isFormula = std::ranges::any_of(
        kFormulaBeginnings, [&](std::string_view beginning) { return cell.starts_with(beginning); });
    if (isFormula) {
        cell.insert(0, "'");
    }
    if (cell.find_first_of("\",;\r\n\t'") == std::string::npos) {
        return cell;
    }
    std::string quoted = "\"";
    for (const char character : cell) {
        quoted += character;
        if (character == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

void CaptionsCsv::lookAt(const DescriptiveMetadata& metadata) {
    for (const FieldValue& value : metadata.values) {
        if (!value.language.empty()) {
            m_languages.emplace(value.field, value.language);
        }
    }
}

std::vector<CaptionsCsv::Column> CaptionsCsv::columns() const {
    std::vector<Column> columns;
    for (const MetadataField& field : metadataFields()) {
        columns.emplace_back(field.id, std::string());
        std::ranges::copy_if(m_languages, std::back_inserter(columns),
                             [&](const Column& column) { return column.first == field.id; });
    }
    return columns;
}

void CaptionsCsv::addRow(std::string_view file, const DescriptiveMetadata& metadata) {
    m_rows += csvCell(file);
    for (const auto& [field, language] : columns()) {
        const FieldValue* value = metadata.find(field, language);
        m_rows += ',';
        m_rows += value == nullptr ? std::string() : csvCell(displayText(value->content));
    }
    m_rows += kLineEnd;
}

std::string CaptionsCsv::text() const {
    std::string text(kByteOrderMark);
    text += kFileColumn;
    for (const auto& [field, language] : columns()) {
        const std::string key(metadataField(field).key);
        text += ',' + csvCell(language.empty() ? key : key + '[' + language + ']');
    }
    text += kLineEnd;
    return text + m_rows;
}

} // namespace fieldframe::delivery
