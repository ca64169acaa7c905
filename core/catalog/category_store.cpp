// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/category_store.h"

#include "core/base/text.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <map>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

/// Deeper than this is no tree that people made.
constexpr int kMaxDepth = 32;

constexpr std::string_view kTree = R"sql(
SELECT id, gid, parent_id, name,
    (SELECT count(*)
     FROM gallery_categories JOIN galleries ON galleries.id = gallery_id
     WHERE category_id = categories.id AND galleries.removed_at IS NULL)
FROM categories
WHERE removed_at IS NULL
ORDER BY rank, id)sql";

using Children = std::multimap<std::int64_t, Category>;

/// Parents before children; 0 stands for the top.
void appendBelow(const Children& children, std::int64_t parent, int depth, std::vector<Category>& tree) {
    if (depth >= kMaxDepth) {
        return;
    }
    const auto [begin, end] = children.equal_range(parent);
    for (auto at = begin; at != end; ++at) {
        tree.push_back(at->second);
        tree.back().depth = depth;
        appendBelow(children, at->second.id.value, depth + 1, tree);
    }
}

std::vector<std::string> foldedPath(std::string_view path) {
    std::vector<std::string> names;
    while (true) {
        const std::size_t slash = path.find('/');
        names.push_back(text::folded(text::trimmed(path.substr(0, slash))));
        if (slash == std::string_view::npos) {
            return names;
        }
        path.remove_prefix(slash + 1);
    }
}

} // namespace

Result<std::vector<Category>> CategoryStore::tree() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<Category>> {
        Children children;
        Query query(reader->connection(), kTree);
        while (query.next()) {
            Category category;
            category.id = query.id<CategoryId>(0);
            category.globalId = query.globalId(1);
            if (const auto parent = query.optionalInteger(2)) {
                category.parent = CategoryId{*parent};
            }
            category.name = query.text(3);
            category.galleryCount = query.integer(4);
            const std::int64_t parent = category.parent ? category.parent->value : 0;
            children.emplace(parent, std::move(category));
        }
        std::vector<Category> tree;
        appendBelow(children, 0, 0, tree);
        return tree;
    });
}

Result<CategoryId> CategoryStore::resolve(std::string_view nameOrPath) const {
    const auto categories = tree();
    if (!categories) {
        return tl::unexpected<Error>(categories.error());
    }
    const std::vector<std::string> wanted = foldedPath(nameOrPath);
    const std::string whole = text::folded(text::trimmed(nameOrPath));
    std::vector<CategoryId> found;
    std::vector<std::string> path; // Folded names from the top to the category looked at.
    for (const Category& category : *categories) {
        path.resize(static_cast<std::size_t>(category.depth));
        path.push_back(text::folded(category.name));
        // A name may hold a slash itself.
        if (path.back() == whole || (wanted.size() > 1 && path == wanted)) {
            found.push_back(category.id);
        }
    }
    if (found.empty()) {
        return failure(ErrorCode::NotFound, std::string(nameOrPath), "no such category");
    }
    if (found.size() > 1) {
        return failure(ErrorCode::Ambiguous, std::string(nameOrPath), "several categories have this name");
    }
    return found.front();
}

} // namespace fieldframe::catalog
