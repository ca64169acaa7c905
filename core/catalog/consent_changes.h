// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"

namespace fieldframe::catalog {

/// Changes of consents. Writer thread only; failures of SQLite are SqlFailure.
class ConsentChanges final : public DescribedRows {
public:
    explicit ConsentChanges(ChangeScope& scope);

private:
    [[nodiscard]] bool isProperty(const Property& property) const override;
    [[nodiscard]] Status check(const Property& property,
                               const std::optional<std::string>& after) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Result<AssetId> findAsset(std::string_view text);
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
    [[nodiscard]] Status writeSubject(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status writeForm(const Row& row, const Property& property,
                                   const std::optional<std::string>& after);
};

/// A form as the property "form" says it: "<32 hexadecimal digits> <name>".
[[nodiscard]] std::string storedForm(const ContentHash& hash, std::string_view name);

} // namespace fieldframe::catalog
