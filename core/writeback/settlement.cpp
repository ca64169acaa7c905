// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/settlement.h"

#include "core/catalog/change_writer.h"

namespace fieldframe::writeback {

Result<catalog::ChangeReceipt> settleConflicts(const catalog::Catalog& catalog,
                                               std::span<const ConflictChoice> choices) {
    const auto work = [&](catalog::ChangeWriter& writer) -> Status {
        for (const ConflictChoice& choice : choices) {
            const Status settled =
                writer.settleConflict(choice.asset, choice.field, choice.language, choice.settlement);
            if (!settled) {
                return settled;
            }
        }
        return {};
    };
    // A person's choice, and taken back like any other.
    return catalog.write(catalog::Cause::Hand, catalog::Catalog::Lane::Interactive, work);
}

} // namespace fieldframe::writeback
