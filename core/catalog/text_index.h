// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/database/connection.h"
#include "core/model/descriptive_metadata.h"

namespace fieldframe::catalog {

/// Number of columns of the text index; column i holds SearchColumn i + 1.
inline constexpr std::size_t kTextColumns = static_cast<std::size_t>(SearchColumn::Other);

/// The words of @p values for each column, folded and segmented. Values of one column are parted by a sign
/// that no search can ask for, so that a phrase is found within a value only.
[[nodiscard]] std::array<std::string, kTextColumns> textColumns(const std::vector<FieldValue>& values);

/// Writes the text index, inside the writer's transaction. Failures are SqlFailure.
class TextIndex {
public:
    explicit TextIndex(database::Connection& connection)
        : m_connection(connection) {}

    /// For an asset that is not in the index.
    void add(AssetId asset, const std::vector<FieldValue>& values);
    /// Forgets the former words where there are any, and writes nothing where they are the same.
    void replace(AssetId asset, const std::vector<FieldValue>& values);
    void remove(AssetId asset);

private:
    void insert(AssetId asset, const std::array<std::string, kTextColumns>& columns);

    database::Connection& m_connection;
};

} // namespace fieldframe::catalog
