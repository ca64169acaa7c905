// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/metadata_field.h"
#include "core/places/countries.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::search {

/// How a field's text may go on.
struct FieldSuggestion {
    std::string text;
    std::string note; ///< What tells it from others: a city's country, a code's country. May be empty.
    bool isFromCatalog = false;
    bool operator==(const FieldSuggestion&) const = default;
};

/// Finds values for what is being typed into a field. Thread-safe. Reads a bounded number of rows whatever
/// the catalog's size, so rare values may be left out.
class FieldSuggester {
public:
    explicit FieldSuggester(const catalog::Catalog& catalog)
        : m_catalog(catalog) {}

    /// Values of @p field (in @p language, "" for the main text) in which @p typed begins a word: those of
    /// the catalog, the most used of late first, then cities, countries and codes of the world, named in
    /// @p names. For an empty @p typed the catalog's latest. At most @p limit, without @p typed itself.
    [[nodiscard]] Result<std::vector<FieldSuggestion>>
    suggest(FieldId field, std::string_view language, std::string_view typed, std::size_t limit,
            places::NameLanguage names = places::NameLanguage::English, std::stop_token stop = {}) const;

private:
    const catalog::Catalog& m_catalog;
};

} // namespace fieldframe::search
