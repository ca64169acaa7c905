// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

namespace fieldframe::catalog {

/// Changes of consents. Writer thread only; failures of SQLite are SqlFailure.
class ConsentChanges {
public:
    explicit ConsentChanges(ChangeScope& scope)
        : m_scope(scope) {}

    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);

private:
    struct Row {
        ConsentId id;
        bool isRemoved = false;
    };
    [[nodiscard]] std::optional<Row> find(const GlobalId& target);
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row, const Property& property);
    [[nodiscard]] Result<AssetId> findAsset(std::string_view text);
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after);
    [[nodiscard]] Status writeSubject(const Row& row, const std::optional<std::string>& after);
    [[nodiscard]] Status writeForm(const Row& row, const Property& property,
                                   const std::optional<std::string>& after);

    ChangeScope& m_scope;
};

/// A form as the property "form" says it: "<32 hexadecimal digits> <name>".
[[nodiscard]] std::string storedForm(const ContentHash& hash, std::string_view name);

} // namespace fieldframe::catalog
