// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

/// Text and paths on their way between core (UTF-8 bytes) and Qt.
namespace fieldframe::ui {

[[nodiscard]] QString toQt(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString& text);
/// A path as a file dialog gave it, in the file system's own bytes.
[[nodiscard]] std::filesystem::path toPath(const QString& path);
/// For display and for file dialogs.
[[nodiscard]] QString pathText(const std::filesystem::path& path);

/// @p text on one line, runs of blanks and line ends made one space; at most @p limit characters.
[[nodiscard]] QString oneLine(const QString& text, int limit = 400);

} // namespace fieldframe::ui
