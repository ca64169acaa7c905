// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

#include <optional>
#include <span>
#include <string_view>

/// Properties of persons and consents that are one text in one column. Writer thread only; failures of SQLite
/// are SqlFailure.
namespace fieldframe::catalog {

enum class TextForm { Any, Date, List };

/// A property word, and the statements that read (?1: row) and write (?2: text) it.
struct TextColumn {
    std::string_view word;
    TextForm form;
    std::string_view read;
    std::string_view write;
};

/// Null for a word that is none of @p columns.
[[nodiscard]] const TextColumn* columnOf(std::span<const TextColumn> columns, std::string_view word);
[[nodiscard]] std::optional<std::string> readColumn(ChangeScope& scope, const TextColumn& column,
                                                    std::int64_t row);
/// InvalidInput for what is no UTF-8, no date, or no list of texts.
[[nodiscard]] Status writeColumn(ChangeScope& scope, const TextColumn& column, std::int64_t row,
                                 const std::optional<std::string>& after);

} // namespace fieldframe::catalog
