// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::search {

/// How what is being typed may go on: a name that the catalog holds.
struct Suggestion {
    std::string field; ///< The word it is asked for by: "in", "category", "creator", "keyword", "city"…
    std::string name;  ///< As it stands in the catalog.
    std::string query; ///< The whole text with the name in the place of what was being typed.
    bool operator==(const Suggestion&) const = default;
};

/// Finds names of galleries, categories, creators, keywords and places in which the last words typed begin a
/// word. Thread-safe. Reads a bounded number of rows whatever the catalog's size, so rare names may be left
/// out.
class Suggester {
public:
    explicit Suggester(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}

    /// At most @p limit; nothing where the last thing typed is finished.
    [[nodiscard]] Result<std::vector<Suggestion>> suggest(std::string_view typed, std::size_t limit,
                                                          std::stop_token stop = {}) const;

private:
    const catalog::Catalog& m_catalog;
};

} // namespace fieldframe::search
