// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

#include <bitset>
#include <map>

namespace fieldframe::catalog {

class GalleryChanges;

/// Changes of assets: fields, picks, rotation, removal. Derived columns and text index follow once, in
/// finish(). Writer thread only; failures of SQLite are SqlFailure.
class AssetChanges {
public:
    AssetChanges(ChangeScope& scope, GalleryChanges& galleries)
        : m_scope(scope)
        , m_galleries(galleries) {}

    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after,
                                Origin origin);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);
    void finish();

private:
    struct Row {
        AssetId id;
        bool isRemoved = false;
    };
    [[nodiscard]] Result<Row> find(const GlobalId& target);
    [[nodiscard]] std::int64_t nextRevision(AssetId id);
    [[nodiscard]] Status changeField(const Row& row, const Property& property, const MetadataField& field,
                                     std::optional<std::string> after, Origin origin);
    [[nodiscard]] Status changePick(const Row& row, const Property& property,
                                    const std::optional<std::string>& after);
    [[nodiscard]] Status changeRotation(const Row& row, const Property& property,
                                        const std::optional<std::string>& after);
    [[nodiscard]] std::optional<std::string> currentRotation(AssetId id);
    [[nodiscard]] Status changeRemoved(const Row& row, const Property& property,
                                       const std::optional<std::string>& after);
    [[nodiscard]] Status changeProtection(const Row& row, const Property& property,
                                          const std::optional<std::string>& after);
    [[nodiscard]] std::optional<std::string> currentPick(AssetId id);
    using Columns = std::bitset<kTextColumns>;
    void derive(AssetId id, const Columns& columns);

    ChangeScope& m_scope;
    GalleryChanges& m_galleries;
    std::map<AssetId, Columns> m_touched; ///< Whose derived columns are to be written again, and which words.
};

/// Live values of an asset. Failures are SqlFailure.
[[nodiscard]] std::vector<FieldValue> storedValues(database::Connection& connection, AssetId id);

} // namespace fieldframe::catalog
