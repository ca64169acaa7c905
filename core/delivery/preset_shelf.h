// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::delivery {

/// A preset as a list shows it.
struct PresetEntry {
    std::string id;
    std::string name; ///< Its id where it can't be read.
    std::string description;
    Target target = Target::Files;
    bool isChain = false;
    bool isOwn = false; ///< Of the catalog or of the user; else it came with the program.
    std::filesystem::path file;
    std::optional<Error> problem; ///< Why it can't be used: file, line and cause.
};

/// The presets of a catalog: those in its folder "presets", the user's in the settings folder, and those that
/// came with the program, found in that order: one of the same id hides the later ones. Does I/O.
class PresetShelf {
public:
    explicit PresetShelf(const std::filesystem::path& catalogFolder);

    /// By name; those that can't be read too, with their problem.
    [[nodiscard]] std::vector<PresetEntry> list() const;
    /// @p idOrFile: an id, or the path of a file (with a "/" or ending in ".toml"). NotFound names those that
    /// there are; InvalidInput names file and line.
    [[nodiscard]] Result<Preset> load(std::string_view idOrFile) const;
    /// Those that @p preset stands for: itself, or the presets of its chain in order. InvalidInput where a
    /// chain leads to itself; at most 50.
    [[nodiscard]] Result<std::vector<Preset>> resolved(const Preset& preset) const;
    /// Into the catalog's folder. InvalidInput where it can't be one, or where its id is no file name of
    /// small letters, digits and dashes.
    [[nodiscard]] Status save(const Preset& preset) const;
    /// Only the catalog's and the user's own. NotFound.
    [[nodiscard]] Status remove(std::string_view id) const;

private:
    struct Folder {
        std::filesystem::path path;
        bool isOwn = false;
    };
    [[nodiscard]] std::optional<std::filesystem::path> find(std::string_view id, bool ownOnly) const;
    [[nodiscard]] Status addResolved(const Preset& preset, int depth, std::vector<Preset>& into) const;

    std::vector<Folder> m_folders; ///< The catalog's first.
};

/// An id for a preset called @p name: "press-pack" of "Press pack!".
[[nodiscard]] std::string presetIdFor(std::string_view name);

} // namespace fieldframe::delivery
