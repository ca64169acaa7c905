// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/file_watch.h"

#include "core/catalog/catalog.h"
#include "core/catalog/file_store.h"
#include "core/writeback/file_look.h"

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// Where there is no quiet, it is looked all the same.
constexpr int kMostWaits = 10;

} // namespace

std::vector<AssetId> FileWatch::look(const std::stop_token& stop) {
    if (!m_hasAsked) {
        hear(stop);
    }
    std::vector<AssetId> changed;
    for (const fs::path& folder : quietFolders(stop)) {
        if (const auto files = m_catalog.files().knownIn(folder)) {
            lookAtAll(*files, changed, stop);
        }
    }
    lookAtSome(changed, stop);
    return changed;
}

void FileWatch::hear(const std::stop_token& stop) {
    const auto folders = m_catalog.files().folders();
    if (!folders) {
        return; // The catalog is asked again at the next look.
    }
    m_hasAsked = true;
    for (const fs::path& folder : *folders) {
        if (stop.stop_requested()) {
            return;
        }
        m_events.add(folder); // Where that fails, it is looked at in its turn.
    }
}

std::set<fs::path> FileWatch::quietFolders(const std::stop_token& stop) {
    // A program that replaces a file and then its sidecar is waited for; so is our own catalog, which learns
    // of written files several at a time.
    std::set<fs::path> now = m_events.wait(0ms, stop);
    const bool isQuiet = now.empty() || ++m_waits >= kMostWaits;
    m_busy.merge(now);
    if (!isQuiet) {
        return {};
    }
    m_waits = 0;
    return std::exchange(m_busy, {});
}

void FileWatch::lookAtSome(std::vector<AssetId>& changed, const std::stop_token& stop) {
    const auto files = m_catalog.files().known(m_last, m_atOnce);
    if (!files) {
        return;
    }
    if (files->empty()) {
        m_last = 0;
        m_hasAsked = false; // There may be more folders by now.
        return;
    }
    m_last = files->back().row;
    lookAtAll(*files, changed, stop);
}

void FileWatch::lookAtAll(const std::vector<catalog::KnownFile>& files, std::vector<AssetId>& changed,
                          const std::stop_token& stop) {
    SidecarFolders sidecars;
    for (const catalog::KnownFile& file : files) {
        if (stop.stop_requested()) {
            return;
        }
        const auto look = lookAt(file.state, sidecars);
        if (look && !look->isAsKnown(file.state) && isNews(file.state.asset, *look)) {
            changed.push_back(file.state.asset);
        }
    }
}

/// One that can't be read, or waits, is not told again and again.
bool FileWatch::isNews(AssetId asset, const FileLook& look) {
    Seen seen{versionOf(look.stamp), look.sidecar};
    const auto [told, isFirst] = m_told.try_emplace(asset, seen);
    const bool isNew = isFirst || told->second != seen;
    told->second = std::move(seen);
    return isNew;
}

Result<std::vector<AssetId>> changedAmong(const catalog::Catalog& catalog, std::span<const AssetId> assets) {
    SidecarFolders sidecars;
    std::vector<AssetId> changed;
    for (const AssetId asset : assets) {
        const auto state = catalog.files().state(asset);
        if (!state && state.error().code == ErrorCode::NotFound) {
            continue; // Removed meanwhile.
        }
        if (!state) {
            return tl::unexpected(state.error());
        }
        const auto look = lookAt(*state, sidecars);
        if (look && !look->isAsKnown(*state)) {
            changed.push_back(asset);
        }
    }
    return changed;
}

} // namespace fieldframe::writeback
