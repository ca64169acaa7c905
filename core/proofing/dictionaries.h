// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::proofing {

/// A dictionary as hunspell keeps it: two files of one name.
struct DictionaryFiles {
    std::string name; ///< "en_US"
    std::filesystem::path affixes;
    std::filesystem::path words;

    bool operator==(const DictionaryFiles&) const = default;
};

/// Where the system and the user keep dictionaries.
[[nodiscard]] std::vector<std::filesystem::path> dictionaryFolders();

/// The best for @p language (BCP 47: "en", "fr-CA", "es-419"): its region's, the language's own, that of the
/// region where most speak it, any other of the language. Nothing where none is installed. Does I/O.
[[nodiscard]] std::optional<DictionaryFiles> dictionaryFor(std::string_view language,
                                                           const std::vector<std::filesystem::path>& folders);

} // namespace fieldframe::proofing
