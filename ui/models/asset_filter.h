// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <optional>
#include <string>
#include <vector>

namespace fieldframe::ui {

/// What of a place is shown: a value. All that is set must hold.
struct AssetFilter {
    std::optional<Pick> pick;
    int leastRating = 0;
    std::string label; ///< As in the file ("Red"); "" = any.
    std::optional<MediaKind> kind;
    std::optional<FieldId> missing; ///< A field that must be empty.

    [[nodiscard]] bool isEmpty() const { return *this == AssetFilter{}; }
    [[nodiscard]] std::vector<search::Term> terms() const;
    bool operator==(const AssetFilter&) const = default;
};

} // namespace fieldframe::ui
