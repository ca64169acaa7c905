// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/database/connection.h"
#include "core/model/descriptive_metadata.h"

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <unordered_map>

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
    using Texts = std::array<std::string, kTextColumns>;
    using Columns = std::bitset<kTextColumns>;
    /// Forgets the former words where there are any, and writes nothing where they are the same. Only values
    /// of the columns @p changed are looked at, unless the asset is not in the index.
    void replace(AssetId asset, const std::vector<FieldValue>& values, const Columns& changed);
    void remove(AssetId asset);

private:
    [[nodiscard]] std::optional<Texts> former(AssetId asset);
    void write(std::string_view sql, AssetId asset, const Texts& columns);
    const std::string& words(const std::string& text);

    database::Connection& m_connection;
    std::unordered_map<std::string, std::string> m_words; ///< Of texts met in this transaction.
};

} // namespace fieldframe::catalog
