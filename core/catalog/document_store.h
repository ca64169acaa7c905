// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/page_document.h"

#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

/// A document as a list shows it.
struct DocumentSummary {
    GlobalId id;
    DocumentKind kind = DocumentKind::Story;
    std::string title;
    std::string language;
    std::string date;
    std::int64_t blocks = 0;
    std::int64_t changedMilliseconds = 0; ///< UTC.
};

/// Reads stories, news pages and newsletters. Thread-safe.
class DocumentStore {
public:
    explicit DocumentStore(database::ReaderPool& readers)
        : m_readers(readers) {}

    /// Changed last first.
    [[nodiscard]] Result<std::vector<DocumentSummary>> list() const;
    /// With all its blocks in order, each with its id. NotFound; CatalogCorrupt for a block that can't be
    /// read.
    [[nodiscard]] Result<PageDocument> document(const GlobalId& id) const;
    /// By title first, then by global id or an unambiguous beginning of it (NotFound, Ambiguous).
    [[nodiscard]] Result<GlobalId> resolve(std::string_view titleOrId) const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
