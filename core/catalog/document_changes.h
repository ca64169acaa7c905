// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/described_rows.h"

namespace fieldframe::catalog {

/// Changes of documents. Writer thread only; failures of SQLite are SqlFailure.
class DocumentChanges final : public DescribedRows {
public:
    explicit DocumentChanges(ChangeScope& scope);

    /// See ChangeWriter::placeBlocks().
    [[nodiscard]] Status place(const GlobalId& document, const std::vector<GlobalId>& blocks,
                               const std::optional<GlobalId>& before);
    /// Its blocks in order.
    [[nodiscard]] Result<std::vector<GlobalId>> blocks(const GlobalId& document);

private:
    [[nodiscard]] bool isProperty(const Property& property) const override;
    void insert(const GlobalId& target) override;
    void tell(const Row& row, const GlobalId& target) override;
    [[nodiscard]] Result<std::optional<std::string>> valueOf(const Row& row,
                                                             const Property& property) override;
    [[nodiscard]] Status write(const Row& row, const Property& property,
                               const std::optional<std::string>& after) override;
    [[nodiscard]] Status writeHead(const Row& row, const Property& property, const std::string& value);
    [[nodiscard]] Status writeBlock(const Row& row, const Property& property,
                                    const std::optional<std::string>& after);
    [[nodiscard]] Status placeEach(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                   const std::vector<std::string>& ranks);
    [[nodiscard]] Status renumber(const GlobalId& document, std::int64_t row);
};

} // namespace fieldframe::catalog
