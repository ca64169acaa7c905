// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/lexer.h"
#include "core/search/query.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fieldframe::search {

/// A query text seen as the fields of a form, which can be changed one by one: what stands in the others
/// stays as it was typed. A value. Synonyms are one field: `photographer:` shows where `creator:` is asked
/// for.
class QueryForm {
public:
    explicit QueryForm(std::string_view typed = {});
    [[nodiscard]] std::string text() const;

    /// What is searched in @p column (None: in any), as it would be typed there alone: without the field's
    /// word, with quotes, and with '-' before what must not be there.
    [[nodiscard]] std::string words(SearchColumn column) const;
    void setWords(SearchColumn column, std::string_view typed);

    /// The value of the condition @p field, "" where it is not asked for; the first of several.
    [[nodiscard]] std::string value(std::string_view field) const;
    /// "" takes the condition away.
    void setValue(std::string_view field, std::string_view value);

    /// For a condition that may stand several times: `missing:caption missing:credit`.
    [[nodiscard]] bool has(std::string_view field, std::string_view value) const;
    void set(std::string_view field, std::string_view value, bool isWanted);

    /// The two ends of `date:`, as typed where they can be shown apart; "" = open.
    [[nodiscard]] std::pair<std::string, std::string> dates() const;
    void setDates(std::string_view from, std::string_view to);

private:
    std::vector<Piece> m_pieces;
};

} // namespace fieldframe::search
