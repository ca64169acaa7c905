// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/catalog/file_state.h"

#include <span>
#include <string>

namespace fieldframe::writeback {

/// How a person ends a conflict with a file.
struct ConflictChoice {
    GlobalId asset;
    FieldId field = FieldId::Caption;
    std::string language;
    catalog::Settlement settlement = catalog::Settlement::Mine;
};

/// Ends conflicts, as one change and so one undo. Mine stays, and is still to be written; theirs becomes the
/// value. NotFound where one of them is no conflict (any more): then nothing is changed.
[[nodiscard]] Result<catalog::ChangeReceipt> settleConflicts(const catalog::Catalog& catalog,
                                                             std::span<const ConflictChoice> choices);

} // namespace fieldframe::writeback
