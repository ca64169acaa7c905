// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/sidecar_folders.h"

#include <algorithm>
#include <system_error>

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

std::optional<std::size_t> indexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::ranges::find(names, name);
    return found != names.end() ? std::optional(static_cast<std::size_t>(found - names.begin()))
                                : std::nullopt;
}

/// Whether @p sidecar would be read for the file at @p owner and for no other.
bool isOwnedAlone(const ingest::SidecarPairs& pairs, std::size_t sidecar, std::size_t owner) {
    for (std::size_t i = 0; i < pairs.sidecarOf.size(); ++i) {
        if ((pairs.sidecarOf[i] == sidecar) != (i == owner)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool isRawMime(std::string_view mime) {
    return mime.starts_with("image/x-") && mime != "image/x-eps";
}

const SidecarFolders::Listing& SidecarFolders::listing(const fs::path& folder) {
    const auto [found, isNew] = m_folders.try_emplace(folder.native());
    Listing& listing = found->second;
    if (isNew) {
        std::error_code error;
        for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
            std::error_code unreadable;
            if (at->is_regular_file(unreadable)) {
                listing.names.push_back(at->path().filename().native());
            }
        }
        std::ranges::sort(listing.names);
        listing.pairs = ingest::pairSidecars(listing.names);
    }
    return listing;
}

std::optional<fs::path> SidecarFolders::existing(const fs::path& original) {
    const Listing& folder = listing(original.parent_path());
    const std::optional<std::size_t> index = indexOf(folder.names, original.filename().native());
    if (!index || !folder.pairs.sidecarOf[*index]) {
        return std::nullopt;
    }
    return original.parent_path() / folder.names[*folder.pairs.sidecarOf[*index]];
}

SidecarPlace SidecarFolders::placeFor(const fs::path& original, std::string_view mime) {
    const fs::path folder = original.parent_path();
    const std::string name = original.filename().native();
    const fs::path exact = folder / (name + ".xmp");
    const Listing& inFolder = listing(folder);
    const std::optional<std::size_t> index = indexOf(inFolder.names, name);
    if (!index) {
        return {exact, std::nullopt, {}};
    }
    if (const std::optional<std::size_t> sidecar = inFolder.pairs.sidecarOf[*index]) {
        const fs::path former = folder / inFolder.names[*sidecar];
        return {isOwnedAlone(inFolder.pairs, *sidecar, *index) ? former : exact, former, {}};
    }
    if (!isRawMime(mime)) {
        return {exact, std::nullopt, {}};
    }
    std::vector<std::string> names = inFolder.names;
    names.push_back(original.stem().native() + ".xmp");
    const bool isOwn = isOwnedAlone(ingest::pairSidecars(names), names.size() - 1, *index);
    std::string extension = ingest::extensionOf(name);
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return isOwn ? SidecarPlace{folder / names.back(), std::nullopt, extension}
                 : SidecarPlace{exact, std::nullopt, {}};
}

} // namespace fieldframe::writeback
