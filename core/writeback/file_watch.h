// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/file_state.h"
#include "core/platform/folder_events.h"

#include <filesystem>
#include <set>
#include <span>
#include <stop_token>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::writeback {

struct FileLook;

/// Looks after the files of a catalog, a little at each look(): in folders of which the system tells, once
/// something has changed there and it is quiet again; in all others by and by. Only stamps are looked at
/// (size, times, inode), of files and of their sidecars; none is opened. One thread at a time.
class FileWatch {
public:
    /// @p atOnce: files at a look besides those that the system has told of.
    explicit FileWatch(const catalog::Catalog& catalog, int atOnce = 500)
        : m_catalog(catalog)
        , m_atOnce(atOnce) {}

    /// Assets whose files are others than the catalog knows, each version of a file once; a RefreshJob reads
    /// what they say. A file that is away or gone is no changed one. What the program itself writes is told
    /// too where the catalog learns of it later: see changedAmong(). To be called about once a second, or
    /// with pauses of a few tenths at least, which is what counts as quiet.
    [[nodiscard]] std::vector<AssetId> look(const std::stop_token& stop);

private:
    void hear(const std::stop_token& stop);
    [[nodiscard]] std::set<std::filesystem::path> quietFolders(const std::stop_token& stop);
    void lookAtSome(std::vector<AssetId>& changed, const std::stop_token& stop);
    void lookAtAll(const std::vector<catalog::KnownFile>& files, std::vector<AssetId>& changed,
                   const std::stop_token& stop);
    [[nodiscard]] bool isNews(AssetId asset, const FileLook& look);

    using Seen = std::pair<catalog::FileVersion, catalog::SidecarVersion>;

    const catalog::Catalog& m_catalog;
    const int m_atOnce;
    platform::FolderEvents m_events;
    std::set<std::filesystem::path> m_busy; ///< Something changed there at the last look.
    int m_waits = 0;                        ///< Looks for which it has been busy somewhere.
    bool m_hasAsked = false;                ///< The system was asked to tell.
    std::int64_t m_last = 0;                ///< Row of the file looked at last.
    std::unordered_map<AssetId, Seen> m_told;
};

/// Those of @p assets whose files are others than the catalog knows, by their stamps, at this moment.
[[nodiscard]] Result<std::vector<AssetId>> changedAmong(const catalog::Catalog& catalog,
                                                        std::span<const AssetId> assets);

} // namespace fieldframe::writeback
