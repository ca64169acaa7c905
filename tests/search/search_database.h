// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/search/compiler.h"
#include "core/search/query.h"
#include "tests/support/temporary_folder.h"

#include <optional>
#include <string>
#include <vector>

namespace fieldframe::test {

/// What a test says of an asset; the rest is made up.
struct SearchRow {
    std::string caption;
    std::string headline = {};
    std::string creator = {};
    std::string name = "a.jpg";
    MediaKind kind = MediaKind::Image;
    std::optional<std::int64_t> takenLocal = 0;
    std::int64_t importedAt = 0;
    int rating = 0;
    std::string label = {};
    Pick pick = Pick::None;
    bool hasCredit = false;
    bool isRemoved = false;
};

/// A catalog's database of the real schema, filled row by row without the stores: fast enough for a hundred
/// thousand rows.
class SearchDatabase {
public:
    SearchDatabase();

    AssetId add(const SearchRow& row);
    /// The gallery and its items, in this order.
    GalleryId addGallery(const std::string& title, const std::vector<AssetId>& items);
    CategoryId addCategory(const std::string& name, std::optional<CategoryId> parent);
    void file(GalleryId gallery, CategoryId category);

    [[nodiscard]] std::vector<AssetId> run(const search::Statement& statement);
    /// The steps of SQLite's plan, each on its line.
    [[nodiscard]] std::vector<std::string> planOf(const search::Statement& statement);
    [[nodiscard]] database::Connection& connection() { return *m_connection; }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<database::Connection> m_connection;
    std::int64_t m_serial = 0;
};

} // namespace fieldframe::test
