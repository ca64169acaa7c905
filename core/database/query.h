// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "core/database/connection.h"

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace fieldframe::database {

/// A statement with its values, and the row it stands on. The prepared form comes from the connection's cache
/// and goes back, reset, when the Query goes; a row's views hold until the next call of next(). Failures are
/// SqlFailure.
class Query {
public:
    /// Binds @p values to the parameters in their order.
    template <class... Values>
    explicit Query(Connection& connection, std::string_view sql, const Values&... values)
        : m_connection(&connection) {
        prepare(sql);
        (bind(values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Each bind fills the next parameter.
    template <std::integral Number>
    Query& bind(Number number) {
        return bindInteger(static_cast<std::int64_t>(number));
    }
    template <class Enum>
    requires std::is_enum_v<Enum> Query& bind(Enum value) {
        return bindInteger(static_cast<std::int64_t>(value));
    }
    template <class Tag>
    Query& bind(RowId<Tag> id) {
        return bindInteger(id.value);
    }
    Query& bind(std::string_view text);
    Query& bind(const std::string& text) { return bind(std::string_view(text)); }
    Query& bind(const char* text) { return bind(std::string_view(text)); }
    Query& bind(std::span<const std::uint8_t> blob);
    Query& bind(const std::vector<std::uint8_t>& blob) { return bind(std::span(blob)); }
    Query& bind(const GlobalId& id) { return bind(std::span<const std::uint8_t>(id.bytes())); }
    Query& bind(const ContentHash& hash) { return bind(std::span<const std::uint8_t>(hash.bytes)); }
    Query& bind(double number);
    Query& bind(std::nullopt_t);
    template <class Value>
    Query& bind(const std::optional<Value>& value) {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// Steps to the next row; false when there is none.
    bool next();
    /// Runs a statement that gives no rows.
    void run();
    /// Goes back before the first row and forgets the values.
    void reset();

    /// Columns count from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;
    /// A blob as bytes in a string.
    [[nodiscard]] std::string bytes(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    /// Nil and zero for a blob that is not of their size.
    [[nodiscard]] GlobalId globalId(int column) const;
    [[nodiscard]] ContentHash hash(int column) const;
    template <class Id>
    [[nodiscard]] Id id(int column) const {
        return Id{integer(column)};
    }

private:
    void prepare(std::string_view sql);
    Query& bindInteger(std::int64_t number);

    Connection* m_connection;
    SQLite::Statement* m_statement = nullptr;
    struct Finalizer {
        void operator()(SQLite::Statement* statement) const;
    };
    std::unique_ptr<SQLite::Statement, Finalizer> m_own; ///< Where the cached one was in use.
    bool* m_isInUse = nullptr;
    int m_bound = 0;
};

/// For binding the bytes of @p text, which must outlive the binding call, as a blob.
[[nodiscard]] inline std::span<const std::uint8_t> blobOf(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Rolls back when it goes, unless committed. Failures are SqlFailure.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_isOpen = true;
};

} // namespace fieldframe::database
