// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/journal.h"

#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kOfTarget = R"sql(
SELECT replicas.gid, sequence, batches.gid, persons.name, cause, made_at, target_kind, target, property, language,
    base_revision, before, after, label
FROM journal
JOIN batches ON batches.id = journal.batch_id
JOIN persons ON persons.id = batches.person_id
JOIN replicas ON replicas.id = journal.replica_id
WHERE target = ?1
ORDER BY journal.id DESC)sql";
constexpr std::string_view kOfBatch = R"sql(
SELECT replicas.gid, sequence, batches.gid, persons.name, cause, made_at, target_kind, target, property, language,
    base_revision, before, after, label
FROM batches
JOIN journal ON journal.batch_id = batches.id
JOIN persons ON persons.id = batches.person_id
JOIN replicas ON replicas.id = journal.replica_id
WHERE batches.gid = ?1
ORDER BY journal.id)sql";

Result<std::vector<JournalEntry>> entriesOf(database::ReaderPool& readers, std::string_view sql,
                                            const GlobalId& id) {
    auto reader = readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<JournalEntry>> {
        std::vector<JournalEntry> entries;
        Query row(reader->connection(), sql, id);
        while (row.next()) {
            JournalEntry entry;
            entry.replica = row.globalId(0);
            entry.sequence = row.integer(1);
            entry.batch = row.globalId(2);
            entry.person = row.text(3);
            entry.cause = static_cast<Cause>(row.integer(4));
            entry.timeMilliseconds = row.integer(5);
            entry.targetKind = static_cast<TargetKind>(row.integer(6));
            entry.target = row.globalId(7);
            entry.property = row.text(8);
            entry.language = row.text(9);
            entry.baseRevision = row.integer(10);
            entry.before = row.optionalText(11);
            entry.after = row.optionalText(12);
            entry.label = row.text(13);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

} // namespace

Result<std::vector<JournalEntry>> Journal::ofTarget(const GlobalId& target) const {
    return entriesOf(m_readers, kOfTarget, target);
}

Result<std::vector<JournalEntry>> Journal::ofBatch(const GlobalId& batch) const {
    return entriesOf(m_readers, kOfBatch, batch);
}

} // namespace fieldframe::catalog
