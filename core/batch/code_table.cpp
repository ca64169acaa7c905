// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/code_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace fieldframe::batch {

namespace {

constexpr std::size_t kMaxCodes = 200'000;
constexpr std::size_t kMaxTextBytes = 64U << 10;
constexpr char kColumnMark = '#';
constexpr std::string_view kComment = "//";

std::vector<std::string> columnsOf(std::string_view line) {
    std::vector<std::string> columns;
    for (bool isLast = false; !isLast;) {
        const std::size_t end = line.find('\t');
        isLast = end == std::string_view::npos;
        columns.push_back(text::trimmed(line.substr(0, end)));
        line.remove_prefix(isLast ? line.size() : end + 1);
    }
    return columns;
}

bool isOneCode(std::string_view inside) {
    return !inside.empty() && inside.size() <= CodeTable::kMaxCodeBytes &&
           inside.find_first_of("\n\r\t") == std::string_view::npos && inside.front() != ' ' &&
           inside.back() != ' ';
}

} // namespace

Status CodeTable::setDelimiter(std::string_view delimiter) {
    constexpr std::string_view kMarks = "=\\|~^*+%&@!$/:;_<>-.,?`'\"()[]{}";
    if (delimiter.size() != 1 || kMarks.find(delimiter.front()) == std::string_view::npos) {
        return failure(ErrorCode::InvalidInput, text::displayName(delimiter),
                       "one punctuation mark other than # is wanted");
    }
    m_delimiter = delimiter.front();
    return {};
}

void CodeTable::add(std::string_view bytes, const std::string& file) {
    const std::string text = text::decodedFile(bytes);
    std::string_view rest = text;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        addLine(rest.substr(0, end), file, number);
        const std::size_t breakLength = rest.substr(end).starts_with("\r\n") ? 2 : 1;
        rest.remove_prefix(std::min(end + breakLength, rest.size()));
    }
}

void CodeTable::addLine(std::string_view line, const std::string& file, std::size_t number) {
    if (text::trimmed(line).empty() || line.starts_with(kComment)) {
        return;
    }
    std::vector<std::string> columns = columnsOf(line);
    const std::string code = columns.front();
    columns.erase(columns.begin());
    const auto refuse = [&](std::string why) { m_problems.push_back({file, number, std::move(why)}); };
    if (columns.empty()) {
        return refuse("no tab behind the code");
    }
    if (!isOneCode(code) || code.find(kColumnMark) != std::string::npos) {
        return refuse("not a code of at most 64 bytes without #");
    }
    if (line.size() > kMaxTextBytes || m_codes.size() >= kMaxCodes) {
        return refuse(line.size() > kMaxTextBytes ? "too long" : "too many codes");
    }
    if (!m_codes.emplace(code, std::move(columns)).second) {
        return refuse("the code \"" + code + "\" is there already");
    }
    m_folded.emplace(text::folded(code), code);
}

std::optional<std::string> CodeTable::find(std::string_view code) const {
    std::size_t column = 1;
    if (const std::size_t mark = code.rfind(kColumnMark); mark != std::string_view::npos) {
        const char* const end = code.data() + code.size();
        const auto read = std::from_chars(code.data() + mark + 1, end, column);
        if (read.ec != std::errc() || read.ptr != end || column == 0) {
            return std::nullopt;
        }
        code = code.substr(0, mark);
    }
    auto found = m_codes.find(code);
    if (found == m_codes.end()) {
        const auto folded = m_folded.find(text::folded(code));
        found = folded == m_folded.end() ? m_codes.end() : m_codes.find(folded->second);
    }
    if (found == m_codes.end() || column > found->second.size()) {
        return std::nullopt;
    }
    return found->second[column - 1];
}

std::string CodeTable::expanded(std::string_view text) const {
    if (m_codes.empty()) {
        return std::string(text);
    }
    std::string result;
    while (!text.empty()) {
        const std::size_t begin = text.find(m_delimiter);
        const std::size_t end = begin == std::string_view::npos ? begin : text.find(m_delimiter, begin + 1);
        if (end == std::string_view::npos) {
            break;
        }
        const std::string_view inside = text.substr(begin + 1, end - begin - 1);
        const auto replacement = isOneCode(inside) ? find(inside) : std::nullopt;
        result += text.substr(0, begin);
        // The delimiter that closes nothing may open the next.
        result += replacement ? *replacement : std::string(text.substr(begin, end - begin));
        text.remove_prefix(replacement ? end + 1 : end);
    }
    return result + std::string(text);
}

std::optional<CodeTable::Ending> CodeTable::ending(std::string_view beforeCursor) const {
    if (m_codes.empty() || !beforeCursor.ends_with(m_delimiter)) {
        return std::nullopt;
    }
    const std::string_view rest = beforeCursor.substr(0, beforeCursor.size() - 1);
    const std::size_t begin = rest.rfind(m_delimiter);
    if (begin == std::string_view::npos || !isOneCode(rest.substr(begin + 1))) {
        return std::nullopt;
    }
    auto replacement = find(rest.substr(begin + 1));
    if (!replacement) {
        return std::nullopt;
    }
    return Ending{beforeCursor.size() - begin, std::move(*replacement)};
}

} // namespace fieldframe::batch
