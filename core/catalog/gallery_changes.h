// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

#include <set>

namespace fieldframe::catalog {

/// Changes of galleries' own properties and categories; items are GalleryItems' job. Writer thread only;
/// failures of SQLite are SqlFailure.
class GalleryChanges {
public:
    explicit GalleryChanges(ChangeScope& scope)
        : m_scope(scope) {}

    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);
    [[nodiscard]] Result<std::optional<GlobalId>> byTitle(std::string_view title);

    /// Puts @p assets, in this order, between two neighbours (see ChangeWriter::placeItems).
    [[nodiscard]] Status place(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                               const std::optional<GlobalId>& before);
    /// Those already in it stay where they are.
    [[nodiscard]] Status append(const GlobalId& gallery, const std::vector<GlobalId>& assets);
    [[nodiscard]] Result<std::vector<GlobalId>> items(const GlobalId& gallery);

    /// Takes an asset out of every gallery and off every cover, and a category off every gallery.
    [[nodiscard]] Status leaveAll(AssetId asset, const GlobalId& globalId);
    [[nodiscard]] Status dropCategory(CategoryId category, const GlobalId& globalId);
    /// Gives equal ranks, which a merge or an undo may have made, an order of their own.
    [[nodiscard]] Status finish();

private:
    struct Row {
        GalleryId id;
        bool isRemoved = false;
    };
    struct AssetRow {
        AssetId id;
        bool isRemoved = false;
    };
    [[nodiscard]] std::optional<Row> find(const GlobalId& target);
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] Result<AssetRow> findAsset(std::string_view text);
    [[nodiscard]] Result<CategoryId> findCategory(std::string_view text);

    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after);
    [[nodiscard]] Status writeText(const Row& row, const Property& property, const std::string& after);
    [[nodiscard]] Status writeCover(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status writePick(const Row& row, const Property& property,
                                   const std::optional<std::string>& after);
    [[nodiscard]] Status writeItem(const Row& row, std::string_view asset,
                                   const std::optional<std::string>& after);
    [[nodiscard]] Status writeCategory(const Row& row, const Property& property, std::string_view category,
                                       const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row, const Property& property);
    [[nodiscard]] Status renumber(const GlobalId& gallery, GalleryId id);
    [[nodiscard]] Status changeEach(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                    const std::vector<std::string>& ranks);
    [[nodiscard]] Status makeRanksUnique(GalleryId id, const GlobalId& gallery);

    ChangeScope& m_scope;
    std::set<std::pair<GalleryId, GlobalId>> m_reordered;
};

} // namespace fieldframe::catalog
