// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/compiler.h"

#include <string_view>
#include <utility>

namespace fieldframe::search {

namespace {

// Where the assets of a query come from. CROSS JOIN keeps SQLite from turning the order of the tables round.
constexpr std::string_view kFromAssets = " FROM assets AS a WHERE a.removed_at IS NULL";
constexpr std::string_view kFromGallery =
    " FROM gallery_items AS i CROSS JOIN assets AS a ON a.id = i.asset_id"
    " WHERE i.gallery_id = ? AND a.removed_at IS NULL";
constexpr std::string_view kFromWords = " FROM asset_fts CROSS JOIN assets AS a ON a.id = asset_fts.rowid"
                                        " WHERE asset_fts MATCH ? AND a.removed_at IS NULL";
constexpr std::string_view kFromWordsInGallery =
    " FROM asset_fts CROSS JOIN gallery_items AS i ON i.gallery_id = ? AND i.asset_id = asset_fts.rowid"
    " CROSS JOIN assets AS a ON a.id = i.asset_id WHERE asset_fts MATCH ? AND a.removed_at IS NULL";

// A headline says more about a picture than a word deep in its caption. Columns in the order of the text
// index.
constexpr std::string_view kWeights = "bm25(6.0, 3.0, 4.0, 2.0, 1.0, 2.0, 4.0, 3.0, 3.0, 2.0, 3.0, 1.0, 1.0)";

constexpr std::string_view kWithoutWords =
    "a.id NOT IN (SELECT rowid FROM asset_fts WHERE asset_fts MATCH ?)";
constexpr std::string_view kMissingField =
    "NOT EXISTS (SELECT 1 FROM field_values AS v WHERE v.asset_id = a.id"
    " AND v.field = ? AND v.value IS NOT NULL)";
// Some programs write the status as its whole address, which ends in the code.
constexpr std::string_view kFieldEnds = "EXISTS (SELECT 1 FROM field_values AS v WHERE v.asset_id = a.id"
                                        " AND v.field = ? AND v.value LIKE ?)";
// %s: as many '?' as there are values.
constexpr std::string_view kInGalleries =
    "a.id IN (SELECT i.asset_id FROM galleries AS g CROSS JOIN gallery_items AS i ON i.gallery_id = g.id"
    " WHERE g.removed_at IS NULL AND g.id IN (%s))";
constexpr std::string_view kInCategories =
    "a.id IN (WITH RECURSIVE below(id) AS (SELECT id FROM categories WHERE removed_at IS NULL AND id IN (%s)"
    " UNION SELECT c.id FROM below CROSS JOIN categories AS c ON c.parent_id = below.id WHERE c.removed_at "
    "IS NULL)"
    " SELECT i.asset_id FROM below CROSS JOIN gallery_categories AS gc ON gc.category_id = below.id"
    " CROSS JOIN galleries AS g ON g.id = gc.gallery_id"
    " CROSS JOIN gallery_items AS i ON i.gallery_id = g.id WHERE g.removed_at IS NULL)";

// Sets of assets by what they have, each read from the index that holds just them.
constexpr std::string_view kHaving = "a.id IN (SELECT id FROM assets WHERE removed_at IS NULL AND ";
constexpr std::string_view kNotHaving = "a.id NOT IN (SELECT id FROM assets WHERE removed_at IS NULL AND ";
// The plus keeps the order's own index in the lead, for sets that may be nearly everything.
constexpr std::string_view kHavingOfMany = "+a.id IN (SELECT id FROM assets WHERE removed_at IS NULL AND ";

/// The index that holds just the assets that have something.
enum class Index {
    OneValue, ///< Small (few assets are picked or labelled), and in order of date for one value.
    Values,   ///< Small, and asked for several values at once.
    Dates,    ///< May be nearly everything; in order of date.
};

/// PLUS Picture Licensing Universal System, Model Release Status.
std::string_view releaseCode(Release release) {
    switch (release) {
    case Release::None:
        return "MR-NON";
    case Release::NotApplicable:
        return "MR-NAP";
    case Release::Full:
        return "MR-UMR";
    case Release::Limited:
        return "MR-LPR";
    case Release::Unsaid:
        break;
    }
    return {};
}

/// Puts the statement together: text and values grow side by side.
class Builder {
public:
    explicit Builder(const ResolvedQuery& query)
        : m_query(query) {}

    Statement ids() {
        m_statement.sql = "SELECT a.id";
        addSourceAndConditions(m_query.sort == SortBy::Relevance);
        addOrder();
        return std::move(m_statement);
    }

    Statement count() {
        m_statement.sql = "SELECT count(*)";
        addSourceAndConditions(false);
        return std::move(m_statement);
    }

private:
    [[nodiscard]] bool hasWords() const { return !m_query.words.empty(); }

    void bind(std::int64_t value) { m_statement.values.emplace_back(value); }
    void bind(std::string value) { m_statement.values.emplace_back(std::move(value)); }

    template <class... Values>
    void addCondition(std::string_view sql, Values... values) {
        m_statement.sql.append(" AND ").append(sql);
        (bind(std::move(values)), ...);
    }

    void addSourceAndConditions(bool isRanked) {
        if (m_query.gallery) {
            m_statement.sql += hasWords() ? kFromWordsInGallery : kFromGallery;
            bind(m_query.gallery->value);
        } else {
            m_statement.sql += hasWords() ? kFromWords : kFromAssets;
        }
        if (hasWords()) {
            bind(matchAllOf(m_query.words, m_query.excludedWords));
            if (isRanked) {
                addCondition("asset_fts.rank MATCH ?", std::string(kWeights));
            }
        } else if (!m_query.excludedWords.empty()) {
            addCondition(kWithoutWords, matchAnyOf(m_query.excludedWords));
        }
        for (const ResolvedCondition& condition : m_query.conditions) {
            std::visit([&](const auto& what) { add(what, condition.isExcluded); }, condition.what);
        }
    }

    /// Walks an index of all assets, in the query's order; elsewhere the rows come from words or a gallery.
    [[nodiscard]] bool walksIndex() const { return !hasWords() && !m_query.gallery; }
    [[nodiscard]] bool walksDates() const {
        return walksIndex() && m_query.sort != SortBy::Name && m_query.sort != SortBy::Imported;
    }

    /// @p having is a condition on columns of assets for which there is an index.
    template <class... Values>
    void addAttribute(const std::string& having, Index index, bool isExcluded, Values... values) {
        if (!walksIndex()) {
            addCondition(isExcluded ? "(" + having + ") IS NOT TRUE" : having, values...);
        } else if (isExcluded) {
            addCondition(std::string(kNotHaving) + having + ")", values...);
        } else if (index == Index::OneValue || (index == Index::Dates && walksDates())) {
            addCondition(having, values...);
        } else {
            addCondition(std::string(index == Index::Dates ? kHavingOfMany : kHaving) + having + ")",
                         values...);
        }
    }

    void add(const DateTerm& term, bool isExcluded) {
        const auto& from = term.fromLocalMilliseconds;
        const auto& to = term.toLocalMilliseconds;
        if (from && to) {
            addAttribute("taken_local >= ? AND taken_local < ?", Index::Dates, isExcluded, *from, *to);
        } else if (from) {
            addAttribute("taken_local >= ?", Index::Dates, isExcluded, *from);
        } else if (to) {
            addAttribute("taken_local < ?", Index::Dates, isExcluded, *to);
        } else {
            addAttribute("taken_local IS NOT NULL", Index::Dates, isExcluded);
        }
    }

    void add(const RatingTerm& term, bool isExcluded) {
        // Unrated assets are the many: a range that holds 0 is asked for by what it leaves out.
        const bool holdsUnrated = term.from <= 0 && term.to >= 0;
        addAttribute(holdsUnrated ? "rating <> 0 AND rating NOT BETWEEN ? AND ?"
                                  : "rating <> 0 AND rating BETWEEN ? AND ?",
                     Index::Values, isExcluded != holdsUnrated, std::int64_t{term.from},
                     std::int64_t{term.to});
    }

    void add(const PickTerm& term, bool isExcluded) {
        if (term.pick == Pick::None) {
            addAttribute("pick <> 0", Index::Values, !isExcluded);
        } else {
            addAttribute("pick <> 0 AND pick = ?", Index::OneValue, isExcluded,
                         static_cast<std::int64_t>(term.pick));
        }
    }

    void add(const MissingTerm& term, bool isExcluded) {
        if (term.field == FieldId::Caption) {
            addAttribute("has_caption = 0", Index::Dates, isExcluded);
        } else if (term.field == FieldId::CreditLine) {
            addAttribute("has_credit = 0", Index::Dates, isExcluded);
        } else {
            const std::string_view missing = kMissingField;
            addCondition(isExcluded ? missing.substr(std::string_view("NOT ").size()) : missing,
                         static_cast<std::int64_t>(term.field));
        }
    }

    void add(const ReleaseTerm& term, bool isExcluded) {
        if (term.release == Release::Unsaid) {
            add(MissingTerm{FieldId::ModelReleaseStatus}, isExcluded);
            return;
        }
        addCondition((isExcluded ? "NOT " : "") + std::string(kFieldEnds),
                     static_cast<std::int64_t>(FieldId::ModelReleaseStatus),
                     "%" + std::string(releaseCode(term.release)));
    }

    void add(const KindTerm& term, bool isExcluded) {
        // The plus keeps other orders in their own index: kinds are too few to sort all of one.
        const std::string column = walksDates() && !isExcluded ? "a.kind" : "+a.kind";
        addCondition(column + (isExcluded ? " <> ?" : " = ?"), static_cast<std::int64_t>(term.kind));
    }

    void add(const LabelSet& set, bool isExcluded) {
        addAttribute("label <> '' AND label IN (" + marks(set.labels.size()) + ")", Index::OneValue,
                     isExcluded);
        for (const std::string& label : set.labels) {
            bind(label);
        }
    }

    void add(const GallerySet& set, bool isExcluded) { addSet(kInGalleries, set.galleries, isExcluded); }
    void add(const CategorySet& set, bool isExcluded) { addSet(kInCategories, set.categories, isExcluded); }

    template <class Id>
    void addSet(std::string_view sql, const std::vector<Id>& ids, bool isExcluded) {
        std::string condition(sql);
        condition.replace(condition.find("%s"), 2, marks(ids.size()));
        addCondition(isExcluded ? "NOT " + condition : condition);
        for (const Id id : ids) {
            bind(id.value);
        }
    }

    static std::string marks(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            text += i == 0 ? "?" : ", ?";
        }
        return text;
    }

    void addOrder() {
        const std::string_view newestFirst = m_query.isReversed ? "" : " DESC";
        const std::string_view firstFirst = m_query.isReversed ? " DESC" : "";
        switch (m_query.sort) {
        case SortBy::Name:
            order({"a.name_key", "a.id"}, firstFirst);
            return;
        case SortBy::Imported:
            order({"a.imported_at", "a.id"}, newestFirst);
            return;
        case SortBy::GalleryOrder:
            if (m_query.gallery) {
                order({"i.rank", "i.asset_id"}, firstFirst);
                return;
            }
            break;
        case SortBy::Relevance:
            if (hasWords()) {
                order({"asset_fts.rank", "a.id"}, firstFirst);
                return;
            }
            break;
        case SortBy::DateTaken:
            break;
        }
        order({"a.taken_local", "a.id"}, newestFirst);
    }

    void order(std::pair<std::string_view, std::string_view> keys, std::string_view direction) {
        m_statement.sql.append(" ORDER BY ").append(keys.first).append(direction);
        m_statement.sql.append(", ").append(keys.second).append(direction);
    }

    const ResolvedQuery& m_query;
    Statement m_statement;
};

} // namespace

Statement compileIds(const ResolvedQuery& query) {
    return Builder(query).ids();
}

Statement compileCount(const ResolvedQuery& query) {
    return Builder(query).count();
}

} // namespace fieldframe::search
