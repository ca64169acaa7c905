// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/text.h"
#include "core/platform/descriptors.h"

#include <nlohmann/json.hpp>
#include <wchar.h>

#include <array>
#include <cstdio>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct CodeSentence {
    ErrorCode code;
    std::string_view words;
};

constexpr std::array kSentences{
    CodeSentence{ErrorCode::NotFound, "not found"},
    CodeSentence{ErrorCode::PermissionDenied, "permission denied"},
    CodeSentence{ErrorCode::UnreadableFile, "can't be read"},
    CodeSentence{ErrorCode::UnsupportedFormat, "not a kind of file Fieldframe takes"},
    CodeSentence{ErrorCode::TooLarge, "too large"},
    CodeSentence{ErrorCode::TimedOut, "took too long"},
    CodeSentence{ErrorCode::WorkerCrashed, "reading it failed badly"},
    CodeSentence{ErrorCode::ChangedWhileRead, "changed while it was read"},
    CodeSentence{ErrorCode::AlreadyExists, "already there"},
    CodeSentence{ErrorCode::DiskFull, "no space left"},
    CodeSentence{ErrorCode::WriteFailed, "writing failed"},
    CodeSentence{ErrorCode::CatalogBusy, "the catalog is in use by another program"},
    CodeSentence{ErrorCode::CatalogNewer, "the catalog was written by a newer version"},
    CodeSentence{ErrorCode::CatalogCorrupt, "the catalog is damaged"},
    CodeSentence{ErrorCode::ReadOnly, "the catalog is open for reading only"},
    CodeSentence{ErrorCode::Conflict, "changed meanwhile"},
    CodeSentence{ErrorCode::Ambiguous, "fits several things"},
    CodeSentence{ErrorCode::InvalidInput, "not understood"},
    CodeSentence{ErrorCode::Cancelled, "stopped"},
    CodeSentence{ErrorCode::Internal, "internal error"},
};

std::string_view wordsOf(ErrorCode code) {
    for (const CodeSentence& entry : kSentences) {
        if (entry.code == code) {
            return entry.words;
        }
    }
    return "internal error";
}

/// Columns a terminal gives to @p text, in the locale's width tables.
std::size_t shownWidth(const std::string& text) {
    std::mbstate_t state{};
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        wchar_t character = 0;
        const std::size_t used = std::mbrtowc(&character, text.data() + at, text.size() - at, &state);
        if (used == 0 || used > text.size() - at) {
            return text.size(); // A locale that is not UTF-8.
        }
        const int columns = wcwidth(character);
        width += columns > 0 ? static_cast<std::size_t>(columns) : 0;
        at += used;
    }
    return width;
}

/// Readers that split text into lines by Unicode's rules would cut a JSON line at these; inside it they only
/// ever stand in texts, where an escape means the same.
std::string withoutLineSeparators(std::string line) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSeparators{{
        {"\xc2\x85", "\\u0085"},
        {"\xe2\x80\xa8", "\\u2028"},
        {"\xe2\x80\xa9", "\\u2029"},
    }};
    for (const auto& [separator, escape] : kSeparators) {
        for (std::size_t at = line.find(separator); at != std::string::npos; at = line.find(separator, at)) {
            line.replace(at, separator.size(), escape);
        }
    }
    return line;
}

void write(std::FILE* file, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), file);
    std::fputc('\n', file);
}

} // namespace

void printJson(const json& value) {
    printLine(withoutLineSeparators(value.dump(-1, ' ', false, json::error_handler_t::replace)));
    std::fflush(stdout); // A reader of lines gets each as it comes.
}

void printLine(std::string_view text) {
    write(stdout, text);
}

void printMessage(std::string_view text) {
    write(stderr, harmless(text));
}

std::string sentence(const Error& error) {
    std::string text = error.subject.empty() ? std::string() : error.subject + ": ";
    text += wordsOf(error.code);
    if (!error.detail.empty()) {
        text += " (" + error.detail + ")";
    }
    return text;
}

Table::Table(std::vector<std::string> heads) {
    m_rows.push_back(std::move(heads));
}

void Table::add(std::vector<std::string> cells) {
    for (std::string& cell : cells) {
        cell = harmless(cell);
        std::replace(cell.begin(), cell.end(), '\n', ' ');
    }
    m_rows.push_back(std::move(cells));
}

void Table::print() const {
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const std::vector<std::string>& row : m_rows) {
        for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], shownWidth(row[i]));
        }
    }
    for (const std::vector<std::string>& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) {
                line.append(widths[i] - shownWidth(row[i]) + 2, ' ');
            }
        }
        printLine(line);
    }
}

std::string harmless(std::string_view text) {
    std::string result = text::toValidUtf8(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto byte = static_cast<unsigned char>(result[i]);
        // C1 controls are two bytes in UTF-8: U+009B would begin a terminal command like ESC [.
        const bool isC1 =
            byte == 0xc2 && i + 1 < result.size() && static_cast<unsigned char>(result[i + 1]) < 0xa0;
        if (isC1) {
            result.replace(i, 2, " ");
        } else if ((byte < 0x20 && byte != '\n') || byte == 0x7f) {
            result[i] = ' ';
        }
    }
    return result;
}

std::string firstLine(std::string_view text, std::size_t graphemes) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::string_view start = text::firstGraphemes(line, graphemes);
    return std::string(start) + (start.size() < text.size() ? "…" : "");
}

std::string jsonPath(const std::filesystem::path& path) {
    return text::isValidUtf8(path.native()) ? path.native() : text::displayName(path.native());
}

json errorJson(const Error& error) {
    return {{"code", codeName(error.code)}, {"detail", error.detail}};
}

json fileErrorJson(const std::filesystem::path& file, const Error& error) {
    return {{"file", jsonPath(file)}, {"code", codeName(error.code)}, {"detail", error.detail}};
}

} // namespace fieldframe::cli
