// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/journal.h"
#include "core/edit/edit_service.h"

#include <QString>

#include <optional>
#include <vector>

/// What happened to an asset, as a person reads it: no widgets.
namespace fieldframe::ui {

struct HistoryChange {
    QString what; ///< "Caption FR".
    QString who;
    QString when; ///< By locale, local time.
    QString how;  ///< "typed here", "undone"; "" where there is nothing to add.
    QString before;
    QString after;
    QString added; ///< Of a list: the items that came, and those that went.
    QString removed;
    bool hasValues = true; ///< Else before and after say nothing: the picture was imported or removed.
    GlobalId batch;        ///< All that was done in the same go.
    /// What would go back to the value before; nothing for what is no field.
    std::optional<edit::RevertedProperty> restore;
};

/// @p entries newest first, as the journal gives them. What was typed in one go is one change, and what came
/// to nothing is left out.
[[nodiscard]] std::vector<HistoryChange> readableHistory(const std::vector<catalog::JournalEntry>& entries);

} // namespace fieldframe::ui
