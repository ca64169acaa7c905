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

/// Kept in the journal, so never renumbered.
enum class TargetKind : std::uint8_t {
    Asset = 1,
    Gallery = 2,
    Category = 3,
    SavedSearch = 4,
    Person = 5,
    Consent = 6,
    Document = 7,
};

/// One property changed once. The stream of these is what history, undo, merge and a hub read; order is by
/// replica and sequence, never by clock.
struct JournalEntry {
    GlobalId replica;
    std::int64_t sequence = 0;
    GlobalId batch;
    std::string person;
    Cause cause = Cause::Hand;
    std::string label;                 ///< By what, beyond the cause: the template's name, the table's.
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

/// What was done in one go.
struct BatchSummary {
    GlobalId id;
    std::string person;
    Cause cause = Cause::Hand;
    std::string label;
    std::int64_t timeMilliseconds = 0;         ///< UTC.
    std::int64_t changes = 0;                  ///< Properties.
    std::int64_t targets = 0;                  ///< Things they belong to.
    TargetKind targetKind = TargetKind::Asset; ///< Of the first.
    std::string property; ///< The one that all changes are of; "" where they are of several.
};

/// A step of undo or redo.
struct HistoryStep {
    GlobalId batch;    ///< What undo() takes: the edit, or for a redo the batch that took it back.
    BatchSummary edit; ///< What was done first, which names the step.
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
    /// NotFound where there is no such batch.
    [[nodiscard]] Result<BatchSummary> batch(const GlobalId& batch) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<BatchSummary>> lastBatches(std::size_t count) const;

    /// What undo takes back, next first: the edits that are not taken back, newest first. What files brought
    /// by themselves (Cause::Merge) is no edit.
    [[nodiscard]] Result<std::vector<HistoryStep>> toUndo(std::size_t most = 1) const;
    /// What redo does again, next first: the edits taken back last, where nothing was edited since.
    [[nodiscard]] Result<std::vector<HistoryStep>> toRedo(std::size_t most = 1) const;

private:
    enum class Direction { Undo, Redo };
    [[nodiscard]] Result<std::vector<HistoryStep>> steps(Direction direction, std::size_t most) const;

    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
