// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <string>
#include <variant>
#include <vector>

namespace fieldframe::search {

/// The labels, as written in the catalog, that a LabelTerm fits.
struct LabelSet {
    std::vector<std::string> labels;
};

struct GallerySet {
    std::vector<GalleryId> galleries;
};

/// Without what is below them: the SQL goes down the tree.
struct CategorySet {
    std::vector<CategoryId> categories;
};

using Condition = std::variant<DateTerm, RatingTerm, PickTerm, MissingTerm, KindTerm, ReleaseTerm, LabelSet,
                               GallerySet, CategorySet>;

struct ResolvedCondition {
    Condition what;
    bool isExcluded = false;
};

/// A Query whose names are looked up. An empty set is a name that nothing has.
struct ResolvedQuery {
    std::vector<WordsTerm> words;
    std::vector<WordsTerm> excludedWords;
    std::vector<ResolvedCondition> conditions;
    std::optional<GalleryId> gallery;
    SortBy sort = SortBy::DateTaken;
    bool isReversed = false;
};

} // namespace fieldframe::search
