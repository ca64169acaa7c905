// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_style.h"

#include <array>
#include <filesystem>
#include <utility>

namespace fieldframe::sheet {

namespace {

constexpr auto kPapers = std::to_array<std::pair<Paper, std::string_view>>({
    {Paper::A4, "a4"},
    {Paper::Letter, "letter"},
    {Paper::A3, "a3"},
});

} // namespace

std::string_view paperName(Paper paper) {
    for (const auto& [value, name] : kPapers) {
        if (value == paper) {
            return name;
        }
    }
    return {};
}

std::optional<Paper> paperFromName(std::string_view name) {
    for (const auto& [value, word] : kPapers) {
        if (word == name) {
            return value;
        }
    }
    return std::nullopt;
}

Status checkStyle(const SheetStyle& style) {
    constexpr int kMostCells = 12;
    constexpr int kMostLines = 40;
    constexpr double kLeastPoints = 4;
    constexpr double kMostPoints = 24;
    const auto isCount = [](int count, int least, int most) { return count >= least && count <= most; };
    if (!isCount(style.columns, 1, kMostCells)) {
        return failure(ErrorCode::InvalidInput, "columns", "1 to 12");
    }
    if (!isCount(style.rows, 1, kMostCells)) {
        return failure(ErrorCode::InvalidInput, "rows", "1 to 12");
    }
    if (!isCount(style.captionLines, 0, kMostLines)) {
        return failure(ErrorCode::InvalidInput, "caption_lines", "0 to 40");
    }
    // Said so that no number at all is refused too.
    if (!(style.textPoints >= kLeastPoints && style.textPoints <= kMostPoints)) {
        return failure(ErrorCode::InvalidInput, "text_points", "4 to 24");
    }
    const std::filesystem::path name(style.fileName);
    if (name.empty() || name != name.filename() || name == "." || name == ".." ||
        style.fileName.find('\0') != std::string::npos) {
        return failure(ErrorCode::InvalidInput, "file_name", "the name of a file without folders");
    }
    return {};
}

} // namespace fieldframe::sheet
