// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that takes a batch back.
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/journal.h"
#include "core/edit/edit_service.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <set>
#include <tuple>

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

Property propertyOf(const JournalEntry& entry) {
    return {entry.targetKind, entry.target, entry.property, entry.language};
}

Result<bool> isChangedSince(ChangeWriter& writer, const JournalEntry& entry) {
    const auto current = writer.current(propertyOf(entry));
    if (!current) {
        return tl::unexpected<Error>(current.error());
    }
    return *current != entry.after;
}

/// The newest entry of @p entry's property that is none of its own batch.
Result<JournalEntry> lastChange(const catalog::Journal& journal, const JournalEntry& entry) {
    const auto all = journal.ofTarget(entry.target);
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    const auto found = std::ranges::find_if(*all, [&](const JournalEntry& other) {
        return other.property == entry.property && other.language == entry.language &&
               other.batch != entry.batch;
    });
    return found != all->end() ? *found : entry;
}

std::string nameOf(const Catalog& catalog, const JournalEntry& entry) {
    if (entry.targetKind == catalog::TargetKind::Asset) {
        const auto id = catalog.assets().resolve(entry.target.text());
        const auto found = id ? catalog.assets().summaries(std::span(&*id, 1))
                              : Result<std::vector<AssetSummary>>(std::vector<AssetSummary>());
        if (found && !found->empty()) {
            return found->front().fileName;
        }
    }
    return entry.target.text();
}

Result<LaterChange> laterChange(const Catalog& catalog, const JournalEntry& entry) {
    const auto last = lastChange(catalog.journal(), entry);
    if (!last) {
        return tl::unexpected<Error>(last.error());
    }
    return LaterChange{entry.property, entry.language,         nameOf(catalog, entry),
                       last->person,   last->timeMilliseconds, last->batch};
}

Error conflictOf(const Catalog& catalog, const JournalEntry& entry) {
    const auto later = laterChange(catalog, entry);
    if (!later) {
        return later.error();
    }
    const std::string property =
        later->language.empty() ? later->property : later->property + "[" + later->language + "]";
    return {ErrorCode::Conflict, property,
            later->picture + ", by " + later->person + ", " + isoUtc(later->timeMilliseconds)};
}

/// Takes back the entries of one batch; what it met on the way says why it could not.
class TakingBack {
public:
    TakingBack(std::vector<JournalEntry> entries, Later later)
        : m_entries(std::move(entries))
        , m_later(later) {}

    Status operator()(ChangeWriter& writer) {
        // Backwards: what was made last may hang on what was made first.
        for (const JournalEntry& original : std::views::reverse(m_entries)) {
            const JournalEntry entry = undoable(original);
            const auto isChanged = isChangedSince(writer, entry);
            if (!isChanged) {
                return tl::unexpected<Error>(isChanged.error());
            }
            if (*isChanged && m_later == Later::Keep) {
                continue;
            }
            if (*isChanged) {
                m_conflict = entry;
                return failure(ErrorCode::Conflict, entry.property, entry.target.text());
            }
            if (Status done = writer.change(propertyOf(entry), entry.before, Origin::Hand); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] const std::optional<JournalEntry>& conflict() const { return m_conflict; }

private:
    std::vector<JournalEntry> m_entries;
    Later m_later;
    std::optional<JournalEntry> m_conflict;
};

} // namespace

EditService::Receipt EditService::undo(const GlobalId& batch, Later later) const {
    const auto head = m_catalog.journal().batch(batch);
    auto entries = head ? m_catalog.journal().ofBatch(batch)
                        : Result<std::vector<JournalEntry>>(tl::unexpected<Error>(head.error()));
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    TakingBack work(*std::move(entries), later);
    const Cause cause = head->cause == Cause::Undo ? Cause::Redo : Cause::Undo;
    auto receipt =
        m_catalog.write(cause, Catalog::Lane::Interactive, std::ref(work), std::nullopt, batch, head->label);
    if (!receipt && work.conflict()) {
        return tl::unexpected<Error>(conflictOf(m_catalog, *work.conflict()));
    }
    return receipt;
}

EditService::Receipt EditService::undoLast(Later later) const {
    const auto steps = m_catalog.journal().toUndo();
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    return !steps->empty() ? undo(steps->front().batch, later)
                           : Receipt(failure(ErrorCode::NotFound, "undo", "nothing to take back"));
}

EditService::Receipt EditService::redoLast(Later later) const {
    const auto steps = m_catalog.journal().toRedo();
    if (!steps) {
        return tl::unexpected<Error>(steps.error());
    }
    return !steps->empty() ? undo(steps->front().batch, later)
                           : Receipt(failure(ErrorCode::NotFound, "redo", "nothing to do again"));
}

Result<std::vector<LaterChange>> EditService::laterChanges(const GlobalId& batch) const {
    const auto entries = m_catalog.journal().ofBatch(batch);
    if (!entries) {
        return tl::unexpected<Error>(entries.error());
    }
    std::vector<LaterChange> changes;
    std::set<std::tuple<GlobalId, std::string, std::string>> known;
    for (const JournalEntry& entry : *entries) {
        const auto last = lastChange(m_catalog.journal(), entry);
        if (!last) {
            return tl::unexpected<Error>(last.error());
        }
        const bool isLater = last->batch != entry.batch && last->replica == entry.replica &&
                             last->sequence > entry.sequence && last->after != entry.after;
        if (!isLater || !known.emplace(entry.target, entry.property, entry.language).second) {
            continue;
        }
        auto change = laterChange(m_catalog, entry);
        if (!change) {
            return tl::unexpected<Error>(change.error());
        }
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace fieldframe::edit
