// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Journal that tells batches, and finds the next steps of undo and redo among them.
#include "core/catalog/journal.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <unordered_set>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kBatch = R"sql(
SELECT batches.gid, persons.name, cause, label, made_at,
    (SELECT count(*) FROM journal WHERE batch_id = batches.id),
    (SELECT count(DISTINCT target) FROM journal WHERE batch_id = batches.id),
    (SELECT target_kind FROM journal WHERE batch_id = batches.id ORDER BY id LIMIT 1),
    (SELECT CASE WHEN min(property) = max(property) THEN min(property) END FROM journal WHERE batch_id = batches.id)
FROM batches JOIN persons ON persons.id = batches.person_id
WHERE batches.gid = ?1)sql";
constexpr std::string_view kLast = "SELECT gid FROM batches ORDER BY id DESC LIMIT ?1";
constexpr std::string_view kNewestFirst = "SELECT id, gid, cause, undoes_id FROM batches ORDER BY id DESC";

BatchSummary summaryOf(const Query& row) {
    BatchSummary batch;
    batch.id = row.globalId(0);
    batch.person = row.text(1);
    batch.cause = static_cast<Cause>(row.integer(2));
    batch.label = row.text(3);
    batch.timeMilliseconds = row.integer(4);
    batch.changes = row.integer(5);
    batch.targets = row.integer(6);
    batch.targetKind = static_cast<TargetKind>(row.integer(7));
    batch.property = row.text(8);
    return batch;
}

Result<BatchSummary> summary(database::Connection& connection, const GlobalId& id) {
    Query row(connection, kBatch, id);
    if (!row.next()) {
        return failure(ErrorCode::NotFound, id.text(), "no such change");
    }
    return summaryOf(row);
}

/// What a step takes back or does again, and the row of the batch that names it where that is another.
struct Found {
    GlobalId batch;
    std::optional<std::int64_t> edit;
};

/// A batch that takes another one back is newer than that, so one walk from the newest knows of each batch
/// whether it still holds. It is as long as what was taken back last.
struct Walk {
    std::unordered_set<std::int64_t> takenBack;
    std::vector<Found> steps;

    /// Returns whether there is nothing more to find.
    bool look(const Query& row, bool isRedo) {
        const std::int64_t id = row.integer(0);
        const auto cause = static_cast<Cause>(row.integer(2));
        const bool holds = !takenBack.contains(id);
        if (const std::optional<std::int64_t> undoes = row.optionalInteger(3)) {
            if (holds) {
                takenBack.insert(*undoes);
            }
            if (isRedo && holds && cause == Cause::Undo) {
                steps.push_back({row.globalId(1), undoes});
            }
            return false;
        }
        if (!holds || cause == Cause::Merge) {
            return false;
        }
        if (!isRedo) {
            steps.push_back({row.globalId(1), std::nullopt});
        }
        return isRedo; // An edit that holds ends what can be done again.
    }
};

constexpr std::string_view kGidOfRow = "SELECT gid FROM batches WHERE id = ?1";

} // namespace

Result<BatchSummary> Journal::batch(const GlobalId& batch) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] { return summary(reader->connection(), batch); });
}

Result<std::vector<BatchSummary>> Journal::lastBatches(std::size_t count) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<BatchSummary>> {
        std::vector<BatchSummary> batches;
        Query row(reader->connection(), kLast, count);
        while (row.next()) {
            auto batch = summary(reader->connection(), row.globalId(0));
            if (!batch) {
                return tl::unexpected<Error>(batch.error());
            }
            batches.push_back(std::move(*batch));
        }
        return batches;
    });
}

Result<std::vector<HistoryStep>> Journal::steps(Direction direction, std::size_t most) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<HistoryStep>> {
        database::Connection& connection = reader->connection();
        const database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        Walk walk;
        Query row(connection, kNewestFirst);
        while (walk.steps.size() < most && row.next() && !walk.look(row, direction == Direction::Redo)) {
        }
        std::vector<HistoryStep> steps;
        for (const Found& found : walk.steps) {
            GlobalId named = found.batch;
            if (found.edit) {
                Query edit(connection, kGidOfRow, *found.edit);
                edit.next();
                named = edit.globalId(0);
            }
            auto edit = summary(connection, named);
            if (!edit) {
                return tl::unexpected<Error>(edit.error());
            }
            steps.push_back({found.batch, std::move(*edit)});
        }
        return steps;
    });
}

Result<std::vector<HistoryStep>> Journal::toUndo(std::size_t most) const {
    return steps(Direction::Undo, most);
}

Result<std::vector<HistoryStep>> Journal::toRedo(std::size_t most) const {
    return steps(Direction::Redo, most);
}

} // namespace fieldframe::catalog
