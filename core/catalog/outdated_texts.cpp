// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/outdated_texts.h"

#include <algorithm>

namespace fieldframe::catalog {

std::vector<OutdatedText> outdatedTexts(const DescriptiveMetadata& metadata,
                                        std::span<const JournalEntry> entries) {
    const auto lastChange = [&](const FieldValue& value, std::string_view language) {
        const std::string_view key = metadataField(value.field).key;
        return std::ranges::find_if(entries, [&](const JournalEntry& entry) {
            return entry.property == key && entry.language == language;
        });
    };
    std::vector<OutdatedText> outdated;
    for (const FieldValue& value : metadata.values) {
        if (value.language.empty()) {
            continue;
        }
        const auto ofMain = lastChange(value, {});
        const auto ofText = lastChange(value, value.language);
        // Newest first: an earlier place is a later change.
        const bool isTogether =
            ofText != entries.end() && ofMain != entries.end() && ofText->batch == ofMain->batch;
        if (ofMain < ofText && !isTogether) {
            outdated.push_back({value.field, value.language});
        }
    }
    return outdated;
}

} // namespace fieldframe::catalog
