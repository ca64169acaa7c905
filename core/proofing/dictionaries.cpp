// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/dictionaries.h"

#include <unicode/locid.h>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace fieldframe::proofing {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pathsOf(const char* variable, std::string_view otherwise) {
    const char* const value = std::getenv(variable);
    const std::string all = value == nullptr || *value == '\0' ? std::string(otherwise) : std::string(value);
    std::vector<fs::path> paths;
    std::size_t begin = 0;
    while (begin <= all.size()) {
        const std::size_t end = std::min(all.find(':', begin), all.size());
        if (end > begin) {
            paths.emplace_back(all.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return paths;
}

/// By name; a folder that comes first wins.
std::map<std::string, DictionaryFiles> installed(const std::vector<fs::path>& folders) {
    std::map<std::string, DictionaryFiles> found;
    for (const fs::path& folder : folders) {
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            const fs::path& words = at->path();
            fs::path affixes = words;
            affixes.replace_extension(".aff");
            std::error_code missing;
            if (words.extension() == ".dic" && fs::is_regular_file(affixes, missing)) {
                const std::string name = words.stem().string();
                found.try_emplace(name, DictionaryFiles{name, affixes, words});
            }
        }
    }
    return found;
}

} // namespace

std::vector<fs::path> dictionaryFolders() {
    std::vector<fs::path> folders;
    const std::vector<fs::path> home = pathsOf("HOME", "");
    for (const fs::path& data :
         pathsOf("XDG_DATA_HOME", home.empty() ? "" : (home.front() / ".local/share").string())) {
        folders.push_back(data / "hunspell");
    }
    for (const fs::path& data : pathsOf("XDG_DATA_DIRS", "/usr/local/share:/usr/share")) {
        folders.push_back(data / "hunspell");
    }
    for (const char* const usual :
         {"/usr/local/share/hunspell", "/usr/share/hunspell", "/usr/share/myspell/dicts"}) {
        folders.emplace_back(usual);
    }
    return folders;
}

std::optional<DictionaryFiles> dictionaryFor(std::string_view language,
                                             const std::vector<fs::path>& folders) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale wanted = icu::Locale::forLanguageTag(std::string(language), status);
    const std::string own = wanted.getLanguage();
    if (U_FAILURE(status) != 0 || own.empty()) {
        return std::nullopt;
    }
    const std::string region = wanted.getCountry();
    wanted = icu::Locale(own.c_str());
    wanted.addLikelySubtags(status);
    const std::string usual = U_SUCCESS(status) != 0 ? wanted.getCountry() : "";
    const std::map<std::string, DictionaryFiles> all = installed(folders);
    // Where most speakers of a language live may not be where its dictionaries come from.
    for (const std::string& name : {own + "_" + region, own, own + "_" + usual}) {
        if (const auto found = all.find(name); found != all.end()) {
            return found->second;
        }
    }
    const auto other = std::ranges::find_if(all, [&](const auto& any) {
        return any.first.starts_with(own + "_") || any.first.starts_with(own + "-");
    });
    return other == all.end() ? std::nullopt : std::optional(other->second);
}

} // namespace fieldframe::proofing
