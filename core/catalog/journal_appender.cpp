// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/journal_appender.h"

#include "core/database/query.h"

namespace fieldframe::catalog {
namespace {

constexpr std::string_view kAddPerson =
    "INSERT INTO persons (name) VALUES (?1) ON CONFLICT (name) DO NOTHING";
constexpr std::string_view kPerson = "SELECT id FROM persons WHERE name = ?1";
constexpr std::string_view kBatch = "SELECT id FROM batches WHERE gid = ?1";
constexpr std::string_view kAddBatch = R"sql(
INSERT INTO batches (gid, person_id, cause, made_at, undoes_id, label)
VALUES (?1, ?2, ?3, ?4, (SELECT id FROM batches WHERE gid = ?5), ?6))sql";
constexpr std::string_view kReplica = R"sql(
SELECT replicas.id, replicas.last_sequence
FROM catalog JOIN replicas ON replicas.id = catalog.replica_id)sql";
constexpr std::string_view kKeepSequence = "UPDATE replicas SET last_sequence = ?2 WHERE id = ?1";
constexpr std::string_view kAppend = R"sql(
INSERT INTO journal
    (replica_id, sequence, batch_id, target_kind, target, property, language, base_revision, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10))sql";

} // namespace

JournalAppender::JournalAppender(database::Connection& connection, BatchHead head)
    : m_connection(connection)
    , m_head(std::move(head)) {}

std::int64_t JournalAppender::personRow() {
    if (m_personRow == 0) {
        database::Query(m_connection, kAddPerson, m_head.person).run();
        database::Query person(m_connection, kPerson, m_head.person);
        person.next();
        m_personRow = person.integer(0);
    }
    return m_personRow;
}

std::int64_t JournalAppender::batchRow() {
    if (m_batchRow == 0) {
        // An import's many transactions are one batch.
        database::Query known(m_connection, kBatch, m_head.id);
        if (known.next()) {
            m_batchRow = known.integer(0);
        } else {
            database::Query(m_connection, kAddBatch, m_head.id, personRow(), m_head.cause, m_head.now,
                            m_head.undoes, m_head.label)
                .run();
            m_batchRow = m_connection.lastRowId();
        }
    }
    return m_batchRow;
}

void JournalAppender::startSequence() {
    if (m_replicaRow == 0) {
        database::Query replica(m_connection, kReplica);
        replica.next();
        m_replicaRow = replica.integer(0);
        m_sequence = replica.integer(1);
    }
}

void JournalAppender::append(const Property& property, std::int64_t baseRevision,
                             const std::optional<std::string>& before,
                             const std::optional<std::string>& after) {
    startSequence();
    database::Query(m_connection, kAppend, m_replicaRow, ++m_sequence, batchRow(), property.kind,
                    property.target, property.name, property.language, baseRevision, before, after)
        .run();
    ++m_count;
}

void JournalAppender::finish() {
    if (m_count > 0) {
        database::Query(m_connection, kKeepSequence, m_replicaRow, m_sequence).run();
    }
}

} // namespace fieldframe::catalog
