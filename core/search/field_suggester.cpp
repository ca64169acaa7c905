// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/field_suggester.h"

#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/model/descriptive_metadata.h"
#include "core/places/cities.h"
#include "core/search/compiler.h"
#include "core/search/field_statements.h"
#include "core/search/word_match.h"

#include <algorithm>
#include <unordered_map>

namespace fieldframe::search {

namespace {

/// Assets looked at in one round: enough to tell what is usual of late, few enough for a few milliseconds.
constexpr std::size_t kAtOnce = 256;
constexpr int kRounds = 4;
/// Single letters begin half of all words; the index has beginnings of two and three.
constexpr std::size_t kFewestBytes = 2;
constexpr std::size_t kLongestTyped = 200;

std::string joinedWords(std::string_view text) {
    std::string joined;
    for (const std::string& word : text::words(text)) {
        joined += (joined.empty() ? "" : " ") + word;
    }
    return joined;
}

/// A value and how often it was met, in the order in which they were.
struct Met {
    std::string value;
    std::size_t count = 0;
};

/// The catalog's values of one field that fit what is typed.
class Values {
public:
    Values(database::Connection& connection, FieldId field, std::string_view language, std::string_view typed,
           std::stop_token stop)
        : m_connection(connection)
        , m_field(metadataField(field))
        , m_language(language)
        , m_typed(typed)
        , m_words(text::words(typed))
        , m_stop(std::move(stop)) {}

    std::vector<Met> find(std::size_t limit) {
        const bool isFew = m_words.empty() || (m_words.size() == 1 && m_words[0].size() < kFewestBytes);
        if (isFew || m_field.searchColumn == SearchColumn::None) {
            database::Query rows(m_connection, kLatestValues, m_field.id, m_language);
            static_cast<void>(takeAll(rows));
        } else {
            findByWords(limit);
        }
        std::ranges::stable_sort(m_met, std::greater<>(), &Met::count);
        m_met.resize(std::min(m_met.size(), limit));
        return std::move(m_met);
    }

private:
    /// Looks at the latest assets whose words fit, then at some without the values met so far, and so on: a
    /// value that thousands share hides no other.
    void findByWords(std::size_t limit) {
        std::vector<WordsTerm> wanted;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            wanted.push_back({{m_words[i]}, i + 1 == m_words.size(), m_field.searchColumn});
        }
        std::vector<WordsTerm> known;
        for (int round = 0; round < kRounds && !m_stop.stop_requested(); ++round) {
            const std::size_t before = m_met.size();
            database::Query rows(m_connection, kMatchingValues, m_field.id, m_language,
                                 matchAllOf(wanted, known));
            const std::size_t count = takeAll(rows);
            for (std::size_t i = before; i < m_met.size(); ++i) {
                known.push_back({text::words(m_met[i].value), false, m_field.searchColumn});
            }
            if (count < kAtOnce || m_met.size() == before || m_met.size() >= limit) {
                break;
            }
        }
    }

    std::size_t takeAll(database::Query& rows) {
        std::size_t count = 0;
        for (; rows.next(); ++count) {
            const FieldContent content = contentFromStored(m_field.shape, rows.view(0));
            if (const auto* const list = std::get_if<std::vector<std::string>>(&content)) {
                std::ranges::for_each(*list, [this](const std::string& item) { take(item); });
            } else if (const auto* const single = std::get_if<std::string>(&content)) {
                take(*single);
            }
        }
        return count;
    }

    void take(const std::string& value) {
        const auto known = m_places.find(value);
        if (known != m_places.end()) {
            ++m_met[known->second].count;
        } else if (value != m_typed && fits(value)) {
            m_places.emplace(value, m_met.size());
            m_met.push_back({value, 1});
        }
    }

    [[nodiscard]] bool fits(std::string_view value) const {
        const std::string folded = joinedWords(value);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (!holds(folded, WordsTerm{{m_words[i]}, i + 1 == m_words.size(), SearchColumn::None})) {
                return false;
            }
        }
        return !folded.empty();
    }

    database::Connection& m_connection;
    const MetadataField& m_field;
    const std::string m_language;
    const std::string m_typed;
    const std::vector<std::string> m_words;
    const std::stop_token m_stop;
    std::vector<Met> m_met;
    std::unordered_map<std::string, std::size_t> m_places; ///< In m_met.
};

void addOnce(std::vector<FieldSuggestion>& found, FieldSuggestion one, std::string_view typed,
             std::size_t limit) {
    const std::string key = joinedWords(one.text);
    const bool isKnown = std::ranges::any_of(found, [&](const FieldSuggestion& known) {
        return joinedWords(known.text) == key && (known.note == one.note || known.isFromCatalog);
    });
    if (found.size() < limit && !isKnown && one.text != typed) {
        found.push_back(std::move(one));
    }
}

/// Of a name in several languages, the one that is being typed.
std::string_view nameTyped(const std::array<std::string_view, 4>& names, places::NameLanguage usual,
                           std::string_view typed) {
    const std::string beginning = joinedWords(typed);
    const auto begins = [&](std::string_view name) {
        return (" " + joinedWords(name)).find(" " + beginning) != std::string::npos;
    };
    const std::string_view first = names[static_cast<std::size_t>(usual)];
    if (begins(first)) {
        return first;
    }
    const auto other = std::ranges::find_if(names, begins);
    return other == names.end() ? first : *other;
}

/// Names in the usual language come first, those that begin so before those with a later word.
int distance(const places::City& city, places::NameLanguage usual, const std::string& beginning) {
    const std::string name = joinedWords(city.name(usual));
    if (name.starts_with(beginning)) {
        return 0;
    }
    return name.find(" " + beginning) != std::string::npos ? 1 : 2;
}

void addFromWorld(std::vector<FieldSuggestion>& found, FieldId field, std::string_view typed,
                  std::size_t limit, places::NameLanguage names) {
    if (field == FieldId::City) {
        constexpr std::size_t kLookedAt = 200;
        std::vector<const places::City*> cities = places::citiesBeginning(typed, kLookedAt);
        std::ranges::stable_sort(cities, {}, [&, beginning = joinedWords(typed)](const places::City* city) {
            return distance(*city, names, beginning);
        });
        for (const places::City* const city : cities) {
            const std::string_view name = nameTyped(city->names, names, typed);
            addOnce(found, {std::string(name), std::string(city->country->name(names))}, typed, limit);
        }
    } else if (field == FieldId::Country) {
        for (const places::Country* const country : places::countriesBeginning(typed, limit)) {
            addOnce(found,
                    {std::string(nameTyped(country->names, names, typed)), std::string(country->alpha3)},
                    typed, limit);
        }
    } else if (field == FieldId::CountryCode) {
        if (const places::Country* const exact = places::findCountry(typed)) {
            addOnce(found, {std::string(exact->alpha3), std::string(exact->name(names))}, typed, limit);
        }
        for (const places::Country* const country : places::countriesBeginning(typed, limit)) {
            addOnce(found, {std::string(country->alpha3), std::string(country->name(names))}, typed, limit);
        }
    }
}

} // namespace

Result<std::vector<FieldSuggestion>> FieldSuggester::suggest(FieldId field, std::string_view language,
                                                             std::string_view typed, std::size_t limit,
                                                             places::NameLanguage names,
                                                             std::stop_token stop) const {
    using Found = std::vector<FieldSuggestion>;
    const std::string text = text::cleaned(typed);
    if (text.size() > kLongestTyped) {
        return Found();
    }
    const auto lease = m_catalog.readers().lease(stop);
    if (!lease) {
        return tl::unexpected(lease.error());
    }
    return database::guarded([&]() -> Result<Found> {
        Found found;
        for (const Met& met : Values(lease->connection(), field, language, text, stop).find(limit)) {
            const places::Country* const country =
                field == FieldId::CountryCode ? places::findCountry(met.value) : nullptr;
            found.push_back({met.value, country ? std::string(country->name(names)) : std::string(), true});
        }
        if (!text.empty()) {
            addFromWorld(found, field, text, limit, names);
        }
        return found;
    });
}

} // namespace fieldframe::search
