// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/suggester.h"

#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/search/compiler.h"
#include "core/search/field_terms.h"
#include "core/search/query_text.h"
#include "core/search/word_match.h"

#include <algorithm>
#include <array>

namespace fieldframe::search {

namespace {

/// A name is remembered by a few of its words; more would be a sentence.
constexpr std::size_t kMostWords = 4;
constexpr std::size_t kMostOfOneField = 4;
constexpr int kRounds = 6;
/// Single letters begin half of all words.
constexpr std::size_t kFewestBytes = 2;

constexpr std::string_view kGalleries = "SELECT title FROM galleries WHERE removed_at IS NULL"
                                        " ORDER BY title_key, id LIMIT 5000";
constexpr std::string_view kValues =
    "SELECT v.value FROM asset_fts CROSS JOIN field_values AS v ON v.asset_id = asset_fts.rowid"
    " AND v.field = ? WHERE asset_fts MATCH ? AND v.value IS NOT NULL LIMIT 64";
constexpr std::size_t kValuesAtOnce = 64;

struct NamedField {
    std::string_view word;
    FieldId field;
    SearchColumn column;
};

constexpr std::array kNamedFields{
    NamedField{"creator", FieldId::Creator, SearchColumn::Creator},
    NamedField{"keyword", FieldId::Keywords, SearchColumn::Keywords},
    NamedField{"city", FieldId::City, SearchColumn::City},
    NamedField{"country", FieldId::Country, SearchColumn::Country},
    NamedField{"place", FieldId::Sublocation, SearchColumn::Place},
    NamedField{"place", FieldId::State, SearchColumn::Place},
};

/// The words of a name that are typed already, the last one perhaps not to its end.
using Typed = std::vector<std::string>;

bool fits(std::string_view name, const Typed& typed) {
    std::string folded;
    for (const std::string& word : text::words(name)) {
        folded += (folded.empty() ? "" : " ") + word;
    }
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (!holds(folded, WordsTerm{{typed[i]}, i + 1 == typed.size(), SearchColumn::None})) {
            return false;
        }
    }
    return true;
}

/// One way to read what is being typed: the last @p count pieces as the beginning of one name.
class Reading {
public:
    Reading(const catalog::Catalog& catalog, database::Connection& connection, const std::vector<Piece>& all,
            std::size_t count, std::stop_token stop)
        : m_catalog(catalog)
        , m_connection(connection)
        , m_kept(all.begin(), all.end() - static_cast<std::ptrdiff_t>(count))
        , m_field(all.back().field)
        , m_stop(std::move(stop)) {
        for (auto at = all.end() - static_cast<std::ptrdiff_t>(count); at != all.end(); ++at) {
            for (std::string& word : text::words(at->value)) {
                m_typed.push_back(std::move(word));
            }
        }
    }

    std::vector<Suggestion> run() {
        if (m_typed.empty()) {
            return {};
        }
        addGalleries();
        addCategories();
        if (m_typed.back().size() >= kFewestBytes || m_typed.size() > 1) {
            for (const NamedField& named : kNamedFields) {
                addValues(named);
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool wants(std::string_view word, SearchColumn column = SearchColumn::None) const {
        if (m_stop.stop_requested()) {
            return false;
        }
        return m_field.empty() || m_field == word ||
               (column != SearchColumn::None && columnOfFieldWord(m_field) == column);
    }

    void add(std::string_view field, const std::string& name) {
        std::vector<Piece> pieces = m_kept;
        Piece piece;
        piece.field = field;
        piece.value = name;
        pieces.push_back(std::move(piece));
        m_found.push_back({std::string(field), name, textOf(pieces) + " "});
    }

    void addGalleries() {
        std::size_t found = 0;
        if (!wants("in")) {
            return;
        }
        database::Query titles(m_connection, kGalleries);
        while (found < kMostOfOneField && titles.next()) {
            if (fits(titles.view(0), m_typed)) {
                add("in", titles.text(0));
                ++found;
            }
        }
    }

    void addCategories() {
        const auto tree = wants("category") ? m_catalog.categories().tree() : Result<std::vector<Category>>();
        std::size_t found = 0;
        for (const Category& category : tree.value_or(std::vector<Category>())) {
            if (found < kMostOfOneField && fits(category.name, m_typed)) {
                add("category", category.name);
                ++found;
            }
        }
    }

    /// Looks at some assets whose words fit, then at some without the names met so far, and so on: a name
    /// that thousands share takes one step like any other.
    void addValues(const NamedField& named) {
        std::vector<WordsTerm> wanted;
        for (std::size_t i = 0; i < m_typed.size(); ++i) {
            wanted.push_back({{m_typed[i]}, i + 1 == m_typed.size(), named.column});
        }
        std::vector<WordsTerm> met;
        std::vector<std::string> names;
        for (int round = 0; round < kRounds && wants(named.word, named.column); ++round) {
            database::Query rows(m_connection, kValues, named.field, matchAllOf(wanted, met));
            std::size_t count = 0;
            const std::size_t before = names.size();
            for (; rows.next(); ++count) {
                take(contentFromStored(metadataField(named.field).shape, rows.view(0)), names);
            }
            for (std::size_t i = before; i < names.size(); ++i) {
                met.push_back({text::words(names[i]), false, named.column});
            }
            if (count < kValuesAtOnce || names.size() == before || names.size() >= kMostOfOneField) {
                break;
            }
        }
        for (std::size_t i = 0; i < std::min(names.size(), kMostOfOneField); ++i) {
            add(named.word, names[i]);
        }
    }

    void take(const FieldContent& content, std::vector<std::string>& names) const {
        const auto* const list = std::get_if<std::vector<std::string>>(&content);
        const auto* const single = std::get_if<std::string>(&content);
        const std::vector<std::string> items = list     ? *list
                                               : single ? std::vector{*single}
                                                        : std::vector<std::string>();
        for (const std::string& item : items) {
            if (fits(item, m_typed) && std::ranges::find(names, item) == names.end()) {
                names.push_back(item);
            }
        }
    }

    const catalog::Catalog& m_catalog;
    database::Connection& m_connection;
    std::vector<Piece> m_kept;
    std::string m_field;
    Typed m_typed;
    std::stop_token m_stop;
    std::vector<Suggestion> m_found;
};

/// Pieces at the end that may be one name: bare words, of which the last is still being typed.
std::size_t nameLength(const std::vector<Piece>& all) {
    if (all.empty() || !all.back().isOpen || all.back().isExcluded) {
        return 0;
    }
    std::size_t count = 1;
    const auto isBare = [](const Piece& piece) {
        return piece.field.empty() && !piece.isQuoted && !piece.isExcluded;
    };
    while (isBare(all[all.size() - count]) && count < std::min(all.size(), kMostWords) &&
           isBare(all[all.size() - count - 1])) {
        ++count;
    }
    return count;
}

} // namespace

Result<std::vector<Suggestion>> Suggester::suggest(std::string_view typed, std::size_t limit,
                                                   std::stop_token stop) const {
    const std::vector<Piece> all = pieces(typed);
    const std::size_t longest = nameLength(all);
    if (longest == 0) {
        return std::vector<Suggestion>();
    }
    const auto lease = m_catalog.readers().lease(stop);
    if (!lease) {
        return tl::unexpected(lease.error());
    }
    return database::guarded([&]() -> Result<std::vector<Suggestion>> {
        std::vector<Suggestion> found = Reading(m_catalog, lease->connection(), all, longest, stop).run();
        if (longest > 1) {
            for (Suggestion& other : Reading(m_catalog, lease->connection(), all, 1, stop).run()) {
                const bool isKnown = std::ranges::any_of(found, [&](const Suggestion& known) {
                    return known.field == other.field && known.name == other.name;
                });
                if (!isKnown) {
                    found.push_back(std::move(other));
                }
            }
        }
        found.resize(std::min(found.size(), limit));
        return found;
    });
}

} // namespace fieldframe::search
