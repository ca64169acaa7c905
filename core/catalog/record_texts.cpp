// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/record_texts.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/database/query.h"
#include "core/model/descriptive_metadata.h"

#include <algorithm>

namespace fieldframe::catalog {

using database::Query;

const TextColumn* columnOf(std::span<const TextColumn> columns, std::string_view word) {
    const auto found = std::ranges::find(columns, word, &TextColumn::word);
    return found == columns.end() ? nullptr : &*found;
}

std::optional<std::string> readColumn(ChangeScope& scope, const TextColumn& column, std::int64_t row) {
    Query query(scope.connection, column.read, row);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status writeColumn(ChangeScope& scope, const TextColumn& column, std::int64_t row,
                   const std::optional<std::string>& after) {
    const std::string value = after.value_or("");
    if (!text::isValidUtf8(value) || value.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, std::string(column.word), "not text in UTF-8");
    }
    if (column.form == TextForm::Date && after && !PartialDateTime::parse(value)) {
        return failure(ErrorCode::InvalidInput, std::string(column.word), "not a date: " + value);
    }
    if (column.form == TextForm::List && after) {
        const FieldContent items = contentFromStored(FieldShape::UnorderedList, value);
        if (storedText(items) != value) {
            return failure(ErrorCode::InvalidInput, std::string(column.word), "not a list of texts");
        }
    }
    Query(scope.connection, column.write, row, value).run();
    return {};
}

} // namespace fieldframe::catalog
