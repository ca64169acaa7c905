// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/table.h"

#include "core/base/text.h"
#include "core/edit/field_rules.h"
#include "core/platform/whole_file.h"

#include <algorithm>
#include <array>
#include <set>

namespace fieldframe::batch {

namespace {

constexpr std::uint64_t kMaxTableBytes = 256U << 20;
constexpr std::array<std::string_view, 4> kFileHeads{"file", "filename", "file_name", "name"};
constexpr std::array<std::string_view, 3> kIdHeads{"id", "asset", "asset_id"};

struct Head {
    std::string name;
    std::string language;
};

/// "Credit Line" and "credit_line" are one, "City (legacy)" and "City" too.
std::string spelled(std::string_view name) {
    std::string word = text::trimmed(name.substr(0, name.find('(')));
    std::ranges::transform(word, word.begin(), [](char c) {
        return c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return word;
}

Head headOf(const std::string& cell) {
    const std::string typed = text::trimmed(text::withoutFormulaMark(cell));
    Head head{typed, {}};
    if (const std::size_t bracket = typed.find('['); bracket != std::string::npos && typed.ends_with(']')) {
        head.name = typed.substr(0, bracket);
        head.language = typed.substr(bracket + 1, typed.size() - bracket - 2);
    }
    if (head.language == "x-default") {
        head.language.clear();
    }
    head.name = spelled(head.name);
    return head;
}

const MetadataField* fieldOf(std::string name) {
    if (const MetadataField* const field = findMetadataField(name)) {
        return field;
    }
    const auto fields = metadataFields();
    const auto byIptc =
        std::ranges::find(fields, name, [](const MetadataField& field) { return spelled(field.iptcName); });
    if (byIptc != fields.end()) {
        return &*byIptc;
    }
    if (name.starts_with("xmp-")) {
        name.erase(0, 4);
    }
    const auto byXmp = std::ranges::find(fields, name, [](const MetadataField& field) {
        return spelled(field.xmp.prefix) + ":" + spelled(field.xmp.name);
    });
    return byXmp != fields.end() && !byXmp->xmp.name.empty() ? &*byXmp : nullptr;
}

template <std::size_t count>
bool isOneOf(const std::array<std::string_view, count>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

Status addHead(Table& table, std::size_t index, const std::string& cell) {
    const Head head = headOf(cell);
    const auto twice = [&] {
        return failure(ErrorCode::InvalidInput, table.name, "two columns are called " + cell);
    };
    if (isOneOf(kFileHeads, head.name) || isOneOf(kIdHeads, head.name)) {
        auto& column = isOneOf(kFileHeads, head.name) ? table.fileColumn : table.idColumn;
        if (column) {
            return twice();
        }
        column = index;
        return {};
    }
    const MetadataField* const field = fieldOf(head.name);
    if (field == nullptr || !edit::checkLanguage(*field, head.language)) {
        if (!head.name.empty()) {
            table.unknown.push_back(text::trimmed(cell));
        }
        return {};
    }
    const bool isKnown = std::ranges::any_of(table.columns, [&](const TableColumn& column) {
        return column.field == field->id && column.language == head.language;
    });
    if (isKnown) {
        return twice();
    }
    table.columns.push_back({index, field->id, head.language});
    return {};
}

} // namespace

Result<Table> tableFromCsv(std::string_view bytes, const std::string& name, const std::string& charset) {
    const auto decoded =
        charset.empty() ? std::optional(text::decodedFile(bytes)) : text::decodedFile(bytes, charset);
    if (!decoded) {
        return failure(ErrorCode::InvalidInput, charset, "no such character set");
    }
    auto rows = text::readCsv(*decoded);
    if (!rows) {
        return failure(rows.error().code, name, rows.error().subject + ": " + rows.error().detail);
    }
    if (rows->empty()) {
        return failure(ErrorCode::InvalidInput, name, "empty");
    }
    Table table;
    table.name = name;
    const std::vector<std::string> heads = std::move(rows->front().cells);
    table.heads = heads.size();
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (const Status added = addHead(table, i, heads[i]); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (!table.fileColumn && !table.idColumn) {
        return failure(ErrorCode::InvalidInput, name, "line 1: no column is called file or id");
    }
    if (table.columns.empty()) {
        return failure(ErrorCode::InvalidInput, name, "line 1: no column is called like a field");
    }
    rows->erase(rows->begin());
    table.rows = std::move(*rows);
    return table;
}

Result<Table> readTable(const std::filesystem::path& file, const std::string& charset) {
    const auto bytes = platform::readWholeFile(file, kMaxTableBytes);
    return bytes ? tableFromCsv(*bytes, platform::display(file.filename()), charset)
                 : Result<Table>(tl::unexpected(bytes.error()));
}

} // namespace fieldframe::batch
