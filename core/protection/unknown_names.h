// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"
#include "core/protection/text_redactor.h"

#include <set>
#include <string_view>

namespace fieldframe::protection {

/// Tells texts that may name somebody of whom the catalog does not know how the name is written there. For an
/// asset whose names must not be told.
class UnknownNames {
public:
    /// @p facts outlives it.
    explicit UnknownNames(const AssetFacts& facts);

    /// A guess that errs towards yes: a script in which none of the names is recorded; and, where all names
    /// must go or none is recorded, words that look like a name.
    [[nodiscard]] bool mayBeIn(std::string_view text) const;

private:
    const AssetFacts& m_facts;
    TextRedactor m_known;
    bool m_hasNames = false;
    std::set<int> m_scripts; ///< ICU's, of the names recorded.
};

} // namespace fieldframe::protection
