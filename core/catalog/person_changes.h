// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"

namespace fieldframe::catalog {

/// Changes of persons who are shown in pictures. Writer thread only; failures of SQLite are SqlFailure.
class PersonChanges final : public DescribedRows {
public:
    explicit PersonChanges(ChangeScope& scope);

private:
    [[nodiscard]] bool isProperty(const Property& property) const override;
    [[nodiscard]] Status check(const Property& property,
                               const std::optional<std::string>& after) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
    [[nodiscard]] Status writeName(const Row& row, const Property& property,
                                   const std::optional<std::string>& after);
    [[nodiscard]] Status writeLevel(const Row& row, const Property& property,
                                    const std::optional<std::string>& after);
    [[nodiscard]] Status writeReplacement(const Row& row, const Property& property,
                                          const std::optional<std::string>& after);
};

} // namespace fieldframe::catalog
