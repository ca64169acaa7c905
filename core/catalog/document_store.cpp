// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_store.h"

#include "core/base/text.h"
#include "core/catalog/document_words.h"
#include "core/catalog/row_reading.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/model/page_document_json.h"

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Connection;
using database::guarded;
using database::Query;

constexpr std::string_view kList = R"sql(
SELECT id, gid, kind, title, language, date, changed_at,
       (SELECT count(*) FROM document_blocks
        WHERE document_id = documents.id AND rank IS NOT NULL AND content IS NOT NULL)
FROM documents INDEXED BY documents_by_change
WHERE removed_at IS NULL
ORDER BY changed_at DESC, id DESC)sql";
constexpr std::string_view kHead = R"sql(
SELECT id, kind, title, language, date, url, comments_to, banner, share
FROM documents WHERE gid = ?1 AND removed_at IS NULL)sql";
constexpr std::string_view kBlocks = R"sql(
SELECT gid, content FROM document_blocks
WHERE document_id = ?1 AND rank IS NOT NULL AND content IS NOT NULL
ORDER BY rank, gid)sql";
constexpr std::string_view kByTitle = R"sql(
SELECT gid FROM documents INDEXED BY documents_by_title
WHERE title_key = ?1 AND title = ?2 AND removed_at IS NULL ORDER BY id LIMIT 2)sql";
constexpr std::string_view kByIdRange =
    "SELECT gid FROM documents WHERE gid BETWEEN ?1 AND ?2 AND removed_at IS NULL LIMIT 2";
/// A catalog of an older version, open for reading only, has no documents.
constexpr std::int64_t kFirstVersion = 7;

bool hasDocuments(Connection& connection) {
    return connection.integer("PRAGMA user_version") >= kFirstVersion;
}

/// The one row of @p row, if it is one.
Result<std::optional<GlobalId>> onlyOne(Query& row, std::string_view asked) {
    if (!row.next()) {
        return std::optional<GlobalId>();
    }
    const GlobalId id = row.globalId(0);
    if (row.next()) {
        return failure(ErrorCode::Ambiguous, std::string(asked), "several documents have this title or id");
    }
    return std::optional(id);
}

Status readBlocks(Connection& connection, std::int64_t row, PageDocument& document) {
    Query query(connection, kBlocks, row);
    while (query.next()) {
        auto block = blockFromStored(query.view(1));
        if (!block) {
            return failure(ErrorCode::CatalogCorrupt, document.title,
                           "block " + query.globalId(0).text() + ": " + block.error().detail);
        }
        block->id = query.globalId(0);
        document.blocks.push_back(*std::move(block));
    }
    return {};
}

} // namespace

Result<std::vector<DocumentSummary>> DocumentStore::list() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<DocumentSummary>> {
        std::vector<DocumentSummary> documents;
        if (!hasDocuments(reader->connection())) {
            return documents;
        }
        Query row(reader->connection(), kList);
        while (row.next()) {
            documents.push_back({row.globalId(1),
                                 documentKindFromName(row.view(2)).value_or(DocumentKind::Story), row.text(3),
                                 row.text(4), row.text(5), row.integer(7), row.integer(6)});
        }
        return documents;
    });
}

Result<PageDocument> DocumentStore::document(const GlobalId& id) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<PageDocument> {
        Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        if (!hasDocuments(connection)) {
            return failure(ErrorCode::NotFound, id.text(), "no such document");
        }
        Query head(connection, kHead, id);
        if (!head.next()) {
            return failure(ErrorCode::NotFound, id.text(), "no such document");
        }
        PageDocument document;
        document.id = id;
        for (int column = 1; const std::string_view word : kDocumentHeadWords) {
            // Checked when it was written.
            static_cast<void>(setHeadWord(document, word, head.text(column++)));
        }
        if (const Status read = readBlocks(connection, head.integer(0), document); !read) {
            return tl::unexpected<Error>(read.error());
        }
        return document;
    });
}

Result<GlobalId> DocumentStore::resolve(std::string_view titleOrId) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<GlobalId> {
        Connection& connection = reader->connection();
        Result<std::optional<GlobalId>> found = std::optional<GlobalId>();
        if (hasDocuments(connection)) {
            Query titled(connection, kByTitle, blobOf(text::sortKey(titleOrId)), titleOrId);
            found = onlyOne(titled, titleOrId);
            const auto range = idsBeginningWith(titleOrId);
            if (found && !*found && range) {
                Query row(connection, kByIdRange, range->first, range->last);
                found = onlyOne(row, titleOrId);
            }
        }
        if (!found) {
            return tl::unexpected<Error>(found.error());
        }
        if (!*found) {
            return failure(ErrorCode::NotFound, std::string(titleOrId), "no document has this title or id");
        }
        return **found;
    });
}

} // namespace fieldframe::catalog
