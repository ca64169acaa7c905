// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/file_watch.h"

#include "core/catalog/catalog.h"
#include "core/catalog/file_store.h"
#include "core/platform/folder_events.h"
#include "core/writeback/file_look.h"

#include <set>
#include <unordered_map>
#include <utility>

namespace fieldframe::writeback {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

/// A program that replaces a file and then its sidecar is waited for; so is our own catalog, which learns of
/// written files several at a time.
constexpr std::chrono::milliseconds kQuiet = 500ms;
/// Where there is no quiet.
constexpr int kMostWaits = 20;

class Watch {
public:
    Watch(const catalog::Catalog& catalog, const WatchPace& pace,
          const std::function<void(std::vector<AssetId>)>& changed, const std::stop_token& stop)
        : m_catalog(catalog)
        , m_pace(pace)
        , m_changed(changed)
        , m_stop(stop) {}

    void run() {
        hear();
        while (!m_stop.stop_requested()) {
            lookAtSome();
            std::set<fs::path> folders = m_events.wait(m_pace.pause, m_stop);
            if (folders.empty()) {
                continue;
            }
            for (int waits = 0; waits < kMostWaits && !m_stop.stop_requested(); ++waits) {
                std::set<fs::path> more = m_events.wait(kQuiet, m_stop);
                if (more.empty()) {
                    break;
                }
                folders.merge(more);
            }
            lookInto(folders);
        }
    }

private:
    /// Asks the system to tell of every folder that the catalog knows.
    void hear() {
        const auto folders = m_catalog.files().folders();
        if (!folders) {
            return; // The catalog is tried again with the next round.
        }
        for (const fs::path& folder : *folders) {
            if (m_stop.stop_requested()) {
                return;
            }
            m_events.add(folder); // Where that fails, it is looked at in its turn.
        }
    }

    void lookAtSome() {
        const auto files = m_catalog.files().known(m_last, m_pace.files);
        if (!files || files->empty()) {
            m_last = 0;
            if (files) {
                hear();
            }
            return;
        }
        m_last = files->back().row;
        look(*files);
    }

    void lookInto(const std::set<fs::path>& folders) {
        for (const fs::path& folder : folders) {
            if (const auto files = m_catalog.files().knownIn(folder); files && !m_stop.stop_requested()) {
                look(*files);
            }
        }
    }

    void look(const std::vector<catalog::KnownFile>& files) {
        SidecarFolders sidecars;
        std::vector<AssetId> changed;
        for (const catalog::KnownFile& file : files) {
            if (m_stop.stop_requested()) {
                return;
            }
            const auto look = lookAt(file.state, sidecars);
            if (look && !look->isAsKnown(file.state) && isNews(file.state.asset, *look)) {
                changed.push_back(file.state.asset);
            }
        }
        if (!changed.empty()) {
            m_changed(std::move(changed));
        }
    }

    /// One that can't be read, or waits, is not told again and again.
    bool isNews(AssetId asset, const FileLook& look) {
        Seen seen{versionOf(look.stamp), look.sidecar};
        const auto [told, isFirst] = m_told.try_emplace(asset, seen);
        const bool isNew = isFirst || told->second != seen;
        told->second = std::move(seen);
        return isNew;
    }

    using Seen = std::pair<catalog::FileVersion, catalog::SidecarVersion>;

    const catalog::Catalog& m_catalog;
    const WatchPace m_pace;
    const std::function<void(std::vector<AssetId>)>& m_changed;
    const std::stop_token& m_stop;
    platform::FolderEvents m_events;
    std::int64_t m_last = 0; ///< Row of the file looked at last.
    std::unordered_map<AssetId, Seen> m_told;
};

} // namespace

void watchFiles(const catalog::Catalog& catalog, const WatchPace& pace,
                const std::function<void(std::vector<AssetId>)>& changed, const std::stop_token& stop) {
    Watch(catalog, pace, changed, stop).run();
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
