// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/catalog/places.h"
#include "core/database/connection.h"
#include "core/model/descriptive_metadata.h"

#include <optional>
#include <string>

namespace fieldframe::catalog {

/// What the copies of one asset's file say, as long as that is not the asset's base. The base is one for all
/// of them and follows the copy that is read or written; what the others go on saying is kept here, until
/// they are written or read themselves. Writer thread only; failures are SqlFailure.
class LateCopies {
public:
    using Text = std::optional<std::string>;

    /// @p here: the copy that is read or written.
    LateCopies(database::Connection& connection, AssetId asset, const Place& here);

    /// What this copy said when it was last read or written; absent where that is the base.
    [[nodiscard]] std::optional<Text> saidHere(FieldId field, const std::string& language) const;
    /// The base becomes @p now for what this copy says; the others go on saying @p before.
    void baseFollows(FieldId field, const std::string& language, const Text& before, const Text& now);
    /// This copy says what the base says.
    void isInStep(FieldId field, const std::string& language);

private:
    database::Connection& m_connection;
    AssetId m_asset;
    std::int64_t m_here = 0; ///< Row of the original; 0: of none that is known.
    bool m_isLate = false;   ///< Something is kept of this copy.
    bool m_hasOthers = false;
};

} // namespace fieldframe::catalog
