// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EditService that goes back to an earlier time.
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/journal.h"
#include "core/edit/edit_service.h"

#include <algorithm>
#include <map>

namespace fieldframe::edit {
namespace {

using catalog::Catalog;
using catalog::Cause;
using catalog::ChangeWriter;
using catalog::JournalEntry;
using catalog::TargetKind;

struct Former {
    catalog::Property property;
    std::optional<std::string> value;
};

bool isAsked(const JournalEntry& entry, const RevertedProperty& what) {
    if (entry.property == "removed" || entry.property == "imported") {
        return false;
    }
    return (what.property.empty() || entry.property == what.property) &&
           (!what.language || entry.language == *what.language);
}

/// How many of @p entries, which stand newest first, are later than the moment.
Result<std::size_t> laterEntries(const std::vector<JournalEntry>& entries, const RevertTo& to) {
    if (const auto* const moment = std::get_if<std::int64_t>(&to)) {
        const auto first = std::ranges::find_if(
            entries, [&](const JournalEntry& entry) { return entry.timeMilliseconds < *moment; });
        return static_cast<std::size_t>(first - entries.begin());
    }
    const auto& batch = std::get<GlobalId>(to);
    for (std::size_t count = entries.size(); count > 0; --count) {
        if (entries[count - 1].batch == batch) {
            return count;
        }
    }
    return failure(ErrorCode::NotFound, batch.text(), "no change of this asset");
}

Result<std::vector<Former>> formerValues(const std::vector<JournalEntry>& entries,
                                         const RevertedProperty& what, const RevertTo& to,
                                         const std::string& fileName) {
    const auto later = laterEntries(entries, to);
    if (!later) {
        return tl::unexpected<Error>(later.error());
    }
    std::map<std::pair<std::string, std::string>, Former> formers;
    for (const JournalEntry& entry : std::span(entries).first(*later)) {
        if (entry.property == "imported") {
            return failure(ErrorCode::NotFound, fileName, "it was not in the catalog then");
        }
        if (isAsked(entry, what)) { // Older entries come later and overwrite.
            formers[{entry.property, entry.language}] = {
                {entry.targetKind, entry.target, entry.property, entry.language}, entry.before};
        }
    }
    std::vector<Former> result;
    for (auto& [key, former] : formers) {
        result.push_back(std::move(former));
    }
    return result;
}

} // namespace

EditService::Receipt EditService::revert(std::span<const AssetId> assets, const RevertedProperty& what,
                                         const RevertTo& to) const {
    const auto found = m_catalog.assets().summaries(assets);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    std::vector<Former> formers;
    for (const AssetSummary& asset : *found) {
        const auto entries = m_catalog.journal().ofTarget(asset.globalId);
        if (!entries) {
            return tl::unexpected<Error>(entries.error());
        }
        auto values = formerValues(*entries, what, to, asset.fileName);
        if (!values) {
            return tl::unexpected<Error>(values.error());
        }
        std::ranges::move(*values, std::back_inserter(formers));
    }
    return m_catalog.write(Cause::Revert, Catalog::Lane::Interactive, [&](ChangeWriter& writer) -> Status {
        for (const Former& former : formers) {
            if (Status done = writer.change(former.property, former.value, Origin::Hand); !done) {
                return done;
            }
        }
        return {};
    });
}

} // namespace fieldframe::edit
