// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/asset.h"
#include "core/model/media_facts.h"
#include "core/model/metadata_field.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fieldframe::search {

/// Words as typed, compared folded and segmented. In any column, or in one.
struct WordsTerm {
    std::vector<std::string> words; ///< text::words() of what was typed; several = a phrase.
    bool lastIsPrefix = false;
    SearchColumn column = SearchColumn::None; ///< None = any.
    bool operator==(const WordsTerm&) const = default;
};

/// date:2017, date:2017..2018-06 (both ends inclusive, open ends allowed).
struct DateTerm {
    std::optional<std::int64_t> fromLocalMilliseconds; ///< Inclusive.
    std::optional<std::int64_t> toLocalMilliseconds;   ///< Exclusive.
    bool operator==(const DateTerm&) const = default;
};

/// rating:3, rating:>=3, rating:1..3
struct RatingTerm {
    int from = 0;
    int to = 5;
    bool operator==(const RatingTerm&) const = default;
};

struct PickTerm { ///< pick:yes, pick:no, pick:rejected
    Pick pick = Pick::Pick;
    bool operator==(const PickTerm&) const = default;
};

struct LabelTerm { ///< label:red
    std::string label;
    bool operator==(const LabelTerm&) const = default;
};

struct MissingTerm { ///< missing:caption, missing:credit, missing:<any field's key>
    FieldId field = FieldId::Caption;
    bool operator==(const MissingTerm&) const = default;
};

struct GalleryTerm { ///< in:"Gallery title" or in:<id>
    std::string titleOrId;
    bool operator==(const GalleryTerm&) const = default;
};

struct KindTerm { ///< kind:video
    MediaKind kind = MediaKind::Image;
    bool operator==(const KindTerm&) const = default;
};

/// What a picture says of the consent of those who can be recognised in it: its model release status.
enum class Release : std::uint8_t {
    Unsaid,        ///< No status is given.
    None,          ///< Asked for, and there is none.
    NotApplicable, ///< Nobody can be recognised.
    Full,          ///< Unlimited releases of all.
    Limited,       ///< Limited or incomplete ones.
};

struct ReleaseTerm { ///< release:yes, release:limited, release:no, release:na, release:missing
    Release release = Release::Full;
    bool operator==(const ReleaseTerm&) const = default;
};

struct CategoryTerm { ///< category:Health (with what is below it)
    std::string nameOrPath;
    bool operator==(const CategoryTerm&) const = default;
};

struct Term {
    std::variant<WordsTerm, DateTerm, RatingTerm, PickTerm, LabelTerm, MissingTerm, GalleryTerm, KindTerm,
                 CategoryTerm, ReleaseTerm>
        what;
    bool isExcluded = false; ///< -without
    bool operator==(const Term&) const = default;
};

enum class SortBy {
    DateTaken,    ///< Newest first.
    Imported,     ///< Newest first.
    Name,         ///< File name, collated, A first.
    Relevance,    ///< Best match first; without words, as DateTaken.
    GalleryOrder, ///< The order of the one gallery asked for; elsewhere as DateTaken.
};

/// A whole search: all terms must hold.
struct Query {
    std::vector<Term> terms;
    std::optional<MediaKind> kind;      ///< The search bar's content filter.
    std::optional<CategoryId> category; ///< The search bar's category, with what is below it.
    std::optional<GalleryId> gallery;
    SortBy sort = SortBy::DateTaken;
    bool isReversed = false;

    bool operator==(const Query&) const = default;
};

} // namespace fieldframe::search
