// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/batch/plan.h"

#include <filesystem>
#include <span>
#include <stop_token>

namespace fieldframe::batch {

/// A column of a table that is a field's.
struct TableColumn {
    std::size_t index = 0;
    FieldId field = FieldId::Caption;
    std::string language;
};

/// Captions and credits in a spreadsheet's text: a column a field, a row a picture.
struct Table {
    std::string name;                      ///< The file's.
    std::optional<std::size_t> fileColumn; ///< "file", "filename", "file name", "name".
    std::optional<std::size_t> idColumn;   ///< "id", "asset", "asset id".
    std::vector<TableColumn> columns;
    std::size_t heads = 0;
    std::vector<std::string> unknown; ///< Heads that name no field: their columns are left out.
    std::vector<text::CsvRow> rows;
};

/// Heads are a field's key or alias ("caption", "credit"), its IPTC name ("Credit Line", "City"), or its XMP
/// property
/// ("dc:description", "XMP-photoshop:City"), each with a language in brackets where it has one
/// ("caption[fr]"); case, blanks and underscores are one. InvalidInput: neither a file's nor an id's column,
/// no field's, one twice, a row that is longer than the heads, and as text::readCsv(). @p charset: ICU's
/// name; "" = by the bytes (text::decodedFile()).
[[nodiscard]] Result<Table> tableFromCsv(std::string_view bytes, const std::string& name,
                                         const std::string& charset = {});
/// The same, read from @p file. TooLarge beyond 256 MiB.
[[nodiscard]] Result<Table> readTable(const std::filesystem::path& file, const std::string& charset = {});

struct TableOptions {
    bool emptyCellsClear = false; ///< Else an empty cell says nothing.
    bool onlyEmptyFields = false; ///< What a field says already stays.
    /// Only these are looked for; absent: all of the catalog.
    std::optional<std::vector<AssetId>> among;
};

struct TablePlan {
    Plan plan;
    std::size_t matched = 0;
    std::size_t unmatched = 0; ///< Rows for which there is no picture; each is a problem too.
    std::size_t ambiguous = 0; ///< Rows that fit several, or one that another row has had.
};

/// What the table would change. A row is found by its id or the beginning of one, else by the file's name: as
/// it stands, whatever its case, without its extension. A cell that says what the field says changes nothing,
/// also where the field has parts that a cell can't give. The mark before what looks like a formula is taken
/// off.
[[nodiscard]] Result<TablePlan> planTable(const catalog::Catalog& catalog, const Table& table,
                                          const TableOptions& options, const std::stop_token& stop = {});

} // namespace fieldframe::batch
