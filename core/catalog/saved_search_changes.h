// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"

namespace fieldframe::catalog {

/// Changes of saved searches. Writer thread only; failures of SQLite are SqlFailure.
class SavedSearchChanges final : public DescribedRows {
public:
    explicit SavedSearchChanges(ChangeScope& scope);

    [[nodiscard]] std::optional<GlobalId> byName(std::string_view name);

private:
    [[nodiscard]] bool isProperty(const Property& property) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
};

} // namespace fieldframe::catalog
