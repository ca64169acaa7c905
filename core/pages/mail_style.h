// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Inline styles of a mail: mail programs drop any other. Each text says its own colour and each cell its own
/// background, so that neither a dark theme nor a missing picture leaves text unreadable.
namespace fieldframe::pages::mail_style {

inline constexpr std::string_view kPage = "#eef1f4";
inline constexpr std::string_view kCard = "#ffffff";
inline constexpr std::string_view kInk = "#1b2733";
inline constexpr std::string_view kQuiet = "#55636f";
inline constexpr std::string_view kLink = "#0b5a9d";
inline constexpr std::string_view kRule = "#d5dde4";
inline constexpr std::string_view kPicture = "#dfe6ec";
inline constexpr std::string_view kFont = "font-family:Helvetica,Arial,Tahoma,sans-serif;";

/// "font-family:...;font-size:16px;line-height:24px;color:#1b2733;"
[[nodiscard]] inline std::string font(int size, int line, std::string_view colour) {
    return std::string(kFont) + "font-size:" + std::to_string(size) +
           "px;line-height:" + std::to_string(line) + "px;color:" + std::string(colour) + ";";
}

} // namespace fieldframe::pages::mail_style
