// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/described_rows.h"

#include "core/database/query.h"

namespace fieldframe::catalog {

namespace {

using database::Query;

constexpr std::string_view kRemoved = "removed";

} // namespace

Status DescribedRows::check(const Property&, const std::optional<std::string>&) const {
    return {};
}

Status DescribedRows::leave(const Row&, const GlobalId&) {
    return {};
}

std::optional<DescribedRows::Row> DescribedRows::find(const GlobalId& target) {
    Query query(m_scope.connection, m_table.find, target);
    if (!query.next()) {
        return std::nullopt;
    }
    return Row{query.integer(0), query.integer(1) != 0};
}

DescribedRows::Row DescribedRows::make(const Property& property) {
    insert(property.target);
    const Row row{m_scope.connection.lastRowId(), false};
    m_scope.journal.append({property.kind, property.target, std::string(kRemoved), ""}, 0, yesIf(true),
                           std::nullopt);
    return row;
}

Result<std::optional<std::string>> DescribedRows::read(const Row& row, const Property& property) {
    return property.name == kRemoved ? yesIf(row.isRemoved) : valueOf(row, property);
}

Result<std::optional<std::string>> DescribedRows::current(const Property& property) {
    if (property.name != kRemoved && !isProperty(property)) {
        return failure(ErrorCode::NotFound, property.name,
                       "no such property of " + std::string(m_table.noun));
    }
    const auto row = find(property.target);
    if (!row) {
        return yesIf(property.name == kRemoved);
    }
    return read(*row, property);
}

Status DescribedRows::change(const Property& property, const std::optional<std::string>& asked) {
    const auto after = asked && asked->empty() ? std::nullopt : asked;
    if (property.name != kRemoved && !isProperty(property)) {
        return failure(ErrorCode::NotFound, property.name,
                       "no such property of " + std::string(m_table.noun));
    }
    if (Status possible = check(property, after); !possible) {
        return possible;
    }
    auto row = find(property.target);
    if (!row) {
        if (!after) {
            return {};
        }
        row = make(property);
    }
    const auto before = read(*row, property);
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    if (*before == after) {
        return {};
    }
    if (Status written = put(*row, property, after); !written) {
        return written;
    }
    m_scope.journal.append(property, revisionOf(*row), *before, after);
    Query(m_scope.connection, m_table.touch, row->id).run();
    tell(*row, property.target);
    return {};
}

Status DescribedRows::put(const Row& row, const Property& property, const std::optional<std::string>& after) {
    if (property.name != kRemoved) {
        return write(row, property, after);
    }
    const auto isRemoved = yesOrAbsent(property, after);
    if (!isRemoved) {
        return tl::unexpected<Error>(isRemoved.error());
    }
    if (*isRemoved) {
        if (Status done = leave(row, property.target); !done) {
            return done;
        }
    }
    const auto removedAt = *isRemoved ? std::optional(m_scope.journal.head().now) : std::nullopt;
    Query(m_scope.connection, m_table.setRemoved, row.id, removedAt).run();
    return {};
}

std::int64_t DescribedRows::revisionOf(const Row& row) {
    Query query(m_scope.connection, m_table.revision, row.id);
    query.next();
    return query.integer(0);
}

} // namespace fieldframe::catalog
