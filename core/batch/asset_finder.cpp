// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/asset_finder.h"

#include "core/base/text.h"

#include <array>

namespace fieldframe::batch {

namespace {

constexpr std::size_t kShortestBeginning = 4;

/// What stands behind the last slash of either kind.
std::string lastPart(std::string_view path) {
    const std::size_t slash = path.find_last_of("/\\");
    return text::normalized(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string stemOf(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    return text::folded(dot == std::string::npos || dot == 0 ? name : name.substr(0, dot));
}

} // namespace

Result<AssetFinder> AssetFinder::of(const catalog::Catalog& catalog,
                                    const std::optional<std::vector<AssetId>>& among) {
    const auto names = catalog.assets().names();
    if (!names) {
        return tl::unexpected(names.error());
    }
    AssetFinder finder(catalog);
    if (among) {
        finder.m_ids.insert(among->begin(), among->end());
    }
    for (const auto& [id, fileName] : *names) {
        if (among && !finder.m_ids.contains(id)) {
            continue;
        }
        finder.m_ids.insert(id);
        const std::string name = text::normalized(fileName);
        finder.m_exact[name].push_back(id);
        finder.m_folded[text::folded(name)].push_back(id);
        finder.m_stems[stemOf(name)].push_back(id);
    }
    return finder;
}

Result<AssetId> AssetFinder::byId(const std::string& id) const {
    if (id.size() < kShortestBeginning) {
        return failure(ErrorCode::NotFound, text::displayName(id), "too short for an id");
    }
    const auto found = m_catalog->assets().resolve(id);
    if (found && !m_ids.contains(*found)) {
        return failure(ErrorCode::NotFound, text::displayName(id), "not among the chosen pictures");
    }
    return found;
}

Result<AssetId> AssetFinder::byFile(std::string_view path) const {
    const std::string name = lastPart(path);
    const std::array<std::pair<const Names*, std::string>, 3> ways{
        {{&m_exact, name}, {&m_folded, text::folded(name)}, {&m_stems, stemOf(name)}}};
    for (const auto& [names, key] : ways) {
        const auto found = names->find(key);
        if (found == names->end() || name.empty()) {
            continue;
        }
        if (found->second.size() == 1) {
            return found->second.front();
        }
        return failure(ErrorCode::Ambiguous, text::displayName(name),
                       std::to_string(found->second.size()) + " pictures are called so");
    }
    return failure(ErrorCode::NotFound, text::displayName(path), "no picture is called so");
}

} // namespace fieldframe::batch
