// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::catalog {

/// The columns of `assets` that follow from an asset's field values.
struct DerivedColumns {
    std::optional<std::int64_t> takenLocal;
    int rating = 0; ///< 0–5; a file's -1 (rejected) is 0 here.
    std::string label;
    bool hasCaption = false;
    bool hasCredit = false;
    /// UTC milliseconds; see terms::releaseTerms(). Without the claims that lost when the file was read.
    std::optional<std::int64_t> embargoUntil;

    bool operator==(const DerivedColumns&) const = default;
};

/// @p clearedInstructions: instructions of which somebody said that they hold nothing back.
[[nodiscard]] DerivedColumns derivedFrom(const std::vector<FieldValue>& values,
                                         std::string_view clearedInstructions = {});

} // namespace fieldframe::catalog
