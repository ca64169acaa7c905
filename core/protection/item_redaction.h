// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/redaction.h"
#include "core/protection/text_redactor.h"

#include <set>
#include <string>
#include <vector>

namespace fieldframe::protection {

/// An item as it leaves, and what was done to it.
struct ItemRedaction {
    RedactedItem item;
    bool removedGps = false;
    bool coarsenedGps = false;
    bool reducedPlaces = false;
    bool removedPlaces = false;
    bool replacedNames = false;
    bool changedFileName = false;
    std::set<std::string> personalFields; ///< Keys of fields that were dropped.
};

/// @p everybody may be empty where AssetFacts::persons is whole.
[[nodiscard]] ItemRedaction redactItem(const AssetFacts& facts, const ExportPolicy& policy,
                                       ProtectionLevel level, std::span<const Person> everybody);

} // namespace fieldframe::protection
