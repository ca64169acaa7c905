// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Ledger that reads.
#include "core/catalog/ledger.h"
#include "core/catalog/row_reading.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <map>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::Query;

constexpr std::string_view kExports = R"sql(
SELECT exports.id, exports.gid, preset, target, recipient, destination, persons.name, begun_at, ended_at, state, error,
    (SELECT count(*) FROM export_files WHERE export_id = exports.id),
    (SELECT count(DISTINCT asset_id) FROM export_files WHERE export_id = exports.id),
    (SELECT count(*) FROM export_decisions WHERE export_id = exports.id AND reason = ''),
    (SELECT count(*) FROM export_decisions WHERE export_id = exports.id AND reason <> '')
FROM exports JOIN persons ON persons.id = person_id
WHERE ?1 IS NULL OR exports.id = ?1
ORDER BY exports.id DESC
LIMIT ?2)sql";
constexpr std::string_view kInRange = "SELECT id FROM exports WHERE gid BETWEEN ?1 AND ?2 LIMIT 2";
constexpr std::string_view kFiles = R"sql(
SELECT assets.gid, path, export_files.hash, export_files.size_bytes, likeness, caption_version
FROM export_files JOIN assets ON assets.id = asset_id
WHERE export_id = ?1
ORDER BY export_files.id)sql";
constexpr std::string_view kDecisions = R"sql(
SELECT assets.gid, holds, reason
FROM export_decisions JOIN assets ON assets.id = asset_id
WHERE export_id = ?1
ORDER BY export_decisions.id)sql";
constexpr std::string_view kOfAsset = R"sql(
SELECT assets.gid, path, export_files.hash, export_files.size_bytes, likeness, caption_version, export_id,
    coalesce((SELECT reason FROM export_decisions
              WHERE export_decisions.export_id = export_files.export_id
                  AND export_decisions.asset_id = export_files.asset_id), ''), assets.id
FROM assets JOIN export_files ON export_files.asset_id = assets.id
WHERE assets.gid = ?1
ORDER BY export_id DESC, export_files.id)sql";
constexpr std::string_view kByHash = R"sql(
SELECT assets.gid, path, export_files.hash, export_files.size_bytes, likeness, caption_version, export_id,
    coalesce((SELECT reason FROM export_decisions
              WHERE export_decisions.export_id = export_files.export_id
                  AND export_decisions.asset_id = export_files.asset_id), ''), assets.id
FROM export_files JOIN assets ON assets.id = asset_id
WHERE export_files.hash = ?1 AND removed_at IS NULL
ORDER BY export_id DESC, export_files.id
LIMIT 100)sql";
constexpr std::string_view kOriginals = R"sql(
SELECT id, gid FROM assets
WHERE removed_at IS NULL AND id IN (
    SELECT id FROM assets WHERE hash = ?1 UNION ALL SELECT asset_id FROM contents WHERE hash = ?1)
ORDER BY id)sql";
constexpr std::string_view kLikenesses =
    "SELECT likeness, asset_id FROM export_files WHERE likeness IS NOT NULL GROUP BY likeness, asset_id";
constexpr std::string_view kByLikeness = R"sql(
SELECT assets.gid, path, export_files.hash, export_files.size_bytes, likeness, caption_version, export_id,
    coalesce((SELECT reason FROM export_decisions
              WHERE export_decisions.export_id = export_files.export_id
                  AND export_decisions.asset_id = export_files.asset_id), ''), assets.id
FROM export_files JOIN assets ON assets.id = asset_id
WHERE likeness = ?1 AND asset_id = ?2 AND removed_at IS NULL
ORDER BY export_id DESC, export_files.id
LIMIT 1)sql";

std::vector<ExportRecord> readExports(Connection& connection, std::optional<ExportId> only,
                                      std::size_t most) {
    std::vector<ExportRecord> exports;
    Query row(connection, kExports, only, most);
    while (row.next()) {
        ExportRecord record;
        record.id = row.id<ExportId>(0);
        record.globalId = row.globalId(1);
        record.head = {row.text(2), row.text(3), row.text(4), row.text(5)};
        record.person = row.text(6);
        record.begunMilliseconds = row.integer(7);
        record.endedMilliseconds = row.optionalInteger(8);
        record.state = static_cast<ExportState>(row.integer(9));
        record.error = row.text(10);
        record.items = row.integer(11);
        record.assets = row.integer(12);
        record.held = row.integer(13);
        record.overridden = row.integer(14);
        exports.push_back(std::move(record));
    }
    return exports;
}

DeliveredRecord readFile(const Query& row) {
    DeliveredRecord file;
    file.asset = row.globalId(0);
    file.path = row.text(1);
    file.hash = row.hash(2);
    file.sizeBytes = static_cast<std::uint64_t>(row.integer(3));
    if (const auto likeness = row.optionalInteger(4)) {
        file.likeness = static_cast<std::uint64_t>(*likeness);
    }
    file.captionVersion = row.integer(5);
    return file;
}

/// Rows of files with export and reason behind them, each with its export.
class DeliveryReader {
public:
    explicit DeliveryReader(Connection& connection)
        : m_connection(connection) {}

    Delivery read(const Query& row) {
        const auto id = row.id<ExportId>(6);
        auto known = m_exports.find(id);
        if (known == m_exports.end()) {
            const std::vector<ExportRecord> found = readExports(m_connection, id, 1);
            known = m_exports.emplace(id, found.empty() ? ExportRecord() : found.front()).first;
        }
        return {known->second, readFile(row), row.text(7)};
    }

private:
    Connection& m_connection;
    std::map<ExportId, ExportRecord> m_exports;
};

/// Runs @p work on a leased connection inside one read transaction.
template <class Value>
Result<Value> reading(database::ReaderPool& readers, const std::function<Result<Value>(Connection&)>& work) {
    auto reader = readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<Value> {
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        return work(reader->connection());
    });
}

} // namespace

Result<std::vector<ExportRecord>> Ledger::exports(std::size_t most) const {
    using Records = std::vector<ExportRecord>;
    return reading<Records>(m_readers, [&](Connection& connection) -> Result<Records> {
        return readExports(connection, std::nullopt, most);
    });
}

Result<ExportRecord> Ledger::find(ExportId id) const {
    return reading<ExportRecord>(m_readers, [&](Connection& connection) -> Result<ExportRecord> {
        auto found = readExports(connection, id, 1);
        if (found.empty()) {
            return failure(ErrorCode::NotFound, std::to_string(id.value), "no such export");
        }
        return std::move(found.front());
    });
}

Result<ExportId> Ledger::resolve(std::string_view idOrBeginning) const {
    const auto range = idsBeginningWith(idOrBeginning);
    if (!range) {
        return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no export has such an id");
    }
    return reading<ExportId>(m_readers, [&](Connection& connection) -> Result<ExportId> {
        Query row(connection, kInRange, range->first, range->last);
        if (!row.next()) {
            return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no export has such an id");
        }
        const auto id = row.id<ExportId>(0);
        if (row.next()) {
            return failure(ErrorCode::Ambiguous, std::string(idOrBeginning), "several exports' ids begin so");
        }
        return id;
    });
}

Result<std::vector<DeliveredRecord>> Ledger::files(ExportId id) const {
    using Records = std::vector<DeliveredRecord>;
    return reading<Records>(m_readers, [&](Connection& connection) -> Result<Records> {
        Records files;
        Query row(connection, kFiles, id);
        while (row.next()) {
            files.push_back(readFile(row));
        }
        return files;
    });
}

Result<std::vector<DecisionRecord>> Ledger::decisions(ExportId id) const {
    using Records = std::vector<DecisionRecord>;
    return reading<Records>(m_readers, [&](Connection& connection) -> Result<Records> {
        Records decisions;
        Query row(connection, kDecisions, id);
        while (row.next()) {
            DecisionRecord decision;
            decision.asset = row.globalId(0);
            const auto holds = nlohmann::json::parse(row.view(1), nullptr, false);
            for (const auto& hold : holds.is_array() ? holds : nlohmann::json::array()) {
                decision.holds.push_back(hold.is_string() ? hold.get<std::string>() : std::string());
            }
            decision.overrideReason = row.text(2);
            decisions.push_back(std::move(decision));
        }
        return decisions;
    });
}

Result<std::vector<Delivery>> Ledger::deliveriesOf(const GlobalId& asset) const {
    using Deliveries = std::vector<Delivery>;
    return reading<Deliveries>(m_readers, [&](Connection& connection) -> Result<Deliveries> {
        Deliveries deliveries;
        DeliveryReader reader(connection);
        Query row(connection, kOfAsset, asset);
        while (row.next()) {
            deliveries.push_back(reader.read(row));
        }
        return deliveries;
    });
}

Result<std::vector<Recognised>> Ledger::byHash(const ContentHash& hash) const {
    using Found = std::vector<Recognised>;
    return reading<Found>(m_readers, [&](Connection& connection) -> Result<Found> {
        Found found;
        DeliveryReader reader(connection);
        Query row(connection, kByHash, hash);
        while (row.next()) {
            found.push_back({row.id<AssetId>(8), row.globalId(0), -1, reader.read(row)});
        }
        Query original(connection, kOriginals, hash);
        while (original.next()) {
            found.push_back({original.id<AssetId>(0), original.globalId(1), -1, std::nullopt});
        }
        return found;
    });
}

Result<std::vector<Recognised>> Ledger::byLikeness(std::uint64_t likeness, int mostBits) const {
    using Found = std::vector<Recognised>;
    struct Near {
        int distance;
        std::int64_t likeness;
        std::int64_t asset;
    };
    return reading<Found>(m_readers, [&](Connection& connection) -> Result<Found> {
        std::map<std::int64_t, Near> nearest; // By asset.
        Query every(connection, kLikenesses);
        while (every.next()) {
            const int distance = std::popcount(static_cast<std::uint64_t>(every.integer(0)) ^ likeness);
            const Near near{distance, every.integer(0), every.integer(1)};
            const auto known = nearest.find(near.asset);
            if (distance <= mostBits && (known == nearest.end() || distance < known->second.distance)) {
                nearest.insert_or_assign(near.asset, near);
            }
        }
        std::vector<Near> sorted;
        std::ranges::transform(nearest, std::back_inserter(sorted),
                               [](const auto& entry) { return entry.second; });
        std::ranges::stable_sort(sorted, {}, &Near::distance);
        Found found;
        DeliveryReader reader(connection);
        for (const Near& near : sorted) {
            Query row(connection, kByLikeness, near.likeness, near.asset);
            if (row.next()) {
                found.push_back({row.id<AssetId>(8), row.globalId(0), near.distance, reader.read(row)});
            }
        }
        return found;
    });
}

} // namespace fieldframe::catalog
