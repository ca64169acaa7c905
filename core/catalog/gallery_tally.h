// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/database/connection.h"

#include <map>
#include <string>
#include <vector>

namespace fieldframe::catalog {

/// Keeps each gallery's number of items and its creators' numbers of pictures, so that Home need not count.
/// Gathers differences during a transaction and writes them once. Writer thread only; failures are
/// SqlFailure.
class GalleryTally {
public:
    explicit GalleryTally(database::Connection& connection)
        : m_connection(connection) {}

    void itemAdded(GalleryId gallery, AssetId asset);
    void itemRemoved(GalleryId gallery, AssetId asset);
    /// For every gallery the asset is in.
    void creatorsChanged(AssetId asset, const std::vector<std::string>& before,
                         const std::vector<std::string>& after);
    void finish();

private:
    void count(GalleryId gallery, AssetId asset, int difference);

    database::Connection& m_connection;
    std::map<std::int64_t, std::int64_t> m_items;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_creators;
};

/// The creators of an asset as its stored value names them, without repeats.
[[nodiscard]] std::vector<std::string> creatorsOf(database::Connection& connection, AssetId asset);

} // namespace fieldframe::catalog
