// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lint/house_rules.h"

#include <filesystem>
#include <string>

namespace fieldframe::house {

/// The rules file of a catalog, `house-rules.toml` in its folder. The file is the user's: it is written once,
/// with the defaults explained, and only read from then on. Does I/O.
class HouseStyle {
public:
    explicit HouseStyle(const std::filesystem::path& catalogFolder);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Its bytes; none where there is no file.
    [[nodiscard]] Result<std::string> text() const;
    /// The defaults where there is no file. InvalidInput names file, line and cause.
    [[nodiscard]] Result<lint::HouseRules> rules() const;
    /// Puts the defaults there for a person to edit; a file that is there stays.
    [[nodiscard]] Status writeDefaults() const;

private:
    std::filesystem::path m_file;
};

} // namespace fieldframe::house
