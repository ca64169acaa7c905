// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"
#include "core/catalog/gallery_changes.h"

namespace fieldframe::catalog {

/// Changes of the category tree. Conflict where a parent would make a ring; removing takes along what is
/// below, and takes galleries out. Writer thread only; failures of SQLite are SqlFailure.
class CategoryChanges final : public DescribedRows {
public:
    CategoryChanges(ChangeScope& scope, GalleryChanges& galleries);

    /// See ChangeWriter::placeCategory.
    [[nodiscard]] Status place(const GlobalId& category, const std::optional<GlobalId>& parent,
                               const std::optional<GlobalId>& before = {});
    [[nodiscard]] Result<GlobalId> ensure(std::string_view path);

private:
    [[nodiscard]] bool isProperty(const Property& property) const override;
    [[nodiscard]] Status check(const Property& property,
                               const std::optional<std::string>& after) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
    [[nodiscard]] Status writeParent(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status leave(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::string>
    rankBefore(const GlobalId& category, const std::optional<GlobalId>& parent, const GlobalId& before);
    [[nodiscard]] std::string lastRank(const std::optional<GlobalId>& parent);
    [[nodiscard]] Result<GlobalId> ensureChild(const std::optional<GlobalId>& parent,
                                               const std::string& name);

    GalleryChanges& m_galleries;
};

} // namespace fieldframe::catalog
