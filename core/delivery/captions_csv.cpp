// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/captions_csv.h"

#include "core/base/csv.h"

#include <algorithm>

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kFileColumn = "file";

} // namespace

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
    m_rows += text::csvCell(file);
    for (const auto& [field, language] : columns()) {
        const FieldValue* value = metadata.find(field, language);
        m_rows += ',';
        m_rows += value == nullptr ? std::string() : text::csvCell(displayText(value->content));
    }
    m_rows += kLineEnd;
}

std::string CaptionsCsv::text() const {
    std::string text(kByteOrderMark);
    text += kFileColumn;
    for (const auto& [field, language] : columns()) {
        const std::string key(metadataField(field).key);
        text += ',' + text::csvCell(language.empty() ? key : key + '[' + language + ']');
    }
    text += kLineEnd;
    return text + m_rows;
}

} // namespace fieldframe::delivery
