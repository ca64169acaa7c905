// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/package_tables.h"

#include <optional>
#include <string>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

/// The entry of one export in the catalog's ledger. One that is given up without an end has failed.
class LedgerBook {
public:
    /// ReadOnly where the catalog is: what can't be recorded does not leave.
    [[nodiscard]] static Result<LedgerBook> begin(const catalog::Catalog& catalog,
                                                  const ExportRequest& request);

    [[nodiscard]] ExportId id() const { return m_id; }
    /// What left, and what was decided on held items.
    [[nodiscard]] Status record(const PackageState& state) const;
    [[nodiscard]] Status finish() const;
    /// Failed or cancelled; @p why is told as it is.
    void giveUp(const Error& why) const;

private:
    LedgerBook(const catalog::Catalog& catalog, ExportId id)
        : m_catalog(&catalog)
        , m_id(id) {}

    const catalog::Catalog* m_catalog;
    ExportId m_id;
};

} // namespace fieldframe::delivery
