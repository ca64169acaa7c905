// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"
#include "core/protection/name_finder.h"

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace fieldframe::protection {

/// Finds whom assets show by what is said about them. Thread-safe.
class Mentions {
public:
    /// @p persons outlives it.
    explicit Mentions(std::span<const Person> persons);
    [[nodiscard]] bool isEmpty() const { return m_persons.empty(); }

    /// Who is named as shown (PersonShown, a region), and whom texts or the file's name only mention: indices
    /// in the persons. A name of one word is found as whoever is shown, and, of somebody whose name must not
    /// be told, where it stands in a text as a name without another one behind it.
    struct Found {
        std::set<std::size_t> shown;
        std::set<std::size_t> mentioned; ///< Without those shown.
    };
    [[nodiscard]] Found in(const AssetFacts& facts) const;

private:
    void findIn(std::string_view text, std::set<std::size_t>& found) const;

    std::span<const Person> m_persons;
    NameFinder m_wholeNames;
    NameFinder m_oneWordNames;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byName; ///< Squeezed, as UTF-8.
};

} // namespace fieldframe::protection
