// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

#include <optional>
#include <string_view>

namespace fieldframe::catalog {

/// A kind of row: what messages call it, and its statements. ?1 is the global id in find, the row in the
/// others.
struct DescribedTable {
    std::string_view noun; ///< With its article.
    std::string_view find; ///< The row, and whether it is removed.
    std::string_view revision;
    std::string_view touch;      ///< Raises the revision.
    std::string_view setRemoved; ///< ?2: when, or null.
};

/// The one way in which galleries, categories, documents, persons, consents and saved searches change: a
/// property is compared with what is there, a row is made where there is none, the change is journalled, the
/// revision raised. What was never made and what is removed look alike. Writer thread only; failures of
/// SQLite are SqlFailure.
class DescribedRows {
public:
    DescribedRows(const DescribedRows&) = delete;
    DescribedRows& operator=(const DescribedRows&) = delete;

    /// An empty text is no value. NotFound for a word that is no property of the kind.
    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& asked);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);

protected:
    struct Row {
        std::int64_t id = 0;
        bool isRemoved = false;
    };

    DescribedRows(ChangeScope& scope, const DescribedTable& table)
        : m_scope(scope)
        , m_table(table) {}
    ~DescribedRows() = default;

    [[nodiscard]] std::optional<Row> find(const GlobalId& target);

    /// "removed" is every kind's.
    [[nodiscard]] virtual bool isProperty(const Property& property) const = 0;
    /// Refuses what @p property can't become in any row, before one is made.
    [[nodiscard]] virtual Status check(const Property& property,
                                       const std::optional<std::string>& after) const;
    /// Makes an empty row.
    virtual void insert(const GlobalId& target) = 0;
    /// Neither is asked for "removed".
    [[nodiscard]] virtual Result<std::optional<std::string>> valueOf(const Row& row,
                                                                     const Property& property) = 0;
    [[nodiscard]] virtual Status write(const Row& row, const Property& property,
                                       const std::optional<std::string>& after) = 0;
    /// Takes along what can't stay without it.
    [[nodiscard]] virtual Status leave(const Row& row, const GlobalId& target);
    /// Adds the row to the change set.
    virtual void tell(const Row& row, const GlobalId& target) = 0;

    ChangeScope& m_scope;

private:
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] Result<std::optional<std::string>> read(const Row& row, const Property& property);
    [[nodiscard]] Status put(const Row& row, const Property& property,
                             const std::optional<std::string>& after);
    [[nodiscard]] std::int64_t revisionOf(const Row& row);

    const DescribedTable& m_table;
};

} // namespace fieldframe::catalog
