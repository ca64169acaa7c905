// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_writer.h"
#include "core/database/connection.h"

#include <optional>

namespace fieldframe::catalog {

/// Who writes, why, and under which name.
struct BatchHead {
    GlobalId id;
    Cause cause = Cause::Hand;
    std::string person;
    std::int64_t now = 0; ///< UTC milliseconds.
    std::optional<GlobalId> undoes;
    std::string label;
};

/// Appends to the journal inside one transaction. The batch's row is made by the first entry, so that a
/// change that changes nothing leaves nothing. Writer thread only; failures are SqlFailure.
class JournalAppender {
public:
    JournalAppender(database::Connection& connection, BatchHead head);

    void append(const Property& property, std::int64_t baseRevision, const std::optional<std::string>& before,
                const std::optional<std::string>& after);
    /// Row of the batch, made where missing.
    std::int64_t batchRow();
    std::int64_t personRow();
    /// Keeps the replica's last sequence number. Once, at the end.
    void finish();

    [[nodiscard]] const BatchHead& head() const { return m_head; }
    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    void startSequence();

    database::Connection& m_connection;
    BatchHead m_head;
    std::int64_t m_batchRow = 0;
    std::int64_t m_personRow = 0;
    std::int64_t m_replicaRow = 0;
    std::int64_t m_sequence = 0;
    std::int64_t m_count = 0;
};

} // namespace fieldframe::catalog
