// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Ledger that writes.
#include "core/catalog/ledger.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/embargo_refresh.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/database/writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::Query;

constexpr std::string_view kAddPerson =
    "INSERT INTO persons (name) VALUES (?1) ON CONFLICT (name) DO NOTHING";
constexpr std::string_view kPerson = "SELECT id FROM persons WHERE name = ?1";
constexpr std::string_view kBegin = R"sql(
INSERT INTO exports (gid, preset, target, recipient, destination, person_id, begun_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))sql";
constexpr std::string_view kState = "SELECT state FROM exports WHERE id = ?1";
constexpr std::string_view kEnd = "UPDATE exports SET state = ?2, ended_at = ?3, error = ?4 WHERE id = ?1";
constexpr std::string_view kAsset = "SELECT id FROM assets WHERE gid = ?1";
constexpr std::string_view kAddFile = R"sql(
INSERT INTO export_files (export_id, asset_id, path, hash, size_bytes, likeness, caption_version)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT DO NOTHING)sql";
constexpr std::string_view kAddDecision = R"sql(
INSERT INTO export_decisions (export_id, asset_id, holds, reason) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO NOTHING)sql";

Status readOnly() {
    return failure(ErrorCode::ReadOnly, "catalog.db", "open for reading only");
}

Result<AssetId> findAsset(Connection& connection, const GlobalId& id) {
    Query query(connection, kAsset, id);
    if (!query.next()) {
        return failure(ErrorCode::NotFound, id.text(), "no such asset");
    }
    return query.id<AssetId>(0);
}

Status checkBegun(Connection& connection, ExportId id) {
    Query query(connection, kState, id);
    if (!query.next()) {
        return failure(ErrorCode::NotFound, std::to_string(id.value), "no such export");
    }
    return static_cast<ExportState>(query.integer(0)) == ExportState::Begun
               ? Status()
               : failure(ErrorCode::InvalidInput, std::to_string(id.value), "the export has ended");
}

std::optional<std::int64_t> stored(const std::optional<std::uint64_t>& bits) {
    return bits ? std::optional(static_cast<std::int64_t>(*bits)) : std::nullopt;
}

Status addFile(Connection& connection, ExportId id, const DeliveredRecord& file) {
    const auto asset = findAsset(connection, file.asset);
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    Query(connection, kAddFile, id, *asset, text::toValidUtf8(file.path), file.hash,
          static_cast<std::int64_t>(file.sizeBytes), stored(file.likeness), file.captionVersion)
        .run();
    return {};
}

Status addDecision(Connection& connection, ExportId id, const DecisionRecord& decision) {
    const auto asset = findAsset(connection, decision.asset);
    if (!asset) {
        return tl::unexpected<Error>(asset.error());
    }
    const std::string holds =
        nlohmann::json(decision.holds).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    Query(connection, kAddDecision, id, *asset, holds, text::toValidUtf8(decision.overrideReason)).run();
    return {};
}

} // namespace

Result<ExportId> Ledger::begin(const ExportHead& head, const std::string& person) const {
    if (m_writer == nullptr) {
        return tl::unexpected<Error>(readOnly().error());
    }
    ExportId id;
    const Status done =
        m_writer->run(database::Writer::Lane::Interactive, [&](Connection& connection) -> Status {
            Query(connection, kAddPerson, person).run();
            Query by(connection, kPerson, person);
            by.next();
            Query(connection, kBegin, GlobalId::generate(), text::toValidUtf8(head.preset),
                  text::toValidUtf8(head.target), text::toValidUtf8(head.recipient),
                  text::toValidUtf8(head.destination), by.integer(0), nowMilliseconds())
                .run();
            id = ExportId{connection.lastRowId()};
            return {};
        });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return id;
}

Status Ledger::record(ExportId id, std::span<const DeliveredRecord> files,
                      std::span<const DecisionRecord> decisions) const {
    if (m_writer == nullptr) {
        return readOnly();
    }
    return m_writer->run(database::Writer::Lane::Interactive, [&](Connection& connection) -> Status {
        if (const Status begun = checkBegun(connection, id); !begun) {
            return begun;
        }
        for (const DeliveredRecord& file : files) {
            if (const Status added = addFile(connection, id, file); !added) {
                return added;
            }
        }
        for (const DecisionRecord& decision : decisions) {
            if (const Status added = addDecision(connection, id, decision); !added) {
                return added;
            }
        }
        return {};
    });
}

Status Ledger::end(ExportId id, ExportState state, const std::string& error) const {
    if (m_writer == nullptr) {
        return readOnly();
    }
    if (state == ExportState::Begun) {
        return failure(ErrorCode::InvalidInput, std::to_string(id.value),
                       "an export does not end by beginning");
    }
    return m_writer->run(database::Writer::Lane::Interactive, [&](Connection& connection) -> Status {
        const Status begun = checkBegun(connection, id);
        // What was held to be finished may still fail; the other way round nothing is taken back.
        const bool isCorrection =
            !begun && begun.error().code == ErrorCode::InvalidInput && state == ExportState::Failed;
        if (!begun && !isCorrection) {
            return begun;
        }
        Query(connection, kEnd, id, state, nowMilliseconds(), text::toValidUtf8(error)).run();
        return {};
    });
}

Result<std::int64_t> Ledger::latestTime(std::int64_t now) const {
    // Not each look at a picture is worth a commit.
    constexpr std::int64_t kMinute = 60'000;
    std::int64_t latest = 0;
    {
        auto reader = m_readers.lease();
        if (!reader) {
            return tl::unexpected<Error>(reader.error());
        }
        const auto seen = database::guarded([&]() -> Result<std::int64_t> {
            return reader->connection().integer("SELECT latest_seen FROM clock WHERE id = 1");
        });
        if (!seen) {
            return tl::unexpected<Error>(seen.error());
        }
        latest = *seen;
    }
    if (m_writer == nullptr || now < latest + kMinute) {
        return std::max(now, latest);
    }
    const Status done =
        m_writer->run(database::Writer::Lane::Interactive, [&](Connection& connection) -> Status {
            latest = rememberTime(connection, now);
            return {};
        });
    if (!done) {
        return tl::unexpected<Error>(done.error());
    }
    return latest;
}

} // namespace fieldframe::catalog
