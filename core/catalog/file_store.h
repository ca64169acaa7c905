// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/file_state.h"

#include <span>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

class Places;

/// Reads what is known of the files of assets. Thread-safe; each call leases a read-only connection and never
/// waits for the writer.
class FileStore {
public:
    FileStore(database::ReaderPool& readers, const Places& places)
        : m_readers(readers)
        , m_places(places) {}

    /// NotFound for removed and unknown assets.
    [[nodiscard]] Result<FileState> state(AssetId asset) const;
    /// state() for each place at which the asset's file can be reached, that of state() first; it alone where
    /// there is none.
    [[nodiscard]] Result<std::vector<FileState>> states(AssetId asset) const;
    /// Live assets whose files do not say all that the desk has written, in the order of their ids; of late
    /// copies those that can be reached at this moment.
    [[nodiscard]] Result<std::vector<AssetId>> unwritten() const;
    /// Live assets of which a copy can be reached that was away when the others were written, and does not
    /// say the same yet; in the order of their ids.
    [[nodiscard]] Result<std::vector<AssetId>> late() const;
    [[nodiscard]] Result<std::int64_t> unwrittenCount() const;
    /// Those of @p assets that unwritten() has.
    [[nodiscard]] Result<std::vector<AssetId>> unwrittenAmong(std::span<const AssetId> assets) const;
    /// All live assets, in the order of their ids.
    [[nodiscard]] Result<std::vector<AssetId>> all() const;
    /// Files of live assets after the one in row @p after, by row, at most @p most: each asset's first place,
    /// reachable or not.
    [[nodiscard]] Result<std::vector<KnownFile>> known(std::int64_t after, int most) const;
    /// The same of a folder, by its path as it is now.
    [[nodiscard]] Result<std::vector<KnownFile>> knownIn(const std::filesystem::path& folder) const;
    /// Folders that hold files of assets and can be reached.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> folders() const;
    /// Of live assets, by asset and field; of one only where @p asset is given.
    [[nodiscard]] Result<std::vector<FileConflict>> conflicts(std::optional<AssetId> asset = {}) const;

private:
    database::ReaderPool& m_readers;
    const Places& m_places;
};

} // namespace fieldframe::catalog
