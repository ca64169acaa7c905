// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/file_state.h"

#include <set>
#include <unordered_map>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
class ChangeWriter;
} // namespace fieldframe::catalog

namespace fieldframe::writeback {

/// Tells the catalog what a run has written, several assets at a time: each transaction costs a sync. An
/// asset's fields are written once every place of it is; where one was refused, the catalog learns what its
/// other files are now, and that all of them are to be written still. A copy that was away is late, and known
/// to be.
class WriteRecord {
public:
    WriteRecord(const catalog::Catalog& catalog, const GlobalId& batch)
        : m_catalog(catalog)
        , m_batch(batch) {}

    /// One place, written or as it should be.
    struct Written {
        catalog::FileReading reading;
        std::set<FieldId> fields; ///< That were to be written there.
        std::set<FieldId> stays;  ///< That could not be; each of the others it says now.
        std::vector<std::filesystem::path> aliases;
    };

    /// @p places are to be written for @p state's asset.
    void begin(const catalog::FileState& state, std::size_t places);
    void written(AssetId asset, Written place);
    void refused(AssetId asset);
    /// Whether every place of it was written or refused: true once.
    [[nodiscard]] bool isDone(AssetId asset);
    /// Writes down what is done, if it is @p atLeast assets.
    [[nodiscard]] Status flush(std::size_t atLeast);

private:
    struct Asset {
        catalog::FileState state;
        std::size_t open = 0;
        bool isRefused = false;
        std::vector<Written> places;
    };
    [[nodiscard]] static Status record(catalog::ChangeWriter& writer, const Asset& asset);

    const catalog::Catalog& m_catalog;
    GlobalId m_batch;
    std::unordered_map<AssetId, Asset> m_open;
    std::vector<Asset> m_done; ///< Not recorded yet.
};

} // namespace fieldframe::writeback
