// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/variants.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"
#include "core/credit/name_keys.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace fieldframe::credit {

namespace {

/// Names joined in groups, with the reasons.
class Grouping {
public:
    Grouping(std::span<const NameUse> names, const AgencyTable& agencies)
        : m_names(names)
        , m_agencies(agencies)
        , m_parents(names.size()) {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    std::vector<VariantGroup> groups() {
        joinByKey(Likeness::Writing, [](const NameUse& name) { return plainKey(name.text); });
        joinByKey(Likeness::British, [](const NameUse& name) { return americanKey(name.text); });
        joinByKey(Likeness::WordOrder, [](const NameUse& name) { return orderlessKey(name.text); });
        joinAgencies();
        joinInitials();
        joinOneEdit();
        return collected();
    }

private:
    std::size_t root(std::size_t place) {
        while (m_parents[place] != place) {
            m_parents[place] = m_parents[m_parents[place]];
            place = m_parents[place];
        }
        return place;
    }

    void join(std::size_t left, std::size_t right, Likeness why) {
        const std::size_t first = root(left);
        const std::size_t second = root(right);
        if (first == second) {
            return;
        }
        m_parents[second] = first;
        m_whys[first].insert(why);
        const auto moved = m_whys.find(second);
        if (moved != m_whys.end()) {
            const std::set<Likeness> whys = moved->second;
            m_whys.erase(moved);
            m_whys[first].insert(whys.begin(), whys.end());
        }
    }

    template <class Key>
    void joinByKey(Likeness why, const Key& keyOf) {
        std::map<std::pair<NameKind, std::string>, std::size_t> first;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            std::string key = keyOf(m_names[i]);
            if (key.empty()) {
                continue;
            }
            const auto [place, isNew] = first.try_emplace({m_names[i].kind, std::move(key)}, i);
            if (!isNew) {
                join(place->second, i, why);
            }
        }
    }

    /// What the table calls one agency, and acronyms beside the long forms that they are made of.
    void joinAgencies() {
        std::unordered_map<std::string, std::size_t> byAcronym;
        std::unordered_map<const Agency*, std::size_t> byAgency;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i].kind != NameKind::Agency) {
                continue;
            }
            if (isCapitals(m_names[i].text) && wordsOf(m_names[i].text).size() == 1) {
                byAcronym.try_emplace(plainKey(m_names[i].text), i);
            }
        }
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i].kind != NameKind::Agency) {
                continue;
            }
            const auto acronym = byAcronym.find(acronymOf(m_names[i].text));
            if (acronym != byAcronym.end()) {
                join(acronym->second, i, Likeness::Acronym);
            }
            if (const Agency* const agency = m_agencies.find(m_names[i].text)) {
                const auto [place, isNew] = byAgency.try_emplace(agency, i);
                if (!isNew) {
                    join(place->second, i, Likeness::SameAgency);
                }
            }
        }
    }

    /// "A. Cruz" is "Ana Cruz" where no other name fits it.
    void joinInitials() {
        std::unordered_map<std::string, std::vector<std::size_t>> byFamily;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const std::vector<std::string> words = text::words(m_names[i].text);
            if (m_names[i].kind == NameKind::Person && words.size() >= 2) {
                byFamily[words.back()].push_back(i);
            }
        }
        for (const auto& [family, places] : byFamily) {
            for (const std::size_t place : places) {
                if (!hasInitialsOnly(m_names[place].text)) {
                    continue;
                }
                std::set<std::size_t> fitting;
                for (const std::size_t other : places) {
                    if (other != place && !hasInitialsOnly(m_names[other].text) &&
                        initialsFit(m_names[place].text, m_names[other].text)) {
                        fitting.insert(root(other));
                    }
                }
                if (fitting.size() == 1) {
                    join(*fitting.begin(), place, Likeness::Initials);
                }
            }
        }
    }

    /// Names one edit apart share a form with one letter left out.
    void joinOneEdit() {
        if (m_names.size() > kMostNames) {
            return; // A catalog made to fill the memory; the other likenesses are found all the same.
        }
        std::map<std::pair<NameKind, std::string>, std::vector<std::size_t>> byForm;
        std::vector<std::u32string> keys(m_names.size());
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            keys[i] = letters(m_names[i].text);
            if (keys[i].size() < kShortestEdited || keys[i].size() > kLongestEdited) {
                continue;
            }
            for (std::string& form : formsLessOne(keys[i])) {
                byForm[{m_names[i].kind, std::move(form)}].push_back(i);
            }
        }
        for (const auto& [form, places] : byForm) {
            for (std::size_t i = 1; i < places.size() && places.size() <= kMostOfForm; ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    if (isOneEdit(keys[places[i]], keys[places[j]])) {
                        join(places[j], places[i], Likeness::OneEdit);
                    }
                }
            }
        }
    }

    std::vector<VariantGroup> collected() {
        std::map<std::size_t, VariantGroup> byRoot;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            byRoot[root(i)].names.push_back(m_names[i]);
        }
        std::vector<VariantGroup> groups;
        for (auto& [place, group] : byRoot) {
            if (group.names.size() < 2) {
                continue;
            }
            std::ranges::stable_sort(group.names, std::greater<>(), &NameUse::uses);
            group.kind = group.names.front().kind;
            const std::set<Likeness>& whys = m_whys[place];
            group.likenesses.assign(whys.begin(), whys.end());
            groups.push_back(std::move(group));
        }
        std::ranges::stable_sort(groups, std::greater<>(),
                                 [](const VariantGroup& group) { return group.names.front().uses; });
        return groups;
    }

    static constexpr std::size_t kShortestEdited = 7;
    static constexpr std::size_t kLongestEdited = 60;
    static constexpr std::size_t kMostOfForm = 40;
    static constexpr std::size_t kMostNames = 30'000;

    std::span<const NameUse> m_names;
    const AgencyTable& m_agencies;
    std::vector<std::size_t> m_parents;
    std::map<std::size_t, std::set<Likeness>> m_whys;
};

} // namespace

std::string_view likenessName(Likeness likeness) {
    switch (likeness) {
    case Likeness::Writing:
        return "writing";
    case Likeness::British:
        return "british";
    case Likeness::WordOrder:
        return "word_order";
    case Likeness::Initials:
        return "initials";
    case Likeness::OneEdit:
        return "one_edit";
    case Likeness::Acronym:
        return "acronym";
    case Likeness::SameAgency:
        break;
    }
    return "same_agency";
}

std::vector<VariantGroup> variantsOf(std::span<const NameUse> names, const AgencyTable& agencies) {
    return Grouping(names, agencies).groups();
}

std::string withNameReplaced(std::string_view text, std::string_view name, std::string_view with) {
    std::string out;
    while (!name.empty()) {
        const std::size_t at = text.find(name);
        if (at == std::string_view::npos) {
            break;
        }
        const std::string_view after = text.substr(at + name.size());
        const bool isWhole = !endsInLetter(text.substr(0, at)) && !beginsWithLetter(after);
        out += text.substr(0, at);
        out += isWhole ? with : name;
        text = after;
    }
    return out.append(text);
}

} // namespace fieldframe::credit
