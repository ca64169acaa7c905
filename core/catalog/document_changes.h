// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_scope.h"
#include "core/catalog/change_writer.h"

namespace fieldframe::catalog {

/// Changes of documents. Writer thread only; failures of SQLite are SqlFailure.
class DocumentChanges {
public:
    explicit DocumentChanges(ChangeScope& scope)
        : m_scope(scope) {}

    [[nodiscard]] Status change(const Property& property, const std::optional<std::string>& after);
    [[nodiscard]] Result<std::optional<std::string>> current(const Property& property);
    /// See ChangeWriter::placeBlocks().
    [[nodiscard]] Status place(const GlobalId& document, const std::vector<GlobalId>& blocks,
                               const std::optional<GlobalId>& before);
    /// Its blocks in order.
    [[nodiscard]] Result<std::vector<GlobalId>> blocks(const GlobalId& document);

private:
    struct Row {
        std::int64_t id = 0;
        bool isRemoved = false;
    };
    [[nodiscard]] std::optional<Row> find(const GlobalId& target);
    [[nodiscard]] Row make(const Property& property);
    [[nodiscard]] std::optional<std::string> valueOf(const Row& row, const Property& property);
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after);
    [[nodiscard]] Status writeHead(const Row& row, const Property& property, const std::string& value);
    [[nodiscard]] Status writeBlock(const Row& row, const Property& property,
                                    const std::optional<std::string>& after);
    [[nodiscard]] Status placeEach(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                   const std::vector<std::string>& ranks);
    [[nodiscard]] Status renumber(const GlobalId& document, std::int64_t row);

    ChangeScope& m_scope;
};

} // namespace fieldframe::catalog
