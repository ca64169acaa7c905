// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/naming_template.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::delivery {

inline constexpr std::string_view kCaptionsName = "captions.csv";
inline constexpr std::string_view kItemsName = "items.json";
inline constexpr std::string_view kReadmeName = "README.txt";
/// Where files of pages stand: what pages are called themselves never clashes with a picture.
inline constexpr std::string_view kMediaFolder = "media";

/// Gives out names below a package, none twice on any system, and none of its own.
class PackageNames {
public:
    PackageNames();

    /// @p name below @p folder, or the first of "name-1.ext"… that is free.
    [[nodiscard]] std::filesystem::path take(const std::filesystem::path& folder,
                                             const std::filesystem::path& name);
    /// One component made of any text.
    [[nodiscard]] std::filesystem::path takeFolder(std::string_view text);

private:
    [[nodiscard]] std::filesystem::path keep(const std::filesystem::path& wanted);

    std::set<std::string> m_taken;
};

} // namespace fieldframe::delivery
