// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <algorithm>
#include <array>

namespace fieldframe::text {

namespace {

constexpr std::array<std::string_view, 11> kFormulaBeginnings{
    "=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20",
};
constexpr std::size_t kMaxRows = 200'000;
constexpr std::size_t kMaxCells = 2'000;
constexpr std::string_view kSaysSeparator = "sep=";

bool looksLikeFormula(std::string_view cell) {
    return std::ranges::any_of(kFormulaBeginnings,
                               [&](std::string_view beginning) { return cell.starts_with(beginning); });
}

/// Inside of a cell; "- item" and "+ 5" are lists.
bool mayBecomeFormula(std::string_view rest) {
    const bool isList = rest.size() < 2 || ((rest[0] == '-' || rest[0] == '+') && rest[1] == ' ');
    return !isList && looksLikeFormula(rest) &&
           std::string_view("\t\r\n").find(rest[0]) == std::string_view::npos;
}

/// Where a cell would begin behind @p from for whoever takes ";" or TAB for the separator, and so sees no
/// quotes.
std::size_t nextBeginning(std::string_view cell, std::size_t from) {
    const std::size_t inside = from == 0 ? cell.find_first_not_of("'\t\r\n") : from;
    const std::size_t separator = cell.find_first_of(";\t\r\n", inside);
    return separator == std::string_view::npos ? separator : cell.find_first_not_of(";\t\r\n \"", separator);
}

char separatorOf(std::string_view text) {
    constexpr std::string_view kSeparators = ",;\t";
    std::array<std::size_t, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const char character : text) {
        isQuoted = isQuoted != (character == '"');
        if (!isQuoted && (character == '\n' || character == '\r')) {
            break;
        }
        const std::size_t which = kSeparators.find(character);
        if (!isQuoted && which != std::string_view::npos) {
            ++counts.at(which);
        }
    }
    return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// Walks the text a character at a time.
class Reader {
public:
    Reader(std::string_view text, char separator, std::size_t line)
        : m_rest(text)
        , m_separator(separator)
        , m_line(line) {}

    Result<std::vector<CsvRow>> run() {
        while (!m_rest.empty()) {
            CsvRow row{m_line, {}};
            for (bool hasMore = true; hasMore;) {
                auto cell = readCell();
                if (!cell) {
                    return tl::unexpected(cell.error());
                }
                row.cells.push_back(std::move(*cell));
                hasMore = m_rest.starts_with(m_separator);
                m_rest.remove_prefix(hasMore ? 1 : 0);
            }
            endLine();
            const bool isBlank = row.cells.size() == 1 && row.cells.front().empty();
            if (row.cells.size() > kMaxCells || m_rows.size() >= kMaxRows) {
                return failure(ErrorCode::TooLarge, "line " + std::to_string(row.line),
                               "too many rows or columns");
            }
            if (!isBlank) {
                m_rows.push_back(std::move(row));
            }
        }
        return std::move(m_rows);
    }

private:
    Result<std::string> readCell() {
        std::string cell;
        if (m_rest.starts_with('"')) {
            const std::size_t begin = m_line;
            m_rest.remove_prefix(1);
            while (true) {
                const std::size_t quote = m_rest.find('"');
                if (quote == std::string_view::npos) {
                    return failure(ErrorCode::InvalidInput, "line " + std::to_string(begin),
                                   "quotes that don't end");
                }
                take(cell, quote);
                m_rest.remove_prefix(1);
                if (!m_rest.starts_with('"')) {
                    break;
                }
                cell += '"';
                m_rest.remove_prefix(1);
            }
        }
        // The usual cell; also what strays behind closing quotes.
        const std::string ends{m_separator, '\r', '\n'};
        take(cell, std::min(m_rest.find_first_of(ends), m_rest.size()));
        return cell;
    }

    void take(std::string& cell, std::size_t count) {
        const std::string_view taken = m_rest.substr(0, count);
        m_line += static_cast<std::size_t>(std::ranges::count(taken, '\n'));
        cell += taken;
        m_rest.remove_prefix(count);
    }

    void endLine() {
        m_rest.remove_prefix(m_rest.starts_with("\r\n") ? 2 : m_rest.empty() ? 0 : 1);
        ++m_line;
    }

    std::string_view m_rest;
    char m_separator;
    std::size_t m_line;
    std::vector<CsvRow> m_rows;
};

} // namespace

std::string csvCell(std::string_view value) {
    // A NUL ends a cell for some readers, and what it hides begins the next: it has no place in a table.
    std::string cell;
    std::ranges::copy_if(value, std::back_inserter(cell), [](char character) { return character != '\0'; });
    for (std::size_t at = 0; at != std::string::npos; at = nextBeginning(cell, at)) {
        const bool isFormula =
            at == 0 ? looksLikeFormula(cell) : mayBecomeFormula(std::string_view(cell).substr(at));
        if (isFormula) {
            cell.insert(at, "'");
        }
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

std::string withoutFormulaMark(std::string_view cell) {
    std::string value(cell);
    for (std::size_t at = 0; at != std::string::npos; at = nextBeginning(value, at)) {
        const std::string_view rest = std::string_view(value).substr(at);
        if (rest.starts_with('\'') &&
            (at == 0 ? looksLikeFormula(rest.substr(1)) : mayBecomeFormula(rest.substr(1)))) {
            value.erase(at, 1);
        }
    }
    return value;
}

Result<std::vector<CsvRow>> readCsv(std::string_view text) {
    if (text.starts_with(kSaysSeparator) && text.size() > kSaysSeparator.size()) {
        const char separator = text[kSaysSeparator.size()];
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        return Reader(text.substr(end + 1), separator, 2).run();
    }
    return Reader(text, separatorOf(text), 1).run();
}

} // namespace fieldframe::text
