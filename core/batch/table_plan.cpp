// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/batch/asset_finder.h"
#include "core/batch/table.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"

#include <algorithm>
#include <set>

namespace fieldframe::batch {

namespace {

constexpr std::size_t kRowsAtOnce = 500;

std::string cellOf(const text::CsvRow& row, const std::optional<std::size_t>& column) {
    return column && *column < row.cells.size() ? text::withoutFormulaMark(row.cells[*column])
                                                : std::string();
}

/// Keywords may be parted by commas, as people type them, but not where a semicolon says that commas are part
/// of them.
Result<FieldContent> contentOf(const MetadataField& field, const std::string& cell) {
    if (field.id == FieldId::Keywords && cell.find(';') != std::string::npos) {
        return edit::contentFromTyped(metadataField(FieldId::PersonShown), cell)
            .and_then([&](FieldContent content) {
                const Status right = edit::checkContent(field, content);
                return right ? Result<FieldContent>(std::move(content)) : tl::unexpected(right.error());
            });
    }
    return edit::contentFromTyped(field, cell);
}

/// Turns rows into changes.
class Planning {
public:
    Planning(const Table& table, const TableOptions& options, std::size_t assets)
        : m_table(table)
        , m_options(options) {
        m_result.plan = {catalog::Cause::Table, Origin::Table, table.name, assets, {}, {}};
    }

    /// The asset of @p row; nothing, and a problem, where there is none or it is not clear which.
    std::optional<AssetId> find(const text::CsvRow& row, const AssetFinder& finder) {
        const std::string id = text::trimmed(cellOf(row, m_table.idColumn));
        const std::string file = text::trimmed(cellOf(row, m_table.fileColumn));
        const std::string& named = id.empty() ? file : id;
        const Result<AssetId> found = id.empty() ? finder.byFile(file) : finder.byId(id);
        if (row.cells.size() > longestRow()) {
            addProblem(row, {ErrorCode::InvalidInput, named, "more cells than the first line has"});
            return std::nullopt;
        }
        if (!found) {
            ++(found.error().code == ErrorCode::Ambiguous ? m_result.ambiguous : m_result.unmatched);
            addProblem(row, found.error());
            return std::nullopt;
        }
        if (!m_known.insert(*found).second) {
            ++m_result.ambiguous;
            addProblem(row, {ErrorCode::Ambiguous, named, "another row is of the same picture"});
            return std::nullopt;
        }
        ++m_result.matched;
        return *found;
    }

    void add(const text::CsvRow& row, const catalog::AssetTexts& asset) {
        for (const TableColumn& column : m_table.columns) {
            if (const Status added = addCell(row, column, asset); !added) {
                addProblem(row, {added.error().code, asset.fileName,
                                 std::string(metadataField(column.field).key) + ": " + added.error().detail});
            }
        }
    }

    [[nodiscard]] TablePlan take() { return std::move(m_result); }

private:
    void addProblem(const text::CsvRow& row, Error error) {
        m_result.plan.problems.push_back({row.line, std::move(error)});
    }

    [[nodiscard]] std::size_t longestRow() const { return std::max<std::size_t>(m_table.heads, 1); }

    Status addCell(const text::CsvRow& row, const TableColumn& column, const catalog::AssetTexts& asset) {
        const std::string cell = text::cleaned(cellOf(row, column.index));
        const FieldValue* const former = asset.metadata.find(column.field, column.language);
        const std::string said = former == nullptr ? std::string() : displayText(former->content);
        const bool isLeftAlone =
            (cell.empty() && (!m_options.emptyCellsClear || column.index >= row.cells.size())) ||
            (m_options.onlyEmptyFields && former != nullptr);
        if (isLeftAlone || cell == text::cleaned(said)) {
            return {};
        }
        auto content = contentOf(metadataField(column.field), cell);
        if (!content) {
            return tl::unexpected(content.error());
        }
        if (former == nullptr || former->content != *content) {
            m_result.plan.changes.push_back(
                plannedChange(asset, {column.field, column.language, std::move(*content), Origin::Table}));
        }
        return {};
    }

    const Table& m_table;
    const TableOptions& m_options;
    std::set<AssetId> m_known;
    TablePlan m_result;
};

} // namespace

Result<TablePlan> planTable(const catalog::Catalog& catalog, const Table& table, const TableOptions& options,
                            const std::stop_token& stop) {
    const auto finder = AssetFinder::of(catalog, options.among);
    if (!finder) {
        return tl::unexpected(finder.error());
    }
    Planning planning(table, options, finder->size());
    for (std::size_t begin = 0; begin < table.rows.size(); begin += kRowsAtOnce) {
        const auto rows =
            std::span(table.rows).subspan(begin, std::min(kRowsAtOnce, table.rows.size() - begin));
        std::vector<AssetId> assets;
        std::vector<const text::CsvRow*> found;
        for (const text::CsvRow& row : rows) {
            if (const auto asset = planning.find(row, *finder)) {
                assets.push_back(*asset);
                found.push_back(&row);
            }
        }
        const auto texts = catalog.assets().texts(assets);
        if (!texts || stop.stop_requested()) {
            return tl::unexpected(texts ? Error{ErrorCode::Cancelled, table.name, {}} : texts.error());
        }
        for (const catalog::AssetTexts& asset : *texts) {
            const auto at = std::ranges::find(assets, asset.id) - assets.begin();
            planning.add(*found[static_cast<std::size_t>(at)], asset);
        }
    }
    return planning.take();
}

} // namespace fieldframe::batch
