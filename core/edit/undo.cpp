// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that takes a batch back.
#include "core/catalog/change_writer.h"
#include "core/catalog/journal.h"
#include "core/edit/edit_service.h"

#include <ranges>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::JournalEntry;
using catalog::Property;

/// An import is taken back by removing the asset, so that it can come back with all it has.
JournalEntry undoable(JournalEntry entry) {
    if (entry.property == "imported") {
        entry.property = "removed";
        entry.before = "1";
        entry.after.reset();
    }
    return entry;
}

Status takeBack(ChangeWriter& writer, const JournalEntry& entry) {
    const Property property{entry.targetKind, entry.target, entry.property, entry.language};
    const auto current = writer.current(property);
    if (!current) {
        return tl::unexpected<Error>(current.error());
    }
    if (*current != entry.after) {
        return failure(ErrorCode::Conflict, entry.property, "changed again since, in " + entry.target.text());
    }
    return writer.change(property, entry.before, Origin::Hand);
}

} // namespace

EditService::Receipt EditService::undo(const GlobalId& batch) const {
    const auto entries = m_catalog.journal().ofBatch(batch);
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    if (entries->empty()) {
        return failure(ErrorCode::NotFound, batch.text(), "no such change");
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        // Backwards: what was made last may hang on what was made first.
        for (const JournalEntry& entry : std::views::reverse(*entries)) {
            if (const Status done = takeBack(writer, undoable(entry)); !done) {
                return done;
            }
        }
        return {};
    };
    return m_catalog.write(Cause::Undo, Catalog::Lane::Interactive, work, std::nullopt, batch);
}

} // namespace fieldframe::edit
