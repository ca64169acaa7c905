// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What the tool prints: answers to standard output, everything else to standard error.
namespace fieldframe::cli {

/// One line. Text that is not valid UTF-8 is replaced, never a failure.
void printJson(const nlohmann::json& json);
void printLine(std::string_view text);
/// To standard error.
void printMessage(std::string_view text);

/// What a person is told of an error: a sentence with subject and cause.
[[nodiscard]] std::string sentence(const Error& error);

/// Columns aligned by what a terminal shows, two blanks apart; the last is not padded. Line feeds and control
/// characters in cells become blanks, so that no caption can drive the terminal.
class Table {
public:
    explicit Table(std::vector<std::string> heads);
    void add(std::vector<std::string> cells);
    void print() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// Text for a terminal: control characters but line feeds become blanks.
[[nodiscard]] std::string harmless(std::string_view text);
/// The first line of @p text, at most @p graphemes long, with "…" where it was cut.
[[nodiscard]] std::string firstLine(std::string_view text, std::size_t graphemes);

/// A path for JSON: its bytes where they are valid UTF-8, else with the others as \xNN.
[[nodiscard]] std::string jsonPath(const std::filesystem::path& path);
/// {"code", "detail"}.
[[nodiscard]] nlohmann::json errorJson(const Error& error);
/// {"file", "code", "detail"}.
[[nodiscard]] nlohmann::json fileErrorJson(const std::filesystem::path& file, const Error& error);

} // namespace fieldframe::cli
