// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"

#include <set>

namespace fieldframe::catalog {

/// Changes of galleries' own properties and categories; items are GalleryItems' job. Writer thread only;
/// failures of SQLite are SqlFailure.
class GalleryChanges final : public DescribedRows {
public:
    explicit GalleryChanges(ChangeScope& scope);

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
    struct AssetRow {
        AssetId id;
        bool isRemoved = false;
    };
    [[nodiscard]] bool isProperty(const Property& property) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<AssetRow> findAsset(std::string_view text);
    [[nodiscard]] Result<CategoryId> findCategory(std::string_view text);

    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
    [[nodiscard]] Status writeText(const Row& row, const Property& property, const std::string& after);
    [[nodiscard]] Status writeCover(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status writePick(const Row& row, const Property& property,
                                   const std::optional<std::string>& after);
    [[nodiscard]] Status writeItem(const Row& row, std::string_view asset,
                                   const std::optional<std::string>& after);
    [[nodiscard]] Status writeCategory(const Row& row, const Property& property, std::string_view category,
                                       const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Status renumber(const GlobalId& gallery, GalleryId id);
    [[nodiscard]] Status changeEach(const GlobalId& gallery, const std::vector<GlobalId>& assets,
                                    const std::vector<std::string>& ranks);
    [[nodiscard]] Status makeRanksUnique(GalleryId id, const GlobalId& gallery);

    std::set<std::pair<GalleryId, GlobalId>> m_reordered;
};

} // namespace fieldframe::catalog
