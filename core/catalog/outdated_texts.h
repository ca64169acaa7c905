// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/journal.h"
#include "core/model/descriptive_metadata.h"

#include <span>
#include <string>
#include <vector>

namespace fieldframe::catalog {

struct OutdatedText {
    FieldId field = FieldId::Caption;
    std::string language;

    bool operator==(const OutdatedText&) const = default;
};

/// Texts of @p metadata in some language that were last changed before the main text (language "") of their
/// field was. @p entries: of that asset, newest first, as Journal::ofTarget() gives them. What came with the
/// import is older than any change; what one batch changed together is of the same age.
[[nodiscard]] std::vector<OutdatedText> outdatedTexts(const DescriptiveMetadata& metadata,
                                                      std::span<const JournalEntry> entries);

} // namespace fieldframe::catalog
