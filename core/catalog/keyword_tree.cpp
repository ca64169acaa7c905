// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/keyword_tree.h"

#include "core/base/case_fold.h"
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/model/descriptive_metadata.h"
#include "core/model/keyword_path.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

namespace fieldframe::catalog {

namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kAll = R"sql(
SELECT words.value, paths.value, count(*)
FROM assets
LEFT JOIN field_values AS words ON words.asset_id = assets.id AND words.field = ?1 AND words.language = ''
LEFT JOIN field_values AS paths ON paths.asset_id = assets.id AND paths.field = ?2 AND paths.language = ''
WHERE removed_at IS NULL AND (words.value IS NOT NULL OR paths.value IS NOT NULL)
GROUP BY words.value, paths.value)sql";
constexpr std::string_view kChosen = R"sql(
SELECT words.value, paths.value, count(DISTINCT assets.id)
FROM json_each(?3) AS wanted JOIN assets ON assets.id = wanted.value
LEFT JOIN field_values AS words ON words.asset_id = assets.id AND words.field = ?1 AND words.language = ''
LEFT JOIN field_values AS paths ON paths.asset_id = assets.id AND paths.field = ?2 AND paths.language = ''
WHERE removed_at IS NULL AND (words.value IS NOT NULL OR paths.value IS NOT NULL)
GROUP BY words.value, paths.value)sql";

/// Assets that say the same.
struct Sayers {
    KeywordLists lists;
    std::int64_t assets = 0;
    std::int64_t chosen = 0;
};

std::vector<std::string> itemsOf(const Query& query, int column) {
    if (query.isNull(column)) {
        return {};
    }
    FieldContent content = contentFromStored(FieldShape::UnorderedList, query.view(column));
    auto* const items = std::get_if<std::vector<std::string>>(&content);
    return items != nullptr ? std::move(*items) : std::vector<std::string>();
}

class Tree {
public:
    /// The node at the end of @p path, made where missing; with it all above it, in @p way from the top.
    /// Nothing where there are too many.
    void walk(std::string_view path, std::vector<std::size_t>& way) {
        std::string key;
        std::vector<std::string> words;
        for (std::string& word : keywordWords(path)) {
            key += key.empty() ? keyOf(word) : '|' + keyOf(word);
            words.push_back(std::move(word));
            const std::optional<std::size_t> node =
                find(key, words, way.empty() ? std::nullopt : std::optional(way.back()));
            if (!node) {
                return;
            }
            way.push_back(*node);
        }
    }
    /// Where a plain @p word stands, if there is just one place.
    [[nodiscard]] std::optional<std::size_t> placeOf(const std::string& word) {
        const auto found = m_byName.find(keyOf(word));
        return found != m_byName.end() && found->second.size() == 1 ? std::optional(found->second.front())
                                                                    : std::nullopt;
    }
    [[nodiscard]] const std::string& keyOf(const std::string& word) {
        const auto [known, isNew] = m_keys.try_emplace(word);
        if (isNew) {
            known->second = text::caseFolded(keywordPath(std::span(&word, 1)));
        }
        return known->second;
    }
    void count(std::size_t node, const Sayers& sayers) {
        m_nodes[node].node.assets += sayers.assets;
        m_nodes[node].node.chosen += sayers.chosen;
    }
    [[nodiscard]] std::vector<KeywordNode> inOrder() {
        std::vector<KeywordNode> ordered;
        ordered.reserve(m_nodes.size());
        append(m_top, ordered);
        return ordered;
    }

private:
    struct Node {
        KeywordNode node;
        std::vector<std::size_t> below;
    };

    std::optional<std::size_t> find(const std::string& key, std::span<const std::string> words,
                                    std::optional<std::size_t> above) {
        if (const auto known = m_byPath.find(key); known != m_byPath.end()) {
            return known->second;
        }
        if (m_nodes.size() >= kKeywordsAtMost) {
            return std::nullopt;
        }
        const std::size_t made = m_nodes.size();
        // Above it everything is spelt as it was found first.
        const std::string start = above ? m_nodes[*above].node.path + '|' : std::string();
        const std::string name = keywordPath(words.last(1));
        m_nodes.push_back({{start + name, words.back(), static_cast<int>(words.size()) - 1, 0, 0}, {}});
        (above ? m_nodes[*above].below : m_top).push_back(made);
        m_byPath.emplace(key, made);
        m_byName[keyOf(words.back())].push_back(made);
        return made;
    }

    /// As deep as kKeywordLevelsAtMost.
    // NOLINTNEXTLINE(misc-no-recursion)
    void append(const std::vector<std::size_t>& siblings, std::vector<KeywordNode>& ordered) {
        std::vector<std::pair<std::string, std::size_t>> sorted;
        sorted.reserve(siblings.size());
        for (const std::size_t node : siblings) {
            sorted.emplace_back(text::sortKey(m_nodes[node].node.name), node);
        }
        std::ranges::sort(sorted);
        for (const auto& [key, node] : sorted) {
            ordered.push_back(std::move(m_nodes[node].node));
            append(m_nodes[node].below, ordered);
        }
    }

    std::vector<Node> m_nodes;
    std::vector<std::size_t> m_top;
    std::unordered_map<std::string, std::size_t> m_byPath;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName;
    std::unordered_map<std::string, std::string> m_keys; ///< Of words.
};

/// Each node once, however often the lists say it.
void countLists(const Sayers& sayers, Tree& tree) {
    std::set<std::size_t> nodes;
    std::set<std::string> said;
    for (const std::string& path : sayers.lists.paths) {
        std::vector<std::size_t> way;
        tree.walk(path, way);
        nodes.insert(way.begin(), way.end());
        for (const std::string& word : keywordWords(path)) {
            said.insert(tree.keyOf(word));
        }
    }
    for (const std::string& word : sayers.lists.words) {
        if (said.contains(tree.keyOf(word))) {
            continue;
        }
        if (const auto place = tree.placeOf(word)) {
            nodes.insert(*place);
            continue;
        }
        std::vector<std::size_t> way;
        tree.walk(keywordPath(std::span(&word, 1)), way);
        nodes.insert(way.begin(), way.end());
    }
    for (const std::size_t node : nodes) {
        tree.count(node, sayers);
    }
}

/// False when asked to stop.
bool read(Query& query, bool areChosen, const std::stop_token& stop, std::vector<Sayers>& all) {
    while (query.next()) {
        if (stop.stop_requested()) {
            return false;
        }
        const std::int64_t count = query.integer(2);
        all.push_back({{itemsOf(query, 0), itemsOf(query, 1)}, areChosen ? 0 : count, areChosen ? count : 0});
    }
    return true;
}

std::string asJson(std::span<const AssetId> ids) {
    std::vector<std::int64_t> rows(ids.size());
    std::ranges::transform(ids, rows.begin(), &AssetId::value);
    return nlohmann::json(rows).dump();
}

} // namespace

Result<std::vector<KeywordNode>> keywordTree(const Catalog& catalog, std::span<const AssetId> chosen,
                                             const std::stop_token& stop) {
    auto reader = catalog.readers().lease(stop);
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<KeywordNode>> {
        std::vector<Sayers> all;
        {
            const database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
            Query every(reader->connection(), kAll, FieldId::Keywords, FieldId::HierarchicalKeywords);
            Query some(reader->connection(), kChosen, FieldId::Keywords, FieldId::HierarchicalKeywords,
                       asJson(chosen));
            if (!read(every, false, stop, all) || !read(some, true, stop, all)) {
                return failure(ErrorCode::Cancelled, {});
            }
        }
        // All paths first: where a plain keyword stands depends on them.
        Tree tree;
        for (const Sayers& sayers : all) {
            for (const std::string& path : sayers.lists.paths) {
                std::vector<std::size_t> way;
                tree.walk(path, way);
            }
        }
        for (const Sayers& sayers : all) {
            countLists(sayers, tree);
        }
        return tree.inOrder();
    });
}

} // namespace fieldframe::catalog
