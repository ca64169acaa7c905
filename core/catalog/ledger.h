// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/change_set.h"
#include "core/model/ledger.h"

#include <span>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
class Writer;
} // namespace fieldframe::database

namespace fieldframe::catalog {

/// The book of what left. Nothing in it is ever changed or deleted but an export's end. Thread-safe; reading
/// does not wait for writing. Writing waits for the commit, and is ReadOnly where the catalog is.
class Ledger {
public:
    /// @p writer null: read-only. Both outlive it.
    Ledger(database::ReaderPool& readers, database::Writer* writer)
        : m_readers(readers)
        , m_writer(writer) {}

    /// Before the first file is made. @p person as Catalog::person() has it.
    [[nodiscard]] Result<ExportId> begin(const ExportHead& head, const std::string& person) const;
    /// Files as they are proved, and what was decided on items; in one transaction. InvalidInput for an
    /// export that has ended, NotFound for an unknown one or an unknown asset. A file recorded again replaces
    /// nothing: the same path and hash twice is once.
    [[nodiscard]] Status record(ExportId id, std::span<const DeliveredRecord> files,
                                std::span<const DecisionRecord> decisions = {}) const;
    /// Finished just before the package gets its final name (then a kill between the two leaves a record of
    /// what may have left, never a package without a record); Failed after it, where that did not succeed.
    [[nodiscard]] Status end(ExportId id, ExportState state, const std::string& error = {}) const;

    /// Newest first.
    [[nodiscard]] Result<std::vector<ExportRecord>> exports(std::size_t most = 1000) const;
    [[nodiscard]] Result<ExportRecord> find(ExportId id) const;
    /// By global id or an unambiguous beginning of it (NotFound, Ambiguous).
    [[nodiscard]] Result<ExportId> resolve(std::string_view idOrBeginning) const;
    [[nodiscard]] Result<std::vector<DeliveredRecord>> files(ExportId id) const;
    [[nodiscard]] Result<std::vector<DecisionRecord>> decisions(ExportId id) const;

    /// Where an asset went, newest first; also with exports that failed, for their files may stand somewhere.
    [[nodiscard]] Result<std::vector<Delivery>> deliveriesOf(const GlobalId& asset) const;
    /// Delivered files of these very bytes, and assets whose original it is; newest first.
    [[nodiscard]] Result<std::vector<Recognised>> byHash(const ContentHash& hash) const;
    /// Delivered pictures that look the same, the nearest first; at most @p mostBits differ. Reads all
    /// likenesses.
    [[nodiscard]] Result<std::vector<Recognised>> byLikeness(std::uint64_t likeness, int mostBits = 10) const;

    /// The latest time that this catalog's program has seen (UTC milliseconds), @p now included and
    /// remembered where the catalog can be written.
    [[nodiscard]] Result<std::int64_t> latestTime(std::int64_t now) const;

private:
    database::ReaderPool& m_readers;
    database::Writer* m_writer;
};

} // namespace fieldframe::catalog
