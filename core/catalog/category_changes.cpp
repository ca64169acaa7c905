// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/category_changes.h"

#include "core/base/text.h"
#include "core/catalog/property_words.h"
#include "core/catalog/rank.h"
#include "core/database/query.h"

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr DescribedTable kTable{"a category",
                                "SELECT id, removed_at IS NOT NULL FROM categories WHERE gid = ?1",
                                "SELECT revision FROM categories WHERE id = ?1",
                                "UPDATE categories SET revision = revision + 1 WHERE id = ?1",
                                "UPDATE categories SET removed_at = ?2 WHERE id = ?1"};
constexpr std::string_view kMake =
    "INSERT INTO categories (gid, name, rank, revision) VALUES (?1, '', ?2, 0)";
constexpr std::string_view kName = "SELECT NULLIF(name, '') FROM categories WHERE id = ?1";
constexpr std::string_view kRank = "SELECT rank FROM categories WHERE id = ?1";
constexpr std::string_view kParent = R"sql(
SELECT parents.gid FROM categories JOIN categories AS parents ON parents.id = categories.parent_id
WHERE categories.id = ?1)sql";
constexpr std::string_view kSetName = "UPDATE categories SET name = ?2 WHERE id = ?1";
constexpr std::string_view kSetRank = "UPDATE categories SET rank = ?2 WHERE id = ?1";
constexpr std::string_view kSetParent = "UPDATE categories SET parent_id = ?2 WHERE id = ?1";
/// UNION, not UNION ALL: ends even where a damaged catalog holds a ring.
constexpr std::string_view kIsBelow = R"sql(
WITH RECURSIVE below (id) AS (
    SELECT ?1 UNION SELECT categories.id FROM categories JOIN below ON categories.parent_id = below.id
)
SELECT 1 FROM below WHERE id = ?2)sql";
constexpr std::string_view kChildren =
    "SELECT gid FROM categories WHERE parent_id = ?1 AND removed_at IS NULL ORDER BY rank, id";
constexpr std::string_view kLastRank = R"sql(
SELECT rank FROM categories
WHERE parent_id IS (SELECT id FROM categories WHERE gid = ?1)
ORDER BY rank DESC LIMIT 1)sql";
constexpr std::string_view kSiblings = R"sql(
SELECT gid, name FROM categories
WHERE parent_id IS (SELECT id FROM categories WHERE gid = ?1) AND removed_at IS NULL
ORDER BY rank, id)sql";

constexpr std::string_view kRanks = R"sql(
SELECT gid, rank FROM categories
WHERE parent_id IS (SELECT id FROM categories WHERE gid = ?1) AND removed_at IS NULL
ORDER BY rank, id)sql";

} // namespace

CategoryChanges::CategoryChanges(ChangeScope& scope, GalleryChanges& galleries)
    : DescribedRows(scope, kTable)
    , m_galleries(galleries) {}

bool CategoryChanges::isProperty(const Property& property) const {
    return isCategoryProperty(property.name);
}

Status CategoryChanges::check(const Property& property, const std::optional<std::string>& after) const {
    if (property.name == "rank" && !after) {
        return failure(ErrorCode::InvalidInput, property.name, "a category always has a place");
    }
    return {};
}

void CategoryChanges::insert(const GlobalId& target) {
    Query(m_scope.connection, kMake, target, lastRank(std::nullopt)).run();
}

void CategoryChanges::tell(const Row&, const GlobalId&) {
    m_scope.changes.categoriesChanged = true;
}

/// A key behind all children of @p parent.
std::string CategoryChanges::lastRank(const std::optional<GlobalId>& parent) {
    Query query(m_scope.connection, kLastRank, parent);
    const auto last = query.next() ? std::optional(query.text(0)) : std::nullopt;
    const std::vector<std::string> ranks = ranksBetween(last, std::nullopt, 1);
    return ranks.empty() ? last.value_or("") + "V" : ranks.front();
}

Result<std::optional<std::string>> CategoryChanges::valueOf(const Row& row, const Property& property) {
    if (property.name == "parent") {
        Query query(m_scope.connection, kParent, row.id);
        return query.next() ? std::optional(query.globalId(0).text()) : std::nullopt;
    }
    Query query(m_scope.connection, property.name == "name" ? kName : kRank, row.id);
    return query.next() ? query.optionalText(0) : std::nullopt;
}

Status CategoryChanges::write(const Row& row, const Property& property,
                              const std::optional<std::string>& after) {
    if (property.name == "parent") {
        return writeParent(row, after);
    }
    if (after && !text::isValidUtf8(*after)) {
        return failure(ErrorCode::InvalidInput, property.name, "not text in UTF-8");
    }
    Query(m_scope.connection, property.name == "name" ? kSetName : kSetRank, row.id, after.value_or(""))
        .run();
    return {};
}

Status CategoryChanges::writeParent(const Row& row, const std::optional<std::string>& after) {
    std::optional<std::int64_t> parent;
    if (after) {
        const auto id = GlobalId::parse(*after);
        const auto found = id ? find(*id) : std::nullopt;
        if (!found) {
            return failure(ErrorCode::NotFound, *after, "no such category");
        }
        Query below(m_scope.connection, kIsBelow, row.id, found->id);
        if (below.next()) {
            return failure(ErrorCode::Conflict, *after, "a category can't stand below itself");
        }
        parent = found->id;
    }
    Query(m_scope.connection, kSetParent, row.id, parent).run();
    return {};
}

Status CategoryChanges::leave(const Row& row, const GlobalId& target) {
    std::vector<GlobalId> children;
    {
        Query query(m_scope.connection, kChildren, row.id);
        while (query.next()) {
            children.push_back(query.globalId(0));
        }
    }
    for (const GlobalId& child : children) {
        if (const Status done = change({TargetKind::Category, child, "removed", ""}, yesIf(true)); !done) {
            return done;
        }
    }
    return m_galleries.dropCategory(CategoryId{row.id}, target);
}

/// A key between @p before and the child of @p parent that stands above it. Where no key fits, all children
/// are numbered anew.
Result<std::string> CategoryChanges::rankBefore(const GlobalId& category,
                                                const std::optional<GlobalId>& parent,
                                                const GlobalId& before) {
    std::vector<std::pair<GlobalId, std::string>> siblings;
    {
        Query query(m_scope.connection, kRanks, parent);
        while (query.next()) {
            if (query.globalId(0) != category) {
                siblings.emplace_back(query.globalId(0), query.text(1));
            }
        }
    }
    const auto next = std::ranges::find(siblings, before, &std::pair<GlobalId, std::string>::first);
    if (next == siblings.end()) {
        return failure(ErrorCode::NotFound, before.text(), "not below this category");
    }
    const auto above = next == siblings.begin() ? std::nullopt : std::optional(std::prev(next)->second);
    const std::vector<std::string> between = ranksBetween(above, next->second, 1);
    if (!between.empty() && between.front().size() <= kMaxRankLength) {
        return between.front();
    }
    const std::vector<std::string> fresh = ranksBetween(std::nullopt, std::nullopt, siblings.size() + 1);
    std::string mine;
    std::size_t place = 0;
    for (const auto& [sibling, rank] : siblings) {
        if (sibling == before) {
            mine = fresh[place++];
        }
        const Status moved = change({TargetKind::Category, sibling, "rank", ""}, fresh[place++]);
        if (!moved) {
            return tl::unexpected<Error>(moved.error());
        }
    }
    return mine;
}

Status CategoryChanges::place(const GlobalId& category, const std::optional<GlobalId>& parent,
                              const std::optional<GlobalId>& before) {
    const Result<std::string> rank = before ? rankBefore(category, parent, *before) : lastRank(parent);
    if (!rank) {
        return tl::unexpected<Error>(rank.error());
    }
    const auto above = parent ? std::optional(parent->text()) : std::nullopt;
    if (const Status moved = change({TargetKind::Category, category, "parent", ""}, above); !moved) {
        return moved;
    }
    return change({TargetKind::Category, category, "rank", ""}, *rank);
}

Result<GlobalId> CategoryChanges::ensureChild(const std::optional<GlobalId>& parent,
                                              const std::string& name) {
    const std::string wanted = text::folded(name);
    {
        Query siblings(m_scope.connection, kSiblings, parent);
        while (siblings.next()) {
            if (text::folded(siblings.view(1)) == wanted) {
                return siblings.globalId(0);
            }
        }
    }
    const GlobalId id = GlobalId::generate();
    if (const Status named = change({TargetKind::Category, id, "name", ""}, name); !named) {
        return tl::unexpected<Error>(named.error());
    }
    if (const Status placed = place(id, parent); !placed) {
        return tl::unexpected<Error>(placed.error());
    }
    return id;
}

Result<GlobalId> CategoryChanges::ensure(std::string_view path) {
    std::optional<GlobalId> at;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string name = text::trimmed(path.substr(0, slash));
        if (name.empty()) {
            return failure(ErrorCode::InvalidInput, std::string(path), "a category needs a name");
        }
        const auto next = ensureChild(at, name);
        if (!next || slash == std::string_view::npos) {
            return next;
        }
        at = *next;
        path.remove_prefix(slash + 1);
    }
}

} // namespace fieldframe::catalog
