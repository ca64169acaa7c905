// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/preset_shelf.h"

#include "core/base/text.h"
#include "core/platform/host.h"
#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFolder = "presets";
constexpr std::string_view kExtension = ".toml";
constexpr std::uint64_t kMostBytes = 1U << 20;
constexpr std::size_t kLongestId = 64;
constexpr std::size_t kMostFiles = 1000;
constexpr std::size_t kMostResolved = 50;
constexpr int kDeepestChain = 8;

bool isId(std::string_view id) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= kLongestId && std::ranges::all_of(id, fits);
}

bool isFile(std::string_view idOrFile) {
    return idOrFile.find('/') != std::string_view::npos || idOrFile.ends_with(kExtension);
}

/// An image of a watermark stands beside the file that names it.
void placeImage(Preset& preset, const fs::path& file) {
    if (preset.watermark && !preset.watermark->image.empty()) {
        preset.watermark->image = (file.parent_path() / preset.watermark->image).native();
    }
}

Result<Preset> read(const fs::path& file) {
    const auto bytes = platform::readWholeFile(file, kMostBytes);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto preset = parsePreset(*bytes, platform::display(file.filename()));
    if (preset) {
        preset->id = file.stem().native();
        placeImage(*preset, file);
    }
    return preset;
}

PresetEntry entryOf(const fs::path& file, bool isOwn) {
    PresetEntry entry;
    entry.id = file.stem().native();
    entry.name = text::displayName(entry.id);
    entry.isOwn = isOwn;
    entry.file = file;
    auto preset = read(file);
    if (!preset) {
        entry.problem = std::move(preset.error());
        return entry;
    }
    entry.name = preset->name;
    entry.description = preset->description;
    entry.target = preset->target;
    entry.isChain = !preset->chain.empty();
    return entry;
}

} // namespace

PresetShelf::PresetShelf(const fs::path& catalogFolder)
    : m_folders{{catalogFolder / kFolder, true},
                {platform::settingsFolder() / "fieldframe" / kFolder, true},
                {platform::resourceFolder(kFolder), false}} {}

std::vector<PresetEntry> PresetShelf::list() const {
    std::vector<PresetEntry> entries;
    std::set<std::string> seen;
    for (const Folder& folder : m_folders) {
        std::error_code failed;
        for (fs::directory_iterator it(folder.path, failed), end; !failed && it != end;
             it.increment(failed)) {
            const fs::path& file = it->path();
            if (entries.size() < kMostFiles && file.extension() == kExtension &&
                seen.insert(file.stem().native()).second) {
                entries.push_back(entryOf(file, folder.isOwn));
            }
        }
    }
    std::ranges::sort(entries, {}, [](const PresetEntry& entry) { return text::sortKey(entry.name); });
    return entries;
}

std::optional<fs::path> PresetShelf::find(std::string_view id, bool ownOnly) const {
    for (const Folder& folder : m_folders) {
        const fs::path file = folder.path / (std::string(id) + std::string(kExtension));
        std::error_code failed;
        if ((folder.isOwn || !ownOnly) && fs::exists(file, failed)) {
            return file;
        }
    }
    return std::nullopt;
}

Result<Preset> PresetShelf::load(std::string_view idOrFile) const {
    if (isFile(idOrFile)) {
        return read(fs::path(idOrFile));
    }
    if (const auto file = isId(idOrFile) ? find(idOrFile, false) : std::nullopt) {
        return read(*file);
    }
    std::string known;
    for (const PresetEntry& entry : list()) {
        known += (known.empty() ? "" : ", ") + entry.id;
    }
    return failure(ErrorCode::NotFound, std::string(idOrFile),
                   "no preset of that name; there are " + (known.empty() ? "none" : known));
}

Result<std::vector<Preset>> PresetShelf::resolved(const Preset& preset) const {
    std::vector<Preset> all;
    if (const Status added = addResolved(preset, 0, all); !added) {
        return tl::unexpected(added.error());
    }
    return all;
}

Status PresetShelf::addResolved(const Preset& preset, int depth, std::vector<Preset>& into) const {
    if (depth > kDeepestChain || into.size() >= kMostResolved) {
        return failure(ErrorCode::InvalidInput, preset.name, "the chain leads to itself, or is too long");
    }
    if (preset.chain.empty()) {
        into.push_back(preset);
        return {};
    }
    for (const std::string& id : preset.chain) {
        const auto next = load(id);
        if (!next) {
            return tl::unexpected(next.error());
        }
        if (const Status added = addResolved(*next, depth + 1, into); !added) {
            return added;
        }
    }
    return {};
}

Status PresetShelf::save(const Preset& preset) const {
    if (!isId(preset.id)) {
        return failure(ErrorCode::InvalidInput, preset.id,
                       "a preset is named by small letters, digits and dashes");
    }
    if (const Status checked = checkPreset(preset); !checked) {
        return checked;
    }
    const fs::path& folder = m_folders.front().path;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) {
        return tl::unexpected(platform::systemError(failed.value(), folder, "making the folder"));
    }
    return platform::writeFile(folder / (preset.id + std::string(kExtension)), writePreset(preset),
                               platform::Replace::Existing);
}

Status PresetShelf::remove(std::string_view id) const {
    const auto file = isId(id) ? find(id, true) : std::nullopt;
    if (!file) {
        return failure(ErrorCode::NotFound, std::string(id), "no preset of your own");
    }
    std::error_code failed;
    fs::remove(*file, failed);
    return failed ? tl::unexpected(platform::systemError(failed.value(), *file, "removing")) : Status();
}

std::string presetIdFor(std::string_view name) {
    std::string id;
    for (const std::string& word : text::words(name)) {
        std::string part;
        std::ranges::copy_if(word, std::back_inserter(part), [](char c) { return isId({&c, 1}); });
        if (!part.empty() && id.size() + part.size() < kLongestId) {
            id += (id.empty() ? "" : "-") + part;
        }
    }
    return id.empty() ? "preset" : id;
}

} // namespace fieldframe::delivery
