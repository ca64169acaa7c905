// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_changes.h"

#include "core/base/text.h"
#include "core/catalog/document_words.h"
#include "core/catalog/property_words.h"
#include "core/catalog/rank.h"
#include "core/database/query.h"
#include "core/model/page_document_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::Query;

constexpr DescribedTable kTable{"a document",
                                "SELECT id, removed_at IS NOT NULL FROM documents WHERE gid = ?1",
                                "SELECT revision FROM documents WHERE id = ?1",
                                "UPDATE documents SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE documents SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kSetChanged = "UPDATE documents SET changed_at = ?2 WHERE id = ?1";
constexpr std::string_view kMake = R"sql(
INSERT INTO documents (gid, title_key, created_at, changed_at, revision) VALUES (?1, ?2, ?3, ?3, 0))sql";
constexpr std::string_view kSetTitle = "UPDATE documents SET title = ?2, title_key = ?3 WHERE id = ?1";
constexpr std::string_view kContent =
    "SELECT content FROM document_blocks WHERE document_id = ?1 AND gid = ?2";
constexpr std::string_view kRank = "SELECT rank FROM document_blocks WHERE document_id = ?1 AND gid = ?2";
constexpr std::string_view kSetContent = R"sql(
INSERT INTO document_blocks (document_id, gid, content) VALUES (?1, ?2, ?3)
ON CONFLICT (document_id, gid) DO UPDATE SET content = excluded.content)sql";
constexpr std::string_view kSetRank = R"sql(
INSERT INTO document_blocks (document_id, gid, rank) VALUES (?1, ?2, ?3)
ON CONFLICT (document_id, gid) DO UPDATE SET rank = excluded.rank)sql";
constexpr std::string_view kDropEmpty = R"sql(
DELETE FROM document_blocks WHERE document_id = ?1 AND gid = ?2 AND content IS NULL AND rank IS NULL)sql";
constexpr std::string_view kBlocks = R"sql(
SELECT gid, rank FROM document_blocks
WHERE document_id = ?1 AND rank IS NOT NULL AND content IS NOT NULL
ORDER BY rank, gid)sql";

struct Placed {
    GlobalId block;
    std::string rank;
};

std::vector<Placed> placedIn(database::Connection& connection, std::int64_t document) {
    std::vector<Placed> placed;
    Query query(connection, kBlocks, document);
    while (query.next()) {
        placed.push_back({query.globalId(0), query.text(1)});
    }
    return placed;
}

Property placeProperty(const GlobalId& document, const GlobalId& block) {
    return {TargetKind::Document, document, std::string(kPlaceWord) + block.text(), ""};
}

tl::unexpected<Error> noDocument(const GlobalId& document) {
    return failure(ErrorCode::NotFound, document.text(), "no such document");
}

/// The block that "block:ID" or "place:ID" names.
std::optional<GlobalId> blockOf(const Property& property) {
    return GlobalId::parse(afterColon(property.name));
}

bool isDocumentProperty(const Property& property) {
    return isDocumentHeadWord(property.name) ||
           ((isBlockWord(property.name) || isPlaceWord(property.name)) && blockOf(property));
}

/// The value as the format checks it, by putting it into a document that is right in all else.
Status checkHead(const Property& property, const std::string& value) {
    PageDocument document;
    document.title = "-";
    if (!setHeadWord(document, property.name, value)) {
        return failure(ErrorCode::InvalidInput, property.name, "can't be: " + text::displayName(value));
    }
    const Status checked = checkPageDocument(document);
    return checked ? Status() : failure(ErrorCode::InvalidInput, property.name, checked.error().detail);
}

} // namespace

DocumentChanges::DocumentChanges(ChangeScope& scope)
    : DescribedRows(scope, kTable) {}

bool DocumentChanges::isProperty(const Property& property) const {
    return isDocumentProperty(property);
}

void DocumentChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, blobOf(text::sortKey("")), m_scope.journal.head().now).run();
}

void DocumentChanges::tell(const Row& row, const GlobalId& target) {
    Query(m_scope.connection, kSetChanged, row.id, m_scope.journal.head().now).run();
    m_scope.changes.documents.push_back(target);
}

Result<std::optional<std::string>> DocumentChanges::valueOf(const Row& row, const Property& property) {
    if (isDocumentHeadWord(property.name)) {
        // The word is one of our own list, and the name of its column.
        Query query(m_scope.connection,
                    fmt::format("SELECT NULLIF({}, '') FROM documents WHERE id = ?1", property.name), row.id);
        return query.next() ? query.optionalText(0) : std::nullopt;
    }
    Query query(m_scope.connection, isBlockWord(property.name) ? kContent : kRank, row.id,
                *blockOf(property));
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status DocumentChanges::write(const Row& row, const Property& property,
                              const std::optional<std::string>& after) {
    return isDocumentHeadWord(property.name) ? writeHead(row, property, after.value_or(""))
                                             : writeBlock(row, property, after);
}

Status DocumentChanges::writeHead(const Row& row, const Property& property, const std::string& value) {
    if (!value.empty()) {
        if (Status checked = checkHead(property, value); !checked) {
            return checked;
        }
    }
    if (property.name == "title") {
        Query(m_scope.connection, kSetTitle, row.id, value, blobOf(text::sortKey(value))).run();
    } else {
        Query(m_scope.connection, fmt::format("UPDATE documents SET {} = ?2 WHERE id = ?1", property.name),
              row.id, value)
            .run();
    }
    return {};
}

Status DocumentChanges::writeBlock(const Row& row, const Property& property,
                                   const std::optional<std::string>& after) {
    const GlobalId block = *blockOf(property);
    if (block.isNil()) {
        return failure(ErrorCode::InvalidInput, property.name, "the nil id names nothing");
    }
    if (isBlockWord(property.name)) {
        if (after) {
            const auto read = blockFromStored(*after);
            if (!read) {
                return failure(ErrorCode::InvalidInput, property.name, read.error().detail);
            }
        }
        Query(m_scope.connection, kSetContent, row.id, block, after).run();
    } else {
        if (after && (after->size() > 10 * kMaxRankLength || !text::isValidUtf8(*after))) {
            return failure(ErrorCode::InvalidInput, property.name, "is no rank");
        }
        Query(m_scope.connection, kSetRank, row.id, block, after).run();
    }
    Query(m_scope.connection, kDropEmpty, row.id, block).run();
    return {};
}

Status DocumentChanges::placeEach(const GlobalId& document, const std::vector<GlobalId>& blocks,
                                  const std::vector<std::string>& ranks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (Status done = change(placeProperty(document, blocks[i]), ranks[i]); !done) {
            return done;
        }
    }
    return {};
}

Status DocumentChanges::place(const GlobalId& document, const std::vector<GlobalId>& blocks,
                              const std::optional<GlobalId>& before) {
    const auto row = find(document);
    if (!row) {
        return noDocument(document);
    }
    const std::unordered_set<GlobalId> moved(blocks.begin(), blocks.end());
    if (moved.size() != blocks.size() || (before && moved.contains(*before))) {
        return failure(ErrorCode::InvalidInput, document.text(), "a block stands twice in the move");
    }
    std::optional<std::string> low;
    std::optional<std::string> high;
    for (const Placed& placed : placedIn(m_scope.connection, row->id)) {
        if (before && placed.block == *before) {
            high = placed.rank;
            break;
        }
        if (!moved.contains(placed.block)) {
            low = placed.rank;
        }
    }
    if (before && !high) {
        return failure(ErrorCode::NotFound, before->text(), "not in the document");
    }
    const std::vector<std::string> ranks = ranksBetween(low, high, blocks.size());
    const bool isTooLong =
        std::ranges::any_of(ranks, [](const auto& rank) { return rank.size() > kMaxRankLength; });
    if (ranks.size() < blocks.size() || isTooLong) {
        const Status done = renumber(document, row->id);
        return done ? place(document, blocks, before) : done;
    }
    return placeEach(document, blocks, ranks);
}

/// Evenly spaced fresh keys: rare, when one place has been filled again and again.
Status DocumentChanges::renumber(const GlobalId& document, std::int64_t row) {
    const std::vector<Placed> placed = placedIn(m_scope.connection, row);
    std::vector<GlobalId> blocks;
    std::ranges::transform(placed, std::back_inserter(blocks), &Placed::block);
    return placeEach(document, blocks, ranksBetween(std::nullopt, std::nullopt, blocks.size()));
}

Result<std::vector<GlobalId>> DocumentChanges::blocks(const GlobalId& document) {
    const auto row = find(document);
    if (!row) {
        return noDocument(document);
    }
    std::vector<GlobalId> blocks;
    for (const Placed& placed : placedIn(m_scope.connection, row->id)) {
        blocks.push_back(placed.block);
    }
    return blocks;
}

} // namespace fieldframe::catalog
