// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

namespace fieldframe::catalog {

/// Changes of saved searches. Writer thread only; failures of SQLite are SqlFailure.
class SavedSearchChanges {
public:
    explicit SavedSearchChanges(ChangeScope& scope)
        : m_scope(scope) {}

    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);
    [[nodiscard]] std::optional<GlobalId> byName(std::string_view name);

private:
    struct Row {
        SavedSearchId id;
        bool isRemoved = false;
    };
    [[nodiscard]] std::optional<Row> find(const GlobalId& target);
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] std::optional<std::string> valueOf(const Row& row, const Property& property);
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after);

    ChangeScope& m_scope;
};

} // namespace fieldframe::catalog
