// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_changes.h"

namespace fieldframe::catalog {

/// Changes of the category tree. Writer thread only; failures of SQLite are SqlFailure.
class CategoryChanges {
public:
    CategoryChanges(ChangeScope& scope, GalleryChanges& galleries)
        : m_scope(scope)
        , m_galleries(galleries) {}

    /// Conflict where a parent would make a ring. Removing takes along what is below, and takes galleries
    /// out.
    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);
    /// See ChangeWriter::placeCategory.
    [[nodiscard]] Status place(const GlobalId& category, const std::optional<GlobalId>& parent,
                               const std::optional<GlobalId>& before = {});
    [[nodiscard]] Result<GlobalId> ensure(std::string_view path);

private:
    struct Row {
        CategoryId id;
        bool isRemoved = false;
    };
    [[nodiscard]] std::optional<Row> find(const GlobalId& target);
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] std::optional<std::string> valueOf(const Row& row, const Property& property);
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after);
    [[nodiscard]] Status writeParent(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status removeBelow(const Row& row, const GlobalId& target);
    [[nodiscard]] Result<std::string>
    rankBefore(const GlobalId& category, const std::optional<GlobalId>& parent, const GlobalId& before);
    [[nodiscard]] std::string lastRank(const std::optional<GlobalId>& parent);
    [[nodiscard]] Result<GlobalId> ensureChild(const std::optional<GlobalId>& parent,
                                               const std::string& name);

    ChangeScope& m_scope;
    GalleryChanges& m_galleries;
};

} // namespace fieldframe::catalog
