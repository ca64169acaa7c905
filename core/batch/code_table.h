// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::batch {

/// A line of a code file that says nothing, and why.
struct CodeProblem {
    std::string file;
    std::size_t line = 0; ///< From 1.
    std::string why;
};

/// Code replacements as Photo Mechanic keeps them: a line a code, the code and its texts parted by tabs. In a
/// text,
/// "=code=" stands for the first text and "=code#2=" for the second; another delimiter than "=" can be
/// chosen. What a code brings is not looked into for further codes.
class CodeTable {
public:
    /// For codes longer than this nobody looks back.
    static constexpr std::size_t kMaxCodeBytes = 64;

    /// Adds the lines of @p file. The text may be in any character set (see text::decodedFile()); empty lines
    /// and lines that begin with "//" are no codes. A code that is there already stays as it is and is a
    /// problem.
    void add(std::string_view bytes, const std::string& file);
    /// InvalidInput unless it is one ASCII punctuation mark other than "#".
    [[nodiscard]] Status setDelimiter(std::string_view delimiter);

    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] std::size_t size() const { return m_codes.size(); }
    void addProblem(CodeProblem problem) { m_problems.push_back(std::move(problem)); }
    [[nodiscard]] const std::vector<CodeProblem>& problems() const { return m_problems; }

    /// The text of "code" or "code#2"; the case of letters counts only where two codes differ in nothing
    /// else.
    [[nodiscard]] std::optional<std::string> find(std::string_view code) const;
    /// @p text with all codes replaced; unknown ones stay.
    [[nodiscard]] std::string expanded(std::string_view text) const;

    struct Ending {
        std::size_t bytes = 0; ///< The length of "=code=" at the end.
        std::string text;      ///< What to put there instead.
    };
    /// A code that was just closed: for what stands before the cursor, after each key.
    [[nodiscard]] std::optional<Ending> ending(std::string_view beforeCursor) const;

private:
    void addLine(std::string_view line, const std::string& file, std::size_t number);

    char m_delimiter = '=';
    std::map<std::string, std::vector<std::string>, std::less<>> m_codes;
    std::map<std::string, std::string, std::less<>> m_folded; ///< Folded code to code.
    std::vector<CodeProblem> m_problems;
};

} // namespace fieldframe::batch
