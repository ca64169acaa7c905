// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::catalog {

enum class TargetKind : std::uint8_t { Asset = 1, Gallery = 2, Category = 3, SavedSearch = 4 };

/// One property changed once. The stream of these is what history, undo, merge and a hub read; order is by
/// replica and sequence, never by clock.
struct JournalEntry {
    GlobalId replica;
    std::int64_t sequence = 0;
    GlobalId batch;
    std::string person;
    Cause cause = Cause::Hand;
    std::int64_t timeMilliseconds = 0; ///< UTC, for display only.
    TargetKind targetKind = TargetKind::Asset;
    GlobalId target;
    std::string property; ///< A field's key, or one of ChangeWriter's words ("pick", "title", "item:<id>",
                          ///< "removed").
    std::string language;
    std::int64_t baseRevision = 0;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// Reads the journal. Thread-safe.
class Journal {
public:
    explicit Journal(database::ReaderPool& readers)
        : m_readers(readers) {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<JournalEntry>> ofTarget(const GlobalId& target) const;
    /// In the order they were made.
    [[nodiscard]] Result<std::vector<JournalEntry>> ofBatch(const GlobalId& batch) const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
